/* Struct sequences, made of collections.namedtuple. A field that is not given in a call of the type
   is None, and names that Python does not allow are replaced by _0, _1, ... */
#include "hpy.h"

const char *const HPyStructSequence_UnnamedField = "_";

/* Sets an attribute to `value`, which it consumes, HPy_NULL with an exception set included. */
static bool set_attr(HPyContext *ctx, HPy type, const char *name, HPy value) {
    if (HPy_IsNull(value))
        return false;
    bool ok = HPy_SetAttr_s(ctx, type, name, value) == 0;
    HPy_Close(ctx, value);
    return ok;
}

/* A new str of the first `size` bytes. */
static HPy new_str(HPyContext *ctx, const char *utf8, size_t size) {
    char *copy = (char *)malloc(size + 1);
    if (copy == NULL)
        return HPyErr_NoMemory(ctx);
    memcpy(copy, utf8, size);
    copy[size] = '\0';
    HPy str = HPyUnicode_FromString(ctx, copy);
    free(copy);
    return str;
}

/* A new tuple of the fields' names. */
static HPy field_names(HPyContext *ctx, const HPyStructSequence_Field *fields, HPy_ssize_t count) {
    HPyTupleBuilder builder = HPyTupleBuilder_New(ctx, count);
    for (HPy_ssize_t i = 0; i < count; i++) {
        HPy name = HPyUnicode_FromString(ctx, fields[i].name);
        if (HPy_IsNull(name)) {
            HPyTupleBuilder_Cancel(ctx, builder);
            return HPy_NULL;
        }
        HPyTupleBuilder_Set(ctx, builder, i, name);
        HPy_Close(ctx, name);
    }
    return HPyTupleBuilder_Build(ctx, builder);
}

static HPy none_times(HPyContext *ctx, HPy_ssize_t count) {
    HPyTupleBuilder builder = HPyTupleBuilder_New(ctx, count);
    for (HPy_ssize_t i = 0; i < count; i++)
        HPyTupleBuilder_Set(ctx, builder, i, ctx->h_None);
    return HPyTupleBuilder_Build(ctx, builder);
}

/* A new dict {"rename": True, "defaults": (None, ...)}. */
static HPy namedtuple_options(HPyContext *ctx, HPy_ssize_t count) {
    HPy defaults = none_times(ctx, count);
    if (HPy_IsNull(defaults))
        return HPy_NULL;
    HPy options = HPyDict_New(ctx);
    if (!HPy_IsNull(options) && (HPy_SetItem_s(ctx, options, "rename", ctx->h_True) < 0 ||
                                 HPy_SetItem_s(ctx, options, "defaults", defaults) < 0)) {
        HPy_Close(ctx, options);
        options = HPy_NULL;
    }
    HPy_Close(ctx, defaults);
    return options;
}

/* collections.namedtuple(typename, names, **options) */
static HPy call_namedtuple(HPyContext *ctx, HPy typename_, HPy names, HPy options) {
    HPy collections = HPyImport_ImportModule(ctx, "collections");
    if (HPy_IsNull(collections))
        return HPy_NULL;
    HPy namedtuple = HPy_GetAttr_s(ctx, collections, "namedtuple");
    HPy_Close(ctx, collections);
    if (HPy_IsNull(namedtuple))
        return HPy_NULL;
    HPy args = HPyTuple_Pack(ctx, 2, typename_, names);
    HPy type = HPy_NULL;
    if (!HPy_IsNull(args))
        type = HPy_CallTupleDict(ctx, namedtuple, args, options);
    HPy_Close(ctx, args);
    HPy_Close(ctx, namedtuple);
    return type;
}

static HPy new_namedtuple(HPyContext *ctx, const HPyStructSequence_Field *fields,
                          HPy_ssize_t count) {
    HPy type = HPy_NULL;
    HPy names = field_names(ctx, fields, count);
    HPy options = HPy_IsNull(names) ? HPy_NULL : namedtuple_options(ctx, count);
    /* Not the real name, which may have dots in it, and namedtuple refuses those. */
    HPy typename_ = HPy_IsNull(options) ? HPy_NULL : HPyUnicode_FromString(ctx, "tmpname");
    if (!HPy_IsNull(typename_))
        type = call_namedtuple(ctx, typename_, names, options);
    HPy_Close(ctx, typename_);
    HPy_Close(ctx, options);
    HPy_Close(ctx, names);
    return type;
}

/* Sets what the descriptor says beyond the fields. */
static bool describe(HPyContext *ctx, HPy type, const HPyStructSequence_Desc *desc,
                     HPy_ssize_t count) {
    const char *dot = strrchr(desc->name, '.');
    const char *name = dot == NULL ? desc->name : dot + 1;
    HPy doc = desc->doc == NULL ? HPy_Dup(ctx, ctx->h_None) : HPyUnicode_FromString(ctx, desc->doc);
    return set_attr(ctx, type, "__doc__", doc) &&
           set_attr(ctx, type, "n_fields", HPyLong_FromSsize_t(ctx, count)) &&
           set_attr(ctx, type, "__name__", HPyUnicode_FromString(ctx, name)) &&
           set_attr(ctx, type, "__qualname__", HPyUnicode_FromString(ctx, name)) &&
           (dot == NULL || set_attr(ctx, type, "__module__",
                                    new_str(ctx, desc->name, (size_t)(dot - desc->name))));
}

HPyAPI_HELPER HPy HPyStructSequence_NewType(HPyContext *ctx, HPyStructSequence_Desc *desc) {
    if (desc->name == NULL)
        return HPyErr_SetString(ctx, ctx->h_SystemError,
                                "Struct sequence descriptor does not define the name field.");
    HPy_ssize_t count = 0;
    while (desc->fields[count].name != NULL)
        count++;
    HPy type = new_namedtuple(ctx, desc->fields, count);
    if (!HPy_IsNull(type) && !describe(ctx, type, desc, count)) {
        HPy_Close(ctx, type);
        return HPy_NULL;
    }
    return type;
}

HPyAPI_HELPER HPy HPyStructSequence_New(HPyContext *ctx, HPy type, HPy_ssize_t nargs, HPy *args) {
    if (!HPy_HasAttr_s(ctx, type, "n_fields"))
        return HPyErr_Format(ctx, ctx->h_TypeError,
                             "object '%R' does not look like a struct sequence type ", type);
    HPy tuple = HPyTuple_FromArray(ctx, args, nargs);
    if (HPy_IsNull(tuple))
        return HPy_NULL;
    HPy instance = HPy_CallTupleDict(ctx, type, tuple, HPy_NULL);
    HPy_Close(ctx, tuple);
    return instance;
}
