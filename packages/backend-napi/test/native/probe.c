/* Functions of every shape, called by the tests of this package. */
#include <errno.h>
#include <string.h>
#include "hpy.h"

#define EXPORT __attribute__((visibility("default")))

EXPORT uint32_t probe_version(void) { return 4000000000u; }
EXPORT void *probe_pointer(void) { static int object; return &object; }
static HPyContext *given;
EXPORT void probe_take_context(HPyContext *ctx) { given = ctx; }
EXPORT int64_t probe_context_is(HPyContext *ctx, HPy self) { return ctx == given; }
EXPORT const char *probe_context_name(void) { return given->name; }

/* Signatures. */
EXPORT HPy probe_none(HPyContext *ctx, HPy self) { return HPy_Dup(ctx, ctx->h_None); }
EXPORT HPy probe_same(HPyContext *ctx, HPy self) { return HPy_Dup(ctx, self); }
EXPORT HPy probe_second(HPyContext *ctx, HPy self, HPy arg) { return HPy_Dup(ctx, arg); }

EXPORT HPy probe_varargs(HPyContext *ctx, HPy self, const HPy *args, size_t nargs)
{
    int64_t sum = 0;
    for (size_t i = 0; i < nargs; i++)
        sum += HPyLong_AsInt64_t(ctx, args[i]) * (int64_t)(i + 1);
    return HPyLong_FromInt64_t(ctx, sum);
}

EXPORT HPy probe_keywords(HPyContext *ctx, HPy self, const HPy *args, size_t nargs, HPy kwnames)
{
    return HPyTuple_FromArray(ctx, (HPy *)args, nargs + (HPy_IsNull(kwnames) ? 0 : 1));
}

EXPORT int probe_init(HPyContext *ctx, HPy self, const HPy *args, HPy_ssize_t nargs, HPy kw)
{
    return (int)nargs;
}

EXPORT HPy_ssize_t probe_length(HPyContext *ctx, HPy self) { return HPyLong_AsSsize_t(ctx, self); }
EXPORT HPy probe_item(HPyContext *ctx, HPy self, HPy_ssize_t i) { return HPyLong_FromSsize_t(ctx, i); }
EXPORT HPy probe_compare(HPyContext *ctx, HPy self, HPy other, HPy_RichCmpOp op)
{
    return HPyLong_FromInt32_t(ctx, (int)op);
}
EXPORT HPy probe_getter(HPyContext *ctx, HPy self, void *closure)
{
    return HPyUnicode_FromString(ctx, (const char *)closure);
}
static void *destroyed;
EXPORT void probe_destroy(void *data) { destroyed = data; }
EXPORT void *probe_destroyed(void) { return destroyed; }

/* Floats and ints. */
EXPORT HPy probe_float(HPyContext *ctx, HPy self)
{
    return HPyFloat_FromDouble(ctx, HPyFloat_AsDouble(ctx, self) * 2);
}
EXPORT HPy probe_float_argument(HPyContext *ctx, HPy self)
{
    HPy value = HPyFloat_FromDouble(ctx, 2.5);
    HPy text = HPy_Repr(ctx, value);
    HPy_Close(ctx, value);
    return text;
}
EXPORT HPy probe_double_int(HPyContext *ctx, HPy self)
{
    int64_t value = HPyLong_AsInt64_t(ctx, self);
    return HPyLong_FromInt64_t(ctx, value * 2);
}
EXPORT HPy probe_many_ints(HPyContext *ctx, HPy self)
{
    int64_t sum = 0;
    for (int64_t i = 0; i < 10000; i++) {
        HPy h = HPyLong_FromInt64_t(ctx, ((int64_t)1 << 40) + i);
        HPy again = HPy_Dup(ctx, h);
        HPy_Close(ctx, h);
        sum += HPyLong_AsInt64_t(ctx, again) - ((int64_t)1 << 40);
        HPy_Close(ctx, again);
    }
    return HPyLong_FromInt64_t(ctx, sum);
}
EXPORT HPy probe_keep_ints(HPyContext *ctx, HPy self)
{
    HPy kept[3000];
    for (int i = 0; i < 3000; i++)
        kept[i] = HPyLong_FromInt64_t(ctx, ((int64_t)1 << 40) + i);
    int64_t sum = 0;
    for (int i = 0; i < 3000; i++) {
        sum += HPyLong_AsInt64_t(ctx, kept[i]) - ((int64_t)1 << 40);
        HPy_Close(ctx, kept[i]);
    }
    return HPyLong_FromInt64_t(ctx, sum);
}

