/* Attributes: read, write, delete, ask; by object and by C string. */
#include "common.h"

VARARGS(get)
{
    return expect_args(ctx, nargs, 2) ? HPy_GetAttr(ctx, args[0], args[1]) : HPy_NULL;
}

VARARGS(get_s)
{
    const char *name = expect_args(ctx, nargs, 2) ? text(ctx, args[1]) : NULL;
    return name == NULL ? HPy_NULL : HPy_GetAttr_s(ctx, args[0], name);
}

VARARGS(has)
{
    if (!expect_args(ctx, nargs, 2))
        return HPy_NULL;
    return bool_or_error(ctx, HPy_HasAttr(ctx, args[0], args[1]));
}

VARARGS(has_s)
{
    const char *name = expect_args(ctx, nargs, 2) ? text(ctx, args[1]) : NULL;
    return name == NULL ? HPy_NULL : bool_or_error(ctx, HPy_HasAttr_s(ctx, args[0], name));
}

VARARGS(set)
{
    if (!expect_args(ctx, nargs, 3))
        return HPy_NULL;
    return none_or_error(ctx, HPy_SetAttr(ctx, args[0], args[1], args[2]));
}

VARARGS(set_s)
{
    const char *name = expect_args(ctx, nargs, 3) ? text(ctx, args[1]) : NULL;
    if (name == NULL)
        return HPy_NULL;
    return none_or_error(ctx, HPy_SetAttr_s(ctx, args[0], name, args[2]));
}

VARARGS(delete)
{
    if (!expect_args(ctx, nargs, 2))
        return HPy_NULL;
    return none_or_error(ctx, HPy_DelAttr(ctx, args[0], args[1]));
}

VARARGS(delete_s)
{
    const char *name = expect_args(ctx, nargs, 2) ? text(ctx, args[1]) : NULL;
    return name == NULL ? HPy_NULL : none_or_error(ctx, HPy_DelAttr_s(ctx, args[0], name));
}

MODULE(attributes, "Attributes.", &get_def, &get_s_def, &has_def, &has_s_def, &set_def,
       &set_s_def, &delete_def, &delete_s_def)
