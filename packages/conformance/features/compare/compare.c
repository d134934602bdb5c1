/* Comparison, hashing, identity and type checks. */
#include "common.h"

/* compare(a, b, op) with op from 0 (<) to 5 (>=). */
VARARGS(compare)
{
    HPy a, b;
    int op;
    if (!HPyArg_Parse(ctx, NULL, args, nargs, "OOi", &a, &b, &op))
        return HPy_NULL;
    return HPy_RichCompare(ctx, a, b, op);
}

VARARGS(compare_bool)
{
    HPy a, b;
    int op;
    if (!HPyArg_Parse(ctx, NULL, args, nargs, "OOi", &a, &b, &op))
        return HPy_NULL;
    return bool_or_error(ctx, HPy_RichCompareBool(ctx, a, b, op));
}

ONEARG(hash)
{
    HPy_hash_t value = HPy_Hash(ctx, arg);
    return value == -1 ? HPy_NULL : HPyLong_FromSsize_t(ctx, value);
}

VARARGS(same)
{
    if (!expect_args(ctx, nargs, 2))
        return HPy_NULL;
    return HPyBool_FromLong(ctx, HPy_Is(ctx, args[0], args[1]));
}

/* A duplicate, and the items of a tuple, are the same objects. */
ONEARG(is_after_trips)
{
    HPy copy = HPy_Dup(ctx, arg);
    HPy tuple = HPyTuple_Pack(ctx, 1, arg);
    HPy item = HPy_GetItem_i(ctx, tuple, 0);
    bool same = HPy_Is(ctx, arg, copy) && HPy_Is(ctx, copy, item);
    HPy_Close(ctx, item);
    HPy_Close(ctx, tuple);
    HPy_Close(ctx, copy);
    return HPyBool_FromBool(ctx, same);
}

VARARGS(type_check)
{
    if (!expect_args(ctx, nargs, 2))
        return HPy_NULL;
    return bool_or_error(ctx, HPy_TypeCheck(ctx, args[0], args[1]));
}

ONEARG(type_of)
{
    return HPy_Type(ctx, arg);
}

MODULE(compare, NULL, &compare_def, &compare_bool_def, &hash_def, &same_def,
       &is_after_trips_def, &type_check_def, &type_of_def)
