/* Types: a point of two doubles, a scaler of the same struct, whose instances can be called, and a
   box for one object. */
#include "bench.h"

HPyGlobal point_type;

HPyDef_SLOT(Point_new, HPy_tp_new)
static HPy Point_new_impl(HPyContext *ctx, HPy cls, const HPy *args, HPy_ssize_t nargs, HPy kw) {
    EXPECT(2);
    AS_DOUBLE(x, args[0]);
    AS_DOUBLE(y, args[1]);
    Point *point;
    HPy h = HPy_New(ctx, cls, &point);
    CHECK(h);
    point->x = x;
    point->y = y;
    return h;
}

HPyDef_METH(Point_sum, "sum", HPyFunc_NOARGS)
static HPy Point_sum_impl(HPyContext *ctx, HPy self) {
    Point *point = Point_AsStruct(ctx, self);
    return HPyFloat_FromDouble(ctx, point->x + point->y);
}

HPyDef_MEMBER(Point_x, "x", HPyMember_DOUBLE, offsetof(Point, x))

HPyDef_GETSET(Point_y, "y")
static HPy Point_y_get(HPyContext *ctx, HPy self, void *closure) {
    return HPyFloat_FromDouble(ctx, Point_AsStruct(ctx, self)->y);
}
static int Point_y_set(HPyContext *ctx, HPy self, HPy value, void *closure) {
    double y = HPyFloat_AsDouble(ctx, value);
    if (y == -1.0 && HPyErr_Occurred(ctx))
        return -1;
    Point_AsStruct(ctx, self)->y = y;
    return 0;
}

static HPyDef *Point_defines[] = {&Point_new, &Point_sum, &Point_x, &Point_y, NULL};
static HPyType_Spec Point_spec = {
    .name = "bench.Point",
    .basicsize = sizeof(Point),
    .builtin_shape = SHAPE(Point),
    .flags = HPy_TPFLAGS_DEFAULT | HPy_TPFLAGS_BASETYPE,
    .defines = Point_defines,
};

HPyDef_SLOT(Scaler_call, HPy_tp_call)
static HPy Scaler_call_impl(HPyContext *ctx, HPy self, const HPy *args, size_t nargs, HPy kwnames) {
    EXPECT(1);
    AS_DOUBLE(value, args[0]);
    return HPyFloat_FromDouble(ctx, Point_AsStruct(ctx, self)->x * value);
}

static HPyDef *Scaler_defines[] = {&Point_new, &Scaler_call, NULL};
static HPyType_Spec Scaler_spec = {
    .name = "bench.Scaler",
    .basicsize = sizeof(Point),
    .builtin_shape = SHAPE(Point),
    .flags = HPy_TPFLAGS_DEFAULT,
    .defines = Scaler_defines,
};

typedef struct {
    HPyField content;
} Box;

HPyType_HELPERS(Box)

HPyDef_SLOT(Box_new, HPy_tp_new)
static HPy Box_new_impl(HPyContext *ctx, HPy cls, const HPy *args, HPy_ssize_t nargs, HPy kw) {
    Box *box;
    return HPy_New(ctx, cls, &box);
}

HPyDef_SLOT(Box_traverse, HPy_tp_traverse)
static int Box_traverse_impl(void *self, HPyFunc_visitproc visit, void *arg) {
    HPy_VISIT(&((Box *)self)->content);
    return 0;
}

/* store(object, count): the object, again and again, into the field. */
HPyDef_METH(Box_store, "store", HPyFunc_VARARGS)
static HPy Box_store_impl(HPyContext *ctx, HPy self, const HPy *args, size_t nargs) {
    EXPECT(2);
    AS_LONG(count, args[1]);
    Box *box = Box_AsStruct(ctx, self);
    for (long i = 0; i < count; i++)
        HPyField_Store(ctx, self, &box->content, args[0]);
    return HPy_Dup(ctx, ctx->h_None);
}

/* load(count): what the field holds, the last time it was loaded. */
HPyDef_METH(Box_load, "load", HPyFunc_O)
static HPy Box_load_impl(HPyContext *ctx, HPy self, HPy arg) {
    AS_LONG(count, arg);
    Box *box = Box_AsStruct(ctx, self);
    HPy last = HPy_Dup(ctx, ctx->h_None);
    for (long i = 0; i < count; i++) {
        HPy_Close(ctx, last);
        last = HPyField_Load(ctx, self, box->content);
        CHECK(last);
    }
    return last;
}

static HPyDef *Box_defines[] = {&Box_new, &Box_traverse, &Box_store, &Box_load, NULL};
static HPyType_Spec Box_spec = {
    .name = "bench.Box",
    .basicsize = sizeof(Box),
    .builtin_shape = SHAPE(Box),
    .flags = HPy_TPFLAGS_DEFAULT | HPy_TPFLAGS_HAVE_GC,
    .defines = Box_defines,
};

/* Points made and freed; the last one. */
ONEARG(make_points) {
    AS_LONG(count, arg);
    HPy type = HPyGlobal_Load(ctx, point_type);
    HPy last = HPy_Dup(ctx, ctx->h_None);
    for (long i = 0; i < count; i++) {
        Point *point;
        HPy_Close(ctx, last);
        last = HPy_New(ctx, type, &point);
        if (HPy_IsNull(last))
            break;
        point->x = i;
        point->y = 1;
    }
    HPy_Close(ctx, type);
    return last;
}

/* read_attribute(object, count): the sum of the attribute "x". */
VARARGS(read_attribute) {
    EXPECT(2);
    AS_LONG(count, args[1]);
    double sum = 0;
    for (long i = 0; i < count; i++) {
        HPy value = HPy_GetAttr_s(ctx, args[0], "x");
        CHECK(value);
        sum += HPyFloat_AsDouble(ctx, value);
        HPy_Close(ctx, value);
    }
    return HPyFloat_FromDouble(ctx, sum);
}

int add_types(HPyContext *ctx, HPy module) {
    HPy point = HPyType_FromSpec(ctx, &Point_spec, NULL);
    if (HPy_IsNull(point))
        return -1;
    HPyGlobal_Store(ctx, &point_type, point);
    int status = HPy_SetAttr_s(ctx, module, "Point", point);
    HPy_Close(ctx, point);
    if (status < 0 || !HPyHelpers_AddType(ctx, module, "Scaler", &Scaler_spec, NULL) ||
        !HPyHelpers_AddType(ctx, module, "Box", &Box_spec, NULL))
        return -1;
    return 0;
}
