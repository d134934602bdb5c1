/* A type with everything: members, properties, methods, operators, iteration, calls, subclasses. */
#include "hpy.h"

#include <math.h>
#include <stdio.h>

typedef struct {
    double x;
    double y;
    int count;
    char flag;
    const char *label;
    HPyField extra;
    HPyField required;
} Vector;
HPyType_HELPERS(Vector)

static HPyGlobal vector_type;

static HPy
make(HPyContext *ctx, double x, double y)
{
    HPy type = HPyGlobal_Load(ctx, vector_type);
    Vector *vector;
    HPy self = HPy_New(ctx, type, &vector);
    HPy_Close(ctx, type);
    if (HPy_IsNull(self))
        return HPy_NULL;
    vector->x = x;
    vector->y = y;
    vector->label = "a label";
    return self;
}

HPyDef_SLOT(Vector_new, HPy_tp_new)
static HPy
Vector_new_impl(HPyContext *ctx, HPy cls, const HPy *args, HPy_ssize_t nargs, HPy kw)
{
    static const char *names[] = {"x", "y", NULL};
    double x = 0, y = 0;
    if (!HPyArg_ParseKeywordsDict(ctx, NULL, args, nargs, kw, "|dd:Vector", names, &x, &y))
        return HPy_NULL;
    Vector *vector;
    HPy self = HPy_New(ctx, cls, &vector);
    if (HPy_IsNull(self))
        return HPy_NULL;
    vector->x = x;
    vector->y = y;
    vector->label = "a label";
    return self;
}

HPyDef_SLOT(Vector_traverse, HPy_tp_traverse)
static int
Vector_traverse_impl(void *self, HPyFunc_visitproc visit, void *arg)
{
    HPy_VISIT(&((Vector *)self)->extra);
    HPy_VISIT(&((Vector *)self)->required);
    return 0;
}

HPyDef_MEMBER(Vector_x, "x", HPyMember_DOUBLE, offsetof(Vector, x))
HPyDef_MEMBER(Vector_y, "y", HPyMember_DOUBLE, offsetof(Vector, y), .readonly = 1)
HPyDef_MEMBER(Vector_count, "count", HPyMember_INT, offsetof(Vector, count))
HPyDef_MEMBER(Vector_flag, "flag", HPyMember_BOOL, offsetof(Vector, flag))
HPyDef_MEMBER(Vector_label, "label", HPyMember_STRING, offsetof(Vector, label))
HPyDef_MEMBER(Vector_extra, "extra", HPyMember_OBJECT, offsetof(Vector, extra))
HPyDef_MEMBER(Vector_required, "required", HPyMember_OBJECT_EX, offsetof(Vector, required))

HPyDef_GETSET(Vector_norm, "norm", .closure = (void *)2)
static HPy
Vector_norm_get(HPyContext *ctx, HPy self, void *closure)
{
    Vector *vector = Vector_AsStruct(ctx, self);
    double power = (double)(intptr_t)closure;
    return HPyFloat_FromDouble(ctx, sqrt(pow(vector->x, power) + pow(vector->y, power)));
}
static int
Vector_norm_set(HPyContext *ctx, HPy self, HPy value, void *closure)
{
    if (HPy_IsNull(value)) {
        HPyErr_SetString(ctx, ctx->h_TypeError, "norm cannot be deleted");
        return -1;
    }
    double norm = HPyFloat_AsDouble(ctx, value);
    if (norm == -1.0 && HPyErr_Occurred(ctx))
        return -1;
    Vector *vector = Vector_AsStruct(ctx, self);
    double old = sqrt(vector->x * vector->x + vector->y * vector->y);
    if (old == 0) {
        HPyErr_SetString(ctx, ctx->h_ZeroDivisionError, "a zero vector cannot be stretched");
        return -1;
    }
    vector->x *= norm / old;
    vector->y *= norm / old;
    return 0;
}

HPyDef_METH(Vector_dot, "dot", HPyFunc_O)
static HPy
Vector_dot_impl(HPyContext *ctx, HPy self, HPy other)
{
    HPy type = HPyGlobal_Load(ctx, vector_type);
    int is_vector = HPy_TypeCheck(ctx, other, type);
    HPy_Close(ctx, type);
    if (!is_vector) {
        HPyErr_SetString(ctx, ctx->h_TypeError, "dot() takes a Vector");
        return HPy_NULL;
    }
    Vector *a = Vector_AsStruct(ctx, self), *b = Vector_AsStruct(ctx, other);
    return HPyFloat_FromDouble(ctx, a->x * b->x + a->y * b->y);
}

HPyDef_METH(Vector_swapped, "swapped", HPyFunc_NOARGS, .doc = "The vector with its parts swapped.")
static HPy
Vector_swapped_impl(HPyContext *ctx, HPy self)
{
    Vector *vector = Vector_AsStruct(ctx, self);
    return make(ctx, vector->y, vector->x);
}

