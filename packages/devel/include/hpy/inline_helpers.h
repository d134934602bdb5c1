/* Functions made of other functions of the API. */
#include "hpy.h"
#ifndef HPY_INLINE_HELPERS_H
#define HPY_INLINE_HELPERS_H

/* ---- int from and to C's own integer types -------------------------------------------------
   The functions of the context have sizes in their names; C's types have them by platform. The
   comparisons of sizes are constants, so one call is left of each. Those that return a number
   return -1 with an exception set on failure; the Mask ones reduce modulo the type's range. */

HPyAPI_INLINE_HELPER HPy HPyLong_FromLong(HPyContext *ctx, long l) {
    return sizeof(long) == sizeof(int32_t) ? HPyLong_FromInt32_t(ctx, (int32_t)l)
                                           : HPyLong_FromInt64_t(ctx, (int64_t)l);
}

HPyAPI_INLINE_HELPER HPy HPyLong_FromUnsignedLong(HPyContext *ctx, unsigned long l) {
    return sizeof(unsigned long) == sizeof(uint32_t) ? HPyLong_FromUInt32_t(ctx, (uint32_t)l)
                                                     : HPyLong_FromUInt64_t(ctx, (uint64_t)l);
}

HPyAPI_INLINE_HELPER HPy HPyLong_FromLongLong(HPyContext *ctx, long long l) {
    return HPyLong_FromInt64_t(ctx, (int64_t)l);
}

HPyAPI_INLINE_HELPER HPy HPyLong_FromUnsignedLongLong(HPyContext *ctx, unsigned long long l) {
    return HPyLong_FromUInt64_t(ctx, (uint64_t)l);
}

HPyAPI_INLINE_HELPER long HPyLong_AsLong(HPyContext *ctx, HPy h) {
    return sizeof(long) == sizeof(int32_t) ? (long)HPyLong_AsInt32_t(ctx, h)
                                           : (long)HPyLong_AsInt64_t(ctx, h);
}

HPyAPI_INLINE_HELPER unsigned long HPyLong_AsUnsignedLong(HPyContext *ctx, HPy h) {
    return sizeof(unsigned long) == sizeof(uint32_t) ? (unsigned long)HPyLong_AsUInt32_t(ctx, h)
                                                     : (unsigned long)HPyLong_AsUInt64_t(ctx, h);
}

HPyAPI_INLINE_HELPER unsigned long HPyLong_AsUnsignedLongMask(HPyContext *ctx, HPy h) {
    return sizeof(unsigned long) == sizeof(uint32_t)
               ? (unsigned long)HPyLong_AsUInt32_tMask(ctx, h)
               : (unsigned long)HPyLong_AsUInt64_tMask(ctx, h);
}

HPyAPI_INLINE_HELPER long long HPyLong_AsLongLong(HPyContext *ctx, HPy h) {
    return (long long)HPyLong_AsInt64_t(ctx, h);
}

HPyAPI_INLINE_HELPER unsigned long long HPyLong_AsUnsignedLongLong(HPyContext *ctx, HPy h) {
    return (unsigned long long)HPyLong_AsUInt64_t(ctx, h);
}

HPyAPI_INLINE_HELPER unsigned long long HPyLong_AsUnsignedLongLongMask(HPyContext *ctx, HPy h) {
    return (unsigned long long)HPyLong_AsUInt64_tMask(ctx, h);
}

HPyAPI_INLINE_HELPER HPy HPyBool_FromLong(HPyContext *ctx, long v) {
    return HPyBool_FromBool(ctx, v != 0);
}

/* ---- exceptions ---------------------------------------------------------------------------- */

HPyAPI_INLINE_HELPER HPy HPyErr_SetFromErrno(HPyContext *ctx, HPy h_type) {
    return HPyErr_SetFromErrnoWithFilenameObjects(ctx, h_type, HPy_NULL, HPy_NULL);
}

HPyAPI_INLINE_HELPER HPy HPyErr_SetFromErrnoWithFilenameObject(HPyContext *ctx, HPy h_type,
                                                               HPy filename) {
    return HPyErr_SetFromErrnoWithFilenameObjects(ctx, h_type, filename, HPy_NULL);
}

