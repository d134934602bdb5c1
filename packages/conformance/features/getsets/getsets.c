/* HPyDef_GET, SET and GETSET, with and without a closure. */
#include "common.h"

typedef struct {
    long values[3];
    HPyField object;
} Bag;
HPyType_HELPERS(Bag)

static int indices[3] = { 0, 1, 2 };

static HPy
get_at(HPyContext *ctx, HPy self, void *closure)
{
    return HPyLong_FromLong(ctx, Bag_AsStruct(ctx, self)->values[*(int *)closure]);
}

static int
set_at(HPyContext *ctx, HPy self, HPy value, void *closure)
{
    int index = *(int *)closure;
    if (HPy_IsNull(value)) {
        HPyErr_Format(ctx, ctx->h_TypeError, "value %d cannot be deleted", index);
        return -1;
    }
    long number = HPyLong_AsLong(ctx, value);
    if (number == -1 && HPyErr_Occurred(ctx))
        return -1;
    Bag_AsStruct(ctx, self)->values[index] = number;
    return 0;
}

HPyDef_GETSET(first, "first", .doc = "The first value.", .closure = &indices[0])
static HPy
first_get(HPyContext *ctx, HPy self, void *closure)
{
    return get_at(ctx, self, closure);
}
static int
first_set(HPyContext *ctx, HPy self, HPy value, void *closure)
{
    return set_at(ctx, self, value, closure);
}

HPyDef_GETSET(second, "second", .closure = &indices[1])
static HPy
second_get(HPyContext *ctx, HPy self, void *closure)
{
    return get_at(ctx, self, closure);
}
static int
second_set(HPyContext *ctx, HPy self, HPy value, void *closure)
{
    return set_at(ctx, self, value, closure);
}

HPyDef_GET(sum, "sum")
static HPy
sum_get(HPyContext *ctx, HPy self, void *closure)
{
    Bag *bag = Bag_AsStruct(ctx, self);
    return HPyLong_FromLong(ctx, bag->values[0] + bag->values[1] + bag->values[2]);
}

HPyDef_SET(write_only, "write_only", .closure = &indices[2])
static int
write_only_set(HPyContext *ctx, HPy self, HPy value, void *closure)
{
    return set_at(ctx, self, value, closure);
}

HPyDef_GET(no_closure, "no_closure")
static HPy
no_closure_get(HPyContext *ctx, HPy self, void *closure)
{
    return HPyBool_FromBool(ctx, closure == NULL);
}

HPyDef_GET(failing, "failing")
static HPy
failing_get(HPyContext *ctx, HPy self, void *closure)
{
    HPyErr_SetString(ctx, ctx->h_LookupError, "nothing here");
    return HPy_NULL;
}

HPyDef_GETSET(object, "object")
static HPy
object_get(HPyContext *ctx, HPy self, void *closure)
{
    Bag *bag = Bag_AsStruct(ctx, self);
    return HPyField_IsNull(bag->object) ? none(ctx) : HPyField_Load(ctx, self, bag->object);
}
static int
object_set(HPyContext *ctx, HPy self, HPy value, void *closure)
{
    HPyField_Store(ctx, self, &Bag_AsStruct(ctx, self)->object, value);
    return 0;
}

HPyDef_SLOT(Bag_traverse, HPy_tp_traverse)
static int
Bag_traverse_impl(void *self, HPyFunc_visitproc visit, void *arg)
{
    HPy_VISIT(&((Bag *)self)->object);
    return 0;
}

HPyDef_SLOT(Bag_new, HPy_tp_new)
static HPy
Bag_new_impl(HPyContext *ctx, HPy cls, const HPy *args, HPy_ssize_t nargs, HPy kw)
{
    void *payload;
    return HPy_New(ctx, cls, &payload);
}

static HPyDef *Bag_defines[] = { &Bag_new,    &Bag_traverse, &first,  &second, &sum,
                                 &write_only, &no_closure,   &failing, &object, NULL };
static HPyType_Spec Bag_spec = {
    .name = "getsets.Bag",
    .basicsize = sizeof(Bag),
    .flags = HPy_TPFLAGS_DEFAULT | HPy_TPFLAGS_HAVE_GC,
    .builtin_shape = SHAPE(Bag),
    .defines = Bag_defines,
};

HPyDef_SLOT(module_exec, HPy_mod_exec)
static int
module_exec_impl(HPyContext *ctx, HPy mod)
{
    return HPyHelpers_AddType(ctx, mod, "Bag", &Bag_spec, NULL) ? 0 : -1;
}

MODULE(getsets, NULL, &module_exec)
