/* Slices by index, insertion, and slices made in C. */
#include "common.h"

VARARGS(get)
{
    HPy object;
    HPy_ssize_t start, end;
    if (!HPyArg_Parse(ctx, NULL, args, nargs, "Onn", &object, &start, &end))
        return HPy_NULL;
    return HPy_GetSlice(ctx, object, start, end);
}

VARARGS(set)
{
    HPy object, value;
    HPy_ssize_t start, end;
    if (!HPyArg_Parse(ctx, NULL, args, nargs, "OnnO", &object, &start, &end, &value))
        return HPy_NULL;
    return none_or_error(ctx, HPy_SetSlice(ctx, object, start, end, value));
}

VARARGS(delete)
{
    HPy object;
    HPy_ssize_t start, end;
    if (!HPyArg_Parse(ctx, NULL, args, nargs, "Onn", &object, &start, &end))
        return HPy_NULL;
    return none_or_error(ctx, HPy_DelSlice(ctx, object, start, end));
}

VARARGS(insert)
{
    HPy list, item;
    HPy_ssize_t index;
    if (!HPyArg_Parse(ctx, NULL, args, nargs, "OnO", &list, &index, &item))
        return HPy_NULL;
    return none_or_error(ctx, HPyList_Insert(ctx, list, index, item));
}

/* new_slice(start, stop, step); the text 'null' for a null handle. */
VARARGS(new_slice)
{
    HPy parts[3];
    if (!expect_args(ctx, nargs, 3))
        return HPy_NULL;
    for (int i = 0; i < 3; i++) {
        const char *word = HPyUnicode_Check(ctx, args[i]) ? text(ctx, args[i]) : NULL;
        parts[i] = word != NULL && strcmp(word, "null") == 0 ? HPy_NULL : args[i];
    }
    return HPySlice_New(ctx, parts[0], parts[1], parts[2]);
}

MODULE(sequence_access, NULL, &get_def, &set_def, &delete_def, &insert_def, &new_slice_def)
