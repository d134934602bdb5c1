/* The signatures of the functions that an extension gives to the interpreter. */
#include "hpy.h"
#ifndef HPY_FUNC_H
#define HPY_FUNC_H

typedef enum {
    HPyFunc_VARARGS = 1,
    HPyFunc_KEYWORDS = 2,
    HPyFunc_NOARGS = 3,
    HPyFunc_O = 4,
    HPyFunc_DESTROYFUNC = 5,
    HPyFunc_GETBUFFERPROC = 6,
    HPyFunc_RELEASEBUFFERPROC = 7,
    HPyFunc_UNARYFUNC = 8,
    HPyFunc_BINARYFUNC = 9,
    HPyFunc_TERNARYFUNC = 10,
    HPyFunc_INQUIRY = 11,
    HPyFunc_LENFUNC = 12,
    HPyFunc_SSIZEARGFUNC = 13,
    HPyFunc_SSIZESSIZEARGFUNC = 14,
    HPyFunc_SSIZEOBJARGPROC = 15,
    HPyFunc_SSIZESSIZEOBJARGPROC = 16,
    HPyFunc_OBJOBJARGPROC = 17,
    HPyFunc_FREEFUNC = 18,
    HPyFunc_GETATTRFUNC = 19,
    HPyFunc_GETATTROFUNC = 20,
    HPyFunc_SETATTRFUNC = 21,
    HPyFunc_SETATTROFUNC = 22,
    HPyFunc_REPRFUNC = 23,
    HPyFunc_HASHFUNC = 24,
    HPyFunc_RICHCMPFUNC = 25,
    HPyFunc_GETITERFUNC = 26,
    HPyFunc_ITERNEXTFUNC = 27,
    HPyFunc_DESCRGETFUNC = 28,
    HPyFunc_DESCRSETFUNC = 29,
    HPyFunc_INITPROC = 30,
    HPyFunc_NEWFUNC = 31,
    HPyFunc_GETTER = 32,
    HPyFunc_SETTER = 33,
    HPyFunc_OBJOBJPROC = 34,
    HPyFunc_TRAVERSEPROC = 35,
    HPyFunc_DESTRUCTOR = 36,
    HPyFunc_CAPSULE_DESTRUCTOR = 37,
    HPyFunc_VECTORCALLFUNC = 38,
    HPyFunc_MOD_CREATE = 39,
} HPyFunc_Signature;

/* Any function at all; cast to its signature before it is called. */
typedef void *(*HPyCFunction)(void);

/* What HPy_bf_getbuffer fills in. `obj` is owned by the buffer: whoever asked for it closes it
   after bf_releasebuffer. */
typedef struct {
    void *buf;
    HPy obj;
    HPy_ssize_t len; /* in bytes */
    HPy_ssize_t itemsize;
    int readonly;
    int ndim;
    char *format;
    HPy_ssize_t *shape;
    HPy_ssize_t *strides;
    HPy_ssize_t *suboffsets;
    void *internal;
} HPy_buffer;

typedef int (*HPyFunc_visitproc)(HPyField *field, void *arg);

/* Visits one field from within a tp_traverse whose parameters are called `visit` and `arg`. */
#define HPy_VISIT(hpyfield)                                          \
    do {                                                             \
        if (!HPyField_IsNull(*(hpyfield))) {                         \
            int _hpy_stop = visit((hpyfield), arg);                  \
            if (_hpy_stop)                                           \
                return _hpy_stop;                                    \
        }                                                            \
    } while (0)

/* Each signature, stated once: `_HPyFunc_AS_<signature>(NAME)` declares NAME with it. */

#define _HPyFunc_AS_HPyFunc_NOARGS(NAME) HPy NAME(HPyContext *ctx, HPy self)
#define _HPyFunc_AS_HPyFunc_O(NAME) HPy NAME(HPyContext *ctx, HPy self, HPy arg)
#define _HPyFunc_AS_HPyFunc_VARARGS(NAME) \
    HPy NAME(HPyContext *ctx, HPy self, const HPy *args, size_t nargs)
/* The values of the keywords lie behind the `nargs` positional arguments. */
#define _HPyFunc_AS_HPyFunc_KEYWORDS(NAME) \
    HPy NAME(HPyContext *ctx, HPy self, const HPy *args, size_t nargs, HPy kwnames)

