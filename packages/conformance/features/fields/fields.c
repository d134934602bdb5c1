/* HPyField: edges between objects. */
#include "common.h"

typedef struct {
    HPyField a;
    HPyField b;
    HPyField many[8];
    long count;
} Holder;
HPyType_HELPERS(Holder)

HPyDef_SLOT(Holder_new, HPy_tp_new)
static HPy
Holder_new_impl(HPyContext *ctx, HPy cls, const HPy *args, HPy_ssize_t nargs, HPy kw)
{
    Holder *holder;
    HPy self = HPy_New(ctx, cls, &holder);
    if (HPy_IsNull(self))
        return HPy_NULL;
    if (nargs > 0)
        HPyField_Store(ctx, self, &holder->a, args[0]);
    if (nargs > 1)
        HPyField_Store(ctx, self, &holder->b, args[1]);
    return self;
}

HPyDef_SLOT(Holder_traverse, HPy_tp_traverse)
static int
Holder_traverse_impl(void *self, HPyFunc_visitproc visit, void *arg)
{
    Holder *holder = self;
    HPy_VISIT(&holder->a);
    HPy_VISIT(&holder->b);
    for (int i = 0; i < 8; i++)
        HPy_VISIT(&holder->many[i]);
    return 0;
}

/* A null field is None here, and a field of None is 'None'. */
static HPy
load(HPyContext *ctx, HPy self, HPyField field)
{
    if (HPyField_IsNull(field))
        return none(ctx);
    HPy value = HPyField_Load(ctx, self, field);
    if (HPy_Is(ctx, value, ctx->h_None)) {
        HPy_Close(ctx, value);
        return HPyUnicode_FromString(ctx, "None");
    }
    return value;
}

HPyDef_METH(Holder_get_a, "get_a", HPyFunc_NOARGS)
static HPy
Holder_get_a_impl(HPyContext *ctx, HPy self)
{
    return load(ctx, self, Holder_AsStruct(ctx, self)->a);
}

HPyDef_METH(Holder_get_b, "get_b", HPyFunc_NOARGS)
static HPy
Holder_get_b_impl(HPyContext *ctx, HPy self)
{
    return load(ctx, self, Holder_AsStruct(ctx, self)->b);
}

HPyDef_METH(Holder_set_a, "set_a", HPyFunc_O)
static HPy
Holder_set_a_impl(HPyContext *ctx, HPy self, HPy value)
{
    HPyField_Store(ctx, self, &Holder_AsStruct(ctx, self)->a, value);
    return none(ctx);
}

HPyDef_METH(Holder_set_b, "set_b", HPyFunc_O)
static HPy
Holder_set_b_impl(HPyContext *ctx, HPy self, HPy value)
{
    HPyField_Store(ctx, self, &Holder_AsStruct(ctx, self)->b, value);
    return none(ctx);
}

HPyDef_METH(Holder_clear, "clear", HPyFunc_NOARGS)
static HPy
Holder_clear_impl(HPyContext *ctx, HPy self)
{
    Holder *holder = Holder_AsStruct(ctx, self);
    HPyField_Store(ctx, self, &holder->a, HPy_NULL);
    HPyField_Store(ctx, self, &holder->b, HPy_NULL);
    for (int i = 0; i < 8; i++)
        HPyField_Store(ctx, self, &holder->many[i], HPy_NULL);
    holder->count = 0;
    return none(ctx);
}

HPyDef_METH(Holder_push, "push", HPyFunc_O)
static HPy
Holder_push_impl(HPyContext *ctx, HPy self, HPy value)
{
    Holder *holder = Holder_AsStruct(ctx, self);
    if (holder->count == 8) {
        HPyErr_SetString(ctx, ctx->h_IndexError, "full");
        return HPy_NULL;
    }
    HPyField_Store(ctx, self, &holder->many[holder->count++], value);
    return none(ctx);
}

HPyDef_METH(Holder_pop, "pop", HPyFunc_NOARGS)
static HPy
Holder_pop_impl(HPyContext *ctx, HPy self)
{
    Holder *holder = Holder_AsStruct(ctx, self);
    if (holder->count == 0) {
        HPyErr_SetString(ctx, ctx->h_IndexError, "empty");
        return HPy_NULL;
    }
    HPyField *top = &holder->many[--holder->count];
    HPy value = HPyField_Load(ctx, self, *top);
    HPyField_Store(ctx, self, top, HPy_NULL);
    return value;
}

HPyDef_METH(Holder_all, "all", HPyFunc_NOARGS)
static HPy
Holder_all_impl(HPyContext *ctx, HPy self)
{
    Holder *holder = Holder_AsStruct(ctx, self);
    HPyListBuilder builder = HPyListBuilder_New(ctx, holder->count);
    for (long i = 0; i < holder->count; i++) {
        HPy value = HPyField_Load(ctx, self, holder->many[i]);
        HPyListBuilder_Set(ctx, builder, i, value);
        HPy_Close(ctx, value);
    }
    return HPyListBuilder_Build(ctx, builder);
}

