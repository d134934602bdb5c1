/*
 * spatial.RTree: boxes with a Python value each.
 *
 * The index (rtree.h) numbers its entries 0 to n-1; the value of entry i is in field i. Fields are
 * memory of the tree: they are stored and loaded with the tree as their owner only, tp_traverse
 * visits every one of them, and tp_destroy frees the memory. They come in chunks because a field
 * must not move, which rules out one array that grows with realloc().
 */
#include "spatial.h"

#include <stdlib.h>

#define CHUNK_FIELDS 256

typedef struct {
    RTreeIndex index;
    HPyField **chunks;
    uint32_t chunk_count;
    /*
     * How many operations rely on the tree staying as it is. Python code may run in the middle of
     * most of them (__eq__ of a value, __float__ of a coordinate, a finalizer) and may call back.
     */
    uint32_t pins;
} RTreeObject;

HPyType_HELPERS(RTreeObject)

static HPyField *field_at(const RTreeObject *tree, uint32_t id) {
    return &tree->chunks[id / CHUNK_FIELDS][id % CHUNK_FIELDS];
}

/* New fields must be zero: storing over garbage would release an object that never was. */
static bool reserve_fields(HPyContext *ctx, RTreeObject *tree, uint32_t n) {
    uint32_t needed = n / CHUNK_FIELDS + (n % CHUNK_FIELDS != 0);
    if (needed <= tree->chunk_count)
        return true;
    HPyField **chunks = realloc(tree->chunks, needed * sizeof *chunks);
    if (chunks)
        tree->chunks = chunks;
    while (chunks && tree->chunk_count < needed) {
        HPyField *chunk = calloc(CHUNK_FIELDS, sizeof *chunk);
        if (!chunk)
            break;
        tree->chunks[tree->chunk_count++] = chunk;
    }
    if (tree->chunk_count >= needed)
        return true;
    HPyErr_NoMemory(ctx);
    return false;
}

static bool check_may_change(HPyContext *ctx, const RTreeObject *tree) {
    if (tree->pins == 0)
        return true;
    HPyErr_SetString(ctx, ctx->h_RuntimeError, "RTree changed while it is in use");
    return false;
}

static bool check_room(HPyContext *ctx, const RTreeObject *tree, HPy_ssize_t n) {
    if (n <= (HPy_ssize_t)(RTREE_MAX_COUNT - tree->index.count))
        return true;
    HPyErr_SetString(ctx, ctx->h_OverflowError, "too many entries for an RTree");
    return false;
}

static bool is_sequence_of(HPyContext *ctx, HPy object, HPy_ssize_t n) {
    return (HPyTuple_Check(ctx, object) || HPyList_Check(ctx, object)) &&
           HPy_Length(ctx, object) == n;
}

/* Gives the value of a (rect, value) pair and reads its box; HPy_NULL with an exception. */
static HPy unpack_pair(HPyContext *ctx, HPy pair, Box *box) {
    if (!is_sequence_of(ctx, pair, 2))
        return HPyErr_SetString(ctx, ctx->h_TypeError, "expected a (rect, value) pair");
    HPy rect = HPy_GetItem_i(ctx, pair, 0);
    if (HPy_IsNull(rect))
        return HPy_NULL;
    bool ok = spatial_box_from_object(ctx, rect, box);
    HPy_Close(ctx, rect);
    return ok ? HPy_GetItem_i(ctx, pair, 1) : HPy_NULL;
}

/* ---- life ---- */

HPyDef_SLOT(RTree_new, HPy_tp_new)
static HPy RTree_new_impl(HPyContext *ctx, HPy type, const HPy *args, HPy_ssize_t nargs, HPy kw) {
    (void)args, (void)nargs, (void)kw; /* they are for tp_init */
    RTreeObject *tree;
    return HPy_New(ctx, type, &tree); /* zeroed memory is an empty tree */
}

