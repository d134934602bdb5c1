/* Numbers: made, read, added. */
#include "bench.h"

ONEARG(make_ints) {
    AS_LONG(count, arg);
    HPy last = HPy_Dup(ctx, ctx->h_None);
    for (long i = 0; i < count; i++) {
        HPy_Close(ctx, last);
        last = HPyLong_FromLong(ctx, i);
        CHECK(last);
    }
    return last;
}

/* Beyond 32 bits, where an int may no longer fit into a handle. */
ONEARG(make_wide_ints) {
    AS_LONG(count, arg);
    HPy last = HPy_Dup(ctx, ctx->h_None);
    for (long i = 0; i < count; i++) {
        HPy_Close(ctx, last);
        last = HPyLong_FromInt64_t(ctx, ((int64_t)1 << 40) + i);
        CHECK(last);
    }
    return last;
}

/* read_ints(value, count): the sum. */
VARARGS(read_ints) {
    EXPECT(2);
    AS_LONG(count, args[1]);
    long sum = 0;
    for (long i = 0; i < count; i++) {
        AS_LONG(value, args[0]);
        sum += value;
    }
    return HPyLong_FromLong(ctx, sum);
}

/* add_ints(value, count): the sum, by the interpreter's addition. */
VARARGS(add_ints) {
    EXPECT(2);
    AS_LONG(count, args[1]);
    HPy sum = HPyLong_FromLong(ctx, 0);
    for (long i = 0; i < count; i++) {
        HPy next = HPy_Add(ctx, sum, args[0]);
        HPy_Close(ctx, sum);
        CHECK(next);
        sum = next;
    }
    return sum;
}

ONEARG(make_floats) {
    AS_LONG(count, arg);
    HPy last = HPy_Dup(ctx, ctx->h_None);
    for (long i = 0; i < count; i++) {
        HPy_Close(ctx, last);
        last = HPyFloat_FromDouble(ctx, i + 0.5);
        CHECK(last);
    }
    return last;
}

VARARGS(read_floats) {
    EXPECT(2);
    AS_LONG(count, args[1]);
    double sum = 0;
    for (long i = 0; i < count; i++) {
        AS_DOUBLE(value, args[0]);
        sum += value;
    }
    return HPyFloat_FromDouble(ctx, sum);
}

VARARGS(add_floats) {
    EXPECT(2);
    AS_LONG(count, args[1]);
    HPy sum = HPyFloat_FromDouble(ctx, 0);
    for (long i = 0; i < count; i++) {
        HPy next = HPy_Add(ctx, sum, args[0]);
        HPy_Close(ctx, sum);
        CHECK(next);
        sum = next;
    }
    return sum;
}

/* Everything that an interpreter can answer without making an object: ints and floats made and read
   back, bools, None, handles duplicated and closed. Gives the number of rounds. */
ONEARG(scalars) {
    AS_LONG(count, arg);
    long rounds = 0;
    for (long i = 0; i < count; i++) {
        HPy number = HPyLong_FromLong(ctx, i);
        HPy real = HPyFloat_FromDouble(ctx, i + 0.5);
        HPy truth = HPyBool_FromBool(ctx, i % 2 == 0);
        HPy none = HPy_Dup(ctx, ctx->h_None);
        HPy again = HPy_Dup(ctx, number);
        rounds += HPyLong_AsLong(ctx, again) == i && HPyFloat_AsDouble(ctx, real) == i + 0.5 &&
                  HPy_IsTrue(ctx, truth) == (i % 2 == 0) && HPy_Is(ctx, none, ctx->h_None);
        HPy_Close(ctx, number);
        HPy_Close(ctx, real);
        HPy_Close(ctx, truth);
        HPy_Close(ctx, none);
        HPy_Close(ctx, again);
    }
    return HPyLong_FromLong(ctx, rounds);
}
