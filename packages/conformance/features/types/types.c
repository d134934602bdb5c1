/* Types made from specs: payload, construction, destruction, inheritance. */
#include "common.h"

/* What HPy_New gives as payload is right for the type itself only, where the
   official hpy is concerned: for a subclass made in Python its pointer is off.
   So the payload of `cls` is taken by AsStruct here. */

/* --- Point: tp_new, methods, payload ------------------------------------ */

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
    void *payload;
    if (!HPyArg_ParseKeywordsDict(ctx, NULL, args, nargs, kw, "|dd:Point", names, &x, &y))
        return HPy_NULL;
    HPy self = HPy_New(ctx, cls, &payload);
    if (HPy_IsNull(self))
        return HPy_NULL;
    Point *point = Point_AsStruct(ctx, self);
    point->x = x;
    point->y = y;
    return self;
}

HPyDef_METH(Point_norm2, "norm2", HPyFunc_NOARGS, .doc = "The square of the length.")
static HPy
Point_norm2_impl(HPyContext *ctx, HPy self)
{
    Point *point = Point_AsStruct(ctx, self);
    return HPyFloat_FromDouble(ctx, point->x * point->x + point->y * point->y);
}

HPyDef_METH(Point_move, "move", HPyFunc_VARARGS)
static HPy
Point_move_impl(HPyContext *ctx, HPy self, const HPy *args, size_t nargs)
{
    double dx, dy;
    if (!HPyArg_Parse(ctx, NULL, args, nargs, "dd:move", &dx, &dy))
        return HPy_NULL;
    Point *point = Point_AsStruct(ctx, self);
    point->x += dx;
    point->y += dy;
    return HPy_Dup(ctx, self);
}

HPyDef_METH(Point_same, "same", HPyFunc_O)
static HPy
Point_same_impl(HPyContext *ctx, HPy self, HPy other)
{
    HPy type = HPy_Type(ctx, self);
    bool kind = HPy_TypeCheck(ctx, other, type);
    HPy_Close(ctx, type);
    if (!kind)
        return HPy_Dup(ctx, ctx->h_NotImplemented);
    Point *a = Point_AsStruct(ctx, self), *b = Point_AsStruct(ctx, other);
    return HPyBool_FromBool(ctx, a->x == b->x && a->y == b->y);
}

HPyDef_METH(Point_keywords, "keywords", HPyFunc_KEYWORDS)
static HPy
Point_keywords_impl(HPyContext *ctx, HPy self, const HPy *args, size_t nargs, HPy kwnames)
{
    return HPy_IsNull(kwnames) ? none(ctx) : HPy_Dup(ctx, kwnames);
}

static HPyDef *Point_defines[] = { &Point_new,  &Point_norm2,    &Point_move,
                                   &Point_same, &Point_keywords, NULL };
static HPyType_Spec Point_spec = {
    .name = "types.Point",
    .doc = "A point in the plane.",
    .basicsize = sizeof(Point),
    .flags = HPy_TPFLAGS_DEFAULT | HPy_TPFLAGS_BASETYPE,
    .builtin_shape = SHAPE(Point),
    .defines = Point_defines,
};

/* --- Point3: inherits from Point with a larger payload -------------------- */

typedef struct {
    Point base;
    double z;
} Point3;
HPyType_HELPERS(Point3)

HPyDef_METH(Point3_z, "get_z", HPyFunc_NOARGS)
static HPy
Point3_z_impl(HPyContext *ctx, HPy self)
{
    return HPyFloat_FromDouble(ctx, Point3_AsStruct(ctx, self)->z);
}

HPyDef_METH(Point3_set_z, "set_z", HPyFunc_O)
static HPy
Point3_set_z_impl(HPyContext *ctx, HPy self, HPy value)
{
    double z = HPyFloat_AsDouble(ctx, value);
    if (z == -1.0 && HPyErr_Occurred(ctx))
        return HPy_NULL;
    Point3_AsStruct(ctx, self)->z = z;
    return none(ctx);
}

static HPyDef *Point3_defines[] = { &Point3_z, &Point3_set_z, NULL };
static HPyType_Spec Point3_spec = {
    .name = "types.Point3",
    .basicsize = sizeof(Point3),
    .flags = HPy_TPFLAGS_DEFAULT,
    .builtin_shape = SHAPE(Point3),
    .defines = Point3_defines,
};

/* --- Plain: no defines at all --------------------------------------------- */

static HPyType_Spec Plain_spec = {
    .name = "Plain",
    .flags = HPy_TPFLAGS_DEFAULT | HPy_TPFLAGS_BASETYPE,
};

/* --- Sealed: not a base type ----------------------------------------------- */

