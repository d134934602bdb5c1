/* spatial.Rect: an immutable box in the plane. */
#include "spatial.h"

#include <math.h>

typedef struct {
    Box box;
} RectObject;

HPyType_HELPERS(RectObject)

/* An HPyGlobal is one per interpreter; the handle that comes out of it is ours to close. */
static bool is_rect(HPyContext *ctx, HPy object) {
    HPy type = HPyGlobal_Load(ctx, spatial_Rect);
    int result = HPy_TypeCheck(ctx, object, type);
    HPy_Close(ctx, type);
    return result;
}

static bool check_box(HPyContext *ctx, const Box *box) {
    if (!isfinite(box->xmin) || !isfinite(box->ymin) || !isfinite(box->xmax) ||
        !isfinite(box->ymax)) {
        HPyErr_SetString(ctx, ctx->h_ValueError, "coordinates must be finite");
        return false;
    }
    if (box->xmin > box->xmax || box->ymin > box->ymax) {
        HPyErr_SetString(ctx, ctx->h_ValueError,
                         "a rect must have xmin <= xmax and ymin <= ymax");
        return false;
    }
    return true;
}

static bool read_number(HPyContext *ctx, HPy sequence, HPy_ssize_t i, double *number) {
    HPy item = HPy_GetItem_i(ctx, sequence, i);
    if (HPy_IsNull(item))
        return false;
    *number = HPyFloat_AsDouble(ctx, item);
    HPy_Close(ctx, item);
    return *number != -1.0 || !HPyErr_Occurred(ctx);
}

bool spatial_box_from_object(HPyContext *ctx, HPy object, Box *box) {
    /* The struct of an object may be looked at only once its type is known. */
    if (is_rect(ctx, object)) {
        *box = RectObject_AsStruct(ctx, object)->box;
        return true;
    }
    HPy_ssize_t n = -1;
    if (HPyTuple_Check(ctx, object) || HPyList_Check(ctx, object)) {
        n = HPy_Length(ctx, object);
        if (n < 0)
            return false;
    }
    if (n != 2 && n != 4) {
        HPyErr_SetString(ctx, ctx->h_TypeError,
                         "expected a Rect, (xmin, ymin, xmax, ymax) or (x, y)");
        return false;
    }
    if (!read_number(ctx, object, 0, &box->xmin) || !read_number(ctx, object, 1, &box->ymin))
        return false;
    box->xmax = box->xmin;
    box->ymax = box->ymin;
    if (n == 4 &&
        (!read_number(ctx, object, 2, &box->xmax) || !read_number(ctx, object, 3, &box->ymax)))
        return false;
    return check_box(ctx, box);
}

static HPy make_rect(HPyContext *ctx, HPy type, const Box *box) {
    RectObject *rect;
    HPy result = HPy_New(ctx, type, &rect);
    if (!HPy_IsNull(result))
        rect->box = *box;
    return result;
}

HPy spatial_rect_from_box(HPyContext *ctx, const Box *box) {
    HPy type = HPyGlobal_Load(ctx, spatial_Rect);
    HPy result = make_rect(ctx, type, box);
    HPy_Close(ctx, type);
    return result;
}

static HPy box_tuple(HPyContext *ctx, const Box *box) {
    return HPy_BuildValue(ctx, "(dddd)", box->xmin, box->ymin, box->xmax, box->ymax);
}

HPyDef_SLOT(Rect_new, HPy_tp_new)
static HPy Rect_new_impl(HPyContext *ctx, HPy type, const HPy *args, HPy_ssize_t nargs, HPy kw) {
    static const char *keywords[] = {"xmin", "ymin", "xmax", "ymax", NULL};
    HPy_ssize_t given = spatial_check_keywords(ctx, "Rect", (size_t)nargs, kw, keywords);
    if (given < 0)
        return HPy_NULL;
    if (given != 2 && given != 4)
        return HPyErr_Format(ctx, ctx->h_TypeError, "Rect() takes 2 or 4 coordinates (%zd given)",
                             given);
    Box box;
    if (!HPyArg_ParseKeywordsDict(ctx, NULL, args, nargs, kw, "dd|dd:Rect", keywords, &box.xmin,
                                  &box.ymin, &box.xmax, &box.ymax))
        return HPy_NULL;
    if (given == 2) {
        box.xmax = box.xmin;
        box.ymax = box.ymin;
    }
    return check_box(ctx, &box) ? make_rect(ctx, type, &box) : HPy_NULL;
}

