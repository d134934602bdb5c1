/* Types with a payload, to be subclassed in Python. */
#include "common.h"
#include <stdio.h>

typedef struct {
    double x;
    double y;
} Point;
HPyType_HELPERS(Point)

HPyDef_SLOT(Point_new, HPy_tp_new)
static HPy
Point_new_impl(HPyContext *ctx, HPy cls, const HPy *args, HPy_ssize_t nargs, HPy kw)
{
    static const char *names[] = { "x", "y", NULL };
    double x = 0, y = 0;
    Point *point;
    if (!HPyArg_ParseKeywordsDict(ctx, NULL, args, nargs, kw, "|dd:Point", names, &x, &y))
        return HPy_NULL;
    HPy self = HPy_New(ctx, cls, &point);
    if (HPy_IsNull(self))
        return HPy_NULL;
    point->x = x;
    point->y = y;
    return self;
}

HPyDef_METH(Point_norm2, "norm2", HPyFunc_NOARGS)
static HPy
Point_norm2_impl(HPyContext *ctx, HPy self)
{
    Point *point = Point_AsStruct(ctx, self);
    return HPyFloat_FromDouble(ctx, point->x * point->x + point->y * point->y);
}

HPyDef_SLOT(Point_repr, HPy_tp_repr)
static HPy
Point_repr_impl(HPyContext *ctx, HPy self)
{
    char buffer[64];
    Point *point = Point_AsStruct(ctx, self);
    snprintf(buffer, sizeof(buffer), "Point(%g, %g)", point->x, point->y);
    return HPyUnicode_FromString(ctx, buffer);
}

HPyDef_MEMBER(Point_x, "x", HPyMember_DOUBLE, offsetof(Point, x))
HPyDef_MEMBER(Point_y, "y", HPyMember_DOUBLE, offsetof(Point, y))

static HPyDef *Point_defines[] = { &Point_new, &Point_norm2, &Point_repr,
                                   &Point_x,   &Point_y,     NULL };
static HPyType_Spec Point_spec = {
    .name = "subclasses.Point",
    .basicsize = sizeof(Point),
    .flags = HPy_TPFLAGS_DEFAULT | HPy_TPFLAGS_BASETYPE,
    .builtin_shape = SHAPE(Point),
    .defines = Point_defines,
};

typedef struct {
    long calls;
    long value;
} Init;
HPyType_HELPERS(Init)

HPyDef_SLOT(Init_init, HPy_tp_init)
static int
Init_init_impl(HPyContext *ctx, HPy self, const HPy *args, HPy_ssize_t nargs, HPy kw)
{
    Init *init = Init_AsStruct(ctx, self);
    init->calls++;
    return HPyArg_Parse(ctx, NULL, args, nargs, "l:Init", &init->value) ? 0 : -1;
}

HPyDef_METH(Init_state, "state", HPyFunc_NOARGS)
static HPy
Init_state_impl(HPyContext *ctx, HPy self)
{
    Init *init = Init_AsStruct(ctx, self);
    return HPy_BuildValue(ctx, "ll", init->calls, init->value);
}

static HPyDef *Init_defines[] = { &Init_init, &Init_state, NULL };
static HPyType_Spec Init_spec = {
    .name = "subclasses.Init",
    .basicsize = sizeof(Init),
    .flags = HPy_TPFLAGS_DEFAULT | HPy_TPFLAGS_BASETYPE,
    .builtin_shape = SHAPE(Init),
    .defines = Init_defines,
};

typedef struct {
    long id;
} Mortal;
HPyType_HELPERS(Mortal)

static long destroyed, destroyed_sum, finalized_sum;

HPyDef_SLOT(Mortal_init, HPy_tp_init)
static int
Mortal_init_impl(HPyContext *ctx, HPy self, const HPy *args, HPy_ssize_t nargs, HPy kw)
{
    return HPyArg_Parse(ctx, NULL, args, nargs, "l", &Mortal_AsStruct(ctx, self)->id) ? 0 : -1;
}

HPyDef_SLOT(Mortal_destroy, HPy_tp_destroy)
static void
Mortal_destroy_impl(void *payload)
{
    destroyed++;
    destroyed_sum += ((Mortal *)payload)->id;
}

