/* Capsules: pointers in objects. */
#include "common.h"

static int numbers[3] = { 10, 20, 30 };
static long destroyed;
static char last_name[64];

HPyCapsule_DESTRUCTOR(count_death)
static void
count_death_impl(const char *name, void *pointer, void *context)
{
    destroyed += *(int *)pointer + (context == NULL ? 0 : *(int *)context);
    strncpy(last_name, name == NULL ? "(null)" : name, sizeof(last_name) - 1);
}

/* make(index, with destructor): a capsule named 'capsules.number'. */
VARARGS(make)
{
    int index, with_destructor;
    if (!HPyArg_Parse(ctx, NULL, args, nargs, "ip", &index, &with_destructor))
        return HPy_NULL;
    return HPyCapsule_New(ctx, &numbers[index], "capsules.number",
                          with_destructor ? &count_death : NULL);
}

NOARGS(make_unnamed)
{
    return HPyCapsule_New(ctx, &numbers[0], NULL, NULL);
}

NOARGS(make_null)
{
    return HPyCapsule_New(ctx, NULL, "capsules.number", NULL);
}

/* A destructor without its implementation. */
NOARGS(make_with_half_destructor)
{
    static HPyCapsule_Destructor half = { NULL, NULL };
    return HPyCapsule_New(ctx, &numbers[0], "capsules.number", &half);
}

/* get(capsule, name or None): what the pointer points to. */
VARARGS(get)
{
    if (!expect_args(ctx, nargs, 2))
        return HPy_NULL;
    bool named = !HPy_Is(ctx, args[1], ctx->h_None);
    const char *name = named ? text(ctx, args[1]) : NULL;
    if (named && name == NULL)
        return HPy_NULL;
    int *number = HPyCapsule_GetPointer(ctx, args[0], name);
    return number == NULL ? HPy_NULL : HPyLong_FromLong(ctx, *number);
}

ONEARG(get_name)
{
    const char *name = HPyCapsule_GetName(ctx, arg);
    if (name == NULL)
        return HPyErr_Occurred(ctx) ? HPy_NULL : none(ctx);
    return HPyUnicode_FromString(ctx, name);
}

ONEARG(get_context)
{
    int *context = HPyCapsule_GetContext(ctx, arg);
    if (context == NULL)
        return HPyErr_Occurred(ctx) ? HPy_NULL : none(ctx);
    return HPyLong_FromLong(ctx, *context);
}

VARARGS(is_valid)
{
    if (!expect_args(ctx, nargs, 2))
        return HPy_NULL;
    bool named = !HPy_Is(ctx, args[1], ctx->h_None);
    const char *name = named ? text(ctx, args[1]) : NULL;
    if (named && name == NULL)
        return HPy_NULL;
    return HPyBool_FromLong(ctx, HPyCapsule_IsValid(ctx, args[0], name));
}

/* set_pointer(capsule, index or -1 for NULL) */
VARARGS(set_pointer)
{
    HPy capsule;
    int index;
    if (!HPyArg_Parse(ctx, NULL, args, nargs, "Oi", &capsule, &index))
        return HPy_NULL;
    return none_or_error(
        ctx, HPyCapsule_SetPointer(ctx, capsule, index < 0 ? NULL : &numbers[index]));
}

ONEARG(set_name)
{
    return none_or_error(ctx, HPyCapsule_SetName(ctx, arg, "capsules.renamed"));
}

ONEARG(set_no_name)
{
    return none_or_error(ctx, HPyCapsule_SetName(ctx, arg, NULL));
}

ONEARG(set_context)
{
    return none_or_error(ctx, HPyCapsule_SetContext(ctx, arg, &numbers[2]));
}

ONEARG(set_destructor)
{
    return none_or_error(ctx, HPyCapsule_SetDestructor(ctx, arg, &count_death));
}

ONEARG(unset_destructor)
{
    return none_or_error(ctx, HPyCapsule_SetDestructor(ctx, arg, NULL));
}

NOARGS(deaths)
{
    HPy result = HPy_BuildValue(ctx, "l", destroyed);
    destroyed = 0;
    return result;
}

NOARGS(name_at_death)
{
    return HPyUnicode_FromString(ctx, last_name);
}

ONEARG(check)
{
    return HPyBool_FromLong(ctx, HPy_TypeCheck(ctx, arg, ctx->h_CapsuleType));
}

MODULE(capsules, NULL, &make_def, &make_unnamed_def, &make_null_def,
       &make_with_half_destructor_def, &get_def, &get_name_def, &get_context_def,
       &is_valid_def, &set_pointer_def, &set_name_def, &set_no_name_def, &set_context_def,
       &set_destructor_def, &unset_destructor_def, &deaths_def, &name_at_death_def, &check_def)
