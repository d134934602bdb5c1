/* What differs between compilers: attributes, and how to write a struct in an expression. */
#include "hpy.h"
#ifndef HPY_COMPILER_H
#define HPY_COMPILER_H

#if defined(__GNUC__) || defined(__clang__)
#define _HPy_HIDDEN __attribute__((visibility("hidden")))
#define _HPy_UNUSED __attribute__((unused))
#define _HPy_NO_RETURN __attribute__((__noreturn__))
#elif defined(_MSC_VER)
#define _HPy_HIDDEN
#define _HPy_UNUSED
#define _HPy_NO_RETURN __declspec(noreturn)
#else
#define _HPy_HIDDEN
#define _HPy_UNUSED
#define _HPy_NO_RETURN
#endif

/* Names a parameter that must exist and is not used; using it anyway does not compile. */
#define _HPy_UNUSED_ARG(x) _hpy_unused_##x _HPy_UNUSED

#if defined(__has_attribute)
#define _HPY_compiler_has_attribute(x) __has_attribute(x)
#else
#define _HPY_compiler_has_attribute(x) 0
#endif

/* Marks what a universal binary cannot have. `unavailable` refuses every use; `error`, which older
   versions of GCC know instead, refuses every use that is left after optimization. */
#define _HPY_LEGACY_MESSAGE \
    "the legacy API needs CPython's objects, which a universal binary cannot use: port this call to HPy, or build for the hybrid ABI with the Python package hpy"
#if _HPY_compiler_has_attribute(unavailable)
#define _HPY_LEGACY __attribute__((unavailable(_HPY_LEGACY_MESSAGE)))
#elif _HPY_compiler_has_attribute(error)
#define _HPY_LEGACY __attribute__((error(_HPY_LEGACY_MESSAGE)))
#else
#define _HPY_LEGACY
#endif

/* Functions of the API proper: each is one indirect call through the context. */
#define HPyAPI_FUNC _HPy_UNUSED static inline
#define HPyAPI_UNUSED _HPy_UNUSED static inline
/* Functions built from others, compiled where they are used. */
#define HPyAPI_INLINE_HELPER HPyAPI_FUNC
/* Functions compiled once into every extension from the helper sources. Hidden, because two
   extensions in one process may have been compiled with different versions of them. */
#define HPyAPI_HELPER _HPy_HIDDEN
#define HPyAPI_IMPL _HPy_HIDDEN

/* `TYPE` with `value` as its only member, as an expression. */
#ifdef __cplusplus
#define _HPy_AS(TYPE, value) (TYPE{value})
#else
#define _HPy_AS(TYPE, value) ((TYPE){value})
#endif
#define _hconv(h) _HPy_AS(HPy, h)
#define _hfconv(h) _HPy_AS(HPyField, h)
#define _htsconv(h) _HPy_AS(HPyThreadState, h)
#define _hgconv(h) _HPy_AS(HPyGlobal, h)

/* Microsoft's older preprocessor hands __VA_ARGS__ on as one argument; a second scan splits it. */
#define _HPy_SCAN(x) x

/* Through void(*)(void), the one function type that compilers cast from and to in silence. */
#define _HPy_FUNCTION_CAST(TYPE, function) ((TYPE)(void (*)(void))(function))

#endif