HPyDef_SLOT(RTree_traverse, HPy_tp_traverse)
static int RTree_traverse_impl(void *self, HPyFunc_visitproc visit, void *arg) {
    RTreeObject *tree = self;
    for (uint32_t c = 0; c < tree->chunk_count; c++) {
        for (uint32_t i = 0; i < CHUNK_FIELDS; i++)
            HPy_VISIT(&tree->chunks[c][i]);
    }
    return 0;
}

/* No context, so no handles: what the fields refer to is the collector's business by now. */
HPyDef_SLOT(RTree_destroy, HPy_tp_destroy)
static void RTree_destroy_impl(void *self) {
    RTreeObject *tree = self;
    rtree_clear(&tree->index);
    for (uint32_t c = 0; c < tree->chunk_count; c++)
        free(tree->chunks[c]);
    free(tree->chunks);
}

static void clear_fields(HPyContext *ctx, HPy self, RTreeObject *tree, uint32_t from,
                         uint32_t to) {
    tree->pins++;
    for (uint32_t id = from; id < to; id++)
        HPyField_Store(ctx, self, field_at(tree, id), HPy_NULL);
    tree->pins--;
}

static void clear(HPyContext *ctx, HPy self, RTreeObject *tree) {
    uint32_t count = tree->index.count;
    rtree_clear(&tree->index);
    clear_fields(ctx, self, tree, 0, count);
}

/* ---- changes ---- */

/* Stores the values behind those that are there, and reads the boxes; nothing shows yet. */
static bool read_items(HPyContext *ctx, HPy self, RTreeObject *tree, HPy items, Box *boxes,
                       uint32_t n) {
    uint32_t count = tree->index.count;
    for (uint32_t i = 0; i < n; i++) {
        HPy pair = HPy_GetItem_i(ctx, items, i);
        HPy value = HPy_IsNull(pair) ? HPy_NULL : unpack_pair(ctx, pair, &boxes[i]);
        HPy_Close(ctx, pair);
        if (HPy_IsNull(value)) {
            clear_fields(ctx, self, tree, count, count + i);
            return false;
        }
        HPyField_Store(ctx, self, field_at(tree, count + i), value);
        HPy_Close(ctx, value);
    }
    return true;
}

/* All or nothing. */
static bool load(HPyContext *ctx, HPy self, RTreeObject *tree, HPy items) {
    if (!HPyTuple_Check(ctx, items) && !HPyList_Check(ctx, items)) {
        HPyErr_SetString(ctx, ctx->h_TypeError, "expected a list or tuple of (rect, value) pairs");
        return false;
    }
    HPy_ssize_t n = HPy_Length(ctx, items);
    if (n < 0 || !check_room(ctx, tree, n) ||
        !reserve_fields(ctx, tree, tree->index.count + (uint32_t)n))
        return false;
    if (n == 0)
        return true;
    Box *boxes = malloc((size_t)n * sizeof *boxes);
    if (!boxes) {
        HPyErr_NoMemory(ctx);
        return false;
    }
    tree->pins++;
    bool ok = read_items(ctx, self, tree, items, boxes, (uint32_t)n);
    tree->pins--;
    if (ok && !rtree_bulk_load(&tree->index, boxes, (uint32_t)n)) {
        clear_fields(ctx, self, tree, tree->index.count, tree->index.count + (uint32_t)n);
        HPyErr_NoMemory(ctx);
        ok = false;
    }
    free(boxes);
    return ok;
}

HPyDef_SLOT(RTree_init, HPy_tp_init)
static int RTree_init_impl(HPyContext *ctx, HPy self, const HPy *args, HPy_ssize_t nargs, HPy kw) {
    static const char *keywords[] = {"items", NULL};
    RTreeObject *tree = RTreeObject_AsStruct(ctx, self);
    HPy items = HPy_NULL;
    HPyTracker tracker;
    if (!check_may_change(ctx, tree) ||
        spatial_check_keywords(ctx, "RTree", (size_t)nargs, kw, keywords) < 0 ||
        !HPyArg_ParseKeywordsDict(ctx, &tracker, args, nargs, kw, "|O:RTree", keywords, &items))
        return -1;
    clear(ctx, self, tree); /* __init__ may be called again, as that of a list */
    bool ok = HPy_IsNull(items) || HPy_Is(ctx, items, ctx->h_None) ||
              load(ctx, self, tree, items);
    HPyTracker_Close(ctx, tracker);
    return ok ? 0 : -1;
}

