/* Module definitions that are wrong, one for each BROKEN_... that the compiler is given. */
#include "hpy.h"

HPyDef_METH(answer, "answer", HPyFunc_NOARGS)
static HPy
answer_impl(HPyContext *ctx, HPy self)
{
    return HPyLong_FromInt64_t(ctx, 42);
}

HPyDef_SLOT(create, HPy_mod_create)
static HPy
create_impl(HPyContext *ctx, HPy spec)
{
#ifdef BROKEN_CREATES_MODULE
    return HPyImport_ImportModule(ctx, "builtins");
#else
    return HPyUnicode_FromString(ctx, "stands for the module");
#endif
}

HPyDef_SLOT(create_again, HPy_mod_create)
static HPy
create_again_impl(HPyContext *ctx, HPy spec)
{
    return HPy_Dup(ctx, ctx->h_None);
}

static HPyDef unknown_slot = {
    .kind = HPyDef_Kind_Slot,
    .slot = {.slot = (HPySlot_Slot)999, .impl = (HPyCFunction)answer_impl},
};
static HPyDef unknown_kind = {.kind = (HPyDef_Kind)9};
static HPyDef unknown_signature = {
    .kind = HPyDef_Kind_Meth,
    .meth = {.name = "odd", .impl = (HPyCFunction)answer_impl, .signature = (HPyFunc_Signature)77},
};
static HPyDef no_implementation = {
    .kind = HPyDef_Kind_Meth,
    .meth = {.name = "hollow", .impl = NULL, .signature = HPyFunc_NOARGS},
};
HPyDef_SLOT(repr_of_module, HPy_tp_repr)
static HPy
repr_of_module_impl(HPyContext *ctx, HPy self)
{
    return HPyUnicode_FromString(ctx, "never");
}

/* Reaches the runtime only as "not NULL". */
static int legacy_things[8];

#ifdef BROKEN_TYPE
static HPyDef not_an_int_slot = {
    .kind = HPyDef_Kind_Slot,
    .slot = {.slot = (HPySlot_Slot)998, .impl = (HPyCFunction)answer_impl},
};
static HPyDef *type_defines[] = {
#ifdef BROKEN_TYPE_SLOT
    &not_an_int_slot,
#endif
    NULL};

static HPyType_Spec Thing_spec = {
    .name = "broken.Thing",
#ifdef BROKEN_LEGACY_SLOTS
    .legacy_slots = legacy_things,
    .builtin_shape = HPyType_BuiltinShape_Legacy,
#endif
#ifdef BROKEN_LEGACY_SHAPE
    .builtin_shape = HPyType_BuiltinShape_Legacy,
#endif
#ifdef BROKEN_SHAPE
    .builtin_shape = (HPyType_BuiltinShape)66,
#endif
    .basicsize = sizeof(int) * 4,
    .defines = type_defines,
};

HPyDef_SLOT(exec_types, HPy_mod_exec)
static int
exec_types_impl(HPyContext *ctx, HPy module)
{
    HPy type = HPyType_FromSpec(ctx, &Thing_spec, NULL);
    if (HPy_IsNull(type))
        return -1;
    int status = HPy_SetAttr_s(ctx, module, "Thing", type);
    HPy_Close(ctx, type);
    return status;
}
#endif

static HPyDef *defines[] = {
#if defined(BROKEN_CREATE_TWICE)
    &create, &create_again,
#elif defined(BROKEN_CREATE_AND_METHOD)
    &create, &answer,
#elif defined(BROKEN_CREATES_MODULE) || defined(BROKEN_CREATE_AND_DOC) || defined(CREATES_VALUE)
    &create,
#elif defined(BROKEN_SLOT)
    &answer, &unknown_slot,
#elif defined(BROKEN_KIND)
    &answer, &unknown_kind,
#elif defined(BROKEN_SIGNATURE)
    &answer, &unknown_signature,
#elif defined(BROKEN_IMPLEMENTATION)
    &no_implementation,
#elif defined(BROKEN_TYPE_SLOT_IN_MODULE)
    &repr_of_module,
#elif defined(BROKEN_TYPE)
    &exec_types,
#else
    &answer,
#endif
    NULL};

/* So that every variant uses everything. */
HPyDef *broken_unused[] = {&create,           &create_again,      &unknown_slot,   &unknown_kind,
                           &unknown_signature, &no_implementation, &repr_of_module, &answer,
                           (HPyDef *)legacy_things};

static HPyModuleDef definition = {
#ifdef BROKEN_SIZE
    .size = 64,
#endif
#ifdef BROKEN_NEGATIVE_SIZE
    .size = -1,
#endif
#ifdef BROKEN_CREATE_AND_DOC
    .doc = "A docstring beside HPy_mod_create.",
#endif
#ifdef BROKEN_LEGACY_METHODS
    .legacy_methods = (cpy_PyMethodDef *)legacy_things,
#endif
    .defines = defines,
};

#ifndef REQUIRED_MAJOR
#define REQUIRED_MAJOR HPY_ABI_VERSION
#endif
#ifndef REQUIRED_MINOR
#define REQUIRED_MINOR HPY_ABI_VERSION_MINOR
#endif

_HPy_CTX_FOR_TRAMPOLINES

#ifndef BROKEN_NO_VERSION
HPy_EXPORTED_FUNC uint32_t
get_required_hpy_major_version_broken(void)
{
    return REQUIRED_MAJOR;
}
HPy_EXPORTED_FUNC uint32_t
get_required_hpy_minor_version_broken(void)
{
    return REQUIRED_MINOR;
}
#endif

HPy_EXPORTED_FUNC void
HPyInitGlobalContext_broken(HPyContext *ctx)
{
    _ctx_for_trampolines = ctx;
}

HPy_EXPORTED_FUNC HPyModuleDef *
HPyInit_broken(void)
{
#ifdef BROKEN_NO_DEFINITION
    return NULL;
#else
    return &definition;
#endif
}
