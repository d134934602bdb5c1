/*
 * Trampolines: C functions with CPython's signatures that CPython can put into its own slots.
 *
 * A trampoline packs its arguments in a struct and hands it, with the HPy function it stands for,
 * to the context's CallRealFunctionFromTrampoline, which turns PyObjects into handles, calls the
 * function and stores the result in the struct. Interpreters other than CPython call the HPy
 * functions themselves and never run a trampoline. The layout of the structs is part of the ABI.
 */
#include "hpy.h"
#ifndef HPY_TRAMPOLINES_H
#define HPY_TRAMPOLINES_H

typedef struct {
    cpy_PyObject *self;
    cpy_PyObject *result;
} _HPyFunc_args_NOARGS;

typedef struct {
    cpy_PyObject *self;
    cpy_PyObject *arg;
    cpy_PyObject *result;
} _HPyFunc_args_O;

typedef struct {
    cpy_PyObject *self;
    cpy_PyObject *const *args;
    HPy_ssize_t nargs;
    cpy_PyObject *result;
} _HPyFunc_args_VARARGS;

typedef struct {
    cpy_PyObject *self;
    cpy_PyObject *const *args;
    size_t nargsf; /* the highest bit is PY_VECTORCALL_ARGUMENTS_OFFSET */
    cpy_PyObject *kwnames;
    cpy_PyObject *result;
} _HPyFunc_args_KEYWORDS;

typedef struct {
    cpy_PyObject *arg0;
    cpy_PyObject *result;
} _HPyFunc_args_UNARYFUNC;
typedef _HPyFunc_args_UNARYFUNC _HPyFunc_args_REPRFUNC;
typedef _HPyFunc_args_UNARYFUNC _HPyFunc_args_GETITERFUNC;
typedef _HPyFunc_args_UNARYFUNC _HPyFunc_args_ITERNEXTFUNC;

typedef struct {
    cpy_PyObject *arg0;
    cpy_PyObject *arg1;
    cpy_PyObject *result;
} _HPyFunc_args_BINARYFUNC;
typedef _HPyFunc_args_BINARYFUNC _HPyFunc_args_GETATTROFUNC;

typedef struct {
    cpy_PyObject *arg0;
    cpy_PyObject *arg1;
    cpy_PyObject *arg2;
    cpy_PyObject *result;
} _HPyFunc_args_TERNARYFUNC;
typedef _HPyFunc_args_TERNARYFUNC _HPyFunc_args_DESCRGETFUNC;

typedef struct {
    cpy_PyObject *arg0;
    int result;
} _HPyFunc_args_INQUIRY;

typedef struct {
    cpy_PyObject *arg0;
    HPy_ssize_t result;
} _HPyFunc_args_LENFUNC;

typedef struct {
    cpy_PyObject *arg0;
    HPy_hash_t result;
} _HPyFunc_args_HASHFUNC;

typedef struct {
    cpy_PyObject *arg0;
    HPy_ssize_t arg1;
    cpy_PyObject *result;
} _HPyFunc_args_SSIZEARGFUNC;

typedef struct {
    cpy_PyObject *arg0;
    HPy_ssize_t arg1;
    HPy_ssize_t arg2;
    cpy_PyObject *result;
} _HPyFunc_args_SSIZESSIZEARGFUNC;

typedef struct {
    cpy_PyObject *arg0;
    HPy_ssize_t arg1;
    cpy_PyObject *arg2;
    int result;
} _HPyFunc_args_SSIZEOBJARGPROC;

typedef struct {
    cpy_PyObject *arg0;
    HPy_ssize_t arg1;
    HPy_ssize_t arg2;
    cpy_PyObject *arg3;
    int result;
} _HPyFunc_args_SSIZESSIZEOBJARGPROC;

typedef struct {
    cpy_PyObject *arg0;
    cpy_PyObject *arg1;
    int result;
} _HPyFunc_args_OBJOBJPROC;

