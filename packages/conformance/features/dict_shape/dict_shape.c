/* A type that inherits from dict, with a struct; and the type dict itself. */
#include "common.h"

typedef struct {
    long count;
} Dict;
HPyType_HELPERS(Dict, HPyType_BuiltinShape_Dict)

HPyDef_METH(Dict_bump, "bump", HPyFunc_NOARGS)
static HPy
Dict_bump_impl(HPyContext *ctx, HPy self)
{
    return HPyLong_FromLong(ctx, ++Dict_AsStruct(ctx, self)->count);
}

static HPyDef *Dict_defines[] = { &Dict_bump, NULL };
static HPyType_Spec Dict_spec = {
    .name = "dict_shape.Dict",
    .basicsize = sizeof(Dict),
    .builtin_shape = SHAPE(Dict),
    .flags = HPy_TPFLAGS_DEFAULT | HPy_TPFLAGS_BASETYPE,
    .defines = Dict_defines,
};

NOARGS(dict_type)
{
    return HPy_Dup(ctx, ctx->h_DictType);
}

/* put(dict, key, value), and then its length. */
VARARGS(put)
{
    if (!expect_args(ctx, nargs, 3) || HPy_SetItem(ctx, args[0], args[1], args[2]) < 0)
        return HPy_NULL;
    return int_or_error(ctx, HPy_Length(ctx, args[0]));
}

HPyDef_SLOT(module_exec, HPy_mod_exec)
static int
module_exec_impl(HPyContext *ctx, HPy mod)
{
    HPyType_SpecParam params[] = { { HPyType_SpecParam_Base, ctx->h_DictType }, { 0 } };
    return HPyHelpers_AddType(ctx, mod, "Dict", &Dict_spec, params) ? 0 : -1;
}

MODULE(dict_shape, NULL, &module_exec, &dict_type_def, &put_def)