HPyDef_SLOT(Mortal_finalize, HPy_tp_finalize)
static void
Mortal_finalize_impl(HPyContext *ctx, HPy self)
{
    finalized_sum += Mortal_AsStruct(ctx, self)->id;
}

static HPyDef *Mortal_defines[] = { &Mortal_init, &Mortal_destroy, &Mortal_finalize, NULL };
static HPyType_Spec Mortal_spec = {
    .name = "subclasses.Mortal",
    .basicsize = sizeof(Mortal),
    .flags = HPy_TPFLAGS_DEFAULT | HPy_TPFLAGS_BASETYPE,
    .builtin_shape = SHAPE(Mortal),
    .defines = Mortal_defines,
};

typedef struct {
    HPyField value;
} Holder;
HPyType_HELPERS(Holder)

HPyDef_SLOT(Holder_init, HPy_tp_init)
static int
Holder_init_impl(HPyContext *ctx, HPy self, const HPy *args, HPy_ssize_t nargs, HPy kw)
{
    if (nargs > 0)
        HPyField_Store(ctx, self, &Holder_AsStruct(ctx, self)->value, args[0]);
    return 0;
}

HPyDef_SLOT(Holder_traverse, HPy_tp_traverse)
static int
Holder_traverse_impl(void *self, HPyFunc_visitproc visit, void *arg)
{
    HPy_VISIT(&((Holder *)self)->value);
    return 0;
}

HPyDef_METH(Holder_get, "get", HPyFunc_NOARGS)
static HPy
Holder_get_impl(HPyContext *ctx, HPy self)
{
    HPyField field = Holder_AsStruct(ctx, self)->value;
    return HPyField_IsNull(field) ? none(ctx) : HPyField_Load(ctx, self, field);
}

HPyDef_METH(Holder_set, "set", HPyFunc_O)
static HPy
Holder_set_impl(HPyContext *ctx, HPy self, HPy value)
{
    HPyField_Store(ctx, self, &Holder_AsStruct(ctx, self)->value, value);
    return none(ctx);
}

static HPyDef *Holder_defines[] = { &Holder_init, &Holder_traverse, &Holder_get, &Holder_set,
                                    NULL };
static HPyType_Spec Holder_spec = {
    .name = "subclasses.Holder",
    .basicsize = sizeof(Holder),
    .flags = HPy_TPFLAGS_DEFAULT | HPy_TPFLAGS_BASETYPE | HPy_TPFLAGS_HAVE_GC,
    .builtin_shape = SHAPE(Holder),
    .defines = Holder_defines,
};

/* make_point(cls): HPy_New without tp_new; its payload is zeroed. */
ONEARG(make_point)
{
    Point *point;
    HPy made = HPy_New(ctx, arg, &point);
    if (HPy_IsNull(made))
        return HPy_NULL;
    HPy zeroed = HPyBool_FromBool(ctx, point->x == 0 && point->y == 0);
    point->x = 3;
    point->y = 4;
    HPy result = HPyTuple_Pack(ctx, 2, made, zeroed);
    HPy_Close(ctx, zeroed);
    HPy_Close(ctx, made);
    return result;
}

NOARGS(deaths)
{
    return HPy_BuildValue(ctx, "lll", destroyed, destroyed_sum, finalized_sum);
}

NOARGS(reset_deaths)
{
    destroyed = destroyed_sum = finalized_sum = 0;
    return none(ctx);
}

HPyDef_SLOT(module_exec, HPy_mod_exec)
static int
module_exec_impl(HPyContext *ctx, HPy mod)
{
    if (!HPyHelpers_AddType(ctx, mod, "Point", &Point_spec, NULL) ||
        !HPyHelpers_AddType(ctx, mod, "Init", &Init_spec, NULL) ||
        !HPyHelpers_AddType(ctx, mod, "Mortal", &Mortal_spec, NULL) ||
        !HPyHelpers_AddType(ctx, mod, "Holder", &Holder_spec, NULL))
        return -1;
    return 0;
}

MODULE(subclasses, NULL, &module_exec, &make_point_def, &deaths_def, &reset_deaths_def)