typedef struct {
    cpy_PyObject *arg0;
    cpy_PyObject *arg1;
    cpy_PyObject *arg2;
    int result;
} _HPyFunc_args_OBJOBJARGPROC;
typedef _HPyFunc_args_OBJOBJARGPROC _HPyFunc_args_SETATTROFUNC;
typedef _HPyFunc_args_OBJOBJARGPROC _HPyFunc_args_DESCRSETFUNC;

typedef struct {
    cpy_PyObject *arg0;
    char *arg1;
    cpy_PyObject *result;
} _HPyFunc_args_GETATTRFUNC;

typedef struct {
    cpy_PyObject *arg0;
    char *arg1;
    cpy_PyObject *arg2;
    int result;
} _HPyFunc_args_SETATTRFUNC;

typedef struct {
    cpy_PyObject *arg0;
    void *arg1;
    cpy_PyObject *result;
} _HPyFunc_args_GETTER;

typedef struct {
    cpy_PyObject *arg0;
    cpy_PyObject *arg1;
    void *arg2;
    int result;
} _HPyFunc_args_SETTER;

typedef struct {
    cpy_PyObject *arg0;
    cpy_PyObject *arg1;
    HPy_RichCmpOp arg2;
    cpy_PyObject *result;
} _HPyFunc_args_RICHCMPFUNC;

typedef struct {
    cpy_PyObject *self;
    cpy_PyObject *args;
    cpy_PyObject *kw;
    int result;
} _HPyFunc_args_INITPROC;

typedef struct {
    cpy_PyObject *self;
    cpy_PyObject *args;
    cpy_PyObject *kw;
    cpy_PyObject *result;
} _HPyFunc_args_NEWFUNC;

typedef struct {
    cpy_PyObject *self;
    cpy_Py_buffer *view;
    int flags;
    int result;
} _HPyFunc_args_GETBUFFERPROC;

typedef struct {
    cpy_PyObject *self;
    cpy_Py_buffer *view;
} _HPyFunc_args_RELEASEBUFFERPROC;

typedef struct {
    void *arg0;
} _HPyFunc_args_FREEFUNC;

typedef struct {
    cpy_PyObject *arg0;
} _HPyFunc_args_DESTRUCTOR;

typedef struct {
    cpy_PyObject *self;
    cpy_visitproc visit;
    void *arg;
    int result;
} _HPyFunc_args_TRAVERSEPROC;

typedef struct {
    cpy_PyObject *spec;
    cpy_PyObject *result;
} _HPyFunc_args_MOD_CREATE;

/* The bodies. What follows IMPL initializes every member of the struct, the result included. */
#define _HPyFunc_CALL(SIG, IMPL, args)                                        \
    _HPy_CallRealFunctionFromTrampoline(_ctx_for_trampolines, HPyFunc_##SIG,  \
                                        _HPy_FUNCTION_CAST(HPyCFunction, IMPL), args)
#define _HPyFunc_RETURNS(SIG, IMPL, ...)                \
    {                                                   \
        _HPyFunc_args_##SIG a = { __VA_ARGS__ };        \
        _HPyFunc_CALL(SIG, IMPL, &a);                   \
        return a.result;                                \
    }
#define _HPyFunc_RETURNS_NOTHING(SIG, IMPL, ...)        \
    {                                                   \
        _HPyFunc_args_##SIG a = { __VA_ARGS__ };        \
        _HPyFunc_CALL(SIG, IMPL, &a);                   \
    }

/* Shapes that several signatures share. */
#define _HPyFunc_TRAMPOLINE_O_O(SIG, SYM, IMPL) \
    static cpy_PyObject *SYM(cpy_PyObject *x) _HPyFunc_RETURNS(SIG, IMPL, x, NULL)