HPyDef_METH(RTree_load, "load", HPyFunc_O,
            .doc = "load(items): adds a list of (rect, value) pairs and packs the index anew.")
static HPy RTree_load_impl(HPyContext *ctx, HPy self, HPy arg) {
    RTreeObject *tree = RTreeObject_AsStruct(ctx, self);
    if (!check_may_change(ctx, tree) || !load(ctx, self, tree, arg))
        return HPy_NULL;
    return HPy_Dup(ctx, ctx->h_None);
}

HPyDef_METH(RTree_insert, "insert", HPyFunc_KEYWORDS, .doc = "insert(rect, value)")
static HPy RTree_insert_impl(HPyContext *ctx, HPy self, const HPy *args, size_t nargs,
                             HPy kwnames) {
    static const char *keywords[] = {"rect", "value", NULL};
    RTreeObject *tree = RTreeObject_AsStruct(ctx, self);
    HPy rect, value;
    HPyTracker tracker;
    if (spatial_check_keywords(ctx, "insert", nargs, kwnames, keywords) < 0 ||
        !HPyArg_ParseKeywords(ctx, &tracker, args, nargs, kwnames, "OO:insert", keywords, &rect,
                              &value))
        return HPy_NULL;
    Box box;
    bool ok = spatial_box_from_object(ctx, rect, &box) && check_may_change(ctx, tree) &&
              check_room(ctx, tree, 1) && reserve_fields(ctx, tree, tree->index.count + 1);
    if (ok && !rtree_insert(&tree->index, &box)) {
        HPyErr_NoMemory(ctx);
        ok = false;
    }
    if (ok)
        HPyField_Store(ctx, self, field_at(tree, tree->index.count - 1), value);
    HPyTracker_Close(ctx, tracker);
    return ok ? HPy_Dup(ctx, ctx->h_None) : HPy_NULL;
}

#define NOT_FOUND -1
#define FAILED -2

/* The lowest id with this box and this value (any, if HPy_NULL), NOT_FOUND, or FAILED. */
static int64_t find_entry(HPyContext *ctx, HPy self, RTreeObject *tree, const Box *box,
                          HPy value) {
    RTreeIds ids = {0};
    int64_t found = NOT_FOUND;
    if (!rtree_find(&tree->index, box, &ids)) {
        HPyErr_NoMemory(ctx);
        found = FAILED;
    }
    tree->pins++; /* __eq__ is Python code */
    for (size_t i = 0; i < ids.count && found == NOT_FOUND; i++) {
        int equal = 1;
        if (!HPy_IsNull(value)) {
            HPy stored = HPyField_Load(ctx, self, *field_at(tree, ids.ids[i]));
            equal = HPy_RichCompareBool(ctx, stored, value, HPy_EQ);
            HPy_Close(ctx, stored);
        }
        if (equal != 0)
            found = equal > 0 ? (int64_t)ids.ids[i] : FAILED;
    }
    tree->pins--;
    rtree_ids_free(&ids);
    return found;
}

/* Takes entry `id` out and gives its value. The last entry gets its place, and its field. */
static HPy take_entry(HPyContext *ctx, HPy self, RTreeObject *tree, uint32_t id) {
    uint32_t last = tree->index.count - 1;
    HPy value = HPyField_Load(ctx, self, *field_at(tree, id));
    if (id != last) {
        HPy moved = HPyField_Load(ctx, self, *field_at(tree, last));
        HPyField_Store(ctx, self, field_at(tree, id), moved);
        HPy_Close(ctx, moved);
    }
    HPyField_Store(ctx, self, field_at(tree, last), HPy_NULL);
    rtree_remove(&tree->index, id);
    return value;
}

