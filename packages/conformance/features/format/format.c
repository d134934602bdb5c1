/* HPyUnicode_FromFormat and HPyErr_Format: every unit, width and precision. */
#include "common.h"

#define FORMATS(NAME, ...)                                                    \
    NOARGS(NAME)                                                              \
    {                                                                         \
        return HPyUnicode_FromFormat(ctx, __VA_ARGS__);                       \
    }

FORMATS(plain, "plain text, 100%%")
FORMATS(wide_format, "caf\xc3\xa9")
FORMATS(empty, "%s", "")
FORMATS(character, "%c%c%c", 'a', 'Z', '0')
FORMATS(ints, "%d %i %u", -5, 7, 4000000000u)
FORMATS(longs, "%ld %li %lu", -5000000000L, 5000000000L, 18446744073709551615UL)
FORMATS(longlongs, "%lld %lli %llu", -5000000000LL, 1LL, 18446744073709551615ULL)
FORMATS(sizes, "%zd %zi %zu", (HPy_ssize_t)-9, (HPy_ssize_t)9, (size_t)10)
FORMATS(hex, "%x %x", 255, 4096)
FORMATS(widths, "[%5d][%05d][%.3d][%8.3d]", 42, 42, 42, 42)
FORMATS(left, "[%-5d]", 42)
FORMATS(negative_widths, "[%6d][%06d][%.4d]", -42, -42, -42)
FORMATS(strings, "%s and %s", "one", "caf\xc3\xa9")
FORMATS(string_widths, "[%6s][%.2s][%6.2s]", "abc", "abc", "abc")
FORMATS(wide_hex, "[%8x][%08x]", 48879, 48879)
FORMATS(unknown, "%y", 1)
FORMATS(percent_at_end, "50%")
FORMATS(zero_string, "%05s", "abc")

NOARGS(pointer)
{
    HPy text = HPyUnicode_FromFormat(ctx, "%p", (void *)0x1234);
    const char *utf8 = HPyUnicode_AsUTF8AndSize(ctx, text, NULL);
    bool right = utf8 != NULL && strncmp(utf8, "0x", 2) == 0 && strstr(utf8, "1234") != NULL;
    HPy_Close(ctx, text);
    return HPyBool_FromBool(ctx, right);
}

ONEARG(repr)
{
    return HPyUnicode_FromFormat(ctx, "<%R>", arg);
}

ONEARG(str)
{
    return HPyUnicode_FromFormat(ctx, "<%S>", arg);
}

ONEARG(ascii)
{
    return HPyUnicode_FromFormat(ctx, "<%A>", arg);
}

ONEARG(unicode)
{
    return HPyUnicode_FromFormat(ctx, "<%U>", arg);
}

ONEARG(unicode_widths)
{
    return HPyUnicode_FromFormat(ctx, "[%8U][%.2U][%8.2U]", arg, arg, arg);
}

ONEARG(repr_widths)
{
    return HPyUnicode_FromFormat(ctx, "[%12R][%.3R][%10S]", arg, arg, arg);
}

/* %V takes a str, or a C string where that is null. */
ONEARG(either)
{
    return HPyUnicode_FromFormat(ctx, "%V|%V", arg, "unused", HPy_NULL, "fallback");
}

ONEARG(error)
{
    return HPyErr_Format(ctx, ctx->h_ValueError, "bad %s at %zd: %R", "item",
                         (HPy_ssize_t)3, arg);
}

/* error_of(type, object) */
VARARGS(error_of)
{
    if (!expect_args(ctx, nargs, 2))
        return HPy_NULL;
    return HPyErr_Format(ctx, args[0], "about %S", args[1]);
}

MODULE(format, NULL, &plain_def, &wide_format_def, &left_def, &empty_def, &character_def, &ints_def, &longs_def,
       &longlongs_def, &sizes_def, &hex_def, &widths_def, &negative_widths_def, &strings_def,
       &string_widths_def, &wide_hex_def, &unknown_def, &percent_at_end_def, &zero_string_def,
       &pointer_def, &repr_def, &str_def, &ascii_def, &unicode_def, &unicode_widths_def,
       &repr_widths_def, &either_def, &error_def, &error_of_def)
