/* What the extensions of the suite share: shorter definitions of methods and
   the conversion of C results to Python ones. A function `name` is implemented
   by `name_impl` and defined by `name_def`. */
#ifndef CONFORMANCE_COMMON_H
#define CONFORMANCE_COMMON_H

#include "hpy.h"
#include <stdbool.h>
#include <string.h>

#define NOARGS(NAME)                                                          \
    HPyDef_METH_IMPL(NAME##_def, #NAME, NAME##_impl, HPyFunc_NOARGS)          \
    static HPy NAME##_impl(HPyContext *ctx, HPy self)

#define ONEARG(NAME)                                                          \
    HPyDef_METH_IMPL(NAME##_def, #NAME, NAME##_impl, HPyFunc_O)               \
    static HPy NAME##_impl(HPyContext *ctx, HPy self, HPy arg)

#define VARARGS(NAME)                                                         \
    HPyDef_METH_IMPL(NAME##_def, #NAME, NAME##_impl, HPyFunc_VARARGS)         \
    static HPy NAME##_impl(HPyContext *ctx, HPy self, const HPy *args, size_t nargs)

#define KEYWORDS(NAME)                                                        \
    HPyDef_METH_IMPL(NAME##_def, #NAME, NAME##_impl, HPyFunc_KEYWORDS)        \
    static HPy NAME##_impl(HPyContext *ctx, HPy self, const HPy *args,        \
                           size_t nargs, HPy kwnames)

#define MODULE(NAME, DOC, ...)                                                \
    static HPyDef *module_defines[] = { __VA_ARGS__, NULL };                  \
    static HPyModuleDef module_def = { .doc = DOC, .defines = module_defines }; \
    HPy_MODINIT(NAME, module_def)

/* True if a function was given exactly `wanted` arguments; sets TypeError
   otherwise. */
static inline bool
expect_args(HPyContext *ctx, size_t nargs, size_t wanted)
{
    if (nargs == wanted)
        return true;
    HPyErr_SetString(ctx, ctx->h_TypeError, "wrong number of arguments");
    return false;
}

/* None, as a new handle. */
static inline HPy
none(HPyContext *ctx)
{
    return HPy_Dup(ctx, ctx->h_None);
}

/* The result of a function that gives 0 or -1: None or the error. */
static inline HPy
none_or_error(HPyContext *ctx, int status)
{
    return status < 0 ? HPy_NULL : none(ctx);
}

/* The result of a function that gives -1 on failure only, as an int. */
static inline HPy
int_or_error(HPyContext *ctx, HPy_ssize_t value)
{
    return value == -1 ? HPy_NULL : HPyLong_FromSsize_t(ctx, value);
}

/* The result of a predicate: 1, 0, or -1 with an error. */
static inline HPy
bool_or_error(HPyContext *ctx, int value)
{
    return value < 0 ? HPy_NULL : HPyBool_FromBool(ctx, value != 0);
}

/* A result that may be -1 without being an error, such as of the As functions. */
#define CONVERTED(CTX, VALUE, MAKE)                                           \
    ((VALUE) == -1 && HPyErr_Occurred(CTX) ? HPy_NULL : MAKE(CTX, VALUE))

/* `None` stands for HPy_NULL in the arguments of the suite's functions. */
static inline HPy
null_if_none(HPyContext *ctx, HPy h)
{
    return HPy_Is(ctx, h, ctx->h_None) ? HPy_NULL : h;
}

/* The text of a str argument, or NULL with an error; it lives as long as `h`. */
static inline const char *
text(HPyContext *ctx, HPy h)
{
    return HPyUnicode_AsUTF8AndSize(ctx, h, NULL);
}

#endif /* CONFORMANCE_COMMON_H */
