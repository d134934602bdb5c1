/* Every conversion between C integers and int. */
#include "common.h"
#include <limits.h>

#define ROUND_TRIP(NAME, TYPE, AS, FROM)                                      \
    ONEARG(NAME)                                                              \
    {                                                                         \
        TYPE value = AS(ctx, arg);                                            \
        if (value == (TYPE)-1 && HPyErr_Occurred(ctx))                        \
            return HPy_NULL;                                                  \
        return FROM(ctx, value);                                              \
    }

ROUND_TRIP(int32, int32_t, HPyLong_AsInt32_t, HPyLong_FromInt32_t)
ROUND_TRIP(uint32, uint32_t, HPyLong_AsUInt32_t, HPyLong_FromUInt32_t)
ROUND_TRIP(uint32_mask, uint32_t, HPyLong_AsUInt32_tMask, HPyLong_FromUInt32_t)
ROUND_TRIP(int64, int64_t, HPyLong_AsInt64_t, HPyLong_FromInt64_t)
ROUND_TRIP(uint64, uint64_t, HPyLong_AsUInt64_t, HPyLong_FromUInt64_t)
ROUND_TRIP(uint64_mask, uint64_t, HPyLong_AsUInt64_tMask, HPyLong_FromUInt64_t)
ROUND_TRIP(size, size_t, HPyLong_AsSize_t, HPyLong_FromSize_t)
ROUND_TRIP(ssize, HPy_ssize_t, HPyLong_AsSsize_t, HPyLong_FromSsize_t)
ROUND_TRIP(as_long, long, HPyLong_AsLong, HPyLong_FromLong)
ROUND_TRIP(ulong, unsigned long, HPyLong_AsUnsignedLong, HPyLong_FromUnsignedLong)
ROUND_TRIP(ulong_mask, unsigned long, HPyLong_AsUnsignedLongMask, HPyLong_FromUnsignedLong)
ROUND_TRIP(longlong, long long, HPyLong_AsLongLong, HPyLong_FromLongLong)
ROUND_TRIP(ulonglong, unsigned long long, HPyLong_AsUnsignedLongLong,
           HPyLong_FromUnsignedLongLong)
ROUND_TRIP(ulonglong_mask, unsigned long long, HPyLong_AsUnsignedLongLongMask,
           HPyLong_FromUnsignedLongLong)
ROUND_TRIP(as_double, double, HPyLong_AsDouble, HPyFloat_FromDouble)

ONEARG(void_ptr)
{
    void *pointer = HPyLong_AsVoidPtr(ctx, arg);
    if (pointer == NULL && HPyErr_Occurred(ctx))
        return HPy_NULL;
    return HPyLong_FromUInt64_t(ctx, (uint64_t)(uintptr_t)pointer);
}

/* The values at the ends of each C type. */
NOARGS(limits)
{
    HPy items[] = {
        HPyLong_FromInt32_t(ctx, INT32_MIN),   HPyLong_FromInt32_t(ctx, INT32_MAX),
        HPyLong_FromUInt32_t(ctx, 0),          HPyLong_FromUInt32_t(ctx, UINT32_MAX),
        HPyLong_FromInt64_t(ctx, INT64_MIN),   HPyLong_FromInt64_t(ctx, INT64_MAX),
        HPyLong_FromUInt64_t(ctx, UINT64_MAX), HPyLong_FromSize_t(ctx, SIZE_MAX),
        HPyLong_FromSsize_t(ctx, HPY_SSIZE_T_MIN),
        HPyLong_FromSsize_t(ctx, HPY_SSIZE_T_MAX),
        HPyLong_FromInt64_t(ctx, -1),          HPyLong_FromInt64_t(ctx, (int64_t)1 << 53),
        HPyLong_FromInt64_t(ctx, ((int64_t)1 << 53) + 1),
        HPyLong_FromInt64_t(ctx, -((int64_t)1 << 53) - 1),
    };
    const size_t count = sizeof(items) / sizeof(items[0]);
    HPy result = HPyTuple_FromArray(ctx, items, count);
    for (size_t i = 0; i < count; i++)
        HPy_Close(ctx, items[i]);
    return result;
}

ONEARG(to_long)
{
    return HPy_Long(ctx, arg);
}

ONEARG(index_of)
{
    return HPy_Index(ctx, arg);
}

MODULE(long, NULL, &int32_def, &uint32_def, &uint32_mask_def, &int64_def, &uint64_def,
       &uint64_mask_def, &size_def, &ssize_def, &as_long_def, &ulong_def, &ulong_mask_def,
       &longlong_def, &ulonglong_def, &ulonglong_mask_def, &as_double_def, &void_ptr_def,
       &limits_def, &to_long_def, &index_of_def)
