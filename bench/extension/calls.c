/* The crossing itself: functions of every signature that do next to nothing. */
#include "bench.h"

NOARGS(noargs) {
    return HPy_Dup(ctx, ctx->h_None);
}

ONEARG(identity) {
    return HPy_Dup(ctx, arg);
}

ONEARG(negate) {
    AS_LONG(value, arg);
    return HPyLong_FromLong(ctx, -value);
}

VARARGS(add) {
    EXPECT(2);
    AS_LONG(a, args[0]);
    AS_LONG(b, args[1]);
    return HPyLong_FromLong(ctx, a + b);
}

VARARGS(parse) {
    long a, b;
    double x, y;
    if (!HPyArg_Parse(ctx, NULL, args, nargs, "lldd:parse", &a, &b, &x, &y))
        return HPy_NULL;
    return HPyFloat_FromDouble(ctx, a + b + x + y);
}

KEYWORDS(scale) {
    static const char *names[] = {"value", "by", NULL};
    long value, by = 2;
    if (!HPyArg_ParseKeywords(ctx, NULL, args, nargs, kwnames, "l|$l:scale", names, &value, &by))
        return HPy_NULL;
    return HPyLong_FromLong(ctx, value * by);
}

NOARGS(fail) {
    HPyErr_SetString(ctx, ctx->h_ValueError, "failed on purpose");
    return HPy_NULL;
}

/* call_back(function, count): calls the function with every number below the count. */
VARARGS(call_back) {
    EXPECT(2);
    AS_LONG(count, args[1]);
    HPy last = HPy_Dup(ctx, ctx->h_None);
    for (long i = 0; i < count; i++) {
        HPy number = HPyLong_FromLong(ctx, i);
        HPy result = HPy_Call(ctx, args[0], &number, 1, HPy_NULL);
        HPy_Close(ctx, number);
        HPy_Close(ctx, last);
        CHECK(result);
        last = result;
    }
    return last;
}
