/* What values look like from C, and calls from C to whatever it is given. */
#include "hpy.h"

#include <stdio.h>
#include <string.h>

static HPy
none(HPyContext *ctx)
{
    return HPy_Dup(ctx, ctx->h_None);
}

HPyDef_METH(identity, "identity", HPyFunc_O)
static HPy
identity_impl(HPyContext *ctx, HPy self, HPy value)
{
    return HPy_Dup(ctx, value);
}

/* describe(x): "typename: repr" */
HPyDef_METH(describe, "describe", HPyFunc_O)
static HPy
describe_impl(HPyContext *ctx, HPy self, HPy value)
{
    HPy type = HPy_Type(ctx, value);
    HPy repr = HPy_Repr(ctx, value);
    if (HPy_IsNull(repr)) {
        HPy_Close(ctx, type);
        return HPy_NULL;
    }
    const char *name = HPyType_GetName(ctx, type);
    HPy result = name == NULL ? HPy_NULL : HPyUnicode_FromFormat(ctx, "%s: %U", name, repr);
    HPy_Close(ctx, repr);
    HPy_Close(ctx, type);
    return result;
}

/* is_same(a, b) */
HPyDef_METH(is_same, "is_same", HPyFunc_VARARGS)
static HPy
is_same_impl(HPyContext *ctx, HPy self, const HPy *args, size_t nargs)
{
    return HPyBool_FromBool(ctx, HPy_Is(ctx, args[0], args[1]));
}

/* count(*args): their number, checked by reading each. */
HPyDef_METH(count, "count", HPyFunc_VARARGS)
static HPy
count_impl(HPyContext *ctx, HPy self, const HPy *args, size_t nargs)
{
    long long sum = 0;
    for (size_t i = 0; i < nargs; i++) {
        long long value = HPyLong_AsInt64_t(ctx, args[i]);
        if (value == -1 && HPyErr_Occurred(ctx))
            return HPy_NULL;
        sum += value;
    }
    return HPyLong_FromInt64_t(ctx, sum);
}

/* call(f, *args) */
HPyDef_METH(call, "call", HPyFunc_VARARGS)
static HPy
call_impl(HPyContext *ctx, HPy self, const HPy *args, size_t nargs)
{
    return HPy_Call(ctx, args[0], args + 1, nargs - 1, HPy_NULL);
}

/* call_method(name, receiver, *args) */
HPyDef_METH(call_method, "call_method", HPyFunc_VARARGS)
static HPy
call_method_impl(HPyContext *ctx, HPy self, const HPy *args, size_t nargs)
{
    return HPy_CallMethod(ctx, args[0], args + 1, nargs - 1, HPy_NULL);
}

/* call_caught(f): "caught TypeName", with the error cleared, or the result. */
HPyDef_METH(call_caught, "call_caught", HPyFunc_O)
static HPy
call_caught_impl(HPyContext *ctx, HPy self, HPy function)
{
    HPy result = HPy_Call(ctx, function, NULL, 0, HPy_NULL);
    if (!HPy_IsNull(result))
        return result;
    const char *what = HPyErr_ExceptionMatches(ctx, ctx->h_ValueError)  ? "ValueError"
                       : HPyErr_ExceptionMatches(ctx, ctx->h_Exception) ? "Exception"
                                                                        : "BaseException";
    HPyErr_Clear(ctx);
    if (HPyErr_Occurred(ctx))
        return HPyUnicode_FromString(ctx, "still set");
    return HPyUnicode_FromFormat(ctx, "caught %s", what);
}

/* call_chained(f): raises RuntimeError from what f raised. */
HPyDef_METH(call_chained, "call_chained", HPyFunc_O)
static HPy
call_chained_impl(HPyContext *ctx, HPy self, HPy function)
{
    HPy result = HPy_Call(ctx, function, NULL, 0, HPy_NULL);
    if (!HPy_IsNull(result))
        return result;
    HPyErr_Clear(ctx);
    HPyErr_SetString(ctx, ctx->h_RuntimeError, "the call failed");
    return HPy_NULL;
}

HPyDef_METH(occurred, "occurred", HPyFunc_NOARGS)
static HPy
occurred_impl(HPyContext *ctx, HPy self)
{
    return HPyBool_FromBool(ctx, HPyErr_Occurred(ctx) != 0);
}

/* fail(type, value) */
HPyDef_METH(fail, "fail", HPyFunc_VARARGS)
static HPy
fail_impl(HPyContext *ctx, HPy self, const HPy *args, size_t nargs)
{
    HPyErr_SetObject(ctx, args[0], args[1]);
    return HPy_NULL;
}

/* Breaks the rules: NULL without an exception, a result with one. */
HPyDef_METH(null_without_error, "null_without_error", HPyFunc_NOARGS)
static HPy
null_without_error_impl(HPyContext *ctx, HPy self)
{
    return HPy_NULL;
}

HPyDef_METH(result_with_error, "result_with_error", HPyFunc_NOARGS)
static HPy
result_with_error_impl(HPyContext *ctx, HPy self)
{
    HPyErr_SetString(ctx, ctx->h_ValueError, "forgotten");
    return none(ctx);
}

