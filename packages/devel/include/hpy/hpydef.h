/* Definitions: the slots, methods, members and attributes of a type or module, as data. */
#include "hpy.h"
#ifndef HPY_DEF_H
#define HPY_DEF_H

/* Strings are UTF-8. Every `doc` may be NULL. `impl` is what runs; the trampoline beside it is for
   CPython alone. */

typedef struct {
    HPySlot_Slot slot;
    HPyCFunction impl;
    cpy_PyCFunction cpy_trampoline;
} HPySlot;

typedef struct {
    const char *name;
    HPyCFunction impl;
    cpy_PyCFunction cpy_trampoline;
    HPyFunc_Signature signature;
    const char *doc;
} HPyMeth;

/* The C type of a member. The numbers are those of CPython's T_... */
typedef enum {
    HPyMember_SHORT = 0,
    HPyMember_INT = 1,
    HPyMember_LONG = 2,
    HPyMember_FLOAT = 3,
    HPyMember_DOUBLE = 4,
    HPyMember_STRING = 5,          /* const char *, read only */
    HPyMember_OBJECT = 6,          /* HPyField; None while it is null */
    HPyMember_CHAR = 7,            /* char, as a str of one character */
    HPyMember_BYTE = 8,            /* signed char */
    HPyMember_UBYTE = 9,
    HPyMember_USHORT = 10,
    HPyMember_UINT = 11,
    HPyMember_ULONG = 12,
    HPyMember_STRING_INPLACE = 13, /* char[], read only */
    HPyMember_BOOL = 14,           /* char */
    HPyMember_OBJECT_EX = 16,      /* HPyField; AttributeError while it is null */
    HPyMember_LONGLONG = 17,
    HPyMember_ULONGLONG = 18,
    HPyMember_HPYSSIZET = 19,
    HPyMember_NONE = 20,           /* always None, read only */
} HPyMember_FieldType;

typedef struct {
    const char *name;
    HPyMember_FieldType type;
    HPy_ssize_t offset; /* within the instance's struct */
    int readonly;
    const char *doc;
} HPyMember;

/* A getter or setter that does not exist is NULL, and then so is its trampoline. */
typedef struct {
    const char *name;
    HPyCFunction getter_impl;
    HPyCFunction setter_impl;
    cpy_getter getter_cpy_trampoline;
    cpy_setter setter_cpy_trampoline;
    const char *doc;
    void *closure; /* handed to both */
} HPyGetSet;

typedef enum {
    HPyDef_Kind_Slot = 1,
    HPyDef_Kind_Meth = 2,
    HPyDef_Kind_Member = 3,
    HPyDef_Kind_GetSet = 4,
} HPyDef_Kind;

typedef struct {
    HPyDef_Kind kind; /* which one of the union it is */
    union {
        HPySlot slot;
        HPyMeth meth;
        HPyMember member;
        HPyGetSet getset;
    };
} HPyDef;

/* Runs when the capsule dies; gets no HPyContext and must not call the interpreter. */
typedef void (*HPyFunc_Capsule_Destructor)(const char *name, void *pointer, void *context);

typedef struct {
    cpy_PyCapsule_Destructor cpy_trampoline;
    HPyFunc_Capsule_Destructor impl;
} HPyCapsule_Destructor;

/* For HPy_SetCallFunction. */
typedef struct {
    cpy_vectorcallfunc cpy_trampoline;
    HPyFunc_keywords impl;
} HPyCallFunction;

/*
 * The macros. Each defines an HPyDef called SYM, and declares the static functions that it refers
 * to, which the source then defines:
 *
 *   HPyDef_SLOT(SYM, SLOT)                     SYM_impl
 *   HPyDef_METH(SYM, NAME, SIGNATURE, ...)     SYM_impl
 *   HPyDef_MEMBER(SYM, NAME, TYPE, OFFSET, ...)
 *   HPyDef_GET(SYM, NAME, ...)                 SYM_get
 *   HPyDef_SET(SYM, NAME, ...)                 SYM_set
 *   HPyDef_GETSET(SYM, NAME, ...)              SYM_get, SYM_set
 *   HPyDef_CALL_FUNCTION(SYM)                  SYM_impl; an HPyCallFunction
 *   HPyCapsule_DESTRUCTOR(SYM)                 SYM_impl; an HPyCapsule_Destructor
 *
 * What follows in the three dots are initializers of the remaining members: .doc = "...",
 * .readonly = 1, .closure = pointer, in the order in which the struct has them. The variants
 * ending in _IMPL take the functions' names.
 */