/* Calls back. */
EXPORT HPy probe_call_one(HPyContext *ctx, HPy self, HPy arg) { return HPy_Call(ctx, self, &arg, 1, HPy_NULL); }
EXPORT HPy probe_call_float(HPyContext *ctx, HPy self)
{
    HPy args[3] = { HPyFloat_FromDouble(ctx, 0.5), ctx->h_None, HPyFloat_FromDouble(ctx, -0.0) };
    return HPy_Call(ctx, self, args, 3, HPy_NULL);
}
EXPORT HPy probe_loop(HPyContext *ctx, HPy self, HPy arg)
{
    int64_t n = HPyLong_AsInt64_t(ctx, arg);
    for (int64_t i = 0; i < n; i++)
        HPy_Close(ctx, HPy_Absolute(ctx, self));
    return HPy_Dup(ctx, arg);
}
EXPORT HPy probe_loop_add(HPyContext *ctx, HPy self, HPy arg)
{
    int64_t n = HPyLong_AsInt64_t(ctx, arg);
    for (int64_t i = 0; i < n; i++)
        HPy_Close(ctx, HPy_Add(ctx, self, arg));
    return HPy_Dup(ctx, arg);
}
EXPORT HPy probe_loop_attr(HPyContext *ctx, HPy self, HPy arg)
{
    int64_t n = HPyLong_AsInt64_t(ctx, arg);
    for (int64_t i = 0; i < n; i++)
        HPy_Close(ctx, HPy_GetAttr_s(ctx, self, "name"));
    return HPy_Dup(ctx, arg);
}
EXPORT int probe_error(HPyContext *ctx, HPy self)
{
    return HPyErr_Occurred(ctx);
}
EXPORT HPy probe_set_error(HPyContext *ctx, HPy self)
{
    HPyErr_SetString(ctx, ctx->h_ValueError, "b\xc3\xa4" "d");
    return HPy_NULL;
}
EXPORT HPy probe_errno(HPyContext *ctx, HPy self)
{
    errno = ENOENT;
    return HPyErr_SetFromErrnoWithFilename(ctx, ctx->h_OSError, "missing");
}
EXPORT HPy probe_new(HPyContext *ctx, HPy type)
{
    void *data = NULL;
    HPy_Close(ctx, _HPy_New(ctx, type, &data));
    return HPyLong_FromSize_t(ctx, (size_t)data);
}
EXPORT HPy probe_slice(HPyContext *ctx, HPy slice)
{
    HPy_ssize_t start, stop, step;
    if (HPySlice_Unpack(ctx, slice, &start, &stop, &step) < 0)
        return HPy_NULL;
    return HPyLong_FromSsize_t(ctx, start + 10 * step + (stop == HPY_SSIZE_T_MAX ? 100 : 0));
}
EXPORT HPy probe_text(HPyContext *ctx, HPy h)
{
    HPy_ssize_t size;
    const char *text = HPyUnicode_AsUTF8AndSize(ctx, h, &size);
    const char *again = HPyUnicode_AsUTF8AndSize(ctx, h, NULL);
    if (text == NULL || text != again || (HPy_ssize_t)strlen(text) != size)
        return HPy_NULL;
    return HPyLong_FromSsize_t(ctx, size);
}