HPyDef_METH(RTree_remove, "remove", HPyFunc_KEYWORDS,
            .doc = "remove(rect[, value]): removes the first entry with this rect (and value) and\n"
                   "returns its value; KeyError if there is none.")
static HPy RTree_remove_impl(HPyContext *ctx, HPy self, const HPy *args, size_t nargs,
                             HPy kwnames) {
    static const char *keywords[] = {"rect", "value", NULL};
    RTreeObject *tree = RTreeObject_AsStruct(ctx, self);
    HPy rect, value = HPy_NULL, result = HPy_NULL;
    HPyTracker tracker;
    if (spatial_check_keywords(ctx, "remove", nargs, kwnames, keywords) < 0 ||
        !HPyArg_ParseKeywords(ctx, &tracker, args, nargs, kwnames, "O|O:remove", keywords, &rect,
                              &value))
        return HPy_NULL;
    Box box;
    if (spatial_box_from_object(ctx, rect, &box) && check_may_change(ctx, tree)) {
        int64_t id = find_entry(ctx, self, tree, &box, value);
        if (id >= 0) {
            result = take_entry(ctx, self, tree, (uint32_t)id);
        } else if (id == NOT_FOUND) {
            HPy key = HPy_IsNull(value) ? HPy_Dup(ctx, rect)
                                        : HPyTuple_Pack(ctx, 2, rect, value);
            if (!HPy_IsNull(key))
                HPyErr_SetObject(ctx, ctx->h_KeyError, key);
            HPy_Close(ctx, key);
        }
    }
    HPyTracker_Close(ctx, tracker);
    return result;
}

HPyDef_METH(RTree_clear, "clear", HPyFunc_NOARGS, .doc = "clear(): removes everything.")
static HPy RTree_clear_impl(HPyContext *ctx, HPy self) {
    RTreeObject *tree = RTreeObject_AsStruct(ctx, self);
    if (!check_may_change(ctx, tree))
        return HPy_NULL;
    clear(ctx, self, tree);
    return HPy_Dup(ctx, ctx->h_None);
}

/* ---- queries ---- */

HPyDef_METH(RTree_search, "search", HPyFunc_O,
            .doc = "search(rect) -> list: the values of what shares a point with rect, in order of\n"
                   "their index.")
static HPy RTree_search_impl(HPyContext *ctx, HPy self, HPy arg) {
    RTreeObject *tree = RTreeObject_AsStruct(ctx, self);
    Box window;
    if (!spatial_box_from_object(ctx, arg, &window))
        return HPy_NULL;
    RTreeIds ids = {0};
    HPy result = HPy_NULL;
    if (rtree_search(&tree->index, &window, &ids)) {
        tree->pins++; /* making objects may start the collector, and that may run finalizers */
        HPyListBuilder builder = HPyListBuilder_New(ctx, (HPy_ssize_t)ids.count);
        for (size_t i = 0; i < ids.count; i++) {
            HPy value = HPyField_Load(ctx, self, *field_at(tree, ids.ids[i]));
            HPyListBuilder_Set(ctx, builder, (HPy_ssize_t)i, value);
            HPy_Close(ctx, value);
        }
        result = HPyListBuilder_Build(ctx, builder);
        tree->pins--;
    } else {
        HPyErr_NoMemory(ctx);
    }
    rtree_ids_free(&ids);
    return result;
}

