/* Types that inherit from builtin ones, each with a struct of its own. */
#include "common.h"

/* A type NAME of shape SHAPE_NAME with a counter in its struct. */
#define SHAPED(NAME, SHAPE_NAME)                                              \
    typedef struct {                                                          \
        long count;                                                           \
        double weight;                                                        \
    } NAME;                                                                   \
    HPyType_HELPERS(NAME, HPyType_BuiltinShape_##SHAPE_NAME)                  \
    HPyDef_METH(NAME##_bump, "bump", HPyFunc_NOARGS)                          \
    static HPy NAME##_bump_impl(HPyContext *ctx, HPy self)                    \
    {                                                                         \
        NAME *data = NAME##_AsStruct(ctx, self);                              \
        data->count += 1;                                                     \
        data->weight += 0.5;                                                  \
        return HPy_BuildValue(ctx, "ld", data->count, data->weight);          \
    }                                                                         \
    HPyDef_MEMBER(NAME##_count, "count", HPyMember_LONG, offsetof(NAME, count)) \
    static HPyDef *NAME##_defines[] = { &NAME##_bump, &NAME##_count, NULL };  \
    static HPyType_Spec NAME##_spec = {                                       \
        .name = "shapes." #NAME,                                              \
        .basicsize = sizeof(NAME),                                            \
        .builtin_shape = SHAPE(NAME),                                         \
        .flags = HPy_TPFLAGS_DEFAULT | HPy_TPFLAGS_BASETYPE,                  \
        .defines = NAME##_defines,                                            \
    };

SHAPED(Long, Long)
SHAPED(Float, Float)
SHAPED(Unicode, Unicode)
SHAPED(Tuple, Tuple)
SHAPED(List, List)
SHAPED(Meta, Type)

static HPyType_Spec WithMeta_spec = {
    .name = "shapes.WithMeta",
    .flags = HPy_TPFLAGS_DEFAULT | HPy_TPFLAGS_BASETYPE,
};

ONEARG(shape_of)
{
    return HPyLong_FromLong(ctx, _HPyType_GetBuiltinShape(ctx, arg));
}

/* What C reads from an instance as if it were of the builtin type. */
ONEARG(read)
{
    if (HPyUnicode_Check(ctx, arg)) {
        const char *utf8 = text(ctx, arg);
        return utf8 == NULL ? HPy_NULL : HPyUnicode_FromString(ctx, utf8);
    }
    if (HPyTuple_Check(ctx, arg) || HPyList_Check(ctx, arg))
        return HPyLong_FromSsize_t(ctx, HPy_Length(ctx, arg));
    if (HPy_TypeCheck(ctx, arg, ctx->h_FloatType))
        return HPyFloat_FromDouble(ctx, HPyFloat_AsDouble(ctx, arg));
    return HPyLong_FromInt64_t(ctx, HPyLong_AsInt64_t(ctx, arg));
}

/* make(shape, base): a type whose declared shape and base may not fit. */
VARARGS(make)
{
    static HPyType_Spec spec = {
        .name = "shapes.Made",
        .flags = HPy_TPFLAGS_DEFAULT | HPy_TPFLAGS_BASETYPE,
    };
    int shape;
    HPy base;
    if (!HPyArg_Parse(ctx, NULL, args, nargs, "iO", &shape, &base))
        return HPy_NULL;
    spec.builtin_shape = (HPyType_BuiltinShape)shape;
    HPyType_SpecParam params[] = { { HPyType_SpecParam_Base, base }, { 0 } };
    return HPyType_FromSpec(ctx, &spec, params);
}

static bool
add(HPyContext *ctx, HPy mod, const char *name, HPyType_Spec *spec, HPy base)
{
    HPyType_SpecParam params[] = { { HPyType_SpecParam_Base, base }, { 0 } };
    return HPyHelpers_AddType(ctx, mod, name, spec, params);
}

HPyDef_SLOT(module_exec, HPy_mod_exec)
static int
module_exec_impl(HPyContext *ctx, HPy mod)
{
    if (!add(ctx, mod, "Long", &Long_spec, ctx->h_LongType) ||
        !add(ctx, mod, "Float", &Float_spec, ctx->h_FloatType) ||
        !add(ctx, mod, "Unicode", &Unicode_spec, ctx->h_UnicodeType) ||
        !add(ctx, mod, "Tuple", &Tuple_spec, ctx->h_TupleType) ||
        !add(ctx, mod, "List", &List_spec, ctx->h_ListType) ||
        !add(ctx, mod, "Meta", &Meta_spec, ctx->h_TypeType))
        return -1;
    HPy meta = HPy_GetAttr_s(ctx, mod, "Meta");
    HPyType_SpecParam params[] = { { HPyType_SpecParam_Metaclass, meta }, { 0 } };
    bool ok = HPyHelpers_AddType(ctx, mod, "WithMeta", &WithMeta_spec, params);
    HPy_Close(ctx, meta);
    return ok ? 0 : -1;
}

MODULE(shapes, NULL, &module_exec, &shape_of_def, &read_def, &make_def)