#define _HPyFunc_TRAMPOLINE_OO_O(SIG, SYM, IMPL)         \
    static cpy_PyObject *SYM(cpy_PyObject *x, cpy_PyObject *y) \
        _HPyFunc_RETURNS(SIG, IMPL, x, y, NULL)
#define _HPyFunc_TRAMPOLINE_OOO_O(SIG, SYM, IMPL)                              \
    static cpy_PyObject *SYM(cpy_PyObject *x, cpy_PyObject *y, cpy_PyObject *z) \
        _HPyFunc_RETURNS(SIG, IMPL, x, y, z, NULL)
#define _HPyFunc_TRAMPOLINE_OOO_INT(SIG, SYM, IMPL)                  \
    static int SYM(cpy_PyObject *x, cpy_PyObject *y, cpy_PyObject *z) \
        _HPyFunc_RETURNS(SIG, IMPL, x, y, z, 0)

#define _HPyFunc_TRAMPOLINE_HPyFunc_NOARGS(SYM, IMPL) _HPyFunc_TRAMPOLINE_O_O(NOARGS, SYM, IMPL)
#define _HPyFunc_TRAMPOLINE_HPyFunc_O(SYM, IMPL) _HPyFunc_TRAMPOLINE_OO_O(O, SYM, IMPL)
#define _HPyFunc_TRAMPOLINE_HPyFunc_VARARGS(SYM, IMPL)                                           \
    static cpy_PyObject *SYM(cpy_PyObject *self, cpy_PyObject *const *args, HPy_ssize_t nargs)   \
        _HPyFunc_RETURNS(VARARGS, IMPL, self, args, nargs, NULL)
#define _HPyFunc_TRAMPOLINE_HPyFunc_KEYWORDS(SYM, IMPL)                                          \
    static cpy_PyObject *SYM(cpy_PyObject *self, cpy_PyObject *const *args, size_t nargsf,       \
                             cpy_PyObject *kwnames)                                              \
        _HPyFunc_RETURNS(KEYWORDS, IMPL, self, args, nargsf, kwnames, NULL)

#define _HPyFunc_TRAMPOLINE_HPyFunc_UNARYFUNC(SYM, IMPL) \
    _HPyFunc_TRAMPOLINE_O_O(UNARYFUNC, SYM, IMPL)
#define _HPyFunc_TRAMPOLINE_HPyFunc_REPRFUNC(SYM, IMPL) \
    _HPyFunc_TRAMPOLINE_O_O(REPRFUNC, SYM, IMPL)
#define _HPyFunc_TRAMPOLINE_HPyFunc_GETITERFUNC(SYM, IMPL) \
    _HPyFunc_TRAMPOLINE_O_O(GETITERFUNC, SYM, IMPL)
#define _HPyFunc_TRAMPOLINE_HPyFunc_ITERNEXTFUNC(SYM, IMPL) \
    _HPyFunc_TRAMPOLINE_O_O(ITERNEXTFUNC, SYM, IMPL)
#define _HPyFunc_TRAMPOLINE_HPyFunc_BINARYFUNC(SYM, IMPL) \
    _HPyFunc_TRAMPOLINE_OO_O(BINARYFUNC, SYM, IMPL)
#define _HPyFunc_TRAMPOLINE_HPyFunc_GETATTROFUNC(SYM, IMPL) \
    _HPyFunc_TRAMPOLINE_OO_O(GETATTROFUNC, SYM, IMPL)
#define _HPyFunc_TRAMPOLINE_HPyFunc_TERNARYFUNC(SYM, IMPL) \
    _HPyFunc_TRAMPOLINE_OOO_O(TERNARYFUNC, SYM, IMPL)
#define _HPyFunc_TRAMPOLINE_HPyFunc_DESCRGETFUNC(SYM, IMPL) \
    _HPyFunc_TRAMPOLINE_OOO_O(DESCRGETFUNC, SYM, IMPL)