/* keywords(a, b=2, *, c=3) -> (a, b, c) */
HPyDef_METH(keywords, "keywords", HPyFunc_KEYWORDS)
static HPy
keywords_impl(HPyContext *ctx, HPy self, const HPy *args, size_t nargs, HPy kwnames)
{
    static const char *names[] = {"a", "b", "c", NULL};
    HPyTracker tracker;
    HPy a, b = HPy_NULL, c = HPy_NULL;
    if (!HPyArg_ParseKeywords(ctx, &tracker, args, nargs, kwnames, "O|O$O:keywords", names, &a, &b,
                              &c))
        return HPy_NULL;
    HPy two = HPyLong_FromInt64_t(ctx, 2);
    HPy three = HPyLong_FromInt64_t(ctx, 3);
    HPy result = HPyTuple_Pack(ctx, 3, a, HPy_IsNull(b) ? two : b, HPy_IsNull(c) ? three : c);
    HPy_Close(ctx, two);
    HPy_Close(ctx, three);
    HPyTracker_Close(ctx, tracker);
    return result;
}

/* attribute(x, name), item(x, key), set_item(x, key, value) */
HPyDef_METH(attribute, "attribute", HPyFunc_VARARGS)
static HPy
attribute_impl(HPyContext *ctx, HPy self, const HPy *args, size_t nargs)
{
    return HPy_GetAttr(ctx, args[0], args[1]);
}

HPyDef_METH(item, "item", HPyFunc_VARARGS)
static HPy
item_impl(HPyContext *ctx, HPy self, const HPy *args, size_t nargs)
{
    return HPy_GetItem(ctx, args[0], args[1]);
}

HPyDef_METH(set_item, "set_item", HPyFunc_VARARGS)
static HPy
set_item_impl(HPyContext *ctx, HPy self, const HPy *args, size_t nargs)
{
    if (HPy_SetItem(ctx, args[0], args[1], args[2]) < 0)
        return HPy_NULL;
    return none(ctx);
}

/* Samples: int32 items with bf_getbuffer. */
typedef struct {
    int items[6];
    HPy_ssize_t shape[2];
    HPy_ssize_t strides[2];
    int views;
} Samples;
HPyType_HELPERS(Samples)

static int ended_samples;

HPyDef_SLOT(Samples_new, HPy_tp_new)
static HPy
Samples_new_impl(HPyContext *ctx, HPy cls, const HPy *args, HPy_ssize_t nargs, HPy kw)
{
    Samples *samples;
    HPy self = HPy_New(ctx, cls, &samples);
    if (HPy_IsNull(self))
        return HPy_NULL;
    for (int i = 0; i < 6; i++)
        samples->items[i] = i * 11;
    samples->shape[0] = 2;
    samples->shape[1] = 3;
    samples->strides[0] = 3 * sizeof(int);
    samples->strides[1] = sizeof(int);
    return self;
}

HPyDef_SLOT(Samples_getbuffer, HPy_bf_getbuffer)
static int
Samples_getbuffer_impl(HPyContext *ctx, HPy self, HPy_buffer *buffer, int flags)
{
    Samples *samples = Samples_AsStruct(ctx, self);
    if (samples->views >= 2) {
        HPyErr_SetString(ctx, ctx->h_BufferError, "no more than two views");
        return -1;
    }
    samples->views++;
    buffer->buf = samples->items;
    buffer->len = sizeof(samples->items);
    buffer->itemsize = sizeof(int);
    buffer->readonly = 0;
    buffer->ndim = 2;
    buffer->format = "i";
    buffer->shape = samples->shape;
    buffer->strides = samples->strides;
    buffer->suboffsets = NULL;
    buffer->internal = NULL;
    buffer->obj = HPy_Dup(ctx, self);
    return 0;
}

HPyDef_SLOT(Samples_releasebuffer, HPy_bf_releasebuffer)
static void
Samples_releasebuffer_impl(HPyContext *ctx, HPy self, HPy_buffer *buffer)
{
    Samples_AsStruct(ctx, self)->views--;
}

HPyDef_SLOT(Samples_destroy, HPy_tp_destroy)
static void
Samples_destroy_impl(void *self)
{
    memset(self, 0xdd, sizeof(Samples));
    ended_samples++;
}

HPyDef_MEMBER(Samples_views, "views", HPyMember_INT, offsetof(Samples, views), .readonly = 1)
HPyDef_MEMBER(Samples_first, "first", HPyMember_INT, offsetof(Samples, items))

HPyDef_METH(get_ended_samples, "ended_samples", HPyFunc_NOARGS)
static HPy
get_ended_samples_impl(HPyContext *ctx, HPy self)
{
    return HPyLong_FromInt64_t(ctx, ended_samples);
}

static HPyDef *Samples_defines[] = {&Samples_new,   &Samples_getbuffer, &Samples_releasebuffer,
                                    &Samples_views, &Samples_first,     &Samples_destroy,
                                    NULL};
static HPyType_Spec Samples_spec = {
    .name = "values.Samples",
    .basicsize = sizeof(Samples),
    .defines = Samples_defines,
};

HPyDef_SLOT(exec, HPy_mod_exec)
static int
exec_impl(HPyContext *ctx, HPy module)
{
    return HPyHelpers_AddType(ctx, module, "Samples", &Samples_spec, NULL) ? 0 : -1;
}

static HPyDef *defines[] = {&exec,
                            &identity,
                            &describe,
                            &is_same,
                            &count,
                            &call,
                            &call_method,
                            &call_caught,
                            &call_chained,
                            &occurred,
                            &fail,
                            &null_without_error,
                            &result_with_error,
                            &keywords,
                            &attribute,
                            &item,
                            &set_item,
                            &get_ended_samples,
                            NULL};
static HPyModuleDef values_def = {
    .doc = "Values and calls.",
    .defines = defines,
};

HPy_MODINIT(values, values_def)
