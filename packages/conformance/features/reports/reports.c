/* What tells a person something and Python code nothing. */
#include "common.h"

/* Reports a ValueError that `arg` was the place of (None: nowhere); the result is whether an error
   is still set. */
ONEARG(report)
{
    HPyErr_SetString(ctx, ctx->h_ValueError, "nobody catches this");
    HPyErr_WriteUnraisable(ctx, null_if_none(ctx, arg));
    return HPyBool_FromBool(ctx, HPyErr_Occurred(ctx) != 0);
}

/* Reports an exception object. */
ONEARG(report_exception)
{
    HPy type = HPy_Type(ctx, arg);
    HPyErr_SetObject(ctx, type, arg);
    HPy_Close(ctx, type);
    HPyErr_WriteUnraisable(ctx, ctx->h_None);
    return HPyBool_FromBool(ctx, HPyErr_Occurred(ctx) != 0);
}

/* Dumps `arg`; the result is whether an error is set, and `arg`, which is as it was. */
ONEARG(dump)
{
    _HPy_Dump(ctx, arg);
    HPy occurred = HPyBool_FromBool(ctx, HPyErr_Occurred(ctx) != 0);
    HPy result = HPyTuple_Pack(ctx, 2, occurred, arg);
    HPy_Close(ctx, occurred);
    return result;
}

MODULE(reports, NULL, &report_def, &report_exception_def, &dump_def)
