/* Every slot of a type, seen from Python. */
#include "common.h"

/* A tuple of the slot's name and what it was given; HPy_NULL is shown as None. */
static HPy
report(HPyContext *ctx, const char *slot, HPy a, HPy b, HPy c, int count)
{
    HPy items[4] = { HPyUnicode_FromString(ctx, slot), a, b, c };
    for (int i = 1; i <= count; i++)
        if (HPy_IsNull(items[i]))
            items[i] = ctx->h_None;
    HPy result = HPyTuple_FromArray(ctx, items, 1 + count);
    HPy_Close(ctx, items[0]);
    return result;
}

/* Adds a report to the list `log` of the type of `self`. */
static int
log_report(HPyContext *ctx, HPy self, HPy entry)
{
    HPy type = HPy_Type(ctx, self);
    HPy log = HPy_GetAttr_s(ctx, type, "log");
    int status = HPy_IsNull(log) ? -1 : HPyList_Append(ctx, log, entry);
    HPy_Close(ctx, log);
    HPy_Close(ctx, type);
    HPy_Close(ctx, entry);
    return status;
}

#define UNARY(SLOT)                                                           \
    HPyDef_SLOT(SLOT##_def, HPy_##SLOT)                                       \
    static HPy SLOT##_def_impl(HPyContext *ctx, HPy self)                     \
    {                                                                         \
        return report(ctx, #SLOT, HPy_NULL, HPy_NULL, HPy_NULL, 0);           \
    }

#define BINARY(SLOT)                                                          \
    HPyDef_SLOT(SLOT##_def, HPy_##SLOT)                                       \
    static HPy SLOT##_def_impl(HPyContext *ctx, HPy a, HPy b)                 \
    {                                                                         \
        if (HPyUnicode_Check(ctx, b))                                         \
            return HPy_Dup(ctx, ctx->h_NotImplemented);                       \
        return report(ctx, #SLOT, a, b, HPy_NULL, 2);                         \
    }

#define TERNARY(SLOT)                                                         \
    HPyDef_SLOT(SLOT##_def, HPy_##SLOT)                                       \
    static HPy SLOT##_def_impl(HPyContext *ctx, HPy a, HPy b, HPy c)          \
    {                                                                         \
        return report(ctx, #SLOT, a, b, c, 3);                                \
    }

#define DESCRIBED(NAME)                                                       \
    HPyDef_SLOT(NAME##_repr, HPy_tp_repr)                                     \
    static HPy NAME##_repr_impl(HPyContext *ctx, HPy self)                    \
    {                                                                         \
        return HPyUnicode_FromString(ctx, #NAME "()");                        \
    }

/* --- Number: the number protocol -------------------------------------------- */

DESCRIBED(Number)
UNARY(nb_absolute)
UNARY(nb_invert)
UNARY(nb_negative)
UNARY(nb_positive)
BINARY(nb_add)
BINARY(nb_and)
BINARY(nb_divmod)
BINARY(nb_floor_divide)
BINARY(nb_lshift)
BINARY(nb_multiply)
BINARY(nb_or)
BINARY(nb_remainder)
BINARY(nb_rshift)
BINARY(nb_subtract)
BINARY(nb_true_divide)
BINARY(nb_xor)
BINARY(nb_matrix_multiply)
BINARY(nb_inplace_add)
BINARY(nb_inplace_and)
BINARY(nb_inplace_floor_divide)
BINARY(nb_inplace_lshift)
BINARY(nb_inplace_multiply)
BINARY(nb_inplace_or)
BINARY(nb_inplace_remainder)
BINARY(nb_inplace_rshift)
BINARY(nb_inplace_subtract)
BINARY(nb_inplace_true_divide)
BINARY(nb_inplace_xor)
BINARY(nb_inplace_matrix_multiply)
TERNARY(nb_power)
TERNARY(nb_inplace_power)

HPyDef_SLOT(Number_bool, HPy_nb_bool)
static int
Number_bool_impl(HPyContext *ctx, HPy self)
{
    return 0;
}

HPyDef_SLOT(Number_index, HPy_nb_index)
static HPy
Number_index_impl(HPyContext *ctx, HPy self)
{
    return HPyLong_FromLong(ctx, 7);
}

HPyDef_SLOT(Number_int, HPy_nb_int)
static HPy
Number_int_impl(HPyContext *ctx, HPy self)
{
    return HPyLong_FromLong(ctx, 8);
}

HPyDef_SLOT(Number_float, HPy_nb_float)
static HPy
Number_float_impl(HPyContext *ctx, HPy self)
{
    return HPyFloat_FromDouble(ctx, 9.5);
}

static HPyDef *Number_defines[] = {
    &Number_repr, &nb_absolute_def, &nb_invert_def, &nb_negative_def, &nb_positive_def,
    &nb_add_def, &nb_and_def, &nb_divmod_def, &nb_floor_divide_def, &nb_lshift_def,
    &nb_multiply_def, &nb_or_def, &nb_remainder_def, &nb_rshift_def, &nb_subtract_def,
    &nb_true_divide_def, &nb_xor_def, &nb_matrix_multiply_def, &nb_inplace_add_def,
    &nb_inplace_and_def, &nb_inplace_floor_divide_def, &nb_inplace_lshift_def,
    &nb_inplace_multiply_def, &nb_inplace_or_def, &nb_inplace_remainder_def,
    &nb_inplace_rshift_def, &nb_inplace_subtract_def, &nb_inplace_true_divide_def,
    &nb_inplace_xor_def, &nb_inplace_matrix_multiply_def, &nb_power_def, &nb_inplace_power_def,
    &Number_bool, &Number_index, &Number_int, &Number_float,
    NULL,
};
static HPyType_Spec Number_spec = {
    .name = "slots.Number",
    .flags = HPy_TPFLAGS_DEFAULT | HPy_TPFLAGS_BASETYPE,
    .defines = Number_defines,
};

/* --- Failing: the same slots, wrong results ------------------------------------ */

HPyDef_SLOT(Failing_bool, HPy_nb_bool)
static int
Failing_bool_impl(HPyContext *ctx, HPy self)
{
    HPyErr_SetString(ctx, ctx->h_ValueError, "no truth");
    return -1;
}

HPyDef_SLOT(Failing_index, HPy_nb_index)
static HPy
Failing_index_impl(HPyContext *ctx, HPy self)
{
    return HPyUnicode_FromString(ctx, "no int");
}

HPyDef_SLOT(Failing_float, HPy_nb_float)
static HPy
Failing_float_impl(HPyContext *ctx, HPy self)
{
    return HPyLong_FromLong(ctx, 1);
}

HPyDef_SLOT(Failing_add, HPy_nb_add)
static HPy
Failing_add_impl(HPyContext *ctx, HPy a, HPy b)
{
    HPyErr_SetString(ctx, ctx->h_ArithmeticError, "no sum");
    return HPy_NULL;
}

HPyDef_SLOT(Failing_hash, HPy_tp_hash)
static HPy_hash_t
Failing_hash_impl(HPyContext *ctx, HPy self)
{
    HPyErr_SetString(ctx, ctx->h_TypeError, "no hash");
    return -1;
}

HPyDef_SLOT(Failing_repr, HPy_tp_repr)
static HPy
Failing_repr_impl(HPyContext *ctx, HPy self)
{
    return HPyLong_FromLong(ctx, 5);
}

HPyDef_SLOT(Failing_length, HPy_sq_length)
static HPy_ssize_t
Failing_length_impl(HPyContext *ctx, HPy self)
{
    HPyErr_SetString(ctx, ctx->h_OSError, "no length");
    return -1;
}

HPyDef_SLOT(Failing_compare, HPy_tp_richcompare)
static HPy
Failing_compare_impl(HPyContext *ctx, HPy a, HPy b, HPy_RichCmpOp op)
{
    HPyErr_SetString(ctx, ctx->h_RuntimeError, "no comparison");
    return HPy_NULL;
}

HPyDef_SLOT(Failing_new, HPy_tp_new)
static HPy
Failing_new_impl(HPyContext *ctx, HPy cls, const HPy *args, HPy_ssize_t nargs, HPy kw)
{
    void *payload;
    if (nargs > 0) {
        HPyErr_SetString(ctx, ctx->h_ValueError, "no new");
        return HPy_NULL;
    }
    return HPy_New(ctx, cls, &payload);
}

static HPyDef *Failing_defines[] = {
    &Failing_bool, &Failing_index,  &Failing_float,   &Failing_add, &Failing_hash,
    &Failing_repr, &Failing_length, &Failing_compare, &Failing_new, NULL,
};
static HPyType_Spec Failing_spec = {
    .name = "slots.Failing",
    .flags = HPy_TPFLAGS_DEFAULT,
    .defines = Failing_defines,
};

/* --- Sequence: the sequence protocol --------------------------------------------- */

DESCRIBED(Sequence)

HPyDef_SLOT(sq_length, HPy_sq_length)
static HPy_ssize_t
sq_length_impl(HPyContext *ctx, HPy self)
{
    return 5;
}

HPyDef_SLOT(sq_item, HPy_sq_item)
static HPy
sq_item_impl(HPyContext *ctx, HPy self, HPy_ssize_t index)
{
    if (index < 0 || index >= 5) {
        HPyErr_Format(ctx, ctx->h_IndexError, "no item %zd", index);
        return HPy_NULL;
    }
    return HPyLong_FromSsize_t(ctx, index * 10);
}

HPyDef_SLOT(sq_ass_item, HPy_sq_ass_item)
static int
sq_ass_item_impl(HPyContext *ctx, HPy self, HPy_ssize_t index, HPy value)
{
    HPy position = HPyLong_FromSsize_t(ctx, index);
    HPy entry = report(ctx, HPy_IsNull(value) ? "delete" : "assign", position, value,
                       HPy_NULL, 2);
    HPy_Close(ctx, position);
    return log_report(ctx, self, entry);
}

HPyDef_SLOT(sq_contains, HPy_sq_contains)
static int
sq_contains_impl(HPyContext *ctx, HPy self, HPy item)
{
    if (HPy_Is(ctx, item, ctx->h_None)) {
        HPyErr_SetString(ctx, ctx->h_LookupError, "None cannot be looked for");
        return -1;
    }
    return HPyLong_AsLong(ctx, item) == 42;
}

BINARY(sq_concat)
BINARY(sq_inplace_concat)

static HPy
repeated(HPyContext *ctx, const char *slot, HPy self, HPy_ssize_t count)
{
    HPy number = HPyLong_FromSsize_t(ctx, count);
    HPy result = report(ctx, slot, self, number, HPy_NULL, 2);
    HPy_Close(ctx, number);
    return result;
}

HPyDef_SLOT(sq_repeat, HPy_sq_repeat)
static HPy
sq_repeat_impl(HPyContext *ctx, HPy self, HPy_ssize_t count)
{
    return repeated(ctx, "sq_repeat", self, count);
}

HPyDef_SLOT(sq_inplace_repeat, HPy_sq_inplace_repeat)
static HPy
sq_inplace_repeat_impl(HPyContext *ctx, HPy self, HPy_ssize_t count)
{
    return repeated(ctx, "sq_inplace_repeat", self, count);
}

static HPyDef *Sequence_defines[] = {
    &Sequence_repr, &sq_length,  &sq_item,   &sq_ass_item,       &sq_contains,
    &sq_concat_def, &sq_inplace_concat_def,  &sq_repeat,         &sq_inplace_repeat,
    NULL,
};
static HPyType_Spec Sequence_spec = {
    .name = "slots.Sequence",
    .flags = HPy_TPFLAGS_DEFAULT | HPy_TPFLAGS_BASETYPE,
    .defines = Sequence_defines,
};

/* --- Bare: items only, so iteration goes by index ---------------------------------- */

HPyDef_SLOT(Bare_item, HPy_sq_item)
static HPy
Bare_item_impl(HPyContext *ctx, HPy self, HPy_ssize_t index)
{
    return sq_item_impl(ctx, self, index);
}

static HPyDef *Bare_defines[] = { &Bare_item, NULL };
static HPyType_Spec Bare_spec = {
    .name = "slots.Bare",
    .flags = HPy_TPFLAGS_DEFAULT,
    .defines = Bare_defines,
};

/* --- Mapping: the mapping protocol -------------------------------------------------- */

DESCRIBED(Mapping)

HPyDef_SLOT(mp_length, HPy_mp_length)
static HPy_ssize_t
mp_length_impl(HPyContext *ctx, HPy self)
{
    return 3;
}

HPyDef_SLOT(mp_subscript, HPy_mp_subscript)
static HPy
mp_subscript_impl(HPyContext *ctx, HPy self, HPy key)
{
    if (HPy_Is(ctx, key, ctx->h_None)) {
        HPyErr_SetObject(ctx, ctx->h_KeyError, key);
        return HPy_NULL;
    }
    return report(ctx, "mp_subscript", key, HPy_NULL, HPy_NULL, 1);
}

HPyDef_SLOT(mp_ass_subscript, HPy_mp_ass_subscript)
static int
mp_ass_subscript_impl(HPyContext *ctx, HPy self, HPy key, HPy value)
{
    return log_report(ctx, self, report(ctx, HPy_IsNull(value) ? "delete" : "assign", key,
                                        value, HPy_NULL, 2));
}

static HPyDef *Mapping_defines[] = { &Mapping_repr, &mp_length, &mp_subscript,
                                     &mp_ass_subscript, NULL };
static HPyType_Spec Mapping_spec = {
    .name = "slots.Mapping",
    .flags = HPy_TPFLAGS_DEFAULT | HPy_TPFLAGS_BASETYPE,
    .defines = Mapping_defines,
};

/* --- Object: repr, str, hash, comparison --------------------------------------------- */

DESCRIBED(Object)

HPyDef_SLOT(Object_str, HPy_tp_str)
static HPy
Object_str_impl(HPyContext *ctx, HPy self)
{
    return HPyUnicode_FromString(ctx, "an object");
}

HPyDef_SLOT(Object_hash, HPy_tp_hash)
static HPy_hash_t
Object_hash_impl(HPyContext *ctx, HPy self)
{
    return 1234;
}

HPyDef_SLOT(Object_compare, HPy_tp_richcompare)
static HPy
Object_compare_impl(HPyContext *ctx, HPy self, HPy other, HPy_RichCmpOp op)
{
    static const char *names[] = { "lt", "le", "eq", "ne", "gt", "ge" };
    if (HPyUnicode_Check(ctx, other))
        return HPy_Dup(ctx, ctx->h_NotImplemented);
    return report(ctx, names[op], other, HPy_NULL, HPy_NULL, 1);
}

static HPyDef *Object_defines[] = { &Object_repr, &Object_str, &Object_hash, &Object_compare,
                                    NULL };
static HPyType_Spec Object_spec = {
    .name = "slots.Object",
    .flags = HPy_TPFLAGS_DEFAULT | HPy_TPFLAGS_BASETYPE,
    .defines = Object_defines,
};

/* --- Ordered: compares by a number, through the macro --------------------------------- */

typedef struct {
    long value;
} Ordered;
HPyType_HELPERS(Ordered)

HPyDef_SLOT(Ordered_init, HPy_tp_init)
static int
Ordered_init_impl(HPyContext *ctx, HPy self, const HPy *args, HPy_ssize_t nargs, HPy kw)
{
    return HPyArg_Parse(ctx, NULL, args, nargs, "l", &Ordered_AsStruct(ctx, self)->value) ? 0
                                                                                         : -1;
}

HPyDef_SLOT(Ordered_compare, HPy_tp_richcompare)
static HPy
Ordered_compare_impl(HPyContext *ctx, HPy self, HPy other, HPy_RichCmpOp op)
{
    HPy type = HPy_Type(ctx, self);
    bool comparable = HPy_TypeCheck(ctx, other, type);
    HPy_Close(ctx, type);
    if (!comparable)
        return HPy_Dup(ctx, ctx->h_NotImplemented);
    HPy_RETURN_RICHCOMPARE(ctx, Ordered_AsStruct(ctx, self)->value,
                           Ordered_AsStruct(ctx, other)->value, op);
}

static HPyDef *Ordered_defines[] = { &Ordered_init, &Ordered_compare, NULL };
static HPyType_Spec Ordered_spec = {
    .name = "slots.Ordered",
    .basicsize = sizeof(Ordered),
    .flags = HPy_TPFLAGS_DEFAULT,
    .builtin_shape = SHAPE(Ordered),
    .defines = Ordered_defines,
};

HPyDef_SLOT(module_exec, HPy_mod_exec)
static int
module_exec_impl(HPyContext *ctx, HPy mod)
{
    if (!HPyHelpers_AddType(ctx, mod, "Number", &Number_spec, NULL) ||
        !HPyHelpers_AddType(ctx, mod, "Failing", &Failing_spec, NULL) ||
        !HPyHelpers_AddType(ctx, mod, "Sequence", &Sequence_spec, NULL) ||
        !HPyHelpers_AddType(ctx, mod, "Bare", &Bare_spec, NULL) ||
        !HPyHelpers_AddType(ctx, mod, "Mapping", &Mapping_spec, NULL) ||
        !HPyHelpers_AddType(ctx, mod, "Object", &Object_spec, NULL) ||
        !HPyHelpers_AddType(ctx, mod, "Ordered", &Ordered_spec, NULL))
        return -1;
    return 0;
}

MODULE(slots, NULL, &module_exec)
