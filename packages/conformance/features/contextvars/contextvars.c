/* Context variables. */
#include "common.h"

/* make(name), make(name, default) */
VARARGS(make)
{
    const char *name = nargs > 0 ? text(ctx, args[0]) : NULL;
    if (name == NULL)
        return HPy_NULL;
    return HPyContextVar_New(ctx, name, nargs > 1 ? args[1] : HPy_NULL);
}

/* get(var), get(var, default): a tuple (found, value). */
VARARGS(get)
{
    HPy value;
    int status = HPyContextVar_Get(ctx, args[0], nargs > 1 ? args[1] : HPy_NULL, &value);
    if (status < 0)
        return HPy_NULL;
    HPy found = HPyBool_FromBool(ctx, !HPy_IsNull(value));
    HPy result = HPyTuple_Pack(ctx, 2, found, HPy_IsNull(value) ? ctx->h_None : value);
    HPy_Close(ctx, found);
    HPy_Close(ctx, value);
    return result;
}

VARARGS(set)
{
    if (!expect_args(ctx, nargs, 2))
        return HPy_NULL;
    return HPyContextVar_Set(ctx, args[0], args[1]);
}

MODULE(contextvars, NULL, &make_def, &get_def, &set_def)