static HPyType_Spec Sealed_spec = {
    .name = "a.long.path.Sealed",
    .doc = "Sealed(a, b)\n--\n\nCannot be subclassed.",
    .flags = HPy_TPFLAGS_DEFAULT,
};

/* --- Init: tp_init and the default tp_new ---------------------------------- */

typedef struct {
    long calls;
    long value;
} Init;
HPyType_HELPERS(Init)

HPyDef_SLOT(Init_init, HPy_tp_init)
static int
Init_init_impl(HPyContext *ctx, HPy self, const HPy *args, HPy_ssize_t nargs, HPy kw)
{
    static const char *names[] = { "value", NULL };
    Init *init = Init_AsStruct(ctx, self);
    init->calls++;
    if (!HPyArg_ParseKeywordsDict(ctx, NULL, args, nargs, kw, "l:Init", names, &init->value))
        return -1;
    return 0;
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
    .name = "types.Init",
    .basicsize = sizeof(Init),
    .flags = HPy_TPFLAGS_DEFAULT | HPy_TPFLAGS_BASETYPE,
    .builtin_shape = SHAPE(Init),
    .defines = Init_defines,
};

/* --- Args: shows what tp_new and tp_init are given -------------------------- */

static HPy
describe(HPyContext *ctx, const HPy *args, HPy_ssize_t nargs, HPy kw)
{
    HPy tuple = HPyTuple_FromArray(ctx, (HPy *)args, nargs);
    HPy result = HPyTuple_Pack(ctx, 2, tuple, HPy_IsNull(kw) ? ctx->h_None : kw);
    HPy_Close(ctx, tuple);
    return result;
}

HPyDef_SLOT(Args_new, HPy_tp_new)
static HPy
Args_new_impl(HPyContext *ctx, HPy cls, const HPy *args, HPy_ssize_t nargs, HPy kw)
{
    void *payload;
    HPy self = HPy_New(ctx, cls, &payload);
    HPy given = describe(ctx, args, nargs, kw);
    HPy log = HPy_GetAttr_s(ctx, cls, "log");
    if (HPy_IsNull(log))
        HPyErr_Clear(ctx);
    else
        HPyList_Append(ctx, log, given);
    HPy_Close(ctx, log);
    HPy_Close(ctx, given);
    return self;
}

HPyDef_SLOT(Args_init, HPy_tp_init)
static int
Args_init_impl(HPyContext *ctx, HPy self, const HPy *args, HPy_ssize_t nargs, HPy kw)
{
    HPy given = describe(ctx, args, nargs, kw);
    HPy log = HPy_GetAttr_s(ctx, self, "log");
    if (HPy_IsNull(log))
        HPyErr_Clear(ctx);
    else
        HPyList_Append(ctx, log, given);
    HPy_Close(ctx, log);
    HPy_Close(ctx, given);
    return 0;
}

static HPyDef *Args_defines[] = { &Args_new, &Args_init, NULL };
static HPyType_Spec Args_spec = {
    .name = "types.Args",
    .flags = HPy_TPFLAGS_DEFAULT | HPy_TPFLAGS_BASETYPE,
    .defines = Args_defines,
};

/* --- Mortal: tp_finalize and tp_destroy ------------------------------------- */

typedef struct {
    long id;
} Mortal;
HPyType_HELPERS(Mortal)

static long destroyed, destroyed_sum, finalized;

HPyDef_SLOT(Mortal_new, HPy_tp_new)
static HPy
Mortal_new_impl(HPyContext *ctx, HPy cls, const HPy *args, HPy_ssize_t nargs, HPy kw)
{
    void *payload;
    long id;
    if (!HPyArg_Parse(ctx, NULL, args, nargs, "l", &id))
        return HPy_NULL;
    HPy self = HPy_New(ctx, cls, &payload);
    if (!HPy_IsNull(self))
        Mortal_AsStruct(ctx, self)->id = id;
    return self;
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
    if (Mortal_AsStruct(ctx, self)->id != 0)
        finalized++;
}

static HPyDef *Mortal_defines[] = { &Mortal_new, &Mortal_destroy, &Mortal_finalize, NULL };
static HPyType_Spec Mortal_spec = {
    .name = "types.Mortal",
    .basicsize = sizeof(Mortal),
    .flags = HPy_TPFLAGS_DEFAULT | HPy_TPFLAGS_BASETYPE,
    .builtin_shape = SHAPE(Mortal),
    .defines = Mortal_defines,
};

NOARGS(deaths)
{
    return HPy_BuildValue(ctx, "lll", destroyed, destroyed_sum, finalized);
}

NOARGS(reset_deaths)
{
    destroyed = destroyed_sum = finalized = 0;
    return none(ctx);
}

/* --- Meta: a metaclass, and a type made with it ------------------------------ */

