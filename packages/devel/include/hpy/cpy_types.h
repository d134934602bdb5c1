/* CPython's types, as far as declarations must name them. They are never completed: the code here
   passes pointers to CPython's objects on and cannot look into them. */
#include "hpy.h"
#ifndef HPY_CPY_TYPES_H
#define HPY_CPY_TYPES_H

typedef struct _HPy_no_PyObject_in_the_universal_ABI cpy_PyObject;
typedef struct _HPy_no_PyMethodDef_in_the_universal_ABI cpy_PyMethodDef;
typedef struct _HPy_no_PyModuleDef_in_the_universal_ABI cpy_PyModuleDef;
typedef struct _HPy_no_Py_buffer_in_the_universal_ABI cpy_Py_buffer;

typedef cpy_PyObject *(*cpy_PyCFunction)(cpy_PyObject *, cpy_PyObject *const *, HPy_ssize_t);
typedef cpy_PyObject *(*cpy_vectorcallfunc)(cpy_PyObject *callable, cpy_PyObject *const *args,
                                            size_t nargsf, cpy_PyObject *kwnames);
typedef cpy_PyObject *(*cpy_getter)(cpy_PyObject *, void *);
typedef int (*cpy_setter)(cpy_PyObject *, cpy_PyObject *, void *);
typedef int (*cpy_visitproc)(cpy_PyObject *, void *);
typedef void (*cpy_PyCapsule_Destructor)(cpy_PyObject *);

_HPY_LEGACY cpy_PyObject *HPy_AsPyObject(HPyContext *ctx, HPy h);
_HPY_LEGACY HPy HPy_FromPyObject(HPyContext *ctx, cpy_PyObject *obj);
_HPY_LEGACY void *_HPy_AsStruct_Legacy(HPyContext *ctx, HPy h);

#endif
