/* What the files of the extension share. A function `name` is implemented by `name_impl` and defined
   by `name_def`; functions that take a count do the same thing that often, and give back something
   that depends on all of it. */
#ifndef BENCH_H
#define BENCH_H

#include "hpy.h"

#define NOARGS(NAME)                                                                               \
    HPyDef_METH_IMPL(NAME##_def, #NAME, NAME##_impl, HPyFunc_NOARGS)                               \
    static HPy NAME##_impl(HPyContext *ctx, HPy self)

#define ONEARG(NAME)                                                                               \
    HPyDef_METH_IMPL(NAME##_def, #NAME, NAME##_impl, HPyFunc_O)                                    \
    static HPy NAME##_impl(HPyContext *ctx, HPy self, HPy arg)

#define VARARGS(NAME)                                                                              \
    HPyDef_METH_IMPL(NAME##_def, #NAME, NAME##_impl, HPyFunc_VARARGS)                              \
    static HPy NAME##_impl(HPyContext *ctx, HPy self, const HPy *args, size_t nargs)

#define KEYWORDS(NAME)                                                                             \
    HPyDef_METH_IMPL(NAME##_def, #NAME, NAME##_impl, HPyFunc_KEYWORDS)                             \
    static HPy NAME##_impl(HPyContext *ctx, HPy self, const HPy *args, size_t nargs, HPy kwnames)

/* The C value of a handle in a function that fails by returning HPy_NULL. */
#define AS_LONG(VARIABLE, HANDLE)                                                                  \
    long VARIABLE = HPyLong_AsLong(ctx, HANDLE);                                                   \
    if (VARIABLE == -1 && HPyErr_Occurred(ctx))                                                    \
        return HPy_NULL

#define AS_DOUBLE(VARIABLE, HANDLE)                                                                \
    double VARIABLE = HPyFloat_AsDouble(ctx, HANDLE);                                              \
    if (VARIABLE == -1.0 && HPyErr_Occurred(ctx))                                                  \
        return HPy_NULL

/* Leaves a function that fails by returning HPy_NULL, if `HANDLE` is the result of a failure. */
#define CHECK(HANDLE)                                                                              \
    if (HPy_IsNull(HANDLE))                                                                        \
    return HPy_NULL

/* Functions with VARARGS check how many arguments they have got. */
#define EXPECT(WANTED)                                                                             \
    if (nargs != (WANTED)) {                                                                       \
        HPyErr_SetString(ctx, ctx->h_TypeError, "wrong number of arguments");                      \
        return HPy_NULL;                                                                           \
    }

/* In the C struct of a point. */
typedef struct {
    double x;
    double y;
} Point;

HPyType_HELPERS(Point)

extern HPyGlobal point_type;

/* Makes the types and puts them into the module. Returns -1 with an error set on failure. */
int add_types(HPyContext *ctx, HPy module);

#endif