#define _HPyFunc_AS_HPyFunc_UNARYFUNC(NAME) HPy NAME(HPyContext *ctx, HPy self)
#define _HPyFunc_AS_HPyFunc_BINARYFUNC(NAME) HPy NAME(HPyContext *ctx, HPy h1, HPy h2)
#define _HPyFunc_AS_HPyFunc_TERNARYFUNC(NAME) HPy NAME(HPyContext *ctx, HPy h1, HPy h2, HPy h3)
#define _HPyFunc_AS_HPyFunc_INQUIRY(NAME) int NAME(HPyContext *ctx, HPy self)
#define _HPyFunc_AS_HPyFunc_LENFUNC(NAME) HPy_ssize_t NAME(HPyContext *ctx, HPy self)
#define _HPyFunc_AS_HPyFunc_SSIZEARGFUNC(NAME) HPy NAME(HPyContext *ctx, HPy self, HPy_ssize_t i)
#define _HPyFunc_AS_HPyFunc_SSIZESSIZEARGFUNC(NAME) \
    HPy NAME(HPyContext *ctx, HPy self, HPy_ssize_t i, HPy_ssize_t j)
#define _HPyFunc_AS_HPyFunc_SSIZEOBJARGPROC(NAME) \
    int NAME(HPyContext *ctx, HPy self, HPy_ssize_t i, HPy value)
#define _HPyFunc_AS_HPyFunc_SSIZESSIZEOBJARGPROC(NAME) \
    int NAME(HPyContext *ctx, HPy self, HPy_ssize_t i, HPy_ssize_t j, HPy value)
#define _HPyFunc_AS_HPyFunc_OBJOBJPROC(NAME) int NAME(HPyContext *ctx, HPy self, HPy key)
/* `value` is HPy_NULL to delete, here and in the setters. */
#define _HPyFunc_AS_HPyFunc_OBJOBJARGPROC(NAME) \
    int NAME(HPyContext *ctx, HPy self, HPy key, HPy value)

#define _HPyFunc_AS_HPyFunc_GETATTRFUNC(NAME) HPy NAME(HPyContext *ctx, HPy self, char *name)
#define _HPyFunc_AS_HPyFunc_GETATTROFUNC(NAME) HPy NAME(HPyContext *ctx, HPy self, HPy name)
#define _HPyFunc_AS_HPyFunc_SETATTRFUNC(NAME) \
    int NAME(HPyContext *ctx, HPy self, char *name, HPy value)
#define _HPyFunc_AS_HPyFunc_SETATTROFUNC(NAME) \
    int NAME(HPyContext *ctx, HPy self, HPy name, HPy value)
#define _HPyFunc_AS_HPyFunc_DESCRGETFUNC(NAME) \
    HPy NAME(HPyContext *ctx, HPy self, HPy obj, HPy type)
#define _HPyFunc_AS_HPyFunc_DESCRSETFUNC(NAME) \
    int NAME(HPyContext *ctx, HPy self, HPy obj, HPy value)
#define _HPyFunc_AS_HPyFunc_GETTER(NAME) HPy NAME(HPyContext *ctx, HPy self, void *closure)
#define _HPyFunc_AS_HPyFunc_SETTER(NAME) \
    int NAME(HPyContext *ctx, HPy self, HPy value, void *closure)

#define _HPyFunc_AS_HPyFunc_REPRFUNC(NAME) HPy NAME(HPyContext *ctx, HPy self)
#define _HPyFunc_AS_HPyFunc_HASHFUNC(NAME) HPy_hash_t NAME(HPyContext *ctx, HPy self)
#define _HPyFunc_AS_HPyFunc_RICHCMPFUNC(NAME) \
    HPy NAME(HPyContext *ctx, HPy self, HPy other, HPy_RichCmpOp op)
#define _HPyFunc_AS_HPyFunc_GETITERFUNC(NAME) HPy NAME(HPyContext *ctx, HPy self)
#define _HPyFunc_AS_HPyFunc_ITERNEXTFUNC(NAME) HPy NAME(HPyContext *ctx, HPy self)

/* Here the keywords are a dict, unlike in methods. */
#define _HPyFunc_AS_HPyFunc_INITPROC(NAME) \
    int NAME(HPyContext *ctx, HPy self, const HPy *args, HPy_ssize_t nargs, HPy kw)
#define _HPyFunc_AS_HPyFunc_NEWFUNC(NAME) \
    HPy NAME(HPyContext *ctx, HPy type, const HPy *args, HPy_ssize_t nargs, HPy kw)

#define _HPyFunc_AS_HPyFunc_GETBUFFERPROC(NAME) \
    int NAME(HPyContext *ctx, HPy self, HPy_buffer *buffer, int flags)
#define _HPyFunc_AS_HPyFunc_RELEASEBUFFERPROC(NAME) \
    void NAME(HPyContext *ctx, HPy self, HPy_buffer *buffer)

#define _HPyFunc_AS_HPyFunc_FREEFUNC(NAME) void NAME(HPyContext *ctx, void *data)
#define _HPyFunc_AS_HPyFunc_DESTRUCTOR(NAME) void NAME(HPyContext *ctx, HPy self)
/* These two get the instance's struct alone and must not call the interpreter. */
#define _HPyFunc_AS_HPyFunc_TRAVERSEPROC(NAME) \
    int NAME(void *object, HPyFunc_visitproc visit, void *arg)
