/* A type with every slot of 0.9.0. Binary operators answer with their name and operands. */
#include "surface.h"

static HPy answer(HPyContext *ctx, const char *name, HPy a, HPy b) {
    return HPy_BuildValue(ctx, "(sOO)", name, a, b);
}

#define BINARY(NAME)                                                                       \
    HPyDef_SLOT(slot_##NAME, HPy_##NAME)                                                   \
    static HPy slot_##NAME##_impl(HPyContext *ctx, HPy a, HPy b) {                         \
        HPy ta = HPy_Type(ctx, a), tb = HPy_Type(ctx, b);                                  \
        HPy result = answer(ctx, #NAME, ta, tb);                                           \
        HPy_Close(ctx, ta);                                                                \
        HPy_Close(ctx, tb);                                                                \
        return result;                                                                     \
    }
#define UNARY(NAME, RESULT)                                                                \
    HPyDef_SLOT(slot_##NAME, HPy_##NAME)                                                   \
    static HPy slot_##NAME##_impl(HPyContext *ctx, HPy self) {                             \
        (void)self;                                                                        \
        return RESULT;                                                                     \
    }
#define TERNARY(NAME)                                                                      \
    HPyDef_SLOT(slot_##NAME, HPy_##NAME)                                                   \
    static HPy slot_##NAME##_impl(HPyContext *ctx, HPy a, HPy b, HPy c) {                  \
        (void)a;                                                                           \
        return answer(ctx, #NAME, b, c);                                                   \
    }

BINARY(nb_add) BINARY(nb_and) BINARY(nb_divmod) BINARY(nb_floor_divide) BINARY(nb_inplace_add)
BINARY(nb_inplace_and) BINARY(nb_inplace_floor_divide) BINARY(nb_inplace_lshift)
BINARY(nb_inplace_multiply) BINARY(nb_inplace_or) BINARY(nb_inplace_remainder)
BINARY(nb_inplace_rshift) BINARY(nb_inplace_subtract) BINARY(nb_inplace_true_divide)
BINARY(nb_inplace_xor) BINARY(nb_lshift) BINARY(nb_multiply) BINARY(nb_or) BINARY(nb_remainder)
BINARY(nb_rshift) BINARY(nb_subtract) BINARY(nb_true_divide) BINARY(nb_xor)
BINARY(nb_matrix_multiply) BINARY(nb_inplace_matrix_multiply)
TERNARY(nb_power) TERNARY(nb_inplace_power)
UNARY(nb_absolute, HPyUnicode_FromString(ctx, "abs"))
UNARY(nb_invert, HPyUnicode_FromString(ctx, "invert"))
UNARY(nb_negative, HPyUnicode_FromString(ctx, "neg"))
UNARY(nb_positive, HPyUnicode_FromString(ctx, "pos"))
UNARY(nb_float, HPyFloat_FromDouble(ctx, 2.5))
UNARY(nb_int, HPyLong_FromLong(ctx, 25))
UNARY(nb_index, HPyLong_FromLong(ctx, 3))
UNARY(tp_repr, HPyUnicode_FromString(ctx, "<slots>"))
UNARY(tp_str, HPyUnicode_FromString(ctx, "slots"))

typedef struct {
    HPyField last;
    double number;
    char buffer[8];
    int exports;
} Slots;
HPyType_HELPERS(Slots)

static long destroyed, finalized;

HPyDef_SLOT(slot_nb_bool, HPy_nb_bool)
static int slot_nb_bool_impl(HPyContext *ctx, HPy self) {
    return Slots_AsStruct(ctx, self)->number != 0;
}

HPyDef_SLOT(slot_tp_hash, HPy_tp_hash)
static HPy_hash_t slot_tp_hash_impl(HPyContext *ctx, HPy self) {
    (void)ctx, (void)self;
    return 12345;
}

HPyDef_SLOT(slot_mp_length, HPy_mp_length)
static HPy_ssize_t slot_mp_length_impl(HPyContext *ctx, HPy self) {
    (void)ctx, (void)self;
    return 4;
}

HPyDef_SLOT(slot_mp_subscript, HPy_mp_subscript)
static HPy slot_mp_subscript_impl(HPyContext *ctx, HPy self, HPy key) {
    (void)self;
    return answer(ctx, "mp_subscript", key, ctx->h_None);
}

static int remember(HPyContext *ctx, HPy self, HPy value) {
    HPyField_Store(ctx, self, &Slots_AsStruct(ctx, self)->last, value);
    return 0;
}

HPyDef_SLOT(slot_mp_ass_subscript, HPy_mp_ass_subscript)
static int slot_mp_ass_subscript_impl(HPyContext *ctx, HPy self, HPy key, HPy value) {
    if (HPy_Is(ctx, key, ctx->h_None)) {
        HPyErr_SetString(ctx, ctx->h_KeyError, "no None here");
        return -1;
    }
    return remember(ctx, self, HPy_IsNull(value) ? ctx->h_Ellipsis : value);
}

HPyDef_SLOT(slot_sq_contains, HPy_sq_contains)
static int slot_sq_contains_impl(HPyContext *ctx, HPy self, HPy key) {
    (void)self;
    long number = HPyLong_AsLong(ctx, key);
    return number == -1 && HPyErr_Occurred(ctx) ? -1 : number == 7;
}

HPyDef_SLOT(slot_tp_richcompare, HPy_tp_richcompare)
static HPy slot_tp_richcompare_impl(HPyContext *ctx, HPy self, HPy other, HPy_RichCmpOp op) {
    double mine = Slots_AsStruct(ctx, self)->number, theirs = HPyFloat_AsDouble(ctx, other);
    if (theirs == -1.0 && HPyErr_Occurred(ctx)) {
        HPyErr_Clear(ctx);
        return HPy_Dup(ctx, ctx->h_NotImplemented);
    }
    HPy_RETURN_RICHCOMPARE(ctx, mine, theirs, op);
}

HPyDef_SLOT(slot_tp_call, HPy_tp_call)
static HPy slot_tp_call_impl(HPyContext *ctx, HPy self, const HPy *args, size_t nargs,
                             HPy kwnames) {
    (void)self;
    HPy tuple, dict;
    if (!HPyHelpers_PackArgsAndKeywords(ctx, args, nargs, kwnames, &tuple, &dict))
        return HPy_NULL;
    HPy result = answer(ctx, "tp_call", HPy_IsNull(tuple) ? ctx->h_None : tuple,
                        HPy_IsNull(dict) ? ctx->h_None : dict);
    HPy_Close(ctx, tuple);
    HPy_Close(ctx, dict);
    return result;
}

HPyDef_SLOT(slot_tp_new, HPy_tp_new)
static HPy slot_tp_new_impl(HPyContext *ctx, HPy type, const HPy *args, HPy_ssize_t nargs, HPy kw) {
    (void)args, (void)nargs, (void)kw;
    Slots *slots;
    HPy h = HPy_New(ctx, type, &slots);
    if (HPy_IsNull(h))
        return h;
    slots->number = 1.5;
    memcpy(slots->buffer, "payload", 8);
    return h;
}

HPyDef_SLOT(slot_tp_init, HPy_tp_init)
static int slot_tp_init_impl(HPyContext *ctx, HPy self, const HPy *args, HPy_ssize_t nargs,
                             HPy kw) {
    static const char *names[] = { "number", "last", NULL };
    HPyTracker ht;
    HPy last = ctx->h_None;
    Slots *slots = Slots_AsStruct(ctx, self);
    if (!HPyArg_ParseKeywordsDict(ctx, &ht, args, nargs, kw, "|dO:Slots", names, &slots->number,
                                  &last))
        return -1;
    HPyField_Store(ctx, self, &slots->last, last);
    HPyTracker_Close(ctx, ht);
    return 0;
}

HPyDef_SLOT(slot_tp_traverse, HPy_tp_traverse)
static int slot_tp_traverse_impl(void *object, HPyFunc_visitproc visit, void *arg) {
    HPy_VISIT(&((Slots *)object)->last);
    return 0;
}

HPyDef_SLOT(slot_tp_finalize, HPy_tp_finalize)
static void slot_tp_finalize_impl(HPyContext *ctx, HPy self) {
    (void)ctx, (void)self;
    finalized++;
}

HPyDef_SLOT(slot_tp_destroy, HPy_tp_destroy)
static void slot_tp_destroy_impl(void *object) {
    destroyed += ((Slots *)object)->number == 99;
}

HPyDef_SLOT(slot_bf_getbuffer, HPy_bf_getbuffer)
static int slot_bf_getbuffer_impl(HPyContext *ctx, HPy self, HPy_buffer *buffer, int flags) {
    (void)flags;
    static HPy_ssize_t shape[] = { 8 }, strides[] = { 1 };
    Slots *slots = Slots_AsStruct(ctx, self);
    memset(buffer, 0, sizeof *buffer);
    buffer->buf = slots->buffer;
    buffer->obj = HPy_Dup(ctx, self);
    buffer->len = 8;
    buffer->itemsize = 1;
    buffer->ndim = 1;
    buffer->format = (char *)"B";
    buffer->shape = shape;
    buffer->strides = strides;
    slots->exports++;
    return 0;
}

HPyDef_SLOT(slot_bf_releasebuffer, HPy_bf_releasebuffer)
static void slot_bf_releasebuffer_impl(HPyContext *ctx, HPy self, HPy_buffer *buffer) {
    (void)buffer;
    Slots_AsStruct(ctx, self)->exports--;
}

HPyDef_GET(slots_last, "last", .doc = "what was stored last")
static HPy slots_last_get(HPyContext *ctx, HPy self, void *closure) {
    (void)closure;
    Slots *slots = Slots_AsStruct(ctx, self);
    if (HPyField_IsNull(slots->last))
        return HPy_Dup(ctx, ctx->h_None);
    return HPyField_Load(ctx, self, slots->last);
}

HPyDef_MEMBER(slots_exports, "exports", HPyMember_INT, offsetof(Slots, exports), .readonly = 1)

HPyDef_METH(slots_counts, "counts", HPyFunc_NOARGS, .doc = "finalized and destroyed")
static HPy slots_counts_impl(HPyContext *ctx, HPy self) {
    (void)self;
    return HPy_BuildValue(ctx, "ll", finalized, destroyed);
}

static HPyDef *slots_defines[] = {
    &slot_nb_add, &slot_nb_and, &slot_nb_divmod, &slot_nb_floor_divide, &slot_nb_inplace_add,
    &slot_nb_inplace_and, &slot_nb_inplace_floor_divide, &slot_nb_inplace_lshift,
    &slot_nb_inplace_multiply, &slot_nb_inplace_or, &slot_nb_inplace_remainder,
    &slot_nb_inplace_rshift, &slot_nb_inplace_subtract, &slot_nb_inplace_true_divide,
    &slot_nb_inplace_xor, &slot_nb_lshift, &slot_nb_multiply, &slot_nb_or, &slot_nb_remainder,
    &slot_nb_rshift, &slot_nb_subtract, &slot_nb_true_divide, &slot_nb_xor,
    &slot_nb_matrix_multiply, &slot_nb_inplace_matrix_multiply, &slot_nb_power,
    &slot_nb_inplace_power, &slot_nb_absolute, &slot_nb_invert, &slot_nb_negative,
    &slot_nb_positive, &slot_nb_float, &slot_nb_int, &slot_nb_index, &slot_nb_bool, &slot_tp_repr,
    &slot_tp_str, &slot_tp_hash, &slot_mp_length, &slot_mp_subscript, &slot_mp_ass_subscript,
    &slot_sq_contains, &slot_tp_richcompare, &slot_tp_call, &slot_tp_new, &slot_tp_init,
    &slot_tp_traverse, &slot_tp_finalize, &slot_tp_destroy, &slot_bf_getbuffer,
    &slot_bf_releasebuffer, &slots_last, &slots_exports, &slots_counts, NULL,
};

HPyType_Spec slots_spec = {
    .name = "surface.Slots",
    .basicsize = sizeof(Slots),
    .flags = HPy_TPFLAGS_DEFAULT | HPy_TPFLAGS_BASETYPE | HPy_TPFLAGS_HAVE_GC,
    .builtin_shape = SHAPE(Slots),
    .defines = slots_defines,
    .doc = "Every slot.",
};
