/* Strings: across the border, made, read. */
#include "bench.h"

/* The bytes of the string in UTF-8. */
ONEARG(utf8_size) {
    HPy_ssize_t size;
    if (HPyUnicode_AsUTF8AndSize(ctx, arg, &size) == NULL)
        return HPy_NULL;
    return HPyLong_FromSsize_t(ctx, size);
}

NOARGS(greeting) {
    return HPyUnicode_FromString(ctx, "good morning");
}

ONEARG(make_strings) {
    AS_LONG(count, arg);
    HPy last = HPy_Dup(ctx, ctx->h_None);
    for (long i = 0; i < count; i++) {
        HPy_Close(ctx, last);
        last = HPyUnicode_FromString(ctx, "good morning");
        CHECK(last);
    }
    return last;
}

/* read_strings(text, count): the sum of the first bytes. */
VARARGS(read_strings) {
    EXPECT(2);
    AS_LONG(count, args[1]);
    long sum = 0;
    for (long i = 0; i < count; i++) {
        const char *text = HPyUnicode_AsUTF8AndSize(ctx, args[0], NULL);
        if (text == NULL)
            return HPy_NULL;
        sum += text[0];
    }
    return HPyLong_FromLong(ctx, sum);
}

/* measure(object, count): the sum of the lengths. */
VARARGS(measure) {
    EXPECT(2);
    AS_LONG(count, args[1]);
    HPy_ssize_t sum = 0;
    for (long i = 0; i < count; i++) {
        HPy_ssize_t length = HPy_Length(ctx, args[0]);
        if (length < 0)
            return HPy_NULL;
        sum += length;
    }
    return HPyLong_FromSsize_t(ctx, sum);
}