#define _HPyFunc_AS_HPyFunc_DESTROYFUNC(NAME) void NAME(void *object)

#define _HPyFunc_AS_HPyFunc_MOD_CREATE(NAME) HPy NAME(HPyContext *ctx, HPy spec)

typedef _HPyFunc_AS_HPyFunc_NOARGS((*HPyFunc_noargs));
typedef _HPyFunc_AS_HPyFunc_O((*HPyFunc_o));
typedef _HPyFunc_AS_HPyFunc_VARARGS((*HPyFunc_varargs));
typedef _HPyFunc_AS_HPyFunc_KEYWORDS((*HPyFunc_keywords));
typedef _HPyFunc_AS_HPyFunc_UNARYFUNC((*HPyFunc_unaryfunc));
typedef _HPyFunc_AS_HPyFunc_BINARYFUNC((*HPyFunc_binaryfunc));
typedef _HPyFunc_AS_HPyFunc_TERNARYFUNC((*HPyFunc_ternaryfunc));
typedef _HPyFunc_AS_HPyFunc_INQUIRY((*HPyFunc_inquiry));
typedef _HPyFunc_AS_HPyFunc_LENFUNC((*HPyFunc_lenfunc));
typedef _HPyFunc_AS_HPyFunc_SSIZEARGFUNC((*HPyFunc_ssizeargfunc));
typedef _HPyFunc_AS_HPyFunc_SSIZESSIZEARGFUNC((*HPyFunc_ssizessizeargfunc));
typedef _HPyFunc_AS_HPyFunc_SSIZEOBJARGPROC((*HPyFunc_ssizeobjargproc));
typedef _HPyFunc_AS_HPyFunc_SSIZESSIZEOBJARGPROC((*HPyFunc_ssizessizeobjargproc));
typedef _HPyFunc_AS_HPyFunc_OBJOBJPROC((*HPyFunc_objobjproc));
typedef _HPyFunc_AS_HPyFunc_OBJOBJARGPROC((*HPyFunc_objobjargproc));
typedef _HPyFunc_AS_HPyFunc_GETATTRFUNC((*HPyFunc_getattrfunc));
typedef _HPyFunc_AS_HPyFunc_GETATTROFUNC((*HPyFunc_getattrofunc));
typedef _HPyFunc_AS_HPyFunc_SETATTRFUNC((*HPyFunc_setattrfunc));
typedef _HPyFunc_AS_HPyFunc_SETATTROFUNC((*HPyFunc_setattrofunc));
typedef _HPyFunc_AS_HPyFunc_DESCRGETFUNC((*HPyFunc_descrgetfunc));
typedef _HPyFunc_AS_HPyFunc_DESCRSETFUNC((*HPyFunc_descrsetfunc));
typedef _HPyFunc_AS_HPyFunc_GETTER((*HPyFunc_getter));
typedef _HPyFunc_AS_HPyFunc_SETTER((*HPyFunc_setter));
typedef _HPyFunc_AS_HPyFunc_REPRFUNC((*HPyFunc_reprfunc));
typedef _HPyFunc_AS_HPyFunc_HASHFUNC((*HPyFunc_hashfunc));
typedef _HPyFunc_AS_HPyFunc_RICHCMPFUNC((*HPyFunc_richcmpfunc));
typedef _HPyFunc_AS_HPyFunc_GETITERFUNC((*HPyFunc_getiterfunc));
typedef _HPyFunc_AS_HPyFunc_ITERNEXTFUNC((*HPyFunc_iternextfunc));
typedef _HPyFunc_AS_HPyFunc_INITPROC((*HPyFunc_initproc));
typedef _HPyFunc_AS_HPyFunc_NEWFUNC((*HPyFunc_newfunc));
typedef _HPyFunc_AS_HPyFunc_GETBUFFERPROC((*HPyFunc_getbufferproc));
typedef _HPyFunc_AS_HPyFunc_RELEASEBUFFERPROC((*HPyFunc_releasebufferproc));
typedef _HPyFunc_AS_HPyFunc_FREEFUNC((*HPyFunc_freefunc));
typedef _HPyFunc_AS_HPyFunc_DESTRUCTOR((*HPyFunc_destructor));
typedef _HPyFunc_AS_HPyFunc_TRAVERSEPROC((*HPyFunc_traverseproc));
typedef _HPyFunc_AS_HPyFunc_DESTROYFUNC((*HPyFunc_destroyfunc));
typedef _HPyFunc_AS_HPyFunc_MOD_CREATE((*HPyFunc_mod_create));

/* Declares the static function SYM with the signature SIG. The enumeration is there for its error
   message: a signature that does not exist is then reported by its own name. */
#define HPyFunc_DECLARE(SYM, SIG) \
    enum { SYM##_sig = SIG };     \
    static _HPyFunc_AS_##SIG(SYM)

#endif
