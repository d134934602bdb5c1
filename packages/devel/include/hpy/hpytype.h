/* Types: how one is described, and how the C struct of an instance is reached. */
#include "hpy.h"
#ifndef HPY_TYPE_H
#define HPY_TYPE_H

/* Which built-in type the instances are laid out as. It must fit the base that is given with the
   parameters: Tuple asks for ctx->h_TupleType or a subclass of it, and so on. */
typedef enum {
    HPyType_BuiltinShape_Legacy = -1, /* starts with PyObject_HEAD; hybrid binaries only */
    HPyType_BuiltinShape_Object = 0,  /* any base without a layout of its own; the default */
    HPyType_BuiltinShape_Type = 1,    /* metaclasses */
    HPyType_BuiltinShape_Long = 2,
    HPyType_BuiltinShape_Float = 3,
    HPyType_BuiltinShape_Unicode = 4,
    HPyType_BuiltinShape_Tuple = 5,
    HPyType_BuiltinShape_List = 6,
    HPyType_BuiltinShape_Dict = 7, /* HPy's main branch; 0.9.0 does not have it */
} HPyType_BuiltinShape;

typedef struct {
    cpy_vectorcallfunc cpy_trampoline;
    HPyCallFunction impl;
} HPyType_Vectorcall;

typedef struct {
    const char *name; /* UTF-8; "module.Type" */
    int basicsize;    /* of the instances' struct; 0 if they have none */
    int itemsize;     /* 0 */
    unsigned long flags;
    HPyType_BuiltinShape builtin_shape; /* SHAPE(struct) */
    void *legacy_slots;                 /* NULL; hybrid binaries only */
    HPyDef **defines;                   /* ends with NULL; may be NULL */
    const char *doc;                    /* UTF-8 or NULL */
} HPyType_Spec;

typedef enum {
    HPyType_SpecParam_Base = 1,       /* a base class; may be repeated */
    HPyType_SpecParam_BasesTuple = 2, /* all base classes; not together with Base */
    HPyType_SpecParam_Metaclass = 3,  /* at most once; without a tp_new of its own */
} HPyType_SpecParam_Kind;

/* An array of these, ended by one of kind 0, goes with a spec. */
typedef struct {
    HPyType_SpecParam_Kind kind;
    HPy object;
} HPyType_SpecParam;

#define _Py_TPFLAGS_HEAPTYPE (1UL << 9)
#define _Py_TPFLAGS_HAVE_VERSION_TAG (1UL << 18)

#define HPy_TPFLAGS_DEFAULT (_Py_TPFLAGS_HEAPTYPE | _Py_TPFLAGS_HAVE_VERSION_TAG)
/* The type may be subclassed. */
#define HPy_TPFLAGS_BASETYPE (1UL << 10)
/* Instances hold a function to be called with, set by HPy_SetCallFunction. */
#define HPy_TPFLAGS_HAVE_VECTORCALL (1UL << 11)
/* Instances hold references to others; needs HPy_tp_traverse. */
#define HPy_TPFLAGS_HAVE_GC (1UL << 14)

/*
 * HPyType_HELPERS(T) and HPyType_HELPERS(T, HPyType_BuiltinShape_...) define, for the C struct T
 * of a type's instances,
 *
 *   T *T_AsStruct(HPyContext *ctx, HPy h)   the struct of an instance; h must be one
 *   SHAPE(T)                                the shape, for the spec
 */
#define HPyType_HELPERS(...) \
    _HPy_SCAN(_HPyType_HELPERS_FOR(__VA_ARGS__, HPyType_BuiltinShape_Object, ~))
#define _HPyType_HELPERS_FOR(STRUCT, STRUCT_SHAPE, ...)                \
    enum { STRUCT##_SHAPE = (int)STRUCT_SHAPE };                       \
    HPyAPI_UNUSED STRUCT *STRUCT##_AsStruct(HPyContext *ctx, HPy h) {  \
        return (STRUCT *)STRUCT_SHAPE##_AsStruct(ctx, h);              \
    }
#define SHAPE(STRUCT) ((HPyType_BuiltinShape)STRUCT##_SHAPE)
#define HPyType_LEGACY_HELPERS(STRUCT) HPyType_HELPERS(STRUCT, HPyType_BuiltinShape_Legacy)

#define HPyType_BuiltinShape_Legacy_AsStruct _HPy_AsStruct_Legacy
#define HPyType_BuiltinShape_Object_AsStruct _HPy_AsStruct_Object
#define HPyType_BuiltinShape_Type_AsStruct _HPy_AsStruct_Type
#define HPyType_BuiltinShape_Long_AsStruct _HPy_AsStruct_Long
#define HPyType_BuiltinShape_Float_AsStruct _HPy_AsStruct_Float
#define HPyType_BuiltinShape_Unicode_AsStruct _HPy_AsStruct_Unicode
#define HPyType_BuiltinShape_Tuple_AsStruct _HPy_AsStruct_Tuple
#define HPyType_BuiltinShape_List_AsStruct _HPy_AsStruct_List
#define HPyType_BuiltinShape_Dict_AsStruct _HPy_AsStruct_Dict

#endif
