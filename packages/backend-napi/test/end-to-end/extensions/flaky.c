/* A module whose exec fails until builtins has an attribute `flaky_may_load`. */
#include "hpy.h"

HPyDef_METH(answer, "answer", HPyFunc_NOARGS)
static HPy
answer_impl(HPyContext *ctx, HPy self)
{
    return HPyLong_FromInt64_t(ctx, 42);
}

HPyDef_SLOT(first, HPy_mod_exec)
static int
first_impl(HPyContext *ctx, HPy module)
{
    HPy value = HPyUnicode_FromString(ctx, "set by the first");
    int status = HPy_SetAttr_s(ctx, module, "first", value);
    HPy_Close(ctx, value);
    return status;
}

HPyDef_SLOT(second, HPy_mod_exec)
static int
second_impl(HPyContext *ctx, HPy module)
{
    HPy builtins = HPyImport_ImportModule(ctx, "builtins");
    if (HPy_IsNull(builtins))
        return -1;
    int may = HPy_HasAttr_s(ctx, builtins, "flaky_may_load");
    HPy_Close(ctx, builtins);
    if (may)
        return 0;
    HPyErr_SetString(ctx, ctx->h_ValueError, "exec is not in the mood");
    return -1;
}

static HPyDef *defines[] = {&answer, &first, &second, NULL};
static HPyModuleDef flaky_def = {.defines = defines};

HPy_MODINIT(flaky, flaky_def)