HPyDef_MEMBER(Rect_xmin, "xmin", HPyMember_DOUBLE, offsetof(RectObject, box.xmin), .readonly = 1,
              .doc = "The left edge.")
HPyDef_MEMBER(Rect_ymin, "ymin", HPyMember_DOUBLE, offsetof(RectObject, box.ymin), .readonly = 1,
              .doc = "The lower edge.")
HPyDef_MEMBER(Rect_xmax, "xmax", HPyMember_DOUBLE, offsetof(RectObject, box.xmax), .readonly = 1,
              .doc = "The right edge.")
HPyDef_MEMBER(Rect_ymax, "ymax", HPyMember_DOUBLE, offsetof(RectObject, box.ymax), .readonly = 1,
              .doc = "The upper edge.")

HPyDef_METH(Rect_area, "area", HPyFunc_NOARGS, .doc = "area() -> float")
static HPy Rect_area_impl(HPyContext *ctx, HPy self) {
    return HPyFloat_FromDouble(ctx, box_area(&RectObject_AsStruct(ctx, self)->box));
}

HPyDef_METH(Rect_center, "center", HPyFunc_NOARGS, .doc = "center() -> (x, y)")
static HPy Rect_center_impl(HPyContext *ctx, HPy self) {
    const Box *box = &RectObject_AsStruct(ctx, self)->box;
    return HPy_BuildValue(ctx, "(dd)", box->xmin + (box->xmax - box->xmin) / 2,
                          box->ymin + (box->ymax - box->ymin) / 2);
}

HPyDef_METH(Rect_contains, "contains", HPyFunc_O,
            .doc = "contains(other) -> bool: is all of other inside? Edges belong to a rect.")
static HPy Rect_contains_impl(HPyContext *ctx, HPy self, HPy arg) {
    Box other;
    if (!spatial_box_from_object(ctx, arg, &other))
        return HPy_NULL;
    return HPyBool_FromBool(ctx, box_contains(&RectObject_AsStruct(ctx, self)->box, &other));
}

HPyDef_METH(Rect_intersects, "intersects", HPyFunc_O,
            .doc = "intersects(other) -> bool: do they share a point?")
static HPy Rect_intersects_impl(HPyContext *ctx, HPy self, HPy arg) {
    Box other;
    if (!spatial_box_from_object(ctx, arg, &other))
        return HPy_NULL;
    return HPyBool_FromBool(ctx, box_intersects(&RectObject_AsStruct(ctx, self)->box, &other));
}

static HPy union_rect(HPyContext *ctx, const Box *a, const Box *b) {
    Box box = box_union(a, b);
    return spatial_rect_from_box(ctx, &box);
}

static HPy intersection_rect(HPyContext *ctx, const Box *a, const Box *b) {
    if (!box_intersects(a, b))
        return HPy_Dup(ctx, ctx->h_None);
    Box box = {fmax(a->xmin, b->xmin), fmax(a->ymin, b->ymin), fmin(a->xmax, b->xmax),
               fmin(a->ymax, b->ymax)};
    return spatial_rect_from_box(ctx, &box);
}

HPyDef_METH(Rect_union, "union", HPyFunc_O,
            .doc = "union(other) -> Rect: the smallest rect around both. Also self | other.")
static HPy Rect_union_impl(HPyContext *ctx, HPy self, HPy arg) {
    Box other;
    if (!spatial_box_from_object(ctx, arg, &other))
        return HPy_NULL;
    return union_rect(ctx, &RectObject_AsStruct(ctx, self)->box, &other);
}