/* Exchanges a and b. */
HPyDef_METH(Holder_swap, "swap", HPyFunc_NOARGS)
static HPy
Holder_swap_impl(HPyContext *ctx, HPy self)
{
    Holder *holder = Holder_AsStruct(ctx, self);
    HPy a = HPyField_IsNull(holder->a) ? HPy_NULL : HPyField_Load(ctx, self, holder->a);
    HPy b = HPyField_IsNull(holder->b) ? HPy_NULL : HPyField_Load(ctx, self, holder->b);
    HPyField_Store(ctx, self, &holder->a, b);
    HPyField_Store(ctx, self, &holder->b, a);
    HPy_Close(ctx, a);
    HPy_Close(ctx, b);
    return none(ctx);
}

/* Stores `value` many times in turn with small ints. */
HPyDef_METH(Holder_churn, "churn", HPyFunc_O)
static HPy
Holder_churn_impl(HPyContext *ctx, HPy self, HPy value)
{
    Holder *holder = Holder_AsStruct(ctx, self);
    for (int i = 0; i < 1000; i++) {
        HPy number = HPyLong_FromInt32_t(ctx, i);
        HPyField_Store(ctx, self, &holder->a, value);
        HPyField_Store(ctx, self, &holder->a, number);
        HPyField_Store(ctx, self, &holder->b, number);
        HPyField_Store(ctx, self, &holder->b, value);
        HPyField_Store(ctx, self, &holder->a, HPy_NULL);
        HPyField_Store(ctx, self, &holder->a, number);
        HPy_Close(ctx, number);
    }
    return none(ctx);
}

/* Whether loading twice gives the same object through different handles. */
HPyDef_METH(Holder_twice, "twice", HPyFunc_NOARGS)
static HPy
Holder_twice_impl(HPyContext *ctx, HPy self)
{
    Holder *holder = Holder_AsStruct(ctx, self);
    HPy one = HPyField_Load(ctx, self, holder->a);
    HPy two = HPyField_Load(ctx, self, holder->a);
    bool same = HPy_Is(ctx, one, two);
    HPy_Close(ctx, one);
    HPy_Close(ctx, two);
    return HPyBool_FromBool(ctx, same);
}

static HPyDef *Holder_defines[] = {
    &Holder_new,  &Holder_traverse, &Holder_get_a, &Holder_get_b, &Holder_set_a,
    &Holder_set_b, &Holder_clear,   &Holder_push,  &Holder_pop,   &Holder_all,
    &Holder_swap, &Holder_churn,    &Holder_twice, NULL,
};
static HPyType_Spec Holder_spec = {
    .name = "fields.Holder",
    .basicsize = sizeof(Holder),
    .flags = HPy_TPFLAGS_DEFAULT | HPy_TPFLAGS_BASETYPE | HPy_TPFLAGS_HAVE_GC,
    .builtin_shape = SHAPE(Holder),
    .defines = Holder_defines,
};

/* --- Watched: counts its deaths ------------------------------------------------ */

typedef struct {
    HPyField ref;
} Watched;
HPyType_HELPERS(Watched)

static long deaths;

HPyDef_SLOT(Watched_new, HPy_tp_new)
static HPy
Watched_new_impl(HPyContext *ctx, HPy cls, const HPy *args, HPy_ssize_t nargs, HPy kw)
{
    Watched *watched;
    HPy self = HPy_New(ctx, cls, &watched);
    if (!HPy_IsNull(self) && nargs > 0)
        HPyField_Store(ctx, self, &watched->ref, args[0]);
    return self;
}

HPyDef_SLOT(Watched_traverse, HPy_tp_traverse)
static int
Watched_traverse_impl(void *self, HPyFunc_visitproc visit, void *arg)
{
    HPy_VISIT(&((Watched *)self)->ref);
    return 0;
}

HPyDef_SLOT(Watched_destroy, HPy_tp_destroy)
static void
Watched_destroy_impl(void *self)
{
    deaths++;
}

HPyDef_METH(Watched_set, "set", HPyFunc_O)
static HPy
Watched_set_impl(HPyContext *ctx, HPy self, HPy value)
{
    HPyField_Store(ctx, self, &Watched_AsStruct(ctx, self)->ref, value);
    return none(ctx);
}

static HPyDef *Watched_defines[] = { &Watched_new, &Watched_traverse, &Watched_destroy,
                                     &Watched_set, NULL };
static HPyType_Spec Watched_spec = {
    .name = "fields.Watched",
    .basicsize = sizeof(Watched),
    .flags = HPy_TPFLAGS_DEFAULT | HPy_TPFLAGS_BASETYPE | HPy_TPFLAGS_HAVE_GC,
    .builtin_shape = SHAPE(Watched),
    .defines = Watched_defines,
};

NOARGS(deaths_so_far)
{
    long count = deaths;
    deaths = 0;
    return HPyLong_FromLong(ctx, count);
}

HPyDef_SLOT(module_exec, HPy_mod_exec)
static int
module_exec_impl(HPyContext *ctx, HPy mod)
{
    if (!HPyHelpers_AddType(ctx, mod, "Holder", &Holder_spec, NULL) ||
        !HPyHelpers_AddType(ctx, mod, "Watched", &Watched_spec, NULL))
        return -1;
    return 0;
}

MODULE(fields, NULL, &module_exec, &deaths_so_far_def)
