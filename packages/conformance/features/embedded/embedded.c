/* Several modules in one binary, and modules made by HPy_mod_create. */
#define HPY_EMBEDDED_MODULES
#include "common.h"

HPY_MOD_EMBEDDABLE(embedded)

/* --- The module that the binary is named after ---------------------------------- */

NOARGS(whoami)
{
    return HPy_GetAttr_s(ctx, self, "__name__");
}

static HPyDef *embedded_defines[] = { &whoami_def, NULL };
static HPyModuleDef embedded_def = { .doc = "The first.", .defines = embedded_defines };
HPy_MODINIT(embedded, embedded_def)

/* --- A second one, with a type of its own ----------------------------------------- */

static HPyType_Spec Thing_spec = { .name = "second.Thing", .flags = HPy_TPFLAGS_DEFAULT };

HPyDef_SLOT(second_exec, HPy_mod_exec)
static int
second_exec_impl(HPyContext *ctx, HPy mod)
{
    return HPyHelpers_AddType(ctx, mod, "Thing", &Thing_spec, NULL) ? 0 : -1;
}

static HPyDef *second_defines[] = { &second_exec, &whoami_def, NULL };
static HPyModuleDef second_def = { .doc = "The second.", .defines = second_defines };
HPy_MODINIT(second, second_def)

/* --- A module without anything ------------------------------------------------------ */

static HPyModuleDef bare_def = { 0 };
HPy_MODINIT(bare, bare_def)

/* --- Exec that fails ------------------------------------------------------------------ */

HPyDef_SLOT(failing_exec, HPy_mod_exec)
static int
failing_exec_impl(HPyContext *ctx, HPy mod)
{
    HPyErr_SetString(ctx, ctx->h_RuntimeError, "exec failed");
    return -1;
}

static HPyDef *failing_defines[] = { &failing_exec, NULL };
static HPyModuleDef failing_def = { .defines = failing_defines };
HPy_MODINIT(failing, failing_def)

/* --- Created: HPy_mod_create gives something that is no module ------------------------- */

HPyDef_SLOT(created_create, HPy_mod_create)
static HPy
created_create_impl(HPyContext *ctx, HPy spec)
{
    HPy name = HPy_GetAttr_s(ctx, spec, "name");
    HPy list = HPyList_New(ctx, 0);
    int status = HPy_IsNull(name) ? -1 : HPyList_Append(ctx, list, name);
    HPy_Close(ctx, name);
    if (status < 0) {
        HPy_Close(ctx, list);
        return HPy_NULL;
    }
    return list;
}

static HPyDef *created_defines[] = { &created_create, NULL };
static HPyModuleDef created_def = { .defines = created_defines };
HPy_MODINIT(created, created_def)

/* --- Create that fails ------------------------------------------------------------------ */

HPyDef_SLOT(uncreated_create, HPy_mod_create)
static HPy
uncreated_create_impl(HPyContext *ctx, HPy spec)
{
    HPyErr_SetString(ctx, ctx->h_RuntimeError, "create failed");
    return HPy_NULL;
}

static HPyDef *uncreated_defines[] = { &uncreated_create, NULL };
static HPyModuleDef uncreated_def = { .defines = uncreated_defines };
HPy_MODINIT(uncreated, uncreated_def)

/* --- Create that gives a module, which it must not ---------------------------------------- */

HPyDef_SLOT(module_create, HPy_mod_create)
static HPy
module_create_impl(HPyContext *ctx, HPy spec)
{
    return HPyImport_ImportModule(ctx, "builtins");
}

static HPyDef *real_module_defines[] = { &module_create, NULL };
static HPyModuleDef real_module_def = { .defines = real_module_defines };
HPy_MODINIT(real_module, real_module_def)

/* --- Create with a doc, with a method, twice; a size ---------------------------------------- */

static HPyDef *create_with_doc_defines[] = { &created_create, NULL };
static HPyModuleDef create_with_doc_def = { .doc = "No.", .defines = create_with_doc_defines };
HPy_MODINIT(create_with_doc, create_with_doc_def)

static HPyDef *create_with_method_defines[] = { &created_create, &whoami_def, NULL };
static HPyModuleDef create_with_method_def = { .defines = create_with_method_defines };
HPy_MODINIT(create_with_method, create_with_method_def)

static HPyDef *create_twice_defines[] = { &created_create, &uncreated_create, NULL };
static HPyModuleDef create_twice_def = { .defines = create_twice_defines };
HPy_MODINIT(create_twice, create_twice_def)

static HPyModuleDef sized_def = { .size = 8 };
HPy_MODINIT(sized, sized_def)

static HPyModuleDef negative_def = { .size = -1 };
HPy_MODINIT(negative, negative_def)
