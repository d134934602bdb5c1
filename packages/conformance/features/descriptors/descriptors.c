/* HPy_tp_descr_get: objects that are computed attributes. */
#include "common.h"

typedef struct {
    long calls;
} Descriptor;
HPyType_HELPERS(Descriptor)

HPyDef_SLOT(Descriptor_get, HPy_tp_descr_get)
static HPy
Descriptor_get_impl(HPyContext *ctx, HPy self, HPy instance, HPy owner)
{
    long calls = ++Descriptor_AsStruct(ctx, self)->calls;
    HPy count = HPyLong_FromLong(ctx, calls);
    HPy result = HPyTuple_Pack(ctx, 3, HPy_IsNull(instance) ? ctx->h_None : instance,
                               HPy_IsNull(owner) ? ctx->h_None : owner, count);
    HPy_Close(ctx, count);
    return result;
}

static HPyDef *Descriptor_defines[] = { &Descriptor_get, NULL };
static HPyType_Spec Descriptor_spec = {
    .name = "descriptors.Descriptor",
    .basicsize = sizeof(Descriptor),
    .builtin_shape = SHAPE(Descriptor),
    .flags = HPy_TPFLAGS_DEFAULT,
    .defines = Descriptor_defines,
};

HPyDef_SLOT(module_exec, HPy_mod_exec)
static int
module_exec_impl(HPyContext *ctx, HPy mod)
{
    return HPyHelpers_AddType(ctx, mod, "Descriptor", &Descriptor_spec, NULL) ? 0 : -1;
}

MODULE(descriptors, NULL, &module_exec)