/* ---- attributes and calls ------------------------------------------------------------------ */

HPyAPI_INLINE_HELPER int HPy_DelAttr(HPyContext *ctx, HPy obj, HPy name) {
    return HPy_SetAttr(ctx, obj, name, HPy_NULL);
}

HPyAPI_INLINE_HELPER int HPy_DelAttr_s(HPyContext *ctx, HPy obj, const char *utf8_name) {
    return HPy_SetAttr_s(ctx, obj, utf8_name, HPy_NULL);
}

/* Consumes `method`, which may be HPy_NULL with an exception set. */
HPyAPI_INLINE_HELPER HPy _HPy_CallMethodAndClose(HPyContext *ctx, HPy method, HPy args, HPy kw) {
    if (HPy_IsNull(method))
        return HPy_NULL;
    HPy result = HPy_CallTupleDict(ctx, method, args, kw);
    HPy_Close(ctx, method);
    return result;
}

/* receiver.name(*args, **kw); `args` is a tuple, `kw` a dict or HPy_NULL. */
HPyAPI_INLINE_HELPER HPy HPy_CallMethodTupleDict(HPyContext *ctx, HPy name, HPy receiver, HPy args,
                                                 HPy kw) {
    return _HPy_CallMethodAndClose(ctx, HPy_GetAttr(ctx, receiver, name), args, kw);
}

HPyAPI_INLINE_HELPER HPy HPy_CallMethodTupleDict_s(HPyContext *ctx, const char *utf8_name,
                                                   HPy receiver, HPy args, HPy kw) {
    return _HPy_CallMethodAndClose(ctx, HPy_GetAttr_s(ctx, receiver, utf8_name), args, kw);
}

/* ---- tuples and slices --------------------------------------------------------------------- */

/* A new tuple of the `n` handles that follow, which stay the caller's. */
HPyAPI_INLINE_HELPER HPy HPyTuple_Pack(HPyContext *ctx, HPy_ssize_t n, ...) {
    HPy few[8];
    HPy *items = few;
    if (n > (HPy_ssize_t)(sizeof few / sizeof few[0])) {
        items = (HPy *)malloc((size_t)n * sizeof(HPy));
        if (items == NULL)
            return HPyErr_NoMemory(ctx);
    }
    va_list values;
    va_start(values, n);
    for (HPy_ssize_t i = 0; i < n; i++)
        items[i] = va_arg(values, HPy);
    va_end(values);
    HPy tuple = HPyTuple_FromArray(ctx, items, n);
    if (items != few)
        free(items);
    return tuple;
}

/* An index of a slice as Python clips it: counted from the end if negative, then moved to the
   nearest position that a walk in the direction of `step` may start or stop at. */
HPyAPI_INLINE_HELPER HPy_ssize_t _HPySlice_Clip(HPy_ssize_t index, HPy_ssize_t length,
                                                HPy_ssize_t step) {
    HPy_ssize_t lowest = step < 0 ? -1 : 0;
    HPy_ssize_t highest = step < 0 ? length - 1 : length;
    if (index < 0) {
        index += length;
        return index < 0 ? lowest : index;
    }
    return index >= length ? highest : index;
}

/* Clips `*start` and `*stop` to a sequence of `length` items and returns how many items the slice
   selects. `step` must not be 0. Never fails and calls nothing. */
HPyAPI_INLINE_HELPER HPy_ssize_t HPySlice_AdjustIndices(HPyContext *_HPy_UNUSED_ARG(ctx),
                                                        HPy_ssize_t length, HPy_ssize_t *start,
                                                        HPy_ssize_t *stop, HPy_ssize_t step) {
    assert(step != 0);
    assert(step >= -HPY_SSIZE_T_MAX);
    *start = _HPySlice_Clip(*start, length, step);
    *stop = _HPySlice_Clip(*stop, length, step);
    HPy_ssize_t distance = step < 0 ? *start - *stop : *stop - *start;
    return distance <= 0 ? 0 : (distance - 1) / (step < 0 ? -step : step) + 1;
}

#endif