#define _HPyFunc_TRAMPOLINE_HPyFunc_OBJOBJARGPROC(SYM, IMPL) \
    _HPyFunc_TRAMPOLINE_OOO_INT(OBJOBJARGPROC, SYM, IMPL)
#define _HPyFunc_TRAMPOLINE_HPyFunc_SETATTROFUNC(SYM, IMPL) \
    _HPyFunc_TRAMPOLINE_OOO_INT(SETATTROFUNC, SYM, IMPL)
#define _HPyFunc_TRAMPOLINE_HPyFunc_DESCRSETFUNC(SYM, IMPL) \
    _HPyFunc_TRAMPOLINE_OOO_INT(DESCRSETFUNC, SYM, IMPL)
#define _HPyFunc_TRAMPOLINE_HPyFunc_NEWFUNC(SYM, IMPL) \
    _HPyFunc_TRAMPOLINE_OOO_O(NEWFUNC, SYM, IMPL)
#define _HPyFunc_TRAMPOLINE_HPyFunc_INITPROC(SYM, IMPL) \
    _HPyFunc_TRAMPOLINE_OOO_INT(INITPROC, SYM, IMPL)

#define _HPyFunc_TRAMPOLINE_HPyFunc_INQUIRY(SYM, IMPL) \
    static int SYM(cpy_PyObject *x) _HPyFunc_RETURNS(INQUIRY, IMPL, x, 0)
#define _HPyFunc_TRAMPOLINE_HPyFunc_LENFUNC(SYM, IMPL) \
    static HPy_ssize_t SYM(cpy_PyObject *x) _HPyFunc_RETURNS(LENFUNC, IMPL, x, 0)
#define _HPyFunc_TRAMPOLINE_HPyFunc_HASHFUNC(SYM, IMPL) \
    static HPy_hash_t SYM(cpy_PyObject *x) _HPyFunc_RETURNS(HASHFUNC, IMPL, x, 0)
#define _HPyFunc_TRAMPOLINE_HPyFunc_SSIZEARGFUNC(SYM, IMPL) \
    static cpy_PyObject *SYM(cpy_PyObject *x, HPy_ssize_t i) \
        _HPyFunc_RETURNS(SSIZEARGFUNC, IMPL, x, i, NULL)
#define _HPyFunc_TRAMPOLINE_HPyFunc_SSIZESSIZEARGFUNC(SYM, IMPL) \
    static cpy_PyObject *SYM(cpy_PyObject *x, HPy_ssize_t i, HPy_ssize_t j) \
        _HPyFunc_RETURNS(SSIZESSIZEARGFUNC, IMPL, x, i, j, NULL)
#define _HPyFunc_TRAMPOLINE_HPyFunc_SSIZEOBJARGPROC(SYM, IMPL) \
    static int SYM(cpy_PyObject *x, HPy_ssize_t i, cpy_PyObject *value) \
        _HPyFunc_RETURNS(SSIZEOBJARGPROC, IMPL, x, i, value, 0)
#define _HPyFunc_TRAMPOLINE_HPyFunc_SSIZESSIZEOBJARGPROC(SYM, IMPL) \
    static int SYM(cpy_PyObject *x, HPy_ssize_t i, HPy_ssize_t j, cpy_PyObject *value) \
        _HPyFunc_RETURNS(SSIZESSIZEOBJARGPROC, IMPL, x, i, j, value, 0)
#define _HPyFunc_TRAMPOLINE_HPyFunc_OBJOBJPROC(SYM, IMPL) \
    static int SYM(cpy_PyObject *x, cpy_PyObject *y) _HPyFunc_RETURNS(OBJOBJPROC, IMPL, x, y, 0)
#define _HPyFunc_TRAMPOLINE_HPyFunc_RICHCMPFUNC(SYM, IMPL) \
    static cpy_PyObject *SYM(cpy_PyObject *x, cpy_PyObject *y, int op) \
        _HPyFunc_RETURNS(RICHCMPFUNC, IMPL, x, y, (HPy_RichCmpOp)op, NULL)

