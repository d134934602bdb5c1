/* Every function of the number protocol. */
#include "common.h"

#define UNARY(NAME, FUNCTION)                                                 \
    ONEARG(NAME)                                                              \
    {                                                                         \
        return FUNCTION(ctx, arg);                                            \
    }

#define BINARY(NAME, FUNCTION)                                                \
    VARARGS(NAME)                                                             \
    {                                                                         \
        return expect_args(ctx, nargs, 2) ? FUNCTION(ctx, args[0], args[1]) : HPy_NULL; \
    }

/* Two arguments: the third of the C function is None. */
#define POWER(NAME, FUNCTION)                                                 \
    VARARGS(NAME)                                                             \
    {                                                                         \
        if (nargs == 2)                                                       \
            return FUNCTION(ctx, args[0], args[1], ctx->h_None);              \
        return expect_args(ctx, nargs, 3)                                     \
                   ? FUNCTION(ctx, args[0], args[1], args[2])                 \
                   : HPy_NULL;                                                \
    }

UNARY(negative, HPy_Negative)
UNARY(positive, HPy_Positive)
UNARY(absolute, HPy_Absolute)
UNARY(invert, HPy_Invert)
UNARY(index, HPy_Index)
UNARY(long, HPy_Long)
UNARY(float, HPy_Float)

BINARY(add, HPy_Add)
BINARY(subtract, HPy_Subtract)
BINARY(multiply, HPy_Multiply)
BINARY(matrixmultiply, HPy_MatrixMultiply)
BINARY(floordivide, HPy_FloorDivide)
BINARY(truedivide, HPy_TrueDivide)
BINARY(remainder, HPy_Remainder)
BINARY(divmod, HPy_Divmod)
BINARY(lshift, HPy_Lshift)
BINARY(rshift, HPy_Rshift)
BINARY(and_, HPy_And)
BINARY(xor, HPy_Xor)
BINARY(or_, HPy_Or)

BINARY(inplace_add, HPy_InPlaceAdd)
BINARY(inplace_subtract, HPy_InPlaceSubtract)
BINARY(inplace_multiply, HPy_InPlaceMultiply)
BINARY(inplace_matrixmultiply, HPy_InPlaceMatrixMultiply)
BINARY(inplace_floordivide, HPy_InPlaceFloorDivide)
BINARY(inplace_truedivide, HPy_InPlaceTrueDivide)
BINARY(inplace_remainder, HPy_InPlaceRemainder)
BINARY(inplace_lshift, HPy_InPlaceLshift)
BINARY(inplace_rshift, HPy_InPlaceRshift)
BINARY(inplace_and_, HPy_InPlaceAnd)
BINARY(inplace_xor, HPy_InPlaceXor)
BINARY(inplace_or_, HPy_InPlaceOr)

POWER(power, HPy_Power)
POWER(inplace_power, HPy_InPlacePower)

ONEARG(number_check)
{
    return HPyBool_FromLong(ctx, HPyNumber_Check(ctx, arg));
}

MODULE(number, NULL, &negative_def, &positive_def, &absolute_def, &invert_def, &index_def,
       &long_def, &float_def, &add_def, &subtract_def, &multiply_def, &matrixmultiply_def,
       &floordivide_def, &truedivide_def, &remainder_def, &divmod_def, &lshift_def, &rshift_def,
       &and__def, &xor_def, &or__def, &inplace_add_def, &inplace_subtract_def,
       &inplace_multiply_def, &inplace_matrixmultiply_def, &inplace_floordivide_def,
       &inplace_truedivide_def, &inplace_remainder_def, &inplace_lshift_def, &inplace_rshift_def,
       &inplace_and__def, &inplace_xor_def, &inplace_or__def, &power_def, &inplace_power_def,
       &number_check_def)
