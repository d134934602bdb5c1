/* Combinations of calls that most extensions need. Compiled into the extension from
   csrc/helpers.c. */
#include "hpy.h"
#ifndef HPY_RUNTIME_HELPERS_H
#define HPY_RUNTIME_HELPERS_H

/* Makes the type that `hpyspec` describes and sets it as the attribute `name` of `obj`, usually a
   module. 1 on success, 0 with an exception set. */
HPyAPI_HELPER int HPyHelpers_AddType(HPyContext *ctx, HPy obj, const char *name,
                                     HPyType_Spec *hpyspec, HPyType_SpecParam *params);

/* From the calling convention of methods to that of HPy_CallTupleDict: a new tuple and a new dict,
   each HPy_NULL where it would be empty. 1 on success; 0 with an exception set and nothing
   written. */
HPyAPI_HELPER int HPyHelpers_PackArgsAndKeywords(HPyContext *ctx, const HPy *args, size_t nargs,
                                                 HPy kwnames, HPy *out_args_tuple, HPy *out_kwd);

#endif
