/* Leaving Python while C works on memory that it already has. */
#include "common.h"

/* Counts the vowels of a str, outside of Python. */
ONEARG(vowels)
{
    HPy_ssize_t size;
    const char *utf8 = HPyUnicode_AsUTF8AndSize(ctx, arg, &size);
    long count = 0;
    if (utf8 == NULL)
        return HPy_NULL;
    HPy_BEGIN_LEAVE_PYTHON(ctx)
    for (HPy_ssize_t i = 0; i < size; i++)
        count += strchr("aeiouAEIOU", utf8[i]) != NULL;
    HPy_END_LEAVE_PYTHON(ctx)
    return HPyLong_FromLong(ctx, count);
}

/* The sum of bytes, by hand. */
ONEARG(sum)
{
    const char *bytes = HPyBytes_AsString(ctx, arg);
    if (bytes == NULL)
        return HPy_NULL;
    HPy_ssize_t size = HPyBytes_Size(ctx, arg);
    HPyThreadState state = HPy_LeavePythonExecution(ctx);
    long total = 0;
    for (HPy_ssize_t i = 0; i < size; i++)
        total += (unsigned char)bytes[i];
    HPy_ReenterPythonExecution(ctx, state);
    return HPyLong_FromLong(ctx, total);
}

/* Leaves and comes back many times, and calls in between. */
VARARGS(many)
{
    HPy callback;
    long n;
    if (!HPyArg_Parse(ctx, NULL, args, nargs, "Ol", &callback, &n))
        return HPy_NULL;
    for (long i = 0; i < n; i++) {
        HPyThreadState state = HPy_LeavePythonExecution(ctx);
        HPy_ReenterPythonExecution(ctx, state);
        HPy result = HPy_Call(ctx, callback, NULL, 0, HPy_NULL);
        if (HPy_IsNull(result))
            return HPy_NULL;
        HPy_Close(ctx, result);
    }
    return HPyLong_FromLong(ctx, n);
}

MODULE(leave_python, NULL, &vowels_def, &sum_def, &many_def)