/* Kinds. */
EXPORT HPy probe_kinds(HPyContext *ctx, HPy h)
{
    int bits = HPyNumber_Check(ctx, h) | HPyCallable_Check(ctx, h) << 1 | HPyUnicode_Check(ctx, h) << 2 |
        HPyTuple_Check(ctx, h) << 3 | HPyList_Check(ctx, h) << 4 | HPyDict_Check(ctx, h) << 5 |
        HPyBytes_Check(ctx, h) << 6 | HPy_TypeCheck(ctx, h, ctx->h_LongType) << 7 |
        HPy_TypeCheck(ctx, h, ctx->h_FloatType) << 8 | HPy_Is(ctx, h, ctx->h_None) << 9 |
        HPy_IsTrue(ctx, h) << 10;
    return HPyLong_FromInt32_t(ctx, bits);
}
EXPORT int probe_type_check(HPyContext *ctx, HPy h, HPy type) { return HPy_TypeCheck(ctx, h, type); }
EXPORT int probe_is(HPyContext *ctx, HPy a, HPy b) { return HPy_Is(ctx, a, b); }
EXPORT HPy probe_struct(HPyContext *ctx, HPy h)
{
    return HPyLong_FromSize_t(ctx, (size_t)_HPy_AsStruct_Object(ctx, h));
}
EXPORT HPy probe_close_twice(HPyContext *ctx, HPy h)
{
    HPy value = HPyLong_FromInt64_t(ctx, (int64_t)1 << 50);
    HPy_Close(ctx, value);
    HPy_Close(ctx, value);
    HPy a = HPyLong_FromInt64_t(ctx, (int64_t)1 << 50);
    HPy b = HPyLong_FromInt64_t(ctx, (int64_t)1 << 50);
    int apart = a._i != b._i;
    HPy_Close(ctx, a);
    HPy_Close(ctx, b);
    return HPyBool_FromBool(ctx, apart);
}

/* Fields and handles in memory. */
static HPyField field;
EXPORT HPy probe_field_store(HPyContext *ctx, HPy owner, HPy value)
{
    HPyField_Store(ctx, owner, &field, value);
    return HPyLong_FromSsize_t(ctx, field._i);
}
EXPORT HPy probe_field_load(HPyContext *ctx, HPy owner) { return HPyField_Load(ctx, owner, field); }
EXPORT void *probe_field_address(void) { return &field; }
static HPy stored;
EXPORT HPy probe_store_float(HPyContext *ctx, HPy self)
{
    stored = HPyFloat_FromDouble(ctx, 1.25);
    return HPy_Absolute(ctx, self);
}
EXPORT void *probe_stored(void) { return &stored; }
static double number = 0.1;
EXPORT void *probe_number(void) { return &number; }

/* Wide integers, as C has them. */
EXPORT HPy probe_wide(HPyContext *ctx, HPy self)
{
    HPy_Close(ctx, HPyLong_FromInt64_t(ctx, INT64_MIN));
    HPy_Close(ctx, HPyLong_FromUInt64_t(ctx, UINT64_MAX));
    HPy_Close(ctx, HPyLong_FromSsize_t(ctx, HPY_SSIZE_T_MAX));
    HPy_Close(ctx, HPyLong_FromSize_t(ctx, (size_t)1 << 53));
    HPy_Close(ctx, HPyLong_FromInt32_t(ctx, -5));
    HPy_Close(ctx, HPyLong_FromUInt32_t(ctx, 4000000000u));
    return HPy_Dup(ctx, ctx->h_None);
}
EXPORT HPy probe_wide_results(HPyContext *ctx, HPy h)
{
    int right = HPyLong_AsInt64_t(ctx, h) == INT64_MIN && HPyLong_AsUInt64_t(ctx, h) == UINT64_MAX - 1 &&
        HPyLong_AsSsize_t(ctx, h) == -12345678901 && HPyLong_AsSize_t(ctx, h) == (size_t)-1 &&
        HPyLong_AsInt32_t(ctx, h) == -7 && HPyLong_AsUInt32_t(ctx, h) == 4000000001u &&
        HPy_Hash(ctx, h) == ((HPy_hash_t)1 << 60) + 1;
    return HPyBool_FromBool(ctx, right);
}
EXPORT HPy_hash_t probe_hash(HPyContext *ctx, HPy self) { return ((HPy_hash_t)1 << 60) + 1; }
EXPORT HPy_hash_t probe_small_hash(HPyContext *ctx, HPy self) { return -42; }