#define HPyDef_SLOT(SYM, SLOT) HPyDef_SLOT_IMPL(SYM, SYM##_impl, SLOT)
/* The enumeration reports a slot that does not exist by its name. */
#define HPyDef_SLOT_IMPL(SYM, IMPL, SLOT) \
    enum { SYM##_slot = SLOT };           \
    _HPyDef_SLOT(SYM, IMPL, SLOT, HPySlot_SIG(SLOT))
#define _HPyDef_SLOT(SYM, IMPL, SLOT, SIG)                                                     \
    HPyFunc_DECLARE(IMPL, SIG);                                                                \
    HPyFunc_TRAMPOLINE(SYM##_trampoline, IMPL, SIG)                                            \
    HPyDef SYM = {                                                                             \
        .kind = HPyDef_Kind_Slot,                                                              \
        .slot = {                                                                              \
            .slot = SLOT,                                                                      \
            .impl = _HPy_FUNCTION_CAST(HPyCFunction, IMPL),                                    \
            .cpy_trampoline = _HPy_FUNCTION_CAST(cpy_PyCFunction, SYM##_trampoline),           \
        },                                                                                     \
    };

#define HPyDef_METH(SYM, NAME, SIG, ...) HPyDef_METH_IMPL(SYM, NAME, SYM##_impl, SIG, __VA_ARGS__)
#define HPyDef_METH_IMPL(SYM, NAME, IMPL, SIG, ...)                                            \
    HPyFunc_DECLARE(IMPL, SIG);                                                                \
    HPyFunc_TRAMPOLINE(SYM##_trampoline, IMPL, SIG)                                            \
    HPyDef SYM = {                                                                             \
        .kind = HPyDef_Kind_Meth,                                                              \
        .meth = {                                                                              \
            .name = NAME,                                                                      \
            .impl = _HPy_FUNCTION_CAST(HPyCFunction, IMPL),                                    \
            .cpy_trampoline = _HPy_FUNCTION_CAST(cpy_PyCFunction, SYM##_trampoline),           \
            .signature = SIG,                                                                  \
            __VA_ARGS__                                                                        \
        },                                                                                     \
    };

#define HPyDef_MEMBER(SYM, NAME, TYPE, OFFSET, ...)                                            \
    HPyDef SYM = {                                                                             \
        .kind = HPyDef_Kind_Member,                                                            \
        .member = {                                                                            \
            .name = NAME,                                                                      \
            .type = TYPE,                                                                      \
            .offset = OFFSET,                                                                  \
            __VA_ARGS__                                                                        \
        },                                                                                     \
    };

#define HPyDef_GET(SYM, NAME, ...) HPyDef_GET_IMPL(SYM, NAME, SYM##_get, __VA_ARGS__)
#define HPyDef_GET_IMPL(SYM, NAME, GETIMPL, ...)                                               \
    HPyFunc_DECLARE(GETIMPL, HPyFunc_GETTER);                                                  \
    HPyFunc_TRAMPOLINE(SYM##_get_trampoline, GETIMPL, HPyFunc_GETTER)                          \
    HPyDef SYM = {                                                                             \
        .kind = HPyDef_Kind_GetSet,                                                            \
        .getset = {                                                                            \
            .name = NAME,                                                                      \
            .getter_impl = _HPy_FUNCTION_CAST(HPyCFunction, GETIMPL),                          \
            .getter_cpy_trampoline = SYM##_get_trampoline,                                     \
            __VA_ARGS__                                                                        \
        },                                                                                     \
    };

#define HPyDef_SET(SYM, NAME, ...) HPyDef_SET_IMPL(SYM, NAME, SYM##_set, __VA_ARGS__)
#define HPyDef_SET_IMPL(SYM, NAME, SETIMPL, ...)                                               \
    HPyFunc_DECLARE(SETIMPL, HPyFunc_SETTER);                                                  \
    HPyFunc_TRAMPOLINE(SYM##_set_trampoline, SETIMPL, HPyFunc_SETTER)                          \
    HPyDef SYM = {                                                                             \
        .kind = HPyDef_Kind_GetSet,                                                            \
        .getset = {                                                                            \
            .name = NAME,                                                                      \
            .setter_impl = _HPy_FUNCTION_CAST(HPyCFunction, SETIMPL),                          \
            .setter_cpy_trampoline = SYM##_set_trampoline,                                     \
            __VA_ARGS__                                                                        \
        },                                                                                     \
    };

#define HPyDef_GETSET(SYM, NAME, ...) \
    HPyDef_GETSET_IMPL(SYM, NAME, SYM##_get, SYM##_set, __VA_ARGS__)
#define HPyDef_GETSET_IMPL(SYM, NAME, GETIMPL, SETIMPL, ...)                                   \
    HPyFunc_DECLARE(GETIMPL, HPyFunc_GETTER);                                                  \
    HPyFunc_TRAMPOLINE(SYM##_get_trampoline, GETIMPL, HPyFunc_GETTER)                          \
    HPyFunc_DECLARE(SETIMPL, HPyFunc_SETTER);                                                  \
    HPyFunc_TRAMPOLINE(SYM##_set_trampoline, SETIMPL, HPyFunc_SETTER)                          \
    HPyDef SYM = {                                                                             \
        .kind = HPyDef_Kind_GetSet,                                                            \
        .getset = {                                                                            \
            .name = NAME,                                                                      \
            .getter_impl = _HPy_FUNCTION_CAST(HPyCFunction, GETIMPL),                          \
            .setter_impl = _HPy_FUNCTION_CAST(HPyCFunction, SETIMPL),                          \
            .getter_cpy_trampoline = SYM##_get_trampoline,                                     \
            .setter_cpy_trampoline = SYM##_set_trampoline,                                     \
            __VA_ARGS__                                                                        \
        },                                                                                     \
    };

#define HPyDef_CALL_FUNCTION(SYM)                                                              \
    HPyFunc_DECLARE(SYM##_impl, HPyFunc_KEYWORDS);                                             \
    HPyFunc_TRAMPOLINE(SYM##_trampoline, SYM##_impl, HPyFunc_KEYWORDS)                         \
    static HPyCallFunction SYM = { SYM##_trampoline, SYM##_impl };

#define HPyCapsule_DESTRUCTOR(SYM)                                                             \
    static void SYM##_impl(const char *name, void *pointer, void *context);                    \
    HPyCapsule_DESTRUCTOR_TRAMPOLINE(SYM##_trampoline, SYM##_impl)                             \
    static HPyCapsule_Destructor SYM = { SYM##_trampoline, SYM##_impl };

#endif