HPyDef_METH(Meta_shout, "shout", HPyFunc_NOARGS)
static HPy
Meta_shout_impl(HPyContext *ctx, HPy self)
{
    HPy name = HPy_GetAttr_s(ctx, self, "__name__");
    HPy result = HPy_CallMethodTupleDict_s(ctx, "upper", name, HPy_NULL, HPy_NULL);
    HPy_Close(ctx, name);
    return result;
}

static HPyDef *Meta_defines[] = { &Meta_shout, NULL };
static HPyType_Spec Meta_spec = {
    .name = "types.Meta",
    .builtin_shape = HPyType_BuiltinShape_Type,
    .flags = HPy_TPFLAGS_DEFAULT | HPy_TPFLAGS_BASETYPE,
    .defines = Meta_defines,
};
static HPyType_Spec WithMeta_spec = {
    .name = "types.WithMeta",
    .flags = HPy_TPFLAGS_DEFAULT | HPy_TPFLAGS_BASETYPE,
};

/* --- Making types on demand --------------------------------------------------- */

/* make_type(name, bases, use_tuple): bases one by one, or as a tuple. */
VARARGS(make_type)
{
    static HPyType_Spec spec = { .flags = HPy_TPFLAGS_DEFAULT | HPy_TPFLAGS_BASETYPE };
    HPyType_SpecParam params[5] = { { 0 } };
    HPy bases;
    int use_tuple;
    HPy items[4];
    if (!HPyArg_Parse(ctx, NULL, args, nargs, "sOp", &spec.name, &bases, &use_tuple))
        return HPy_NULL;
    HPy_ssize_t n = HPy_Length(ctx, bases);
    if (use_tuple) {
        params[0] = (HPyType_SpecParam){ HPyType_SpecParam_BasesTuple, bases };
        return HPyType_FromSpec(ctx, &spec, params);
    }
    for (HPy_ssize_t i = 0; i < n && i < 4; i++) {
        items[i] = HPy_GetItem_i(ctx, bases, i);
        params[i] = (HPyType_SpecParam){ HPyType_SpecParam_Base, items[i] };
    }
    HPy type = HPyType_FromSpec(ctx, &spec, params);
    for (HPy_ssize_t i = 0; i < n && i < 4; i++)
        HPy_Close(ctx, items[i]);
    return type;
}

/* Bases given in both ways. */
NOARGS(make_with_both)
{
    static HPyType_Spec spec = { .name = "types.Both", .flags = HPy_TPFLAGS_DEFAULT };
    HPy tuple = HPyTuple_Pack(ctx, 1, ctx->h_BaseObjectType);
    HPyType_SpecParam params[] = {
        { HPyType_SpecParam_Base, ctx->h_BaseObjectType },
        { HPyType_SpecParam_BasesTuple, tuple },
        { 0 },
    };
    HPy type = HPyType_FromSpec(ctx, &spec, params);
    HPy_Close(ctx, tuple);
    return type;
}

/* make_with_meta(metaclass) */
ONEARG(make_with_meta)
{
    static HPyType_Spec spec = { .name = "types.Made", .flags = HPy_TPFLAGS_DEFAULT };
    HPyType_SpecParam params[] = { { HPyType_SpecParam_Metaclass, arg }, { 0 } };
    return HPyType_FromSpec(ctx, &spec, params);
}

NOARGS(make_with_two_metas)
{
    static HPyType_Spec spec = { .name = "types.Two", .flags = HPy_TPFLAGS_DEFAULT };
    HPyType_SpecParam params[] = {
        { HPyType_SpecParam_Metaclass, ctx->h_TypeType },
        { HPyType_SpecParam_Metaclass, ctx->h_TypeType },
        { 0 },
    };
    return HPyType_FromSpec(ctx, &spec, params);
}

HPyDef_MEMBER(stray_member, "x", HPyMember_INT, 0)
NOARGS(make_member_without_size)
{
    static HPyDef *defines[] = { &stray_member, NULL };
    static HPyType_Spec spec = {
        .name = "types.NoSize",
        .flags = HPy_TPFLAGS_DEFAULT,
        .defines = defines,
    };
    return HPyType_FromSpec(ctx, &spec, NULL);
}

NOARGS(make_gc_without_traverse)
{
    static HPyType_Spec spec = {
        .name = "types.NoTraverse",
        .basicsize = sizeof(long),
        .flags = HPy_TPFLAGS_DEFAULT | HPy_TPFLAGS_HAVE_GC,
    };
    return HPyType_FromSpec(ctx, &spec, NULL);
}

