/* One of two modules in one binary. */
#define HPY_EMBEDDED_MODULES
#include "hpy.h"

HPY_MOD_EMBEDDABLE(first)

HPyDef_METH(first_name, "name", HPyFunc_NOARGS)
static HPy first_name_impl(HPyContext *ctx, HPy self) {
    return HPy_GetAttr_s(ctx, self, "__name__");
}

static HPyDef *defines[] = { &first_name, NULL };
static HPyModuleDef moduledef = { .doc = "the first", .defines = defines };
HPy_MODINIT(first, moduledef)
