/* Texts of objects. */
#include "common.h"

ONEARG(repr)
{
    return HPy_Repr(ctx, arg);
}

ONEARG(str)
{
    return HPy_Str(ctx, arg);
}

ONEARG(ascii)
{
    return HPy_ASCII(ctx, arg);
}

ONEARG(bytes)
{
    return HPy_Bytes(ctx, arg);
}

MODULE(reprs, NULL, &repr_def, &str_def, &ascii_def, &bytes_def)
