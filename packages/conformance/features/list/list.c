/* Lists. */
#include "common.h"

ONEARG(check)
{
    return HPyBool_FromLong(ctx, HPyList_Check(ctx, arg));
}

NOARGS(empty)
{
    return HPyList_New(ctx, 0);
}

/* [0, 1, ... n-1], by appending. */
ONEARG(count)
{
    long n = HPyLong_AsLong(ctx, arg);
    if (n == -1 && HPyErr_Occurred(ctx))
        return HPy_NULL;
    HPy list = HPyList_New(ctx, 0);
    for (long i = 0; i < n; i++) {
        HPy item = HPyLong_FromLong(ctx, i);
        int status = HPyList_Append(ctx, list, item);
        HPy_Close(ctx, item);
        if (status < 0) {
            HPy_Close(ctx, list);
            return HPy_NULL;
        }
    }
    return list;
}

VARARGS(append)
{
    if (!expect_args(ctx, nargs, 2))
        return HPy_NULL;
    return none_or_error(ctx, HPyList_Append(ctx, args[0], args[1]));
}

/* Appends a list to itself. */
ONEARG(append_itself)
{
    return none_or_error(ctx, HPyList_Append(ctx, arg, arg));
}

/* Reads a list from the front while it appends to its end. */
ONEARG(echo)
{
    HPy_ssize_t n = HPy_Length(ctx, arg);
    for (HPy_ssize_t i = 0; i < n; i++) {
        HPy item = HPy_GetItem_i(ctx, arg, i);
        int status = HPy_IsNull(item) ? -1 : HPyList_Append(ctx, arg, item);
        HPy_Close(ctx, item);
        if (status < 0)
            return HPy_NULL;
    }
    return int_or_error(ctx, HPy_Length(ctx, arg));
}

/* Sums a list whose items are ints, and calls `hook` at index 2. */
VARARGS(sum_with_hook)
{
    if (!expect_args(ctx, nargs, 2))
        return HPy_NULL;
    long total = 0;
    for (HPy_ssize_t i = 0; i < HPy_Length(ctx, args[0]); i++) {
        HPy item = HPy_GetItem_i(ctx, args[0], i);
        long value = HPyLong_AsLong(ctx, item);
        HPy_Close(ctx, item);
        if (value == -1 && HPyErr_Occurred(ctx))
            return HPy_NULL;
        total += value;
        if (i == 2) {
            HPy result = HPy_Call(ctx, args[1], args, 1, HPy_NULL);
            if (HPy_IsNull(result))
                return HPy_NULL;
            HPy_Close(ctx, result);
        }
    }
    return HPyLong_FromLong(ctx, total);
}

MODULE(list, NULL, &check_def, &empty_def, &count_def, &append_def,
       &append_itself_def, &echo_def, &sum_with_hook_def)
