/* Importing modules. */
#include "common.h"

ONEARG(import_module)
{
    const char *name = text(ctx, arg);
    return name == NULL ? HPy_NULL : HPyImport_ImportModule(ctx, name);
}

/* attribute(module, name) of an imported module. */
VARARGS(attribute)
{
    const char *module = expect_args(ctx, nargs, 2) ? text(ctx, args[0]) : NULL;
    const char *name = module == NULL ? NULL : text(ctx, args[1]);
    if (name == NULL)
        return HPy_NULL;
    HPy imported = HPyImport_ImportModule(ctx, module);
    if (HPy_IsNull(imported))
        return HPy_NULL;
    HPy result = HPy_GetAttr_s(ctx, imported, name);
    HPy_Close(ctx, imported);
    return result;
}

NOARGS(builtins)
{
    return HPy_Dup(ctx, ctx->h_Builtins);
}

MODULE(import_, NULL, &import_module_def, &attribute_def, &builtins_def)
