/* Parsing arguments. Compiled into the extension from csrc/argparse.c, where the formats are. */
#include "hpy.h"
#ifndef HPY_RUNTIME_ARGPARSE_H
#define HPY_RUNTIME_ARGPARSE_H

/* Positional arguments alone. `ht` may be NULL. 1 on success, 0 with an exception set. */
HPyAPI_HELPER int HPyArg_Parse(HPyContext *ctx, HPyTracker *ht, const HPy *args, size_t nargs,
                               const char *fmt, ...);

/* For methods and HPy_tp_call: the values of the keywords `kwnames` (a tuple of str, or HPy_NULL)
   lie behind the `nargs` positional ones. `ht` may be NULL if there is no `O` in `fmt`. */
HPyAPI_HELPER int HPyArg_ParseKeywords(HPyContext *ctx, HPyTracker *ht, const HPy *args,
                                       size_t nargs, HPy kwnames, const char *fmt,
                                       const char *keywords[], ...);

/* For HPy_tp_new and HPy_tp_init: the keywords are a dict, or HPy_NULL. */
HPyAPI_HELPER int HPyArg_ParseKeywordsDict(HPyContext *ctx, HPyTracker *ht, const HPy *args,
                                           HPy_ssize_t nargs, HPy kw, const char *fmt,
                                           const char *keywords[], ...);

#endif
