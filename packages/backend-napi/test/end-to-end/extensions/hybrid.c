/* A module with a legacy method, which needs CPython. */
#define PY_SSIZE_T_CLEAN
#include <Python.h>
#include "hpy.h"

static PyObject *
legacy(PyObject *self, PyObject *args)
{
    return PyLong_FromLong(42);
}

static PyMethodDef legacy_methods[] = {{"legacy", legacy, METH_NOARGS, NULL}, {NULL}};

static HPyModuleDef hybrid_def = {.legacy_methods = legacy_methods};

HPy_MODINIT(hybrid, hybrid_def)
