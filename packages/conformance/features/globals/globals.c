/* HPyGlobal: objects that belong to the module. */
#include "common.h"

static HPyGlobal first, second;

ONEARG(set_first)
{
    HPyGlobal_Store(ctx, &first, arg);
    return none(ctx);
}

ONEARG(set_second)
{
    HPyGlobal_Store(ctx, &second, arg);
    return none(ctx);
}

NOARGS(get_first)
{
    return HPyGlobal_Load(ctx, first);
}

NOARGS(get_second)
{
    return HPyGlobal_Load(ctx, second);
}

NOARGS(swap)
{
    HPy a = HPyGlobal_Load(ctx, first);
    HPy b = HPyGlobal_Load(ctx, second);
    HPyGlobal_Store(ctx, &first, b);
    HPyGlobal_Store(ctx, &second, a);
    HPy_Close(ctx, a);
    HPy_Close(ctx, b);
    return none(ctx);
}

/* Whether both loads give one object. */
NOARGS(twice)
{
    HPy a = HPyGlobal_Load(ctx, first);
    HPy b = HPyGlobal_Load(ctx, first);
    bool same = HPy_Is(ctx, a, b);
    HPy_Close(ctx, a);
    HPy_Close(ctx, b);
    return HPyBool_FromBool(ctx, same);
}

/* Stores many values in turn. */
NOARGS(churn)
{
    for (int i = 0; i < 1000; i++) {
        HPy value = i % 2 ? HPyLong_FromLong(ctx, i) : HPyFloat_FromDouble(ctx, i);
        HPyGlobal_Store(ctx, &first, value);
        HPy_Close(ctx, value);
        HPy text = HPyUnicode_FromString(ctx, "text");
        HPyGlobal_Store(ctx, &first, text);
        HPy_Close(ctx, text);
    }
    return none(ctx);
}

HPyDef_SLOT(module_exec, HPy_mod_exec)
static int
module_exec_impl(HPyContext *ctx, HPy mod)
{
    HPy start = HPyUnicode_FromString(ctx, "stored by exec");
    HPyGlobal_Store(ctx, &first, start);
    HPyGlobal_Store(ctx, &second, ctx->h_None);
    HPy_Close(ctx, start);
    return 0;
}

static HPyGlobal *module_globals[] = { &first, &second, NULL };
static HPyDef *module_defines[] = {
    &module_exec, &set_first_def, &set_second_def, &get_first_def, &get_second_def,
    &swap_def,    &twice_def,     &churn_def,      NULL,
};
static HPyModuleDef module_def = {
    .doc = "Globals.",
    .defines = module_defines,
    .globals = module_globals,
};
HPy_MODINIT(globals, module_def)
