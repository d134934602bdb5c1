/* Two modules in one binary. */
#include "hpy.h"

HPyDef_METH(left_name, "name", HPyFunc_NOARGS)
static HPy
left_name_impl(HPyContext *ctx, HPy self)
{
    return HPyUnicode_FromString(ctx, "left");
}

HPyDef_METH(right_name, "name", HPyFunc_NOARGS)
static HPy
right_name_impl(HPyContext *ctx, HPy self)
{
    return HPyUnicode_FromString(ctx, "right");
}

static HPyDef *left_defines[] = {&left_name, NULL};
static HPyModuleDef left_def = {.doc = "The left one.", .defines = left_defines};
static HPyDef *right_defines[] = {&right_name, NULL};
static HPyModuleDef right_def = {.doc = "The right one.", .defines = right_defines};

HPy_MODINIT(left, left_def)

/* HPy_MODINIT would define the trampolines' context another time. */
HPy_EXPORTED_FUNC uint32_t get_required_hpy_major_version_right(void);
HPy_EXPORTED_FUNC uint32_t get_required_hpy_minor_version_right(void);
HPy_EXPORTED_FUNC void HPyInitGlobalContext_right(HPyContext *ctx);
HPy_EXPORTED_FUNC HPyModuleDef *HPyInit_right(void);
uint32_t
get_required_hpy_major_version_right(void)
{
    return HPY_ABI_VERSION;
}
uint32_t
get_required_hpy_minor_version_right(void)
{
    return HPY_ABI_VERSION_MINOR;
}
void
HPyInitGlobalContext_right(HPyContext *ctx)
{
    HPyInitGlobalContext_left(ctx);
}
HPyModuleDef *
HPyInit_right(void)
{
    return &right_def;
}