/* make_many(n): n types of one spec, each with its own identity. */
ONEARG(make_many)
{
    long n = HPyLong_AsLong(ctx, arg);
    HPy list = HPyList_New(ctx, 0);
    for (long i = 0; i < n; i++) {
        HPy type = HPyType_FromSpec(ctx, &Plain_spec, NULL);
        if (HPy_IsNull(type) || HPyList_Append(ctx, list, type) < 0) {
            HPy_Close(ctx, type);
            HPy_Close(ctx, list);
            return HPy_NULL;
        }
        HPy_Close(ctx, type);
    }
    return list;
}

/* --- Asking about types --------------------------------------------------------- */

ONEARG(name_of)
{
    const char *name = HPyType_GetName(ctx, arg);
    return name == NULL ? HPy_NULL : HPyUnicode_FromString(ctx, name);
}

VARARGS(is_subtype)
{
    if (!expect_args(ctx, nargs, 2))
        return HPy_NULL;
    return bool_or_error(ctx, HPyType_IsSubtype(ctx, args[0], args[1]));
}

ONEARG(shape_of)
{
    HPyType_BuiltinShape shape = _HPyType_GetBuiltinShape(ctx, arg);
    if ((int)shape == -2)
        return HPy_NULL;
    return HPyLong_FromLong(ctx, shape);
}

/* generic_new(cls, *args): HPyType_GenericNew. */
VARARGS(generic_new)
{
    return HPyType_GenericNew(ctx, args[0], args + 1, nargs - 1, HPy_NULL);
}

/* make_point(cls): HPy_New from outside a tp_new, its payload is zeroed. */
ONEARG(make_point)
{
    Point *point;
    HPy made = HPy_New(ctx, arg, &point);
    if (HPy_IsNull(made))
        return HPy_NULL;
    bool zeroed = point->x == 0 && point->y == 0;
    bool same = Point_AsStruct(ctx, made) == point;
    point->x = 3;
    point->y = 4;
    HPy result = HPy_BuildValue(ctx, "Oii", made, (int)zeroed, (int)same);
    HPy_Close(ctx, made);
    return result;
}

/* The payload does not move: addresses before and after many allocations. */
ONEARG(payload_stays)
{
    Point *before = Point_AsStruct(ctx, arg);
    HPy type = HPy_Type(ctx, arg);
    bool stays = true;
    for (int i = 0; i < 1000; i++) {
        void *payload;
        HPy other = HPy_New(ctx, type, &payload);
        stays = stays && payload != (void *)before;
        HPy_Close(ctx, other);
    }
    HPy_Close(ctx, type);
    stays = stays && Point_AsStruct(ctx, arg) == before;
    return HPyBool_FromBool(ctx, stays);
}

HPyDef_SLOT(module_exec, HPy_mod_exec)
static int
module_exec_impl(HPyContext *ctx, HPy mod)
{
    if (!HPyHelpers_AddType(ctx, mod, "Point", &Point_spec, NULL) ||
        !HPyHelpers_AddType(ctx, mod, "Plain", &Plain_spec, NULL) ||
        !HPyHelpers_AddType(ctx, mod, "Sealed", &Sealed_spec, NULL) ||
        !HPyHelpers_AddType(ctx, mod, "Init", &Init_spec, NULL) ||
        !HPyHelpers_AddType(ctx, mod, "Args", &Args_spec, NULL) ||
        !HPyHelpers_AddType(ctx, mod, "Mortal", &Mortal_spec, NULL))
        return -1;

    HPy point = HPy_GetAttr_s(ctx, mod, "Point");
    HPyType_SpecParam from_point[] = { { HPyType_SpecParam_Base, point }, { 0 } };
    bool ok = HPyHelpers_AddType(ctx, mod, "Point3", &Point3_spec, from_point);
    HPy_Close(ctx, point);

    HPyType_SpecParam from_type[] = { { HPyType_SpecParam_Base, ctx->h_TypeType }, { 0 } };
    if (!ok || !HPyHelpers_AddType(ctx, mod, "Meta", &Meta_spec, from_type))
        return -1;
    HPy meta = HPy_GetAttr_s(ctx, mod, "Meta");
    HPyType_SpecParam with_meta[] = { { HPyType_SpecParam_Metaclass, meta }, { 0 } };
    ok = HPyHelpers_AddType(ctx, mod, "WithMeta", &WithMeta_spec, with_meta);
    HPy_Close(ctx, meta);
    return ok ? 0 : -1;
}

MODULE(types, NULL, &module_exec, &deaths_def, &reset_deaths_def, &make_type_def,
       &make_with_both_def, &make_with_meta_def, &make_with_two_metas_def,
       &make_member_without_size_def, &make_gc_without_traverse_def, &make_many_def,
       &name_of_def, &is_subtype_def, &shape_of_def, &generic_new_def, &make_point_def,
       &payload_stays_def)
