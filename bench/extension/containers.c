/* Tuples, lists and dicts: built and read. */
#include "bench.h"

/* Tuples of three ints; the last one. */
ONEARG(make_tuples) {
    AS_LONG(count, arg);
    HPy last = HPy_Dup(ctx, ctx->h_None);
    for (long i = 0; i < count; i++) {
        HPy items[3];
        for (int k = 0; k < 3; k++)
            items[k] = HPyLong_FromLong(ctx, i + k);
        HPy_Close(ctx, last);
        last = HPyTuple_FromArray(ctx, items, 3);
        for (int k = 0; k < 3; k++)
            HPy_Close(ctx, items[k]);
        CHECK(last);
    }
    return last;
}

/* read_items(sequence, count): the sum of items, round and round. */
VARARGS(read_items) {
    EXPECT(2);
    AS_LONG(count, args[1]);
    HPy_ssize_t length = HPy_Length(ctx, args[0]);
    if (length < 0)
        return HPy_NULL;
    long sum = 0;
    for (long i = 0, at = 0; i < count; i++) {
        HPy item = HPy_GetItem_i(ctx, args[0], at);
        CHECK(item);
        sum += HPyLong_AsLong(ctx, item);
        HPy_Close(ctx, item);
        if (++at == length)
            at = 0;
    }
    return HPyLong_FromLong(ctx, sum);
}

/* A list of the numbers below the count. */
ONEARG(append_items) {
    AS_LONG(count, arg);
    HPy list = HPyList_New(ctx, 0);
    CHECK(list);
    for (long i = 0; i < count; i++) {
        HPy item = HPyLong_FromLong(ctx, i);
        int status = HPyList_Append(ctx, list, item);
        HPy_Close(ctx, item);
        if (status < 0) {
            HPy_Close(ctx, list);
            return HPy_NULL;
        }
    }
    return list;
}

/* A list of the numbers below the count, its length known beforehand. */
ONEARG(build_list) {
    AS_LONG(count, arg);
    HPyListBuilder builder = HPyListBuilder_New(ctx, count);
    for (long i = 0; i < count; i++) {
        HPy item = HPyLong_FromLong(ctx, i);
        HPyListBuilder_Set(ctx, builder, i, item);
        HPy_Close(ctx, item);
    }
    return HPyListBuilder_Build(ctx, builder);
}

/* A dict of the numbers below the count to themselves. */
ONEARG(fill_dict) {
    AS_LONG(count, arg);
    HPy dict = HPyDict_New(ctx);
    CHECK(dict);
    for (long i = 0; i < count; i++) {
        HPy item = HPyLong_FromLong(ctx, i);
        int status = HPy_SetItem(ctx, dict, item, item);
        HPy_Close(ctx, item);
        if (status < 0) {
            HPy_Close(ctx, dict);
            return HPy_NULL;
        }
    }
    return dict;
}

/* read_key(dict, count): the sum of the value of the key "width". */
VARARGS(read_key) {
    EXPECT(2);
    AS_LONG(count, args[1]);
    long sum = 0;
    for (long i = 0; i < count; i++) {
        HPy value = HPy_GetItem_s(ctx, args[0], "width");
        CHECK(value);
        sum += HPyLong_AsLong(ctx, value);
        HPy_Close(ctx, value);
    }
    return HPyLong_FromLong(ctx, sum);
}
