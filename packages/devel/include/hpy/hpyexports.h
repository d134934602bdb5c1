/* How a symbol is exported from the binary. */
#include "hpy.h"
#ifndef HPY_EXPORTS_H
#define HPY_EXPORTS_H

#ifndef HPy_EXPORTED_SYMBOL
#if defined(_WIN32) || defined(__CYGWIN__)
#define HPy_EXPORTED_SYMBOL __declspec(dllexport)
#elif defined(__wasm__)
/* A wasm linker drops what nothing in the binary refers to, visible or not, unless it is marked. */
#define HPy_EXPORTED_SYMBOL __attribute__((visibility("default"), used))
#else
#define HPy_EXPORTED_SYMBOL __attribute__((visibility("default")))
#endif
#endif

#ifdef __cplusplus
#define HPy_EXPORTED_FUNC extern "C" HPy_EXPORTED_SYMBOL
#else
#define HPy_EXPORTED_FUNC HPy_EXPORTED_SYMBOL
#endif

#endif
