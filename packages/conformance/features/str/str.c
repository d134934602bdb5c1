/* Text: making it, reading it, cutting it. */
#include "common.h"
#include <wchar.h>

ONEARG(check)
{
    return HPyBool_FromLong(ctx, HPyUnicode_Check(ctx, arg));
}

/* (text of the bytes in C, length): what HPyUnicode_AsUTF8AndSize gives. */
ONEARG(utf8)
{
    HPy_ssize_t size = -2;
    const char *utf8 = HPyUnicode_AsUTF8AndSize(ctx, arg, &size);
    if (utf8 == NULL)
        return HPy_NULL;
    if (utf8[size] != '\0')
        return none(ctx);
    HPy bytes = HPyBytes_FromStringAndSize(ctx, utf8, size);
    HPy result = HPy_BuildValue(ctx, "On", bytes, size);
    HPy_Close(ctx, bytes);
    return result;
}

/* The pointer stays valid while other things happen to the same object. */
ONEARG(utf8_twice)
{
    HPy_ssize_t size, again;
    const char *first = HPyUnicode_AsUTF8AndSize(ctx, arg, &size);
    if (first == NULL)
        return HPy_NULL;
    HPy upper = HPy_CallMethodTupleDict_s(ctx, "upper", arg, HPy_NULL, HPy_NULL);
    const char *second = HPyUnicode_AsUTF8AndSize(ctx, arg, &again);
    bool same = second != NULL && size == again && memcmp(first, second, size) == 0;
    HPy_Close(ctx, upper);
    return HPyBool_FromBool(ctx, same);
}

/* from_string(bytes) up to its first null. */
ONEARG(from_string)
{
    const char *bytes = HPyBytes_AsString(ctx, arg);
    return bytes == NULL ? HPy_NULL : HPyUnicode_FromString(ctx, bytes);
}

NOARGS(literals)
{
    HPy items[] = {
        HPyUnicode_FromString(ctx, ""),
        HPyUnicode_FromString(ctx, "plain"),
        HPyUnicode_FromString(ctx, "h\xc3\xa9llo"),
        HPyUnicode_FromString(ctx, "\xe2\x82\xac"),
        HPyUnicode_FromString(ctx, "\xf0\x9f\x90\x8d!"),
    };
    HPy result = HPyTuple_FromArray(ctx, items, 5);
    for (int i = 0; i < 5; i++)
        HPy_Close(ctx, items[i]);
    return result;
}

/* from_wide(size): the first `size` of five wide characters; -1 for all. */
ONEARG(from_wide)
{
    HPy_ssize_t size = HPyLong_AsSsize_t(ctx, arg);
    if (size == -1 && HPyErr_Occurred(ctx))
        return HPy_NULL;
    return HPyUnicode_FromWideChar(ctx, L"a\u00e9\u20ac\U0001f40dz", size);
}

VARARGS(read_char)
{
    if (!expect_args(ctx, nargs, 2))
        return HPy_NULL;
    HPy_ssize_t index = HPyLong_AsSsize_t(ctx, args[1]);
    if (index == -1 && HPyErr_Occurred(ctx))
        return HPy_NULL;
    HPy_UCS4 value = HPyUnicode_ReadChar(ctx, args[0], index);
    if (value == (HPy_UCS4)-1 && HPyErr_Occurred(ctx))
        return HPy_NULL;
    return HPyLong_FromUInt32_t(ctx, value);
}

VARARGS(substring)
{
    HPy_ssize_t start, end;
    HPy string;
    if (!HPyArg_Parse(ctx, NULL, args, nargs, "Onn", &string, &start, &end))
        return HPy_NULL;
    return HPyUnicode_Substring(ctx, string, start, end);
}

ONEARG(length)
{
    return int_or_error(ctx, HPy_Length(ctx, arg));
}

/* Joins n short strings by adding one after the other. */
ONEARG(grow)
{
    long n = HPyLong_AsLong(ctx, arg);
    if (n == -1 && HPyErr_Occurred(ctx))
        return HPy_NULL;
    HPy text = HPyUnicode_FromString(ctx, "");
    HPy piece = HPyUnicode_FromString(ctx, "\xc3\xa9;");
    for (long i = 0; i < n && !HPy_IsNull(text); i++) {
        HPy longer = HPy_Add(ctx, text, piece);
        HPy_Close(ctx, text);
        text = longer;
    }
    HPy_Close(ctx, piece);
    return text;
}

MODULE(str, NULL, &check_def, &utf8_def, &utf8_twice_def, &from_string_def, &literals_def,
       &from_wide_def, &read_char_def, &substring_def, &length_def, &grow_def)
