/* Strings by printf-like formats. Compiled into the extension from csrc/format.c, where the
   formats are. */
#include "hpy.h"
#ifndef HPY_RUNTIME_FORMAT_H
#define HPY_RUNTIME_FORMAT_H

/* A new str, or HPy_NULL with an exception set. */
HPyAPI_HELPER HPy HPyUnicode_FromFormat(HPyContext *ctx, const char *fmt, ...);
HPyAPI_HELPER HPy HPyUnicode_FromFormatV(HPyContext *ctx, const char *format, va_list vargs);

/* Sets an exception of type `h_type` with the formatted text. Always HPy_NULL. */
HPyAPI_HELPER HPy HPyErr_Format(HPyContext *ctx, HPy h_type, const char *fmt, ...);

#endif
