/* Methods of the four signatures, and every way to call back. */
#include "common.h"

NOARGS(noargs)
{
    return HPyLong_FromInt64_t(ctx, 42);
}

NOARGS(return_self)
{
    return HPy_Dup(ctx, self);
}

ONEARG(identity)
{
    return HPy_Dup(ctx, arg);
}

VARARGS(varargs)
{
    return HPyTuple_FromArray(ctx, (HPy *)args, nargs);
}

/* (positional values, keyword names, keyword values): what C gets. */
KEYWORDS(keywords)
{
    HPy_ssize_t count = HPy_IsNull(kwnames) ? 0 : HPy_Length(ctx, kwnames);
    if (count < 0)
        return HPy_NULL;
    HPy positional = HPyTuple_FromArray(ctx, (HPy *)args, nargs);
    HPy values = HPyTuple_FromArray(ctx, (HPy *)args + nargs, count);
    HPy result = HPyTuple_Pack(ctx, 3, positional,
                               count == 0 ? ctx->h_None : kwnames, values);
    HPy_Close(ctx, positional);
    HPy_Close(ctx, values);
    return result;
}

/* Looks a keyword up by hand, without the argument parser: scale(x, *, by=2). */
KEYWORDS(scale)
{
    HPy by = HPy_NULL;
    HPy_ssize_t count = HPy_IsNull(kwnames) ? 0 : HPy_Length(ctx, kwnames);
    if (!expect_args(ctx, nargs, 1))
        return HPy_NULL;
    for (HPy_ssize_t i = 0; i < count; i++) {
        HPy name = HPy_GetItem_i(ctx, kwnames, i);
        const char *utf8 = HPyUnicode_AsUTF8AndSize(ctx, name, NULL);
        bool known = utf8 != NULL && strcmp(utf8, "by") == 0;
        if (!known)
            HPyErr_Format(ctx, ctx->h_TypeError, "unknown keyword %R", name);
        HPy_Close(ctx, name);
        if (!known)
            return HPy_NULL;
        by = args[nargs + i];
    }
    if (!HPy_IsNull(by))
        return HPy_Multiply(ctx, args[0], by);
    HPy two = HPyLong_FromInt32_t(ctx, 2);
    HPy result = HPy_Multiply(ctx, args[0], two);
    HPy_Close(ctx, two);
    return result;
}

KEYWORDS(parsed)
{
    static const char *names[] = { "a", "b", "c", NULL };
    long a, b = 20;
    HPy c = ctx->h_None;
    HPyTracker tracker;
    if (!HPyArg_ParseKeywords(ctx, &tracker, args, nargs, kwnames, "l|l$O:parsed",
                              names, &a, &b, &c))
        return HPy_NULL;
    HPy result = HPy_BuildValue(ctx, "llO", a, b, c);
    HPyTracker_Close(ctx, tracker);
    return result;
}

HPyDef_METH(documented, "documented", HPyFunc_NOARGS, .doc = "Says hello.\n\nAnd no more.")
static HPy
documented_impl(HPyContext *ctx, HPy self)
{
    return HPyUnicode_FromString(ctx, "hello");
}

HPyDef_METH(typed_doc, "typed_doc", HPyFunc_O, .doc = "typed_doc($module, value, /)\n--\n\nDoc.")
static HPy
typed_doc_impl(HPyContext *ctx, HPy self, HPy arg)
{
    return HPy_Dup(ctx, arg);
}

NOARGS(fail)
{
    HPyErr_SetString(ctx, ctx->h_ValueError, "failed on purpose");
    return HPy_NULL;
}

NOARGS(null_without_error)
{
    return HPy_NULL;
}

NOARGS(result_with_error)
{
    HPyErr_SetString(ctx, ctx->h_ValueError, "left behind");
    return HPyLong_FromInt64_t(ctx, 1);
}

/* call(callable, *args) */
VARARGS(call)
{
    if (nargs < 1)
        return none(ctx);
    return HPy_Call(ctx, args[0], args + 1, nargs - 1, HPy_NULL);
}

/* call_kw(callable, *args, **kwargs): forwards what it is given. */
KEYWORDS(call_kw)
{
    return HPy_Call(ctx, args[0], args + 1, nargs - 1, kwnames);
}

