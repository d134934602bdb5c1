/* tp_call, and a call function an instance. */
#include "common.h"

/* Answers with who answered, and everything that it was given. */
static HPy
answer(HPyContext *ctx, const char *who, const HPy *args, size_t nargs, HPy kwnames)
{
    HPy_ssize_t count = HPy_IsNull(kwnames) ? 0 : HPy_Length(ctx, kwnames);
    HPy positional = HPyTuple_FromArray(ctx, (HPy *)args, nargs);
    HPy values = HPyTuple_FromArray(ctx, (HPy *)args + nargs, count);
    HPy name = HPyUnicode_FromString(ctx, who);
    HPy result = HPyTuple_Pack(ctx, 4, name, positional,
                               HPy_IsNull(kwnames) ? ctx->h_None : kwnames, values);
    HPy_Close(ctx, positional);
    HPy_Close(ctx, values);
    HPy_Close(ctx, name);
    return result;
}

typedef struct {
    long calls;
} Callable;
HPyType_HELPERS(Callable)

HPyDef_SLOT(Callable_call, HPy_tp_call)
static HPy
Callable_call_impl(HPyContext *ctx, HPy self, const HPy *args, size_t nargs, HPy kwnames)
{
    Callable_AsStruct(ctx, self)->calls++;
    return answer(ctx, "slot", args, nargs, kwnames);
}

HPyDef_CALL_FUNCTION(special)
static HPy
special_impl(HPyContext *ctx, HPy self, const HPy *args, size_t nargs, HPy kwnames)
{
    Callable_AsStruct(ctx, self)->calls += 100;
    return answer(ctx, "special", args, nargs, kwnames);
}

HPyDef_CALL_FUNCTION(failing)
static HPy
failing_impl(HPyContext *ctx, HPy self, const HPy *args, size_t nargs, HPy kwnames)
{
    HPyErr_SetString(ctx, ctx->h_RuntimeError, "call failed");
    return HPy_NULL;
}

HPyDef_METH(Callable_make_special, "make_special", HPyFunc_NOARGS)
static HPy
Callable_make_special_impl(HPyContext *ctx, HPy self)
{
    return none_or_error(ctx, HPy_SetCallFunction(ctx, self, &special));
}

HPyDef_METH(Callable_make_failing, "make_failing", HPyFunc_NOARGS)
static HPy
Callable_make_failing_impl(HPyContext *ctx, HPy self)
{
    return none_or_error(ctx, HPy_SetCallFunction(ctx, self, &failing));
}

HPyDef_METH(Callable_calls, "calls", HPyFunc_NOARGS)
static HPy
Callable_calls_impl(HPyContext *ctx, HPy self)
{
    return HPyLong_FromLong(ctx, Callable_AsStruct(ctx, self)->calls);
}

HPyDef_SLOT(Callable_new, HPy_tp_new)
static HPy
Callable_new_impl(HPyContext *ctx, HPy cls, const HPy *args, HPy_ssize_t nargs, HPy kw)
{
    void *payload;
    return HPy_New(ctx, cls, &payload);
}

static HPyDef *Callable_defines[] = { &Callable_new, &Callable_call, &Callable_make_special,
                                      &Callable_make_failing, &Callable_calls, NULL };
static HPyType_Spec Callable_spec = {
    .name = "callslot.Callable",
    .basicsize = sizeof(Callable),
    .flags = HPy_TPFLAGS_DEFAULT | HPy_TPFLAGS_BASETYPE,
    .builtin_shape = SHAPE(Callable),
    .defines = Callable_defines,
};

/* A type without tp_call. */
static HPyType_Spec Plain_spec = {
    .name = "callslot.Plain",
    .basicsize = sizeof(long),
    .flags = HPy_TPFLAGS_DEFAULT | HPy_TPFLAGS_BASETYPE,
};

ONEARG(set_on)
{
    return none_or_error(ctx, HPy_SetCallFunction(ctx, arg, &special));
}

/* call(callable, *args, **kwargs), from C. */
KEYWORDS(call)
{
    return HPy_Call(ctx, args[0], args + 1, nargs - 1, kwnames);
}

VARARGS(call_tuple_dict)
{
    if (!expect_args(ctx, nargs, 3))
        return HPy_NULL;
    return HPy_CallTupleDict(ctx, args[0], args[1], args[2]);
}

HPyDef_SLOT(module_exec, HPy_mod_exec)
static int
module_exec_impl(HPyContext *ctx, HPy mod)
{
    if (!HPyHelpers_AddType(ctx, mod, "Callable", &Callable_spec, NULL) ||
        !HPyHelpers_AddType(ctx, mod, "Plain", &Plain_spec, NULL))
        return -1;
    return 0;
}

MODULE(callslot, NULL, &module_exec, &set_on_def, &call_def, &call_tuple_dict_def)
