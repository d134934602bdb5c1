/* The module: functions, types, the exception. */
#include "spatial.h"

#include <math.h>
#include <string.h>

/* The mean radius of the Earth in metres (IUGG R1). */
#define EARTH_RADIUS 6371008.8
#define RADIANS_PER_DEGREE (3.14159265358979323846 / 180)

HPyGlobal spatial_Rect;
HPyGlobal spatial_EmptyIndexError;

/* ---- arguments ---- */

static bool check_keyword(HPyContext *ctx, const char *function, size_t nargs, HPy name,
                          const char *const keywords[]) {
    HPy_ssize_t size;
    const char *text = HPyUnicode_AsUTF8AndSize(ctx, name, &size);
    if (!text)
        return false;
    size_t i = 0;
    while (keywords[i] && strcmp(keywords[i], text) != 0)
        i++;
    if (keywords[i] && i >= nargs)
        return true;
    HPyErr_Format(ctx, ctx->h_TypeError,
                  keywords[i] ? "%s() got multiple values for argument '%s'"
                              : "%s() got an unexpected keyword argument '%s'",
                  function, text);
    return false;
}

static HPy_ssize_t check_names(HPyContext *ctx, const char *function, size_t nargs, HPy names,
                               const char *const keywords[]) {
    HPy_ssize_t n = HPy_Length(ctx, names);
    for (HPy_ssize_t i = 0; i < n; i++) {
        HPy name = HPy_GetItem_i(ctx, names, i);
        bool ok = !HPy_IsNull(name) && check_keyword(ctx, function, nargs, name, keywords);
        HPy_Close(ctx, name);
        if (!ok)
            return -1;
    }
    return n;
}

HPy_ssize_t spatial_check_keywords(HPyContext *ctx, const char *function, size_t nargs, HPy names,
                                   const char *const keywords[]) {
    HPy_ssize_t given = 0;
    if (!HPy_IsNull(names) && HPyDict_Check(ctx, names)) {
        HPy keys = HPyDict_Keys(ctx, names);
        given = HPy_IsNull(keys) ? -1 : check_names(ctx, function, nargs, keys, keywords);
        HPy_Close(ctx, keys);
    } else if (!HPy_IsNull(names)) {
        given = check_names(ctx, function, nargs, names, keywords);
    }
    if (given < 0)
        return -1;
    given += (HPy_ssize_t)nargs;
    HPy_ssize_t most = 0;
    while (keywords[most])
        most++;
    if (given <= most)
        return given;
    HPyErr_Format(ctx, ctx->h_TypeError, "%s() takes at most %zd arguments (%zd given)", function,
                  most, given);
    return -1;
}

/* ---- functions ---- */

HPyDef_METH(spatial_distance, "distance", HPyFunc_VARARGS,
            .doc = "distance(a, b) -> float: between the nearest points of two rects or points.")
static HPy spatial_distance_impl(HPyContext *ctx, HPy self, const HPy *args, size_t nargs) {
    (void)self;
    HPy a, b;
    Box box_a, box_b;
    if (!HPyArg_Parse(ctx, NULL, args, nargs, "OO:distance", &a, &b) ||
        !spatial_box_from_object(ctx, a, &box_a) || !spatial_box_from_object(ctx, b, &box_b))
        return HPy_NULL;
    return HPyFloat_FromDouble(ctx, box_distance(&box_a, &box_b));
}

HPyDef_METH(spatial_haversine, "haversine", HPyFunc_KEYWORDS,
            .doc = "haversine(lat1, lon1, lat2, lon2, *, radius=EARTH_RADIUS) -> float\n\n"
                   "The great-circle distance of two places given in degrees, in the unit of\n"
                   "radius (metres).")
static HPy spatial_haversine_impl(HPyContext *ctx, HPy self, const HPy *args, size_t nargs,
                                  HPy kwnames) {
    (void)self;
    static const char *keywords[] = {"lat1", "lon1", "lat2", "lon2", "radius", NULL};
    double lat1, lon1, lat2, lon2, radius = EARTH_RADIUS;
    if (spatial_check_keywords(ctx, "haversine", nargs, kwnames, keywords) < 0 ||
        !HPyArg_ParseKeywords(ctx, NULL, args, nargs, kwnames, "dddd|$d:haversine", keywords,
                              &lat1, &lon1, &lat2, &lon2, &radius))
        return HPy_NULL;
    if (!(fabs(lat1) <= 90 && fabs(lat2) <= 90))
        return HPyErr_SetString(ctx, ctx->h_ValueError, "latitudes must be within -90 and 90");
    double sin_lat = sin((lat2 - lat1) * RADIANS_PER_DEGREE / 2);
    double sin_lon = sin((lon2 - lon1) * RADIANS_PER_DEGREE / 2);
    double h = sin_lat * sin_lat + cos(lat1 * RADIANS_PER_DEGREE) *
                                       cos(lat2 * RADIANS_PER_DEGREE) * sin_lon * sin_lon;
    return HPyFloat_FromDouble(ctx, 2 * radius * asin(sqrt(h < 1 ? h : 1)));
}

/* ---- the module ---- */

/* Takes `object` over, also when it is HPy_NULL or when it fails. */
static bool add_object(HPyContext *ctx, HPy module, const char *name, HPy object,
                       HPyGlobal *global) {
    if (HPy_IsNull(object))
        return false;
    if (global)
        HPyGlobal_Store(ctx, global, object);
    bool ok = HPy_SetAttr_s(ctx, module, name, object) == 0;
    HPy_Close(ctx, object);
    return ok;
}

HPyDef_SLOT(spatial_exec, HPy_mod_exec)
static int spatial_exec_impl(HPyContext *ctx, HPy module) {
    HPy error = HPyErr_NewExceptionWithDoc(ctx, "spatial.EmptyIndexError",
                                           "There is nothing in the index that was asked.",
                                           ctx->h_LookupError, HPy_NULL);
    bool ok = add_object(ctx, module, "EmptyIndexError", error, &spatial_EmptyIndexError) &&
              add_object(ctx, module, "Rect", HPyType_FromSpec(ctx, &spatial_Rect_spec, NULL),
                         &spatial_Rect) &&
              add_object(ctx, module, "RTree", HPyType_FromSpec(ctx, &spatial_RTree_spec, NULL),
                         NULL) &&
              add_object(ctx, module, "EARTH_RADIUS", HPyFloat_FromDouble(ctx, EARTH_RADIUS),
                         NULL);
    return ok ? 0 : -1;
}

static HPyDef *spatial_defines[] = {&spatial_exec, &spatial_distance, &spatial_haversine, NULL};
/* Every HPyGlobal of the module has to be listed. */
static HPyGlobal *spatial_globals[] = {&spatial_Rect, &spatial_EmptyIndexError, NULL};

static HPyModuleDef spatial_module = {
    .doc = "A spatial index: rectangles, and an R-tree that finds values by where they are.",
    .defines = spatial_defines,
    .globals = spatial_globals,
};

HPy_MODINIT(spatial, spatial_module)
