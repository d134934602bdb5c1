/* Iteration from C. */
#include "common.h"

ONEARG(get_iter)
{
    return HPy_GetIter(ctx, arg);
}

/* The next item, or the text 'end'. */
ONEARG(next_or_end)
{
    HPy item = HPyIter_Next(ctx, arg);
    if (HPy_IsNull(item) && !HPyErr_Occurred(ctx))
        return HPyUnicode_FromString(ctx, "end");
    return item;
}

ONEARG(check)
{
    return HPyBool_FromLong(ctx, HPyIter_Check(ctx, arg));
}

/* All items of an iterable, in a list. */
ONEARG(collect)
{
    HPy iterator = HPy_GetIter(ctx, arg);
    if (HPy_IsNull(iterator))
        return HPy_NULL;
    HPy list = HPyList_New(ctx, 0);
    HPy item;
    while (!HPy_IsNull(item = HPyIter_Next(ctx, iterator))) {
        HPyList_Append(ctx, list, item);
        HPy_Close(ctx, item);
    }
    HPy_Close(ctx, iterator);
    if (!HPyErr_Occurred(ctx))
        return list;
    HPy_Close(ctx, list);
    return HPy_NULL;
}

MODULE(iterators, NULL, &get_iter_def, &next_or_end_def, &check_def, &collect_def)
