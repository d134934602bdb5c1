/* Struct sequences: tuples whose items have names. Compiled into the extension from
   csrc/structseq.c. */
#include "hpy.h"
#ifndef HPY_RUNTIME_STRUCTSEQ_H
#define HPY_RUNTIME_STRUCTSEQ_H

typedef struct {
    const char *name; /* UTF-8; HPyStructSequence_UnnamedField; NULL behind the last field */
    const char *doc;  /* UTF-8 or NULL */
} HPyStructSequence_Field;

typedef struct {
    const char *name; /* UTF-8; what is before the last dot is the module's name */
    const char *doc;  /* UTF-8 or NULL */
    HPyStructSequence_Field *fields;
} HPyStructSequence_Desc;

/* The name of a field that only an index reaches. */
extern _HPy_HIDDEN const char *const HPyStructSequence_UnnamedField;

/* A new type, or HPy_NULL with an exception set. */
HPyAPI_HELPER HPy HPyStructSequence_NewType(HPyContext *ctx, HPyStructSequence_Desc *desc);

/* A new instance of a type made by HPyStructSequence_NewType, or HPy_NULL with an exception set.
   `args` stay the caller's. */
HPyAPI_HELPER HPy HPyStructSequence_New(HPyContext *ctx, HPy type, HPy_ssize_t nargs, HPy *args);

#endif
