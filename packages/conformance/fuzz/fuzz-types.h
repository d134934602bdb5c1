/* Types of the fuzzer's extension: their slots are called by random programs. */
#ifndef FUZZ_TYPES_H
#define FUZZ_TYPES_H

#include "hpy.h"
#include <stdio.h>

/* --- Num: an int64 with the number protocol ----------------------------------- */

typedef struct {
    int64_t value;
} Num;
HPyType_HELPERS(Num)
static HPyGlobal g_Num;

/* A Num of a value; the result of arithmetic. */
static HPy
Num_make(HPyContext *ctx, uint64_t value)
{
    HPy type = HPyGlobal_Load(ctx, g_Num);
    Num *num;
    HPy result = HPy_New(ctx, type, &num);
    if (!HPy_IsNull(result))
        num->value = (int64_t)value;
    HPy_Close(ctx, type);
    return result;
}

/* The value of a Num or a small int; 0 with no error set for anything else. */
static int
Num_read(HPyContext *ctx, HPy h, uint64_t *value)
{
    HPy type = HPyGlobal_Load(ctx, g_Num);
    int is_num = HPy_TypeCheck(ctx, h, type);
    HPy_Close(ctx, type);
    if (is_num) {
        *value = (uint64_t)Num_AsStruct(ctx, h)->value;
        return 1;
    }
    if (!HPy_TypeCheck(ctx, h, ctx->h_LongType))
        return 0;
    *value = (uint64_t)HPyLong_AsInt64_t(ctx, h);
    if (HPyErr_Occurred(ctx)) {
        HPyErr_Clear(ctx);
        return 0;
    }
    return 1;
}

HPyDef_SLOT(Num_new, HPy_tp_new)
static HPy
Num_new_impl(HPyContext *ctx, HPy cls, const HPy *args, HPy_ssize_t nargs, HPy kw)
{
    int64_t value;
    if (!HPyArg_Parse(ctx, NULL, args, (size_t)nargs, "l", &value))
        return HPy_NULL;
    Num *num;
    HPy result = HPy_New(ctx, cls, &num);
    if (!HPy_IsNull(result))
        num->value = value;
    return result;
}

