/* bool, complex and truth. */
#include "common.h"

ONEARG(from_bool)
{
    long value = HPyLong_AsLong(ctx, arg);
    if (value == -1 && HPyErr_Occurred(ctx))
        return HPy_NULL;
    return HPyBool_FromBool(ctx, value != 0);
}

ONEARG(from_long)
{
    long value = HPyLong_AsLong(ctx, arg);
    if (value == -1 && HPyErr_Occurred(ctx))
        return HPy_NULL;
    return HPyBool_FromLong(ctx, value);
}

ONEARG(is_true)
{
    return bool_or_error(ctx, HPy_IsTrue(ctx, arg));
}

NOARGS(constants)
{
    return HPyTuple_Pack(ctx, 5, ctx->h_None, ctx->h_True, ctx->h_False,
                         ctx->h_NotImplemented, ctx->h_Ellipsis);
}

/* Whether `arg` is an instance of complex, bool and int. */
ONEARG(kind)
{
    HPy flags[] = {
        HPyBool_FromLong(ctx, HPy_TypeCheck(ctx, arg, ctx->h_ComplexType)),
        HPyBool_FromLong(ctx, HPy_TypeCheck(ctx, arg, ctx->h_BoolType)),
        HPyBool_FromLong(ctx, HPy_TypeCheck(ctx, arg, ctx->h_LongType)),
    };
    HPy result = HPyTuple_FromArray(ctx, flags, 3);
    for (int i = 0; i < 3; i++)
        HPy_Close(ctx, flags[i]);
    return result;
}

/* complex(real, imag), by calling the type. */
VARARGS(make_complex)
{
    return HPy_Call(ctx, ctx->h_ComplexType, args, nargs, HPy_NULL);
}

MODULE(complex_bool, NULL, &from_bool_def, &from_long_def, &is_true_def, &constants_def,
       &kind_def, &make_complex_def)
