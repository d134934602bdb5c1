/* Modules: how one is described, and what the binary exports for it. */
#include "hpy.h"
#ifndef HPY_MODULE_H
#define HPY_MODULE_H

/* There is no name in it: a module is called what its loader calls it. */
typedef struct {
    const char *doc;                 /* UTF-8 or NULL */
    HPy_ssize_t size;                /* 0: HPy has no module state */
    cpy_PyMethodDef *legacy_methods; /* NULL; hybrid binaries only */
    HPyDef **defines;                /* ends with NULL; may be NULL */
    HPyGlobal **globals;             /* ends with NULL; may be NULL */
} HPyModuleDef;

/*
 * Trampolines find their context in a variable of the binary, which the loader sets before
 * anything else runs.
 *
 * Several modules in one binary need one each. Compiled with HPY_EMBEDDED_MODULES, every module
 * is a source file of its own, has the variable for itself, and says
 * HPY_MOD_EMBEDDABLE(modname) before its definitions.
 */
#ifdef HPY_EMBEDDED_MODULES
#define HPY_MOD_EMBEDDABLE(modname) static HPyContext *_ctx_for_trampolines;
#ifdef __cplusplus
/* Defined by HPY_MOD_EMBEDDABLE; C++ allows one definition. */
#define _HPy_CTX_FOR_TRAMPOLINES
#else
#define _HPy_CTX_FOR_TRAMPOLINES static HPyContext *_ctx_for_trampolines;
#endif
#else
#define HPY_MOD_EMBEDDABLE(modname)
extern _HPy_HIDDEN HPyContext *_ctx_for_trampolines;
#define _HPy_CTX_FOR_TRAMPOLINES _HPy_HIDDEN HPyContext *_ctx_for_trampolines;
#endif

/* Defines what the binary exports for the module `ext_name`, which the HPyModuleDef `mod_def`
   describes: the two versions it was compiled for, the setter of the variable above, and
   HPyInit_<ext_name>. One in every module, at its end, with the name that the file has. */
#define HPy_MODINIT(ext_name, mod_def)                                                         \
    HPy_EXPORTED_FUNC uint32_t get_required_hpy_major_version_##ext_name(void);                \
    HPy_EXPORTED_FUNC uint32_t get_required_hpy_minor_version_##ext_name(void);                \
    HPy_EXPORTED_FUNC void HPyInitGlobalContext_##ext_name(HPyContext *ctx);                   \
    HPy_EXPORTED_FUNC HPyModuleDef *HPyInit_##ext_name(void);                                  \
    _HPy_CTX_FOR_TRAMPOLINES                                                                   \
    uint32_t get_required_hpy_major_version_##ext_name(void) { return HPY_ABI_VERSION; }       \
    uint32_t get_required_hpy_minor_version_##ext_name(void) { return HPY_ABI_VERSION_MINOR; } \
    void HPyInitGlobalContext_##ext_name(HPyContext *ctx) { _ctx_for_trampolines = ctx; }      \
    HPyModuleDef *HPyInit_##ext_name(void) { return &mod_def; }

#endif
