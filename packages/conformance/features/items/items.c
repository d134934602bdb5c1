/* Items: read, write, delete, ask, by object, index and C string. */
#include "common.h"

static bool
index_of(HPyContext *ctx, HPy h, HPy_ssize_t *index)
{
    *index = HPyLong_AsSsize_t(ctx, h);
    return !(*index == -1 && HPyErr_Occurred(ctx));
}

VARARGS(get)
{
    return expect_args(ctx, nargs, 2) ? HPy_GetItem(ctx, args[0], args[1]) : HPy_NULL;
}

VARARGS(get_i)
{
    HPy_ssize_t index;
    if (!expect_args(ctx, nargs, 2) || !index_of(ctx, args[1], &index))
        return HPy_NULL;
    return HPy_GetItem_i(ctx, args[0], index);
}

VARARGS(get_s)
{
    const char *key = expect_args(ctx, nargs, 2) ? text(ctx, args[1]) : NULL;
    return key == NULL ? HPy_NULL : HPy_GetItem_s(ctx, args[0], key);
}

VARARGS(set)
{
    if (!expect_args(ctx, nargs, 3))
        return HPy_NULL;
    return none_or_error(ctx, HPy_SetItem(ctx, args[0], args[1], args[2]));
}

VARARGS(set_i)
{
    HPy_ssize_t index;
    if (!expect_args(ctx, nargs, 3) || !index_of(ctx, args[1], &index))
        return HPy_NULL;
    return none_or_error(ctx, HPy_SetItem_i(ctx, args[0], index, args[2]));
}

VARARGS(set_s)
{
    const char *key = expect_args(ctx, nargs, 3) ? text(ctx, args[1]) : NULL;
    if (key == NULL)
        return HPy_NULL;
    return none_or_error(ctx, HPy_SetItem_s(ctx, args[0], key, args[2]));
}

VARARGS(delete)
{
    if (!expect_args(ctx, nargs, 2))
        return HPy_NULL;
    return none_or_error(ctx, HPy_DelItem(ctx, args[0], args[1]));
}

VARARGS(delete_i)
{
    HPy_ssize_t index;
    if (!expect_args(ctx, nargs, 2) || !index_of(ctx, args[1], &index))
        return HPy_NULL;
    return none_or_error(ctx, HPy_DelItem_i(ctx, args[0], index));
}

VARARGS(delete_s)
{
    const char *key = expect_args(ctx, nargs, 2) ? text(ctx, args[1]) : NULL;
    return key == NULL ? HPy_NULL : none_or_error(ctx, HPy_DelItem_s(ctx, args[0], key));
}

VARARGS(contains)
{
    if (!expect_args(ctx, nargs, 2))
        return HPy_NULL;
    return bool_or_error(ctx, HPy_Contains(ctx, args[0], args[1]));
}

ONEARG(length)
{
    return int_or_error(ctx, HPy_Length(ctx, arg));
}

MODULE(items, NULL, &get_def, &get_i_def, &get_s_def, &set_def, &set_i_def, &set_s_def,
       &delete_def, &delete_i_def, &delete_s_def, &contains_def, &length_def)