#define NUM_BINARY(SLOT, EXPRESSION)                                          \
    HPyDef_SLOT(Num_##SLOT, HPy_##SLOT)                                       \
    static HPy Num_##SLOT##_impl(HPyContext *ctx, HPy left, HPy right)        \
    {                                                                         \
        uint64_t a, b;                                                        \
        if (!Num_read(ctx, left, &a) || !Num_read(ctx, right, &b))            \
            return HPy_Dup(ctx, ctx->h_NotImplemented);                       \
        return Num_make(ctx, EXPRESSION);                                     \
    }

NUM_BINARY(nb_add, a + b)
NUM_BINARY(nb_subtract, a - b)
NUM_BINARY(nb_multiply, a * b)
NUM_BINARY(nb_xor, a ^ b)
NUM_BINARY(nb_matrix_multiply, a * b + 1)
NUM_BINARY(nb_inplace_add, a + b + 100)

HPyDef_SLOT(Num_negative, HPy_nb_negative)
static HPy
Num_negative_impl(HPyContext *ctx, HPy self)
{
    return Num_make(ctx, -(uint64_t)Num_AsStruct(ctx, self)->value);
}

HPyDef_SLOT(Num_bool, HPy_nb_bool)
static int
Num_bool_impl(HPyContext *ctx, HPy self)
{
    return Num_AsStruct(ctx, self)->value != 0;
}

HPyDef_SLOT(Num_index, HPy_nb_index)
static HPy
Num_index_impl(HPyContext *ctx, HPy self)
{
    return HPyLong_FromInt64_t(ctx, Num_AsStruct(ctx, self)->value);
}

HPyDef_SLOT(Num_hash, HPy_tp_hash)
static HPy_hash_t
Num_hash_impl(HPyContext *ctx, HPy self)
{
    HPy_hash_t value = (HPy_hash_t)Num_AsStruct(ctx, self)->value % 1000;
    return value == -1 ? -2 : value; /* -1 stands for an error */
}

HPyDef_SLOT(Num_repr, HPy_tp_repr)
static HPy
Num_repr_impl(HPyContext *ctx, HPy self)
{
    char text[40];
    snprintf(text, sizeof(text), "Num(%lld)", (long long)Num_AsStruct(ctx, self)->value);
    return HPyUnicode_FromString(ctx, text);
}

HPyDef_SLOT(Num_compare, HPy_tp_richcompare)
static HPy
Num_compare_impl(HPyContext *ctx, HPy left, HPy right, HPy_RichCmpOp op)
{
    uint64_t a, b;
    if (!Num_read(ctx, left, &a) || !Num_read(ctx, right, &b))
        return HPy_Dup(ctx, ctx->h_NotImplemented);
    HPy_RETURN_RICHCOMPARE(ctx, (int64_t)a, (int64_t)b, op);
}

/* Read-only: CPython stores -1 when it cannot convert what it is given. */
HPyDef_MEMBER(Num_value, "value", HPyMember_LONGLONG, offsetof(Num, value), .readonly = 1)

static HPyDef *Num_defines[] = {
    &Num_new, &Num_nb_add, &Num_nb_subtract, &Num_nb_multiply, &Num_nb_xor,
    &Num_nb_matrix_multiply, &Num_nb_inplace_add, &Num_negative, &Num_bool, &Num_index,
    &Num_hash, &Num_repr, &Num_compare, &Num_value,
    NULL,
};
static HPyType_Spec Num_spec = {
    .name = "fuzz.Num",
    .basicsize = sizeof(Num),
    .flags = HPy_TPFLAGS_DEFAULT | HPy_TPFLAGS_BASETYPE,
    .builtin_shape = SHAPE(Num),
    .defines = Num_defines,
};

/* --- Box: two fields; a sequence, callable and with attributes ------------------ */

typedef struct {
    HPyField first;
    HPyField second;
} Box;
HPyType_HELPERS(Box)
static HPyGlobal g_Box;

HPyDef_SLOT(Box_new, HPy_tp_new)
static HPy
Box_new_impl(HPyContext *ctx, HPy cls, const HPy *args, HPy_ssize_t nargs, HPy kw)
{
    static const char *names[] = { "first", "second", NULL };
    HPy first = HPy_NULL, second = HPy_NULL;
    HPyTracker tracker;
    if (!HPyArg_ParseKeywordsDict(ctx, &tracker, args, nargs, kw, "O|O", names, &first, &second))
        return HPy_NULL;
    Box *box;
    HPy result = HPy_New(ctx, cls, &box);
    if (!HPy_IsNull(result)) {
        HPyField_Store(ctx, result, &box->first, first);
        HPyField_Store(ctx, result, &box->second, second);
    }
    HPyTracker_Close(ctx, tracker);
    return result;
}

HPyDef_SLOT(Box_traverse, HPy_tp_traverse)
static int
Box_traverse_impl(void *self, HPyFunc_visitproc visit, void *arg)
{
    Box *box = (Box *)self;
    HPy_VISIT(&box->first);
    HPy_VISIT(&box->second);
    return 0;
}

/* The field of an index, or NULL with IndexError. */
static HPyField *
Box_field(HPyContext *ctx, HPy self, HPy_ssize_t index)
{
    Box *box = Box_AsStruct(ctx, self);
    if (index == 0)
        return &box->first;
    if (index == 1)
        return &box->second;
    HPyErr_SetString(ctx, ctx->h_IndexError, "a box has two sides");
    return NULL;
}

/* What a field holds, or Ellipsis. The official HPyField_Load crashes on an empty one. */
static HPy
Box_load(HPyContext *ctx, HPy self, HPyField *field)
{
    return HPyField_IsNull(*field) ? HPy_Dup(ctx, ctx->h_Ellipsis)
                                   : HPyField_Load(ctx, self, *field);
}

HPyDef_SLOT(Box_length, HPy_sq_length)
static HPy_ssize_t
Box_length_impl(HPyContext *ctx, HPy self)
{
    return 2;
}

HPyDef_SLOT(Box_item, HPy_sq_item)
static HPy
Box_item_impl(HPyContext *ctx, HPy self, HPy_ssize_t index)
{
    HPyField *field = Box_field(ctx, self, index);
    return field == NULL ? HPy_NULL : Box_load(ctx, self, field);
}

HPyDef_SLOT(Box_ass_item, HPy_sq_ass_item)
static int
Box_ass_item_impl(HPyContext *ctx, HPy self, HPy_ssize_t index, HPy value)
{
    HPyField *field = Box_field(ctx, self, index);
    if (field == NULL)
        return -1;
    HPyField_Store(ctx, self, field, value);
    return 0;
}

HPyDef_SLOT(Box_call, HPy_tp_call)
static HPy
Box_call_impl(HPyContext *ctx, HPy self, const HPy *args, size_t nargs, HPy kwnames)
{
    HPy_ssize_t nkw = HPy_IsNull(kwnames) ? 0 : HPy_Length(ctx, kwnames);
    return HPyTuple_FromArray(ctx, (HPy *)args, (HPy_ssize_t)nargs + nkw);
}

HPyDef_GETSET(Box_side, "side", Box_side_get, Box_side_set)
static HPy
Box_side_get(HPyContext *ctx, HPy self, void *closure)
{
    return Box_load(ctx, self, &Box_AsStruct(ctx, self)->first);
}
static int
Box_side_set(HPyContext *ctx, HPy self, HPy value, void *closure)
{
    HPyField_Store(ctx, self, &Box_AsStruct(ctx, self)->first, value);
    return 0;
}

HPyDef_SLOT(Box_repr, HPy_tp_repr)
static HPy
Box_repr_impl(HPyContext *ctx, HPy self)
{
    return HPyUnicode_FromString(ctx, "Box()");
}

HPyDef_METH(Box_swap, "swap", HPyFunc_NOARGS)
static HPy
Box_swap_impl(HPyContext *ctx, HPy self)
{
    Box *box = Box_AsStruct(ctx, self);
    HPy first = Box_load(ctx, self, &box->first);
    HPy second = Box_load(ctx, self, &box->second);
    HPyField_Store(ctx, self, &box->first, second);
    HPyField_Store(ctx, self, &box->second, first);
    HPy_Close(ctx, first);
    HPy_Close(ctx, second);
    return HPy_Dup(ctx, self);
}

static HPyDef *Box_defines[] = {
    &Box_new, &Box_traverse, &Box_length, &Box_item, &Box_ass_item,
    &Box_call, &Box_repr, &Box_side, &Box_swap,
    NULL,
};
static HPyType_Spec Box_spec = {
    .name = "fuzz.Box",
    .basicsize = sizeof(Box),
    .flags = HPy_TPFLAGS_DEFAULT | HPy_TPFLAGS_BASETYPE | HPy_TPFLAGS_HAVE_GC,
    .builtin_shape = SHAPE(Box),
    .defines = Box_defines,
};

#endif /* FUZZ_TYPES_H */
