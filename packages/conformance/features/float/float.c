/* Floats: conversions, and the values that are special. */
#include "common.h"
#include <float.h>
#include <math.h>

ONEARG(as_double)
{
    double value = HPyFloat_AsDouble(ctx, arg);
    return CONVERTED(ctx, value, HPyFloat_FromDouble);
}

ONEARG(to_float)
{
    return HPy_Float(ctx, arg);
}

/* The bits of a double, to see what arrives in C. */
ONEARG(bits)
{
    double value = HPyFloat_AsDouble(ctx, arg);
    uint64_t bits;
    if (value == -1.0 && HPyErr_Occurred(ctx))
        return HPy_NULL;
    if (isnan(value))
        return HPyUnicode_FromString(ctx, "nan");
    memcpy(&bits, &value, sizeof(bits));
    return HPyLong_FromUInt64_t(ctx, bits);
}

ONEARG(from_bits)
{
    uint64_t bits = HPyLong_AsUInt64_t(ctx, arg);
    double value;
    if (bits == (uint64_t)-1 && HPyErr_Occurred(ctx))
        return HPy_NULL;
    memcpy(&value, &bits, sizeof(value));
    return HPyFloat_FromDouble(ctx, value);
}

NOARGS(special)
{
    HPy items[] = {
        HPyFloat_FromDouble(ctx, 0.0),      HPyFloat_FromDouble(ctx, -0.0),
        HPyFloat_FromDouble(ctx, INFINITY), HPyFloat_FromDouble(ctx, -INFINITY),
        HPyFloat_FromDouble(ctx, NAN),      HPyFloat_FromDouble(ctx, DBL_MIN),
        HPyFloat_FromDouble(ctx, DBL_MAX),  HPyFloat_FromDouble(ctx, DBL_EPSILON),
        HPyFloat_FromDouble(ctx, 5e-324),   HPyFloat_FromDouble(ctx, 1.0),
    };
    const size_t count = sizeof(items) / sizeof(items[0]);
    HPy result = HPyTuple_FromArray(ctx, items, count);
    for (size_t i = 0; i < count; i++)
        HPy_Close(ctx, items[i]);
    return result;
}

/* The sum of a sequence of floats, computed in C. */
ONEARG(total)
{
    HPy_ssize_t n = HPy_Length(ctx, arg);
    double sum = 0;
    if (n < 0)
        return HPy_NULL;
    for (HPy_ssize_t i = 0; i < n; i++) {
        HPy item = HPy_GetItem_i(ctx, arg, i);
        if (HPy_IsNull(item))
            return HPy_NULL;
        double value = HPyFloat_AsDouble(ctx, item);
        HPy_Close(ctx, item);
        if (value == -1.0 && HPyErr_Occurred(ctx))
            return HPy_NULL;
        sum += value;
    }
    return HPyFloat_FromDouble(ctx, sum);
}

MODULE(float, NULL, &as_double_def, &to_float_def, &bits_def, &from_bits_def, &special_def,
       &total_def)
