/* The handle types and the scalar types of the API. */
#include "hpy.h"
#ifndef HPY_HANDLES_H
#define HPY_HANDLES_H

/* What the number in a handle means is the interpreter's own affair, but for 0, which is no
   object. They are structs so that the compiler tells them apart from numbers and each other. */
typedef struct _HPy_s { intptr_t _i; } HPy;
/* A reference to an object from within the memory of another. */
typedef struct { intptr_t _i; } HPyField;
/* A reference to an object from a C global variable; one object for each interpreter. */
typedef struct { intptr_t _i; } HPyGlobal;
typedef struct { intptr_t _lst; } HPyListBuilder;
typedef struct { intptr_t _tup; } HPyTupleBuilder;
typedef struct { intptr_t _i; } HPyTracker;
typedef struct { intptr_t _i; } HPyThreadState;

#define HPy_NULL _hconv(0)
#define HPy_IsNull(h) ((h)._i == 0)
#define HPyField_NULL _hfconv(0)
#define HPyField_IsNull(f) ((f)._i == 0)

typedef struct _HPyContext_s HPyContext;

typedef intptr_t HPy_ssize_t;
typedef intptr_t HPy_hash_t;
typedef uint32_t HPy_UCS4;

#define HPY_SSIZE_T_MAX INTPTR_MAX
#define HPY_SSIZE_T_MIN (-HPY_SSIZE_T_MAX - 1)

/* A handle as a pointer, for C libraries that keep a `void *` of their user's. The pointer is the
   same handle: it is closed once. */
HPyAPI_FUNC HPy HPy_FromVoidP(void *p) {
    return _hconv((intptr_t)p);
}

HPyAPI_FUNC void *HPy_AsVoidP(HPy h) {
    return (void *)h._i;
}

/* What HPy_Compile_s is to expect. */
typedef enum {
    HPy_SourceKind_Expr = 0,   /* one expression, as for eval() */
    HPy_SourceKind_File = 1,   /* statements, as for exec() */
    HPy_SourceKind_Single = 2, /* one statement, as typed at the prompt */
} HPy_SourceKind;

/* Which part of a capsule HPyCapsule_Get and HPyCapsule_Set are about. */
typedef enum {
    HPyCapsule_key_Pointer = 0,
    HPyCapsule_key_Name = 1,
    HPyCapsule_key_Context = 2,
    HPyCapsule_key_Destructor = 3,
} _HPyCapsule_key;

#endif
