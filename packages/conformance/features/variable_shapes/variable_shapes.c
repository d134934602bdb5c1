/* Types that inherit from int and tuple, whose instances vary in size. */
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
        .name = "variable_shapes." #NAME,                                              \
        .basicsize = sizeof(NAME),                                            \
        .builtin_shape = SHAPE(NAME),                                         \
        .flags = HPy_TPFLAGS_DEFAULT | HPy_TPFLAGS_BASETYPE,                  \
        .defines = NAME##_defines,                                            \
    };

SHAPED(Long, Long)
SHAPED(Tuple, Tuple)

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
        !add(ctx, mod, "Tuple", &Tuple_spec, ctx->h_TupleType))
        return -1;
    return 0;
}

MODULE(variable_shapes, NULL, &module_exec)