HPyDef_METH(Rect_intersection, "intersection", HPyFunc_O,
            .doc = "intersection(other) -> Rect or None: what both share. Also self & other.")
static HPy Rect_intersection_impl(HPyContext *ctx, HPy self, HPy arg) {
    Box other;
    if (!spatial_box_from_object(ctx, arg, &other))
        return HPy_NULL;
    return intersection_rect(ctx, &RectObject_AsStruct(ctx, self)->box, &other);
}

/* Either operand of an operator may be the one that is a Rect. */
HPyDef_SLOT(Rect_or, HPy_nb_or)
static HPy Rect_or_impl(HPyContext *ctx, HPy left, HPy right) {
    if (!is_rect(ctx, left) || !is_rect(ctx, right))
        return HPy_Dup(ctx, ctx->h_NotImplemented);
    return union_rect(ctx, &RectObject_AsStruct(ctx, left)->box,
                      &RectObject_AsStruct(ctx, right)->box);
}

HPyDef_SLOT(Rect_and, HPy_nb_and)
static HPy Rect_and_impl(HPyContext *ctx, HPy left, HPy right) {
    if (!is_rect(ctx, left) || !is_rect(ctx, right))
        return HPy_Dup(ctx, ctx->h_NotImplemented);
    return intersection_rect(ctx, &RectObject_AsStruct(ctx, left)->box,
                             &RectObject_AsStruct(ctx, right)->box);
}

HPyDef_SLOT(Rect_repr, HPy_tp_repr)
static HPy Rect_repr_impl(HPyContext *ctx, HPy self) {
    HPy tuple = box_tuple(ctx, &RectObject_AsStruct(ctx, self)->box);
    if (HPy_IsNull(tuple))
        return HPy_NULL;
    HPy result = HPyUnicode_FromFormat(ctx, "Rect%R", tuple);
    HPy_Close(ctx, tuple);
    return result;
}

HPyDef_SLOT(Rect_hash, HPy_tp_hash)
static HPy_hash_t Rect_hash_impl(HPyContext *ctx, HPy self) {
    HPy tuple = box_tuple(ctx, &RectObject_AsStruct(ctx, self)->box);
    if (HPy_IsNull(tuple))
        return -1;
    HPy_hash_t result = HPy_Hash(ctx, tuple);
    HPy_Close(ctx, tuple);
    return result;
}

HPyDef_SLOT(Rect_richcompare, HPy_tp_richcompare)
static HPy Rect_richcompare_impl(HPyContext *ctx, HPy self, HPy other, HPy_RichCmpOp op) {
    if ((op != HPy_EQ && op != HPy_NE) || !is_rect(ctx, other))
        return HPy_Dup(ctx, ctx->h_NotImplemented);
    bool equal = box_equal(&RectObject_AsStruct(ctx, self)->box,
                           &RectObject_AsStruct(ctx, other)->box);
    return HPyBool_FromBool(ctx, equal == (op == HPy_EQ));
}

static HPyDef *Rect_defines[] = {
    &Rect_new,        &Rect_xmin,  &Rect_ymin,         &Rect_xmax, &Rect_ymax,
    &Rect_area,       &Rect_center, &Rect_contains,    &Rect_intersects,
    &Rect_union,      &Rect_intersection, &Rect_or,    &Rect_and,  &Rect_repr,
    &Rect_hash,       &Rect_richcompare, NULL,
};

HPyType_Spec spatial_Rect_spec = {
    .name = "spatial.Rect",
    .doc = "Rect(xmin, ymin, xmax, ymax) or Rect(x, y): an immutable box in the plane.",
    .basicsize = sizeof(RectObject),
    .flags = HPy_TPFLAGS_DEFAULT,
    .builtin_shape = SHAPE(RectObject),
    .defines = Rect_defines,
};
