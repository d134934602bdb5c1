/* Tuples. */
#include "common.h"

ONEARG(check)
{
    return HPyBool_FromLong(ctx, HPyTuple_Check(ctx, arg));
}

VARARGS(from_array)
{
    return HPyTuple_FromArray(ctx, (HPy *)args, nargs);
}

NOARGS(empty)
{
    return HPyTuple_FromArray(ctx, NULL, 0);
}

VARARGS(pack)
{
    switch (nargs) {
    case 0: return HPyTuple_Pack(ctx, 0);
    case 1: return HPyTuple_Pack(ctx, 1, args[0]);
    case 2: return HPyTuple_Pack(ctx, 2, args[0], args[1]);
    default: return HPyTuple_Pack(ctx, 3, args[0], args[1], args[2]);
    }
}

/* The tuple keeps its items when their handles are closed. */
NOARGS(owns_its_items)
{
    HPy items[2] = { HPyUnicode_FromString(ctx, "one"), HPyDict_New(ctx) };
    HPy result = HPyTuple_FromArray(ctx, items, 2);
    HPy_Close(ctx, items[0]);
    HPy_Close(ctx, items[1]);
    return result;
}

/* The same item many times. */
ONEARG(repeat)
{
    HPy items[100];
    for (int i = 0; i < 100; i++)
        items[i] = arg;
    return HPyTuple_FromArray(ctx, items, 100);
}

MODULE(tuple, NULL, &check_def, &from_array_def, &empty_def, &pack_def, &owns_its_items_def,
       &repeat_def)
