/*
 * An R-tree over boxes in the plane, in plain C: it knows nothing of Python.
 *
 * An entry is a box and the number it was given, its id. Ids are dense: n entries have the ids
 * 0 to n-1. The caller keeps whatever belongs to an entry in arrays of its own, under the same id.
 */
#ifndef SPATIAL_RTREE_H
#define SPATIAL_RTREE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct {
    double xmin, ymin, xmax, ymax;
} Box;

bool box_contains(const Box *outer, const Box *inner);
bool box_intersects(const Box *a, const Box *b);
bool box_equal(const Box *a, const Box *b);
Box box_union(const Box *a, const Box *b);
double box_area(const Box *box);
/* The distance of the nearest points of two boxes; 0 where they touch. */
double box_distance(const Box *a, const Box *b);

typedef struct RTreeNode RTreeNode;

typedef struct {
    Box box;
    RTreeNode *leaf; /* where the entry is linked */
} RTreeEntry;

/* All zero is a valid, empty index. */
typedef struct {
    RTreeNode *root; /* NULL if and only if count is 0 */
    RTreeNode *free_nodes;
    RTreeEntry *entries;
    uint32_t count;
    uint32_t capacity; /* of entries */
    uint32_t node_count;
    uint32_t leaf_count;
} RTreeIndex;

typedef struct {
    double distance;
    uint32_t id;
} RTreeHit;

/* A growing array of ids. All zero is an empty one; rtree_ids_free() it in the end. */
typedef struct {
    uint32_t *ids;
    size_t count;
    size_t capacity;
} RTreeIds;

#define RTREE_MAX_COUNT ((uint32_t)INT32_MAX)

/* 0 for an empty index, 1 for a single leaf, ... */
int rtree_depth(const RTreeIndex *index);
/* The box around everything; the index must not be empty. */
Box rtree_bounds(const RTreeIndex *index);

/* Adds an entry with the id index->count. false: out of memory, and nothing has changed. */
bool rtree_insert(RTreeIndex *index, const Box *box);
/*
 * Adds n entries and packs the whole index anew with Sort-Tile-Recursive: full nodes in square
 * tiles. false: out of memory, and nothing has changed.
 */
bool rtree_bulk_load(RTreeIndex *index, const Box *boxes, uint32_t n);
/*
 * Removes an entry and gives its id to the entry with the highest one, so that ids stay dense.
 * Cannot fail: it allocates nothing.
 */
void rtree_remove(RTreeIndex *index, uint32_t id);
/* Removes everything and frees all memory. */
void rtree_clear(RTreeIndex *index);

/* Appends the ids of what touches the window, ascending. false: out of memory. */
bool rtree_search(const RTreeIndex *index, const Box *window, RTreeIds *result);
/* Appends the ids of the entries with exactly this box, ascending. false: out of memory. */
bool rtree_find(const RTreeIndex *index, const Box *box, RTreeIds *result);
void rtree_ids_free(RTreeIds *ids);
/*
 * Writes the k nearest entries to hits, by distance and then by id. Gives how many there were
 * (fewer than k in a small index), or -1 if out of memory.
 */
int64_t rtree_nearest(const RTreeIndex *index, double x, double y, uint32_t k, RTreeHit *hits);

#endif
