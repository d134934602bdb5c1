/* Dicts. */
#include "common.h"

ONEARG(check)
{
    return HPyBool_FromLong(ctx, HPyDict_Check(ctx, arg));
}

NOARGS(empty)
{
    return HPyDict_New(ctx);
}

ONEARG(keys)
{
    return HPyDict_Keys(ctx, arg);
}

ONEARG(copy)
{
    return HPyDict_Copy(ctx, arg);
}

/* dict(keys, values), made item by item. */
VARARGS(zip)
{
    if (!expect_args(ctx, nargs, 2))
        return HPy_NULL;
    HPy_ssize_t n = HPy_Length(ctx, args[0]);
    if (n < 0)
        return HPy_NULL;
    HPy dict = HPyDict_New(ctx);
    for (HPy_ssize_t i = 0; i < n; i++) {
        HPy key = HPy_GetItem_i(ctx, args[0], i);
        HPy value = HPy_GetItem_i(ctx, args[1], i);
        int status = HPy_IsNull(value) ? -1 : HPy_SetItem(ctx, dict, key, value);
        HPy_Close(ctx, key);
        HPy_Close(ctx, value);
        if (status < 0) {
            HPy_Close(ctx, dict);
            return HPy_NULL;
        }
    }
    return dict;
}

/* Counts the items of a sequence in a dict. */
ONEARG(tally)
{
    HPy_ssize_t n = HPy_Length(ctx, arg);
    HPy dict = HPyDict_New(ctx);
    for (HPy_ssize_t i = 0; i < n; i++) {
        HPy key = HPy_GetItem_i(ctx, arg, i);
        long count = 0;
        int known = HPy_Contains(ctx, dict, key);
        if (known == 1) {
            HPy old = HPy_GetItem(ctx, dict, key);
            count = HPyLong_AsLong(ctx, old);
            HPy_Close(ctx, old);
        }
        HPy value = HPyLong_FromLong(ctx, count + 1);
        int status = known < 0 ? -1 : HPy_SetItem(ctx, dict, key, value);
        HPy_Close(ctx, value);
        HPy_Close(ctx, key);
        if (status < 0) {
            HPy_Close(ctx, dict);
            return HPy_NULL;
        }
    }
    return dict;
}

MODULE(dict, NULL, &check_def, &empty_def, &keys_def, &copy_def, &zip_def, &tally_def)
