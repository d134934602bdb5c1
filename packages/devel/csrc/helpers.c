/* HPyHelpers_AddType and HPyHelpers_PackArgsAndKeywords. */
#include "hpy.h"

HPyAPI_HELPER int HPyHelpers_AddType(HPyContext *ctx, HPy obj, const char *name,
                                     HPyType_Spec *hpyspec, HPyType_SpecParam *params) {
    HPy type = HPyType_FromSpec(ctx, hpyspec, params);
    if (HPy_IsNull(type))
        return 0;
    int failed = HPy_SetAttr_s(ctx, obj, name, type);
    HPy_Close(ctx, type);
    return failed == 0;
}

/* A new dict of the names and the values that belong to them, or HPy_NULL with an exception set. */
static HPy dict_of(HPyContext *ctx, HPy names, HPy_ssize_t count, const HPy *values) {
    HPy dict = HPyDict_New(ctx);
    for (HPy_ssize_t i = 0; i < count && !HPy_IsNull(dict); i++) {
        HPy name = HPy_GetItem_i(ctx, names, i);
        if (HPy_IsNull(name) || HPy_SetItem(ctx, dict, name, values[i]) < 0) {
            HPy_Close(ctx, dict);
            dict = HPy_NULL;
        }
        HPy_Close(ctx, name);
    }
    return dict;
}

HPyAPI_HELPER int HPyHelpers_PackArgsAndKeywords(HPyContext *ctx, const HPy *args, size_t nargs,
                                                 HPy kwnames, HPy *out_pos_args, HPy *out_kwd) {
    if (out_pos_args == NULL || out_kwd == NULL) {
        HPyErr_SetString(ctx, ctx->h_SystemError,
                         out_pos_args == NULL ? "argument 'out_pos_args' must not be NULL"
                                              : "argument 'out_kwd' must not be NULL");
        return 0;
    }
    HPy_ssize_t count = HPy_IsNull(kwnames) ? 0 : HPy_Length(ctx, kwnames);
    if (count < 0)
        return 0;
    HPy dict = HPy_NULL, tuple = HPy_NULL;
    if (count > 0) {
        dict = dict_of(ctx, kwnames, count, args + nargs);
        if (HPy_IsNull(dict))
            return 0;
    }
    if (nargs > 0) {
        tuple = HPyTuple_FromArray(ctx, (HPy *)args, (HPy_ssize_t)nargs);
        if (HPy_IsNull(tuple)) {
            HPy_Close(ctx, dict);
            return 0;
        }
    }
    *out_pos_args = tuple;
    *out_kwd = dict;
    return 1;
}