HPyDef_SLOT(Vector_repr, HPy_tp_repr)
static HPy
Vector_repr_impl(HPyContext *ctx, HPy self)
{
    Vector *vector = Vector_AsStruct(ctx, self);
    char text[80];
    snprintf(text, sizeof(text), "Vector(%g, %g)", vector->x, vector->y);
    return HPyUnicode_FromString(ctx, text);
}

/* Both operands as vectors; 0 when one is none, which lets the other type try. */
static int
operands(HPyContext *ctx, HPy left, HPy right, Vector **a, Vector **b)
{
    HPy type = HPyGlobal_Load(ctx, vector_type);
    int both = HPy_TypeCheck(ctx, left, type) && HPy_TypeCheck(ctx, right, type);
    HPy_Close(ctx, type);
    if (both) {
        *a = Vector_AsStruct(ctx, left);
        *b = Vector_AsStruct(ctx, right);
    }
    return both;
}

HPyDef_SLOT(Vector_add, HPy_nb_add)
static HPy
Vector_add_impl(HPyContext *ctx, HPy left, HPy right)
{
    Vector *a, *b;
    if (!operands(ctx, left, right, &a, &b))
        return HPy_Dup(ctx, ctx->h_NotImplemented);
    return make(ctx, a->x + b->x, a->y + b->y);
}

HPyDef_SLOT(Vector_negative, HPy_nb_negative)
static HPy
Vector_negative_impl(HPyContext *ctx, HPy self)
{
    Vector *vector = Vector_AsStruct(ctx, self);
    return make(ctx, -vector->x, -vector->y);
}

HPyDef_SLOT(Vector_compare, HPy_tp_richcompare)
static HPy
Vector_compare_impl(HPyContext *ctx, HPy left, HPy right, HPy_RichCmpOp op)
{
    Vector *a, *b;
    if ((op != HPy_EQ && op != HPy_NE) || !operands(ctx, left, right, &a, &b))
        return HPy_Dup(ctx, ctx->h_NotImplemented);
    int equal = a->x == b->x && a->y == b->y;
    return HPyBool_FromBool(ctx, op == HPy_EQ ? equal : !equal);
}

HPyDef_SLOT(Vector_hash, HPy_tp_hash)
static HPy_hash_t
Vector_hash_impl(HPyContext *ctx, HPy self)
{
    Vector *vector = Vector_AsStruct(ctx, self);
    return (HPy_hash_t)(vector->x * 31 + vector->y);
}

HPyDef_SLOT(Vector_length, HPy_sq_length)
static HPy_ssize_t
Vector_length_impl(HPyContext *ctx, HPy self)
{
    return 2;
}

HPyDef_SLOT(Vector_item, HPy_sq_item)
static HPy
Vector_item_impl(HPyContext *ctx, HPy self, HPy_ssize_t index)
{
    Vector *vector = Vector_AsStruct(ctx, self);
    if (index < 0 || index > 1) {
        HPyErr_SetString(ctx, ctx->h_IndexError, "a vector has two parts");
        return HPy_NULL;
    }
    return HPyFloat_FromDouble(ctx, index == 0 ? vector->x : vector->y);
}

HPyDef_SLOT(Vector_call, HPy_tp_call)
static HPy
Vector_call_impl(HPyContext *ctx, HPy self, const HPy *args, size_t nargs, HPy kwnames)
{
    double factor = nargs == 1 ? HPyFloat_AsDouble(ctx, args[0]) : 1;
    if (HPyErr_Occurred(ctx))
        return HPy_NULL;
    Vector *vector = Vector_AsStruct(ctx, self);
    return make(ctx, vector->x * factor, vector->y * factor);
}

static HPyDef *Vector_defines[] = {
    &Vector_new,   &Vector_traverse, &Vector_x,        &Vector_y,    &Vector_count,
    &Vector_flag,  &Vector_label,    &Vector_extra,    &Vector_required,
    &Vector_norm,  &Vector_dot,      &Vector_swapped,  &Vector_repr, &Vector_add,
    &Vector_negative, &Vector_compare, &Vector_hash,   &Vector_length, &Vector_item,
    &Vector_call,  NULL};
static HPyType_Spec Vector_spec = {
    .name = "vectors.Vector",
    .doc = "A vector in the plane.",
    .basicsize = sizeof(Vector),
    .flags = HPy_TPFLAGS_DEFAULT | HPy_TPFLAGS_BASETYPE | HPy_TPFLAGS_HAVE_GC,
    .defines = Vector_defines,
};

HPyDef_SLOT(exec, HPy_mod_exec)
static int
exec_impl(HPyContext *ctx, HPy module)
{
    HPy type = HPyType_FromSpec(ctx, &Vector_spec, NULL);
    if (HPy_IsNull(type))
        return -1;
    HPyGlobal_Store(ctx, &vector_type, type);
    int status = HPy_SetAttr_s(ctx, module, "Vector", type);
    HPy_Close(ctx, type);
    return status;
}

static HPyDef *defines[] = {&exec, NULL};
static HPyGlobal *globals[] = {&vector_type, NULL};
static HPyModuleDef vectors_def = {.defines = defines, .globals = globals};

HPy_MODINIT(vectors, vectors_def)
