/* Every function that native code may answer, as a method: fast and slow must not differ. */
#include <stdint.h>
#include <stdio.h>
#include "hpy.h"

#define METHOD(NAME, SIG, ...) \
    HPyDef_METH(NAME, #NAME, SIG) \
    static HPy NAME##_impl(HPyContext *ctx, HPy self, __VA_ARGS__)

/* A number of C's as text, so that nothing else is asked of the context to look at it. */
#define READ(NAME, TYPE, FORMAT, FUNCTION) \
    METHOD(NAME, HPyFunc_O, HPy arg) { \
        char text[64]; \
        TYPE value = FUNCTION(ctx, arg); \
        if (HPyErr_Occurred(ctx)) return HPy_NULL; \
        snprintf(text, sizeof text, FORMAT, value); \
        return HPyUnicode_FromString(ctx, text); \
    }

READ(as_int32, int32_t, "%d", HPyLong_AsInt32_t)
READ(as_uint32, uint32_t, "%u", HPyLong_AsUInt32_t)
READ(as_uint32_mask, uint32_t, "%u", HPyLong_AsUInt32_tMask)
READ(as_int64, int64_t, "%ld", HPyLong_AsInt64_t)
READ(as_uint64, uint64_t, "%lu", HPyLong_AsUInt64_t)
READ(as_uint64_mask, uint64_t, "%lu", HPyLong_AsUInt64_tMask)
READ(as_size, size_t, "%zu", HPyLong_AsSize_t)
READ(as_ssize, HPy_ssize_t, "%zd", HPyLong_AsSsize_t)
READ(as_void_ptr, void *, "%p", HPyLong_AsVoidPtr)
READ(long_as_double, double, "%.17g", HPyLong_AsDouble)
READ(float_as_double, double, "%.17g", HPyFloat_AsDouble)
READ(is_true, int, "%d", HPy_IsTrue)
READ(number_check, int, "%d", HPyNumber_Check)
READ(callable_check, int, "%d", HPyCallable_Check)
READ(bytes_check, int, "%d", HPyBytes_Check)
READ(unicode_check, int, "%d", HPyUnicode_Check)
READ(list_check, int, "%d", HPyList_Check)
READ(dict_check, int, "%d", HPyDict_Check)
READ(tuple_check, int, "%d", HPyTuple_Check)

/* An int as C has it, made again from C. */
#define MAKE(NAME, TYPE, READER, FUNCTION) \
    METHOD(NAME, HPyFunc_O, HPy arg) { \
        TYPE value = (TYPE)READER(ctx, arg); \
        if (HPyErr_Occurred(ctx)) return HPy_NULL; \
        return FUNCTION(ctx, value); \
    }

MAKE(from_int32, int32_t, HPyLong_AsUInt64_tMask, HPyLong_FromInt32_t)
MAKE(from_uint32, uint32_t, HPyLong_AsUInt64_tMask, HPyLong_FromUInt32_t)
MAKE(from_int64, int64_t, HPyLong_AsUInt64_tMask, HPyLong_FromInt64_t)
MAKE(from_uint64, uint64_t, HPyLong_AsUInt64_tMask, HPyLong_FromUInt64_t)
MAKE(from_size, size_t, HPyLong_AsUInt64_tMask, HPyLong_FromSize_t)
MAKE(from_ssize, HPy_ssize_t, HPyLong_AsUInt64_tMask, HPyLong_FromSsize_t)
MAKE(from_double, double, HPyFloat_AsDouble, HPyFloat_FromDouble)
MAKE(from_bool, bool, HPy_IsTrue, HPyBool_FromBool)

#define BOTH(NAME, FUNCTION) \
    METHOD(NAME, HPyFunc_VARARGS, const HPy *args, size_t nargs) { \
        int result = FUNCTION(ctx, args[0], args[1]); \
        return HPyLong_FromInt32_t(ctx, result); \
    }

BOTH(is_same, HPy_Is)
BOTH(type_check, HPy_TypeCheck)

METHOD(dup_and_close, HPyFunc_O, HPy arg)
{
    HPy one = HPy_Dup(ctx, arg);
    HPy two = HPy_Dup(ctx, one);
    HPy_Close(ctx, one);
    return two;
}

/* Values made natively travel to the runtime and back. */
METHOD(through_list, HPyFunc_O, HPy arg)
{
    HPy list = HPyList_New(ctx, 0);
    HPy copy;
    if (HPy_TypeCheck(ctx, arg, ctx->h_FloatType))
        copy = HPyFloat_FromDouble(ctx, HPyFloat_AsDouble(ctx, arg));
    else if (HPy_TypeCheck(ctx, arg, ctx->h_LongType) && !HPy_TypeCheck(ctx, arg, ctx->h_BoolType))
        copy = HPyLong_FromUInt64_t(ctx, HPyLong_AsUInt64_tMask(ctx, arg));
    else
        copy = HPy_Dup(ctx, arg);
    HPyErr_Clear(ctx);
    HPyList_Append(ctx, list, copy);
    HPy_Close(ctx, copy);
    HPy item = HPy_GetItem_i(ctx, list, 0);
    HPy_Close(ctx, list);
    return item;
}

typedef struct { HPyField value; double payload; } HolderObject;
HPyType_HELPERS(HolderObject)

HPyDef_SLOT(Holder_traverse, HPy_tp_traverse)
static int Holder_traverse_impl(void *self, HPyFunc_visitproc visit, void *arg)
{
    HPy_VISIT(&((HolderObject *)self)->value);
    return 0;
}

HPyDef_SLOT(Holder_new, HPy_tp_new)
static HPy Holder_new_impl(HPyContext *ctx, HPy type, const HPy *args, HPy_ssize_t nargs, HPy kw)
{
    HolderObject *data;
    return HPy_New(ctx, type, &data);
}

/* Stores, and gives what was there before. */
HPyDef_METH(Holder_swap, "swap", HPyFunc_O)
static HPy Holder_swap_impl(HPyContext *ctx, HPy self, HPy arg)
{
    HolderObject *data = HolderObject_AsStruct(ctx, self);
    HPy old = HPyField_Load(ctx, self, data->value);
    HPyField_Store(ctx, self, &data->value, arg);
    return HPy_IsNull(old) ? HPyUnicode_FromString(ctx, "null") : old;
}

HPyDef_METH(Holder_clear, "clear", HPyFunc_NOARGS)
static HPy Holder_clear_impl(HPyContext *ctx, HPy self)
{
    HolderObject *data = HolderObject_AsStruct(ctx, self);
    HPyField_Store(ctx, self, &data->value, HPy_NULL);
    return HPy_Dup(ctx, ctx->h_None);
}

static HPyDef *Holder_defines[] = {&Holder_traverse, &Holder_new, &Holder_swap, &Holder_clear, NULL};
static HPyType_Spec Holder_spec = {
    .name = "fastpaths.Holder",
    .basicsize = sizeof(HolderObject),
    .flags = HPy_TPFLAGS_DEFAULT | HPy_TPFLAGS_HAVE_GC | HPy_TPFLAGS_BASETYPE,
    .defines = Holder_defines,
};

HPyDef_SLOT(module_exec, HPy_mod_exec)
static int module_exec_impl(HPyContext *ctx, HPy module)
{
    return HPyHelpers_AddType(ctx, module, "Holder", &Holder_spec, NULL) ? 0 : -1;
}

static HPyDef *module_defines[] = {
    &as_int32, &as_uint32, &as_uint32_mask, &as_int64, &as_uint64, &as_uint64_mask, &as_size, &as_ssize,
    &as_void_ptr, &long_as_double, &float_as_double, &is_true, &number_check, &callable_check, &bytes_check,
    &unicode_check, &list_check, &dict_check, &tuple_check, &from_int32, &from_uint32, &from_int64,
    &from_uint64, &from_size, &from_ssize, &from_double, &from_bool, &is_same, &type_check, &dup_and_close,
    &through_list, &module_exec, NULL
};

static HPyModuleDef module_definition = { .doc = "Fast paths", .defines = module_defines };
HPy_MODINIT(fastpaths, module_definition)
