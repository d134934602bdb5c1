/* Encoding and decoding of text. */
#include "common.h"

ONEARG(as_ascii)
{
    return HPyUnicode_AsASCIIString(ctx, arg);
}

ONEARG(as_latin1)
{
    return HPyUnicode_AsLatin1String(ctx, arg);
}

ONEARG(as_utf8)
{
    return HPyUnicode_AsUTF8String(ctx, arg);
}

ONEARG(encode_fs)
{
    return HPyUnicode_EncodeFSDefault(ctx, arg);
}

ONEARG(decode_fs)
{
    const char *bytes = HPyBytes_AsString(ctx, arg);
    return bytes == NULL ? HPy_NULL : HPyUnicode_DecodeFSDefault(ctx, bytes);
}

ONEARG(decode_fs_and_size)
{
    const char *bytes = HPyBytes_AsString(ctx, arg);
    if (bytes == NULL)
        return HPy_NULL;
    return HPyUnicode_DecodeFSDefaultAndSize(ctx, bytes, HPyBytes_Size(ctx, arg));
}

/* decode_ascii(bytes, errors or None) */
VARARGS(decode_ascii)
{
    const char *bytes = expect_args(ctx, nargs, 2) ? HPyBytes_AsString(ctx, args[0]) : NULL;
    bool plain = bytes != NULL && HPy_Is(ctx, args[1], ctx->h_None);
    const char *errors = bytes == NULL || plain ? NULL : text(ctx, args[1]);
    if (bytes == NULL || (!plain && errors == NULL))
        return HPy_NULL;
    return HPyUnicode_DecodeASCII(ctx, bytes, HPyBytes_Size(ctx, args[0]), errors);
}

VARARGS(decode_latin1)
{
    const char *bytes = expect_args(ctx, nargs, 2) ? HPyBytes_AsString(ctx, args[0]) : NULL;
    bool plain = bytes != NULL && HPy_Is(ctx, args[1], ctx->h_None);
    const char *errors = bytes == NULL || plain ? NULL : text(ctx, args[1]);
    if (bytes == NULL || (!plain && errors == NULL))
        return HPy_NULL;
    return HPyUnicode_DecodeLatin1(ctx, bytes, HPyBytes_Size(ctx, args[0]), errors);
}

/* from_encoded(object, encoding or None, errors or None) */
VARARGS(from_encoded)
{
    const char *encoding = NULL, *errors = NULL;
    if (!expect_args(ctx, nargs, 3))
        return HPy_NULL;
    if (!HPy_Is(ctx, args[1], ctx->h_None) && (encoding = text(ctx, args[1])) == NULL)
        return HPy_NULL;
    if (!HPy_Is(ctx, args[2], ctx->h_None) && (errors = text(ctx, args[2])) == NULL)
        return HPy_NULL;
    return HPyUnicode_FromEncodedObject(ctx, args[0], encoding, errors);
}

MODULE(unicode_codecs, NULL, &as_ascii_def, &as_latin1_def, &as_utf8_def, &encode_fs_def,
       &decode_fs_def, &decode_fs_and_size_def, &decode_ascii_def, &decode_latin1_def,
       &from_encoded_def)