static HPy hits_list(HPyContext *ctx, HPy self, RTreeObject *tree, const RTreeHit *hits,
                     HPy_ssize_t n) {
    HPyListBuilder builder = HPyListBuilder_New(ctx, n);
    for (HPy_ssize_t i = 0; i < n; i++) {
        HPy value = HPyField_Load(ctx, self, *field_at(tree, hits[i].id));
        HPy pair = HPy_BuildValue(ctx, "(dO)", hits[i].distance, value);
        HPy_Close(ctx, value);
        if (HPy_IsNull(pair)) {
            HPyListBuilder_Cancel(ctx, builder);
            return HPy_NULL;
        }
        HPyListBuilder_Set(ctx, builder, i, pair);
        HPy_Close(ctx, pair);
    }
    return HPyListBuilder_Build(ctx, builder);
}

HPyDef_METH(RTree_nearest, "nearest", HPyFunc_KEYWORDS,
            .doc = "nearest(x, y, k=1) -> list of (distance, value): the k entries nearest to a\n"
                   "point, by distance and then by index; EmptyIndexError if there are none.")
static HPy RTree_nearest_impl(HPyContext *ctx, HPy self, const HPy *args, size_t nargs,
                              HPy kwnames) {
    static const char *keywords[] = {"x", "y", "k", NULL};
    RTreeObject *tree = RTreeObject_AsStruct(ctx, self);
    double x, y;
    HPy_ssize_t k = 1;
    if (spatial_check_keywords(ctx, "nearest", nargs, kwnames, keywords) < 0 ||
        !HPyArg_ParseKeywords(ctx, NULL, args, nargs, kwnames, "dd|n:nearest", keywords, &x, &y,
                              &k))
        return HPy_NULL;
    if (k < 1)
        return HPyErr_Format(ctx, ctx->h_ValueError, "k must be at least 1, not %zd", k);
    if (!(x - x == 0 && y - y == 0)) /* neither infinite nor NaN */
        return HPyErr_SetString(ctx, ctx->h_ValueError, "coordinates must be finite");
    if (tree->index.count == 0) {
        HPy error = HPyGlobal_Load(ctx, spatial_EmptyIndexError);
        HPyErr_SetString(ctx, error, "nearest() of an empty RTree");
        HPy_Close(ctx, error);
        return HPy_NULL;
    }
    uint32_t wanted = k < tree->index.count ? (uint32_t)k : tree->index.count;
    RTreeHit *hits = malloc(wanted * sizeof *hits);
    int64_t found = hits ? rtree_nearest(&tree->index, x, y, wanted, hits) : -1;
    HPy result = HPy_NULL;
    if (found >= 0) {
        tree->pins++;
        result = hits_list(ctx, self, tree, hits, (HPy_ssize_t)found);
        tree->pins--;
    } else {
        HPyErr_NoMemory(ctx);
    }
    free(hits);
    return result;
}

HPyDef_SLOT(RTree_length, HPy_sq_length)
static HPy_ssize_t RTree_length_impl(HPyContext *ctx, HPy self) {
    return (HPy_ssize_t)RTreeObject_AsStruct(ctx, self)->index.count;
}

/* Also what iteration uses: it asks for 0, 1, ... until IndexError. */
HPyDef_SLOT(RTree_item, HPy_sq_item)
static HPy RTree_item_impl(HPyContext *ctx, HPy self, HPy_ssize_t i) {
    RTreeObject *tree = RTreeObject_AsStruct(ctx, self);
    if (i < 0 || i >= (HPy_ssize_t)tree->index.count)
        return HPyErr_SetString(ctx, ctx->h_IndexError, "RTree index out of range");
    Box box = tree->index.entries[i].box; /* a copy: making objects may run Python code */
    HPy value = HPyField_Load(ctx, self, *field_at(tree, (uint32_t)i));
    HPy rect = spatial_rect_from_box(ctx, &box);
    HPy pair = HPy_IsNull(rect) ? HPy_NULL : HPyTuple_Pack(ctx, 2, rect, value);
    HPy_Close(ctx, rect);
    HPy_Close(ctx, value);
    return pair;
}

