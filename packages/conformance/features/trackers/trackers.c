/* HPyTracker. */
#include "common.h"

/* Joins n strings, with every handle in a tracker. */
VARARGS(join)
{
    long n, size;
    if (!HPyArg_Parse(ctx, NULL, args, nargs, "ll", &n, &size))
        return HPy_NULL;
    HPyTracker tracker = HPyTracker_New(ctx, size);
    HPy list = HPyList_New(ctx, 0);
    for (long i = 0; i < n; i++) {
        HPy item = HPyLong_FromLong(ctx, i);
        HPy text = HPy_Str(ctx, item);
        if (HPyTracker_Add(ctx, tracker, item) < 0 || HPyTracker_Add(ctx, tracker, text) < 0) {
            HPyTracker_Close(ctx, tracker);
            HPy_Close(ctx, list);
            return HPy_NULL;
        }
        HPyList_Append(ctx, list, text);
    }
    HPyTracker_Close(ctx, tracker);
    HPy comma = HPyUnicode_FromString(ctx, ",");
    HPy call_args[] = { comma, list };
    HPy name = HPyUnicode_FromString(ctx, "join");
    HPy result = HPy_CallMethod(ctx, name, call_args, 2, HPy_NULL);
    HPy_Close(ctx, name);
    HPy_Close(ctx, comma);
    HPy_Close(ctx, list);
    return result;
}

/* What is forgotten is not closed, so it can be returned. */
ONEARG(forget)
{
    HPyTracker tracker = HPyTracker_New(ctx, 0);
    HPy copy = HPy_Dup(ctx, arg);
    if (HPyTracker_Add(ctx, tracker, copy) < 0) {
        HPyTracker_Close(ctx, tracker);
        return HPy_NULL;
    }
    HPyTracker_ForgetAll(ctx, tracker);
    HPyTracker_Close(ctx, tracker);
    return copy;
}

/* Add after forgetting. */
ONEARG(forget_and_go_on)
{
    HPyTracker tracker = HPyTracker_New(ctx, 2);
    HPy kept = HPy_Dup(ctx, arg);
    HPyTracker_Add(ctx, tracker, kept);
    HPyTracker_ForgetAll(ctx, tracker);
    for (int i = 0; i < 10; i++)
        HPyTracker_Add(ctx, tracker, HPy_Dup(ctx, arg));
    HPyTracker_Close(ctx, tracker);
    return kept;
}

NOARGS(empty)
{
    HPyTracker tracker = HPyTracker_New(ctx, 10);
    HPyTracker_Close(ctx, tracker);
    return none(ctx);
}

/* Several trackers open at once, closed in another order. */
ONEARG(several)
{
    HPyTracker trackers[5];
    for (int i = 0; i < 5; i++) {
        trackers[i] = HPyTracker_New(ctx, i);
        for (int j = 0; j <= i; j++)
            HPyTracker_Add(ctx, trackers[i], HPy_Dup(ctx, arg));
    }
    static const int order[] = { 2, 0, 4, 1, 3 };
    for (int i = 0; i < 5; i++)
        HPyTracker_Close(ctx, trackers[order[i]]);
    return HPy_Dup(ctx, arg);
}

/* A tracker is closed while an error is set. */
ONEARG(close_with_error)
{
    HPyTracker tracker = HPyTracker_New(ctx, 0);
    HPyTracker_Add(ctx, tracker, HPy_Dup(ctx, arg));
    HPyErr_SetString(ctx, ctx->h_ValueError, "kept");
    HPyTracker_Close(ctx, tracker);
    return HPy_NULL;
}

NOARGS(negative_size)
{
    HPyTracker tracker = HPyTracker_New(ctx, -1);
    if (tracker._i == 0)
        return HPy_NULL;
    HPyTracker_Close(ctx, tracker);
    return none(ctx);
}

MODULE(trackers, NULL, &join_def, &forget_def, &forget_and_go_on_def, &empty_def,
       &several_def, &close_with_error_def, &negative_size_def)
