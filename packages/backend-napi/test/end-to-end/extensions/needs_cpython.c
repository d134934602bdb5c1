/* Calls what only CPython can answer, by the context alone: the headers of the universal ABI declare
   no functions for most of it. */
#include "hpy.h"

static HPy
result_of_pointer(HPyContext *ctx, const void *pointer)
{
    if (HPyErr_Occurred(ctx))
        return HPy_NULL;
    return HPyBool_FromBool(ctx, pointer != NULL);
}

HPyDef_METH(as_py_object, "as_py_object", HPyFunc_O)
static HPy
as_py_object_impl(HPyContext *ctx, HPy self, HPy arg)
{
    return result_of_pointer(ctx, ctx->ctx_AsPyObject(ctx, arg));
}

HPyDef_METH(from_py_object, "from_py_object", HPyFunc_NOARGS)
static HPy
from_py_object_impl(HPyContext *ctx, HPy self)
{
    static long long stands_for_an_object[8];
    HPy h = ctx->ctx_FromPyObject(ctx, (cpy_PyObject *)stands_for_an_object);
    HPy result = result_of_pointer(ctx, HPy_IsNull(h) ? NULL : stands_for_an_object);
    HPy_Close(ctx, h);
    return result;
}

HPyDef_METH(call_trampoline, "call_trampoline", HPyFunc_NOARGS)
static HPy
call_trampoline_impl(HPyContext *ctx, HPy self)
{
    long long arguments[8] = {0};
    ctx->ctx_CallRealFunctionFromTrampoline(ctx, HPyFunc_NOARGS,
                                            (HPyCFunction)call_trampoline_impl, arguments);
    return result_of_pointer(ctx, NULL);
}

HPyDef_METH(as_struct_legacy, "as_struct_legacy", HPyFunc_O)
static HPy
as_struct_legacy_impl(HPyContext *ctx, HPy self, HPy arg)
{
    return result_of_pointer(ctx, ctx->ctx_AsStruct_Legacy(ctx, arg));
}

HPyDef_METH(compile, "compile", HPyFunc_NOARGS)
static HPy
compile_impl(HPyContext *ctx, HPy self)
{
    return HPy_Compile_s(ctx, "1 + 1", "sum.py", HPy_SourceKind_Expr);
}

HPyDef_METH(evaluate, "evaluate", HPyFunc_O)
static HPy
evaluate_impl(HPyContext *ctx, HPy self, HPy arg)
{
    HPy names = HPyDict_New(ctx);
    HPy result = HPy_EvalCode(ctx, arg, names, names);
    HPy_Close(ctx, names);
    return result;
}

HPyDef_METH(fatal, "fatal", HPyFunc_NOARGS)
static HPy
fatal_impl(HPyContext *ctx, HPy self)
{
    HPy_FatalError(ctx, "the extension gives up");
    return HPy_NULL;
}

static HPyDef *defines[] = {
    &as_py_object, &from_py_object, &call_trampoline, &as_struct_legacy,
    &compile, &evaluate, &fatal, NULL,
};
static HPyModuleDef moduledef = {.defines = defines};
HPy_MODINIT(needs_cpython, moduledef)