HPyDef_SLOT(RTree_contains, HPy_sq_contains)
static int RTree_contains_impl(HPyContext *ctx, HPy self, HPy pair) {
    RTreeObject *tree = RTreeObject_AsStruct(ctx, self);
    Box box;
    HPy value = unpack_pair(ctx, pair, &box);
    if (HPy_IsNull(value))
        return -1;
    int64_t id = find_entry(ctx, self, tree, &box, value);
    HPy_Close(ctx, value);
    return id == FAILED ? -1 : id != NOT_FOUND;
}

HPyDef_SLOT(RTree_repr, HPy_tp_repr)
static HPy RTree_repr_impl(HPyContext *ctx, HPy self) {
    unsigned int count = RTreeObject_AsStruct(ctx, self)->index.count;
    return HPyUnicode_FromFormat(ctx, "<spatial.RTree with %u %s>", count,
                                 count == 1 ? "entry" : "entries");
}

HPyDef_GET(RTree_bounds, "bounds", .doc = "The smallest Rect around all entries, or None.")
static HPy RTree_bounds_get(HPyContext *ctx, HPy self, void *closure) {
    (void)closure;
    const RTreeIndex *index = &RTreeObject_AsStruct(ctx, self)->index;
    if (index->count == 0)
        return HPy_Dup(ctx, ctx->h_None);
    Box bounds = rtree_bounds(index);
    return spatial_rect_from_box(ctx, &bounds);
}

HPyDef_GET(RTree_depth, "depth", .doc = "The number of levels: 0 if empty, 1 for a single leaf.")
static HPy RTree_depth_get(HPyContext *ctx, HPy self, void *closure) {
    (void)closure;
    return HPyLong_FromLong(ctx, rtree_depth(&RTreeObject_AsStruct(ctx, self)->index));
}

HPyDef_METH(RTree_stats, "stats", HPyFunc_NOARGS,
            .doc = "stats() -> dict with entries, nodes, leaves and depth")
static HPy RTree_stats_impl(HPyContext *ctx, HPy self) {
    const RTreeIndex *index = &RTreeObject_AsStruct(ctx, self)->index;
    const struct {
        const char *key;
        unsigned long value;
    } rows[] = {{"entries", index->count},
                {"nodes", index->node_count},
                {"leaves", index->leaf_count},
                {"depth", (unsigned long)rtree_depth(index)}};
    HPy result = HPyDict_New(ctx);
    for (size_t i = 0; !HPy_IsNull(result) && i < sizeof rows / sizeof *rows; i++) {
        HPy value = HPyLong_FromUnsignedLong(ctx, rows[i].value);
        if (HPy_IsNull(value) || HPy_SetItem_s(ctx, result, rows[i].key, value) < 0) {
            HPy_Close(ctx, result);
            result = HPy_NULL;
        }
        HPy_Close(ctx, value);
    }
    return result;
}

static HPyDef *RTree_defines[] = {
    &RTree_new,     &RTree_init,   &RTree_traverse, &RTree_destroy, &RTree_insert, &RTree_remove,
    &RTree_load,    &RTree_clear,  &RTree_search,   &RTree_nearest, &RTree_length, &RTree_item,
    &RTree_contains, &RTree_repr,  &RTree_bounds,   &RTree_depth,   &RTree_stats,  NULL,
};

HPyType_Spec spatial_RTree_spec = {
    .name = "spatial.RTree",
    .doc = "RTree(items=None): an index of (rect, value) pairs by where they are.\n\n"
           "tree[i] is the i-th (rect, value) pair. Entries keep the order in which they were\n"
           "added, but the last one takes the place of one that is removed.",
    .basicsize = sizeof(RTreeObject),
    /*
     * Not a base type: for an instance of a Python subclass, HPy 0.9 on CPython gives tp_traverse
     * and tp_destroy the object instead of its struct.
     */
    .flags = HPy_TPFLAGS_DEFAULT | HPy_TPFLAGS_HAVE_GC,
    .builtin_shape = SHAPE(RTreeObject),
    .defines = RTree_defines,
};
