/* Sequences, members of every type, get/set attributes, call functions, a base with a layout. */
#include "surface.h"

typedef struct {
    short s;
    int i;
    long l;
    float f;
    double d;
    const char *string;
    HPyField object;
    HPyField object_ex;
    char c;
    signed char byte;
    unsigned char ubyte;
    unsigned short us;
    unsigned int ui;
    unsigned long ul;
    char inplace[8];
    char b;
    long long ll;
    unsigned long long ull;
    HPy_ssize_t size;
    int value;
} Members;
HPyType_HELPERS(Members)

#define MEMBER(FIELD, TYPE) \
    HPyDef_MEMBER(member_##FIELD, #FIELD, HPyMember_##TYPE, offsetof(Members, FIELD))
MEMBER(s, SHORT) MEMBER(i, INT) MEMBER(l, LONG) MEMBER(f, FLOAT) MEMBER(d, DOUBLE)
MEMBER(object, OBJECT) MEMBER(object_ex, OBJECT_EX) MEMBER(c, CHAR) MEMBER(byte, BYTE)
MEMBER(ubyte, UBYTE) MEMBER(us, USHORT) MEMBER(ui, UINT) MEMBER(ul, ULONG) MEMBER(b, BOOL)
MEMBER(ll, LONGLONG) MEMBER(ull, ULONGLONG) MEMBER(size, HPYSSIZET)
HPyDef_MEMBER(member_string, "string", HPyMember_STRING, offsetof(Members, string), .readonly = 1,
              .doc = "a C string")
HPyDef_MEMBER(member_inplace, "inplace", HPyMember_STRING_INPLACE, offsetof(Members, inplace))
HPyDef_MEMBER(member_none, "none", HPyMember_NONE, offsetof(Members, i), .readonly = 1)

static int closure_value = 1000;

HPyDef_GETSET(attribute_both, "both", .doc = "read and write", .closure = &closure_value)
static HPy attribute_both_get(HPyContext *ctx, HPy self, void *closure) {
    return HPyLong_FromLong(ctx, Members_AsStruct(ctx, self)->value + *(int *)closure);
}
static int attribute_both_set(HPyContext *ctx, HPy self, HPy value, void *closure) {
    if (HPy_IsNull(value)) {
        HPyErr_SetString(ctx, ctx->h_AttributeError, "both stays");
        return -1;
    }
    long number = HPyLong_AsLong(ctx, value);
    if (number == -1 && HPyErr_Occurred(ctx))
        return -1;
    Members_AsStruct(ctx, self)->value = (int)number - *(int *)closure;
    return 0;
}

HPyDef_GET(attribute_get, "get_only")
static HPy attribute_get_get(HPyContext *ctx, HPy self, void *closure) {
    (void)closure;
    return HPyLong_FromLong(ctx, Members_AsStruct(ctx, self)->value);
}

HPyDef_SET(attribute_set, "set_only", .doc = "write")
static int attribute_set_set(HPyContext *ctx, HPy self, HPy value, void *closure) {
    (void)closure;
    Members_AsStruct(ctx, self)->value = (int)HPyLong_AsLong(ctx, value);
    return HPyErr_Occurred(ctx) ? -1 : 0;
}

HPyDef_SLOT(members_traverse, HPy_tp_traverse)
static int members_traverse_impl(void *object, HPyFunc_visitproc visit, void *arg) {
    Members *members = (Members *)object;
    HPy_VISIT(&members->object);
    HPy_VISIT(&members->object_ex);
    return 0;
}

HPyDef_SLOT(members_new, HPy_tp_new)
static HPy members_new_impl(HPyContext *ctx, HPy type, const HPy *args, HPy_ssize_t nargs, HPy kw) {
    (void)args, (void)nargs, (void)kw;
    Members *members;
    HPy h = HPy_New(ctx, type, &members);
    if (HPy_IsNull(h))
        return h;
    members->string = "static";
    members->c = 'c';
    memcpy(members->inplace, "within", 7);
    return h;
}

static HPyDef *members_defines[] = {
    &member_s, &member_i, &member_l, &member_f, &member_d, &member_object, &member_object_ex,
    &member_c, &member_byte, &member_ubyte, &member_us, &member_ui, &member_ul, &member_b,
    &member_ll, &member_ull, &member_size, &member_string, &member_inplace, &member_none,
    &attribute_both, &attribute_get, &attribute_set, &members_traverse, &members_new, NULL,
};
HPyType_Spec members_spec = {
    .name = "surface.Members",
    .basicsize = sizeof(Members),
    .flags = HPy_TPFLAGS_DEFAULT | HPy_TPFLAGS_HAVE_GC,
    .builtin_shape = SHAPE(Members),
    .defines = members_defines,
};

/* ---- the sequence slots, and a base with a layout of its own ---- */

typedef struct {
    long sets;
} Listlike;
HPyType_HELPERS(Listlike, HPyType_BuiltinShape_List)

HPyDef_SLOT(list_length, HPy_sq_length)
static HPy_ssize_t list_length_impl(HPyContext *ctx, HPy self) {
    (void)ctx, (void)self;
    return 5;
}
HPyDef_SLOT(list_item, HPy_sq_item)
static HPy list_item_impl(HPyContext *ctx, HPy self, HPy_ssize_t index) {
    (void)self;
    return index < 5 ? HPyLong_FromSsize_t(ctx, index * 11)
                     : HPyErr_SetString(ctx, ctx->h_IndexError, "five at most");
}
HPyDef_SLOT(list_ass_item, HPy_sq_ass_item)
static int list_ass_item_impl(HPyContext *ctx, HPy self, HPy_ssize_t index, HPy value) {
    Listlike_AsStruct(ctx, self)->sets += HPy_IsNull(value) ? -1 : (long)index;
    return 0;
}
HPyDef_SLOT(list_concat, HPy_sq_concat)
static HPy list_concat_impl(HPyContext *ctx, HPy a, HPy b) {
    (void)a;
    return HPy_BuildValue(ctx, "sO", "concat", b);
}
HPyDef_SLOT(list_inplace_concat, HPy_sq_inplace_concat)
static HPy list_inplace_concat_impl(HPyContext *ctx, HPy a, HPy b) {
    (void)a;
    return HPy_BuildValue(ctx, "sO", "inplace_concat", b);
}
HPyDef_SLOT(list_repeat, HPy_sq_repeat)
static HPy list_repeat_impl(HPyContext *ctx, HPy self, HPy_ssize_t times) {
    (void)self;
    return HPy_BuildValue(ctx, "sn", "repeat", times);
}
HPyDef_SLOT(list_inplace_repeat, HPy_sq_inplace_repeat)
static HPy list_inplace_repeat_impl(HPyContext *ctx, HPy self, HPy_ssize_t times) {
    (void)self;
    return HPy_BuildValue(ctx, "sn", "inplace_repeat", times);
}
HPyDef_METH(list_sum, "sum", HPyFunc_NOARGS)
static HPy list_sum_impl(HPyContext *ctx, HPy self) {
    return HPyLong_FromLong(ctx, Listlike_AsStruct(ctx, self)->sets);
}
static HPyDef *list_defines[] = {
    &list_length, &list_item, &list_ass_item, &list_concat, &list_inplace_concat, &list_repeat,
    &list_inplace_repeat, &list_sum, NULL,
};
HPyType_Spec list_spec = {
    .name = "surface.Listlike",
    .basicsize = sizeof(Listlike),
    .flags = HPy_TPFLAGS_DEFAULT | HPy_TPFLAGS_BASETYPE,
    .builtin_shape = SHAPE(Listlike),
    .defines = list_defines,
};

/* ---- a call function of an instance's own ---- */

typedef struct {
    void *unused;
} Caller;
HPyType_HELPERS(Caller, HPyType_BuiltinShape_Object)

HPyDef_CALL_FUNCTION(special_call)
static HPy special_call_impl(HPyContext *ctx, HPy self, const HPy *args, size_t nargs,
                             HPy kwnames) {
    (void)self, (void)args;
    return HPy_BuildValue(ctx, "sni", "special", (HPy_ssize_t)nargs,
                          HPy_IsNull(kwnames) ? -1 : (int)HPy_Length(ctx, kwnames));
}
HPyDef_SLOT(caller_call, HPy_tp_call)
static HPy caller_call_impl(HPyContext *ctx, HPy self, const HPy *args, size_t nargs, HPy kwnames) {
    (void)self, (void)args, (void)kwnames;
    return HPy_BuildValue(ctx, "sn", "general", (HPy_ssize_t)nargs);
}
HPyDef_SLOT(caller_new, HPy_tp_new)
static HPy caller_new_impl(HPyContext *ctx, HPy type, const HPy *args, HPy_ssize_t nargs, HPy kw) {
    (void)args, (void)kw;
    Caller *caller;
    HPy h = HPy_New(ctx, type, &caller);
    if (!HPy_IsNull(h) && nargs > 0 && HPy_SetCallFunction(ctx, h, &special_call) < 0) {
        HPy_Close(ctx, h);
        return HPy_NULL;
    }
    return h;
}
static HPyDef *caller_defines[] = { &caller_call, &caller_new, NULL };
HPyType_Spec caller_spec = {
    .name = "surface.Caller",
    .basicsize = sizeof(Caller),
    .flags = HPy_TPFLAGS_DEFAULT,
    .builtin_shape = SHAPE(Caller),
    .defines = caller_defines,
};
