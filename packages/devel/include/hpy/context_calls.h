/* The functions of the context that are not plain calls through it. */
#include "hpy.h"
#ifndef HPY_CONTEXT_CALLS_H
#define HPY_CONTEXT_CALLS_H

/* The address handed on is that of a local variable, so that the caller's own pointer does not
   escape and may live in a register; and it is copied bytewise, for the caller's variable is a T*
   and not a void*. */
HPyAPI_FUNC HPy _HPy_New(HPyContext *ctx, HPy h_type, void **data) {
    void *payload = NULL;
    HPy h = ctx->ctx_New(ctx, h_type, &payload);
    memcpy((void *)data, &payload, sizeof payload);
    return h;
}

_HPy_NO_RETURN HPyAPI_FUNC void HPy_FatalError(HPyContext *ctx, const char *message) {
    ctx->ctx_FatalError(ctx, message);
    /* Not reached; but a pointer's target cannot be declared not to return. */
    abort();
}

/* The name must be the one the capsule was made with. NULL with an exception set on failure. */
HPyAPI_FUNC void *HPyCapsule_GetPointer(HPyContext *ctx, HPy capsule, const char *name) {
    return ctx->ctx_Capsule_Get(ctx, capsule, HPyCapsule_key_Pointer, name);
}

HPyAPI_FUNC const char *HPyCapsule_GetName(HPyContext *ctx, HPy capsule) {
    return (const char *)ctx->ctx_Capsule_Get(ctx, capsule, HPyCapsule_key_Name, NULL);
}

HPyAPI_FUNC void *HPyCapsule_GetContext(HPyContext *ctx, HPy capsule) {
    return ctx->ctx_Capsule_Get(ctx, capsule, HPyCapsule_key_Context, NULL);
}

/* The setters return 0, or -1 with an exception set. */
HPyAPI_FUNC int HPyCapsule_SetPointer(HPyContext *ctx, HPy capsule, void *pointer) {
    return ctx->ctx_Capsule_Set(ctx, capsule, HPyCapsule_key_Pointer, pointer);
}

/* The capsule keeps the pointer: the string must outlive it. */
HPyAPI_FUNC int HPyCapsule_SetName(HPyContext *ctx, HPy capsule, const char *name) {
    return ctx->ctx_Capsule_Set(ctx, capsule, HPyCapsule_key_Name, (void *)name);
}

HPyAPI_FUNC int HPyCapsule_SetContext(HPyContext *ctx, HPy capsule, void *context) {
    return ctx->ctx_Capsule_Set(ctx, capsule, HPyCapsule_key_Context, context);
}

HPyAPI_FUNC int HPyCapsule_SetDestructor(HPyContext *ctx, HPy capsule,
                                         HPyCapsule_Destructor *destructor) {
    return ctx->ctx_Capsule_Set(ctx, capsule, HPyCapsule_key_Destructor, (void *)destructor);
}

#endif
