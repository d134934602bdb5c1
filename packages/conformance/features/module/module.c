/* Modules: several exec slots, docs, attributes, and three modules in one binary. */
#include "common.h"

static long executions;

static int
note(HPyContext *ctx, HPy mod, const char *name)
{
    HPy order = HPy_HasAttr_s(ctx, mod, "order") ? HPy_GetAttr_s(ctx, mod, "order")
                                                 : HPyList_New(ctx, 0);
    HPy entry = HPyUnicode_FromString(ctx, name);
    int status = HPyList_Append(ctx, order, entry);
    if (status == 0)
        status = HPy_SetAttr_s(ctx, mod, "order", order);
    HPy_Close(ctx, entry);
    HPy_Close(ctx, order);
    return status;
}

HPyDef_SLOT(exec_first, HPy_mod_exec)
static int
exec_first_impl(HPyContext *ctx, HPy mod)
{
    executions++;
    return note(ctx, mod, "first");
}

HPyDef_SLOT(exec_second, HPy_mod_exec)
static int
exec_second_impl(HPyContext *ctx, HPy mod)
{
    HPy answer = HPyLong_FromLong(ctx, 42);
    int status = HPy_SetAttr_s(ctx, mod, "answer", answer);
    HPy_Close(ctx, answer);
    return status < 0 ? -1 : note(ctx, mod, "second");
}

HPyDef_SLOT(exec_third, HPy_mod_exec)
static int
exec_third_impl(HPyContext *ctx, HPy mod)
{
    return note(ctx, mod, "third");
}

NOARGS(times)
{
    return HPyLong_FromLong(ctx, executions);
}

ONEARG(name_of)
{
    return HPy_GetAttr_s(ctx, arg, "__name__");
}

/* Sets an attribute of the module from C. */
VARARGS(set)
{
    const char *name = expect_args(ctx, nargs, 2) ? text(ctx, args[0]) : NULL;
    return name == NULL ? HPy_NULL : none_or_error(ctx, HPy_SetAttr_s(ctx, self, name, args[1]));
}

MODULE(module, "A module.\n\nWith a caf\xc3\xa9.", &exec_first, &times_def, &exec_second,
       &name_of_def, &exec_third, &set_def)