#define _HPyFunc_TRAMPOLINE_HPyFunc_GETATTRFUNC(SYM, IMPL) \
    static cpy_PyObject *SYM(cpy_PyObject *x, char *name) \
        _HPyFunc_RETURNS(GETATTRFUNC, IMPL, x, name, NULL)
#define _HPyFunc_TRAMPOLINE_HPyFunc_SETATTRFUNC(SYM, IMPL) \
    static int SYM(cpy_PyObject *x, char *name, cpy_PyObject *value) \
        _HPyFunc_RETURNS(SETATTRFUNC, IMPL, x, name, value, 0)
#define _HPyFunc_TRAMPOLINE_HPyFunc_GETTER(SYM, IMPL) \
    static cpy_PyObject *SYM(cpy_PyObject *x, void *closure) \
        _HPyFunc_RETURNS(GETTER, IMPL, x, closure, NULL)
#define _HPyFunc_TRAMPOLINE_HPyFunc_SETTER(SYM, IMPL) \
    static int SYM(cpy_PyObject *x, cpy_PyObject *value, void *closure) \
        _HPyFunc_RETURNS(SETTER, IMPL, x, value, closure, 0)

#define _HPyFunc_TRAMPOLINE_HPyFunc_GETBUFFERPROC(SYM, IMPL) \
    static int SYM(cpy_PyObject *x, cpy_Py_buffer *view, int flags) \
        _HPyFunc_RETURNS(GETBUFFERPROC, IMPL, x, view, flags, 0)
#define _HPyFunc_TRAMPOLINE_HPyFunc_RELEASEBUFFERPROC(SYM, IMPL) \
    static void SYM(cpy_PyObject *x, cpy_Py_buffer *view) \
        _HPyFunc_RETURNS_NOTHING(RELEASEBUFFERPROC, IMPL, x, view)
#define _HPyFunc_TRAMPOLINE_HPyFunc_FREEFUNC(SYM, IMPL) \
    static void SYM(void *data) _HPyFunc_RETURNS_NOTHING(FREEFUNC, IMPL, data)
#define _HPyFunc_TRAMPOLINE_HPyFunc_DESTRUCTOR(SYM, IMPL) \
    static void SYM(cpy_PyObject *x) _HPyFunc_RETURNS_NOTHING(DESTRUCTOR, IMPL, x)
#define _HPyFunc_TRAMPOLINE_HPyFunc_TRAVERSEPROC(SYM, IMPL) \
    static int SYM(cpy_PyObject *x, cpy_visitproc visit, void *arg) \
        _HPyFunc_RETURNS(TRAVERSEPROC, IMPL, x, visit, arg, 0)
/* CPython has no such slot: HPy's own deallocator calls IMPL. */
#define _HPyFunc_TRAMPOLINE_HPyFunc_DESTROYFUNC(SYM, IMPL) \
    static void SYM(void) { abort(); }
#define _HPyFunc_TRAMPOLINE_HPyFunc_MOD_CREATE(SYM, IMPL) \
    static cpy_PyObject *SYM(cpy_PyObject *spec, cpy_PyModuleDef *_HPy_UNUSED_ARG(def)) \
        _HPyFunc_RETURNS(MOD_CREATE, IMPL, spec, NULL)
/* Its argument is not packed: it is the capsule itself. */
#define HPyCapsule_DESTRUCTOR_TRAMPOLINE(SYM, IMPL) \
    static void SYM(cpy_PyObject *capsule) { _HPyFunc_CALL(CAPSULE_DESTRUCTOR, IMPL, capsule); }

/* Defines the trampoline SYM for the function IMPL of signature SIG. */
#define HPyFunc_TRAMPOLINE(SYM, IMPL, SIG) \
    enum { SYM##_sig = SIG };              \
    _HPyFunc_TRAMPOLINE_##SIG(SYM, IMPL)

#endif
