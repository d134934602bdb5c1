/* HPyListBuilder and HPyTupleBuilder. */
#include "common.h"

#define BUILDER(NAME, KIND)                                                   \
    /* NAME(*items), in order. */                                             \
    VARARGS(NAME)                                                             \
    {                                                                         \
        HPy##KIND##Builder builder = HPy##KIND##Builder_New(ctx, nargs);      \
        for (size_t i = 0; i < nargs; i++)                                    \
            HPy##KIND##Builder_Set(ctx, builder, i, args[i]);                 \
        return HPy##KIND##Builder_Build(ctx, builder);                        \
    }                                                                         \
    /* The items from the last to the first, each a new object. */            \
    ONEARG(NAME##_backwards)                                                  \
    {                                                                         \
        HPy_ssize_t n = HPyLong_AsSsize_t(ctx, arg);                          \
        HPy##KIND##Builder builder = HPy##KIND##Builder_New(ctx, n);          \
        for (HPy_ssize_t i = n - 1; i >= 0; i--) {                            \
            HPy item = i % 2 ? HPyLong_FromSsize_t(ctx, i)                    \
                             : HPyUnicode_FromString(ctx, "even");            \
            HPy##KIND##Builder_Set(ctx, builder, i, item);                    \
            HPy_Close(ctx, item);                                             \
        }                                                                     \
        return HPy##KIND##Builder_Build(ctx, builder);                        \
    }                                                                         \
    /* A builder that is given up. */                                         \
    VARARGS(NAME##_cancel)                                                    \
    {                                                                         \
        HPy##KIND##Builder builder = HPy##KIND##Builder_New(ctx, nargs + 1);  \
        for (size_t i = 0; i < nargs; i++)                                    \
            HPy##KIND##Builder_Set(ctx, builder, i, args[i]);                 \
        HPy##KIND##Builder_Cancel(ctx, builder);                              \
        return none(ctx);                                                     \
    }                                                                         \
    /* Two builders at once. */                                               \
    VARARGS(NAME##_pairs)                                                     \
    {                                                                         \
        HPy##KIND##Builder outer = HPy##KIND##Builder_New(ctx, nargs);        \
        for (size_t i = 0; i < nargs; i++) {                                  \
            HPy##KIND##Builder inner = HPy##KIND##Builder_New(ctx, 2);        \
            HPy##KIND##Builder_Set(ctx, inner, 0, args[i]);                   \
            HPy##KIND##Builder_Set(ctx, inner, 1, args[i]);                   \
            HPy pair = HPy##KIND##Builder_Build(ctx, inner);                  \
            HPy##KIND##Builder_Set(ctx, outer, i, pair);                      \
            HPy_Close(ctx, pair);                                             \
        }                                                                     \
        return HPy##KIND##Builder_Build(ctx, outer);                          \
    }

BUILDER(list, List)
BUILDER(tuple, Tuple)

MODULE(builders, NULL, &list_def, &list_backwards_def, &list_cancel_def, &list_pairs_def,
       &tuple_def, &tuple_backwards_def, &tuple_cancel_def, &tuple_pairs_def)
