/* Bytes: making and reading them. */
#include "common.h"

ONEARG(check)
{
    return HPyBool_FromLong(ctx, HPyBytes_Check(ctx, arg));
}

ONEARG(size)
{
    return int_or_error(ctx, HPyBytes_Size(ctx, arg));
}

ONEARG(get_size)
{
    return HPyLong_FromSsize_t(ctx, HPyBytes_GET_SIZE(ctx, arg));
}

/* The sum of the bytes that HPyBytes_AsString points to, and the one after. */
ONEARG(sum)
{
    const char *bytes = HPyBytes_AsString(ctx, arg);
    if (bytes == NULL)
        return HPy_NULL;
    HPy_ssize_t n = HPyBytes_Size(ctx, arg);
    long total = 0;
    for (HPy_ssize_t i = 0; i < n; i++)
        total += (unsigned char)bytes[i];
    return HPy_BuildValue(ctx, "li", total, (int)bytes[n]);
}

ONEARG(sum_unchecked)
{
    const char *bytes = HPyBytes_AS_STRING(ctx, arg);
    HPy_ssize_t n = HPyBytes_GET_SIZE(ctx, arg);
    long total = 0;
    for (HPy_ssize_t i = 0; i < n; i++)
        total += (unsigned char)bytes[i];
    return HPyLong_FromLong(ctx, total);
}

/* A copy, up to the first null. */
ONEARG(from_string)
{
    const char *bytes = HPyBytes_AsString(ctx, arg);
    return bytes == NULL ? HPy_NULL : HPyBytes_FromString(ctx, bytes);
}

/* A copy of the first n bytes. */
VARARGS(from_string_and_size)
{
    HPy source;
    HPy_ssize_t n;
    if (!HPyArg_Parse(ctx, NULL, args, nargs, "On", &source, &n))
        return HPy_NULL;
    const char *bytes = HPyBytes_AsString(ctx, source);
    return bytes == NULL ? HPy_NULL : HPyBytes_FromStringAndSize(ctx, bytes, n);
}

NOARGS(from_null)
{
    return HPyBytes_FromStringAndSize(ctx, NULL, 3);
}

NOARGS(all_bytes)
{
    char buffer[256];
    for (int i = 0; i < 256; i++)
        buffer[i] = (char)i;
    return HPyBytes_FromStringAndSize(ctx, buffer, 256);
}

MODULE(bytes, NULL, &check_def, &size_def, &get_size_def, &sum_def, &sum_unchecked_def,
       &from_string_def, &from_string_and_size_def, &from_null_def, &all_bytes_def)
