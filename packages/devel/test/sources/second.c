/* The other of two modules in one binary. It makes its own module object. */
#define HPY_EMBEDDED_MODULES
#include "hpy.h"

HPY_MOD_EMBEDDABLE(second)

HPyDef_SLOT(create, HPy_mod_create)
static HPy create_impl(HPyContext *ctx, HPy spec) {
    HPy name = HPy_GetAttr_s(ctx, spec, "name");
    HPy module = HPyUnicode_FromFormat(ctx, "instead of %S", name);
    HPy_Close(ctx, name);
    return module;
}

static HPyDef *defines[] = { &create, NULL };
static HPyModuleDef moduledef = { .defines = defines };
HPy_MODINIT(second, moduledef)
