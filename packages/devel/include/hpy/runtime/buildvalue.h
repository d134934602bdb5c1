/* Building a Python value from C values. Compiled into the extension from csrc/buildvalue.c,
   where the formats are. */
#include "hpy.h"
#ifndef HPY_RUNTIME_BUILDVALUE_H
#define HPY_RUNTIME_BUILDVALUE_H

/* A new handle, or HPy_NULL with an exception set. Handles passed for `O` stay the caller's. */
HPyAPI_HELPER HPy HPy_BuildValue(HPyContext *ctx, const char *fmt, ...);

#endif
