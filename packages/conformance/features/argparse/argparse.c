/* HPyArg_Parse and its relatives: every format. */
#include "common.h"

#define PARSE_NUMBER(NAME, FORMAT, TYPE, MAKE)                                \
    VARARGS(NAME)                                                             \
    {                                                                         \
        TYPE value = 0;                                                       \
        if (!HPyArg_Parse(ctx, NULL, args, nargs, FORMAT, &value))            \
            return HPy_NULL;                                                  \
        return MAKE(ctx, value);                                              \
    }

PARSE_NUMBER(format_b, "b", unsigned char, HPyLong_FromLong)
PARSE_NUMBER(format_B, "B", unsigned char, HPyLong_FromLong)
PARSE_NUMBER(format_h, "h", short, HPyLong_FromLong)
PARSE_NUMBER(format_H, "H", unsigned short, HPyLong_FromLong)
PARSE_NUMBER(format_i, "i", int, HPyLong_FromLong)
PARSE_NUMBER(format_I, "I", unsigned int, HPyLong_FromUnsignedLong)
PARSE_NUMBER(format_l, "l", long, HPyLong_FromLong)
PARSE_NUMBER(format_k, "k", unsigned long, HPyLong_FromUnsignedLong)
PARSE_NUMBER(format_L, "L", long long, HPyLong_FromLongLong)
PARSE_NUMBER(format_K, "K", unsigned long long, HPyLong_FromUnsignedLongLong)
PARSE_NUMBER(format_n, "n", HPy_ssize_t, HPyLong_FromSsize_t)
PARSE_NUMBER(format_f, "f", float, HPyFloat_FromDouble)
PARSE_NUMBER(format_d, "d", double, HPyFloat_FromDouble)
PARSE_NUMBER(format_p, "p", int, HPyBool_FromLong)

VARARGS(format_s)
{
    const char *value;
    if (!HPyArg_Parse(ctx, NULL, args, nargs, "s", &value))
        return HPy_NULL;
    return HPyUnicode_FromString(ctx, value);
}

VARARGS(format_O)
{
    HPy value;
    if (!HPyArg_Parse(ctx, NULL, args, nargs, "O", &value))
        return HPy_NULL;
    return HPy_Dup(ctx, value);
}

/* Through a tracker. */
VARARGS(tracked)
{
    HPy a, b = ctx->h_None;
    HPyTracker tracker;
    if (!HPyArg_Parse(ctx, &tracker, args, nargs, "O|O", &a, &b))
        return HPy_NULL;
    HPy result = HPyTuple_Pack(ctx, 2, a, b);
    HPyTracker_Close(ctx, tracker);
    return result;
}

VARARGS(none_wanted)
{
    if (!HPyArg_Parse(ctx, NULL, args, nargs, ""))
        return HPy_NULL;
    return none(ctx);
}

VARARGS(several)
{
    int i;
    double d;
    const char *s;
    HPy o;
    if (!HPyArg_Parse(ctx, NULL, args, nargs, "idsO:several", &i, &d, &s, &o))
        return HPy_NULL;
    return HPy_BuildValue(ctx, "idOO", i, d, args[2], o);
}

VARARGS(optional)
{
    long a, b = -1, c = -2;
    if (!HPyArg_Parse(ctx, NULL, args, nargs, "l|ll:optional", &a, &b, &c))
        return HPy_NULL;
    return HPy_BuildValue(ctx, "lll", a, b, c);
}

VARARGS(message)
{
    long a;
    if (!HPyArg_Parse(ctx, NULL, args, nargs, "l;the number is missing", &a))
        return HPy_NULL;
    return HPyLong_FromLong(ctx, a);
}

VARARGS(small_message)
{
    unsigned char a;
    if (!HPyArg_Parse(ctx, NULL, args, nargs, "b:small", &a))
        return HPy_NULL;
    return HPyLong_FromLong(ctx, a);
}

VARARGS(bad_format)
{
    long a;
    if (!HPyArg_Parse(ctx, NULL, args, nargs, "~:bad", &a))
        return HPy_NULL;
    return none(ctx);
}

KEYWORDS(keywords)
{
    static const char *names[] = { "a", "b", "c", NULL };
    long a, b = -1;
    double c = 0.5;
    if (!HPyArg_ParseKeywords(ctx, NULL, args, nargs, kwnames, "l|ld:keywords", names, &a, &b,
                              &c))
        return HPy_NULL;
    return HPy_BuildValue(ctx, "lld", a, b, c);
}

KEYWORDS(keyword_only)
{
    static const char *names[] = { "a", "b", NULL };
    HPy a = ctx->h_None, b = ctx->h_None;
    HPyTracker tracker;
    if (!HPyArg_ParseKeywords(ctx, &tracker, args, nargs, kwnames, "|O$O:keyword_only", names,
                              &a, &b))
        return HPy_NULL;
    HPy result = HPyTuple_Pack(ctx, 2, a, b);
    HPyTracker_Close(ctx, tracker);
    return result;
}

/* The first parameter has no name. */
KEYWORDS(positional_only)
{
    static const char *names[] = { "", "b", NULL };
    long a, b = -1;
    if (!HPyArg_ParseKeywords(ctx, NULL, args, nargs, kwnames, "l|l:positional_only", names,
                              &a, &b))
        return HPy_NULL;
    return HPy_BuildValue(ctx, "ll", a, b);
}

/* dict(args, kwargs or None): HPyArg_ParseKeywordsDict. */
VARARGS(dict)
{
    static const char *names[] = { "a", "b", NULL };
    HPy items[4];
    HPy a, b = ctx->h_None;
    HPyTracker tracker;
    HPy_ssize_t n = HPy_Length(ctx, args[0]);
    if (n < 0 || n > 4)
        return HPy_NULL;
    for (HPy_ssize_t i = 0; i < n; i++)
        items[i] = HPy_GetItem_i(ctx, args[0], i);
    HPy result = HPy_NULL;
    if (HPyArg_ParseKeywordsDict(ctx, &tracker, items, n, null_if_none(ctx, args[1]),
                                 "O|O:dict", names, &a, &b)) {
        result = HPyTuple_Pack(ctx, 2, a, b);
        HPyTracker_Close(ctx, tracker);
    }
    for (HPy_ssize_t i = 0; i < n; i++)
        HPy_Close(ctx, items[i]);
    return result;
}

MODULE(argparse, NULL, &format_b_def, &format_B_def, &format_h_def, &format_H_def,
       &format_i_def, &format_I_def, &format_l_def, &format_k_def, &format_L_def,
       &format_K_def, &format_n_def, &format_f_def, &format_d_def, &format_p_def,
       &format_s_def, &format_O_def, &tracked_def, &none_wanted_def, &several_def,
       &optional_def, &message_def, &small_message_def, &bad_format_def, &keywords_def,
       &keyword_only_def, &positional_only_def, &dict_def)
