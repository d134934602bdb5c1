/* Slice objects. */
#include "common.h"

ONEARG(unpack)
{
    HPy_ssize_t start, stop, step;
    if (HPySlice_Unpack(ctx, arg, &start, &stop, &step) < 0)
        return HPy_NULL;
    return HPy_BuildValue(ctx, "nnn", start, stop, step);
}

/* adjust(slice, length): (count, start, stop, step) within a length. */
VARARGS(adjust)
{
    HPy slice;
    HPy_ssize_t length, start, stop, step;
    if (!HPyArg_Parse(ctx, NULL, args, nargs, "On", &slice, &length))
        return HPy_NULL;
    if (HPySlice_Unpack(ctx, slice, &start, &stop, &step) < 0)
        return HPy_NULL;
    HPy_ssize_t count = HPySlice_AdjustIndices(ctx, length, &start, &stop, step);
    return HPy_BuildValue(ctx, "nnnn", count, start, stop, step);
}

ONEARG(check)
{
    return HPyBool_FromLong(ctx, HPy_TypeCheck(ctx, arg, ctx->h_SliceType));
}

/* Calls the type. */
VARARGS(make)
{
    return HPy_Call(ctx, ctx->h_SliceType, args, nargs, HPy_NULL);
}

MODULE(slices, NULL, &unpack_def, &adjust_def, &check_def, &make_def)