/* call_named(callable, names, *args): the last len(names) arguments are keywords. */
VARARGS(call_named)
{
    HPy_ssize_t names = HPy_Length(ctx, args[1]);
    if (names < 0)
        return HPy_NULL;
    return HPy_Call(ctx, args[0], args + 2, nargs - 2 - names, args[1]);
}

/* call_tuple_dict(callable, args, kwargs); None for a null handle. */
VARARGS(call_tuple_dict)
{
    if (!expect_args(ctx, nargs, 3))
        return HPy_NULL;
    return HPy_CallTupleDict(ctx, args[0], null_if_none(ctx, args[1]),
                             null_if_none(ctx, args[2]));
}

/* call_method(name, receiver, *args, **kwargs) */
KEYWORDS(call_method)
{
    return HPy_CallMethod(ctx, args[0], args + 1, nargs - 1, kwnames);
}

VARARGS(call_method_tuple_dict)
{
    if (!expect_args(ctx, nargs, 4))
        return HPy_NULL;
    return HPy_CallMethodTupleDict(ctx, args[0], args[1], null_if_none(ctx, args[2]),
                                   null_if_none(ctx, args[3]));
}

VARARGS(call_method_tuple_dict_s)
{
    const char *name = nargs == 4 ? text(ctx, args[0]) : NULL;
    if (name == NULL)
        return HPy_NULL;
    return HPy_CallMethodTupleDict_s(ctx, name, args[1], null_if_none(ctx, args[2]),
                                     null_if_none(ctx, args[3]));
}

ONEARG(callable_check)
{
    return HPyBool_FromLong(ctx, HPyCallable_Check(ctx, arg));
}

/* Adds up the results of calling `callable` with 0, 1, ... n-1. */
VARARGS(sum_calls)
{
    if (!expect_args(ctx, nargs, 2))
        return HPy_NULL;
    HPy_ssize_t n = HPyLong_AsSsize_t(ctx, args[1]);
    if (n == -1 && HPyErr_Occurred(ctx))
        return HPy_NULL;
    HPy sum = HPyLong_FromInt64_t(ctx, 0);
    for (HPy_ssize_t i = 0; i < n; i++) {
        HPy index = HPyLong_FromSsize_t(ctx, i);
        HPy value = HPy_Call(ctx, args[0], &index, 1, HPy_NULL);
        HPy_Close(ctx, index);
        if (HPy_IsNull(value)) {
            HPy_Close(ctx, sum);
            return HPy_NULL;
        }
        HPy next = HPy_Add(ctx, sum, value);
        HPy_Close(ctx, value);
        HPy_Close(ctx, sum);
        if (HPy_IsNull(next))
            return HPy_NULL;
        sum = next;
    }
    return sum;
}

/* Calls, and turns an error of the given type into None. */
VARARGS(call_or_none)
{
    if (!expect_args(ctx, nargs, 2))
        return HPy_NULL;
    HPy result = HPy_Call(ctx, args[0], NULL, 0, HPy_NULL);
    if (!HPy_IsNull(result) || !HPyErr_ExceptionMatches(ctx, args[1]))
        return result;
    HPyErr_Clear(ctx);
    return none(ctx);
}

/* pack(*args, **kwargs) -> (tuple, dict), through the helper. */
KEYWORDS(pack)
{
    HPy tuple, dict;
    if (!HPyHelpers_PackArgsAndKeywords(ctx, args, nargs, kwnames, &tuple, &dict))
        return HPy_NULL;
    HPy result = HPyTuple_Pack(ctx, 2, HPy_IsNull(tuple) ? ctx->h_None : tuple,
                               HPy_IsNull(dict) ? ctx->h_None : dict);
    HPy_Close(ctx, tuple);
    HPy_Close(ctx, dict);
    return result;
}

MODULE(calls, "Calls in and out.", &noargs_def, &return_self_def, &identity_def,
       &varargs_def, &keywords_def, &scale_def, &parsed_def, &documented, &typed_doc,
       &fail_def, &null_without_error_def, &result_with_error_def, &call_def,
       &call_kw_def, &call_named_def, &call_tuple_dict_def, &call_method_def,
       &call_method_tuple_dict_def, &call_method_tuple_dict_s_def,
       &callable_check_def, &sum_calls_def, &call_or_none_def, &pack_def)
