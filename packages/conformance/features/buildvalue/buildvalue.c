/* HPy_BuildValue: every format. */
#include "common.h"
#include <limits.h>

#define BUILDS(NAME, ...)                                                     \
    NOARGS(NAME)                                                              \
    {                                                                         \
        return HPy_BuildValue(ctx, __VA_ARGS__);                              \
    }

BUILDS(nothing, "")
BUILDS(int_i, "i", INT_MIN)
BUILDS(int_l, "l", LONG_MAX)
BUILDS(int_I, "I", UINT_MAX)
BUILDS(int_k, "k", ULONG_MAX)
BUILDS(int_L, "L", LLONG_MIN)
BUILDS(int_K, "K", ULLONG_MAX)
BUILDS(int_n, "n", HPY_SSIZE_T_MIN)
BUILDS(float_f, "f", 0.5)
BUILDS(float_d, "d", 0.1)
BUILDS(string_s, "s", "caf\xc3\xa9")
BUILDS(two, "is", 1, "two")
BUILDS(empty_tuple, "()")
BUILDS(one_tuple, "(i)", 1)
BUILDS(nested_tuple, "(i(sd)())", 1, "x", 2.5)
BUILDS(empty_list, "[]")
BUILDS(list, "[iis]", 1, 2, "three")
BUILDS(nested_list, "[[i][i[i]]]", 1, 2, 3)
BUILDS(empty_dict, "{}")
BUILDS(dict, "{s:i,s:d}", "a", 1, "b", 2.5)
BUILDS(nested_dict, "{s:[ii],i:{s:s}}", "list", 1, 2, 3, "k", "v")
BUILDS(mixed, "i[i]{s:(i)}", 1, 2, "k", 3)
BUILDS(unclosed_tuple, "(ii", 1, 2)
BUILDS(unclosed_list, "[ii", 1, 2)
BUILDS(unclosed_dict, "{s:i", "a", 1)
BUILDS(unopened, "i)", 1)
BUILDS(mismatched, "(i]", 1)
BUILDS(unknown, "~")
BUILDS(unknown_inside, "(i~)", 1)
BUILDS(dict_without_colon, "{si}", "a", 1)
BUILDS(dict_without_value, "{s:}", "a")

ONEARG(object_O)
{
    return HPy_BuildValue(ctx, "O", arg);
}

ONEARG(object_S)
{
    return HPy_BuildValue(ctx, "S", arg);
}

ONEARG(objects)
{
    return HPy_BuildValue(ctx, "O[O]{s:O}", arg, arg, "k", arg);
}

/* A null handle without an error. */
NOARGS(null_object)
{
    return HPy_BuildValue(ctx, "O", HPy_NULL);
}

/* A null handle because of an error. */
NOARGS(null_object_with_error)
{
    HPyErr_SetString(ctx, ctx->h_ValueError, "the cause");
    return HPy_BuildValue(ctx, "(iO)", 1, HPy_NULL);
}

/* A key that is not hashable. */
ONEARG(dict_key)
{
    return HPy_BuildValue(ctx, "{O:i}", arg, 1);
}

MODULE(buildvalue, NULL, &nothing_def, &int_i_def, &int_l_def, &int_I_def, &int_k_def,
       &int_L_def, &int_K_def, &int_n_def, &float_f_def, &float_d_def, &string_s_def,
       &two_def, &empty_tuple_def, &one_tuple_def, &nested_tuple_def, &empty_list_def,
       &list_def, &nested_list_def, &empty_dict_def, &dict_def, &nested_dict_def, &mixed_def,
       &unclosed_tuple_def, &unclosed_list_def, &unclosed_dict_def, &unopened_def,
       &mismatched_def, &unknown_def, &unknown_inside_def, &dict_without_colon_def,
       &dict_without_value_def, &object_O_def, &object_S_def, &objects_def, &null_object_def,
       &null_object_with_error_def, &dict_key_def)
