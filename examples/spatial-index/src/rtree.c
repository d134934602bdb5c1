#include "rtree.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#define MAX_CHILDREN 16
/* A split leaves at least this many on either side (40 %, as R*-trees do). */
#define MIN_CHILDREN 6

typedef union {
    RTreeNode *node; /* in inner nodes */
    uint32_t id;     /* in leaves */
} Child;

struct RTreeNode {
    RTreeNode *parent; /* NULL for the root; in a free node, the next free one */
    int level;         /* 0 is a leaf */
    int count;
    /* One more than a node may have: an overfull node exists only until it is split. */
    Box boxes[MAX_CHILDREN + 1];
    Child children[MAX_CHILDREN + 1];
};

/* ---- boxes ---- */

bool box_contains(const Box *outer, const Box *inner) {
    return outer->xmin <= inner->xmin && outer->ymin <= inner->ymin &&
           outer->xmax >= inner->xmax && outer->ymax >= inner->ymax;
}

bool box_intersects(const Box *a, const Box *b) {
    return a->xmin <= b->xmax && b->xmin <= a->xmax && a->ymin <= b->ymax && b->ymin <= a->ymax;
}

bool box_equal(const Box *a, const Box *b) {
    return a->xmin == b->xmin && a->ymin == b->ymin && a->xmax == b->xmax && a->ymax == b->ymax;
}

Box box_union(const Box *a, const Box *b) {
    return (Box){
        .xmin = a->xmin < b->xmin ? a->xmin : b->xmin,
        .ymin = a->ymin < b->ymin ? a->ymin : b->ymin,
        .xmax = a->xmax > b->xmax ? a->xmax : b->xmax,
        .ymax = a->ymax > b->ymax ? a->ymax : b->ymax,
    };
}

double box_area(const Box *box) { return (box->xmax - box->xmin) * (box->ymax - box->ymin); }

static double axis_gap(double amin, double amax, double bmin, double bmax) {
    if (bmin > amax)
        return bmin - amax;
    return amin > bmax ? amin - bmax : 0;
}

double box_distance(const Box *a, const Box *b) {
    double dx = axis_gap(a->xmin, a->xmax, b->xmin, b->xmax);
    double dy = axis_gap(a->ymin, a->ymax, b->ymin, b->ymax);
    return sqrt(dx * dx + dy * dy);
}

static double overlap_area(const Box *a, const Box *b) {
    double width = fmin(a->xmax, b->xmax) - fmax(a->xmin, b->xmin);
    double height = fmin(a->ymax, b->ymax) - fmax(a->ymin, b->ymin);
    return width > 0 && height > 0 ? width * height : 0;
}

static Box boxes_union(const Box *boxes, int n) {
    Box all = boxes[0];
    for (int i = 1; i < n; i++)
        all = box_union(&all, &boxes[i]);
    return all;
}

/* ---- nodes ---- */

/* Makes sure that n nodes can be taken without an allocation, so that taking cannot fail. */
static bool reserve_nodes(RTreeIndex *index, uint32_t n) {
    uint32_t available = 0;
    for (RTreeNode *node = index->free_nodes; node && available < n; node = node->parent)
        available++;
    for (; available < n; available++) {
        RTreeNode *node = malloc(sizeof *node);
        if (!node)
            return false;
        node->parent = index->free_nodes;
        index->free_nodes = node;
    }
    return true;
}

static RTreeNode *take_node(RTreeIndex *index, int level) {
    RTreeNode *node = index->free_nodes;
    index->free_nodes = node->parent;
    node->parent = NULL;
    node->level = level;
    node->count = 0;
    index->node_count++;
    index->leaf_count += level == 0;
    return node;
}

static void give_node(RTreeIndex *index, RTreeNode *node) {
    index->node_count--;
    index->leaf_count -= node->level == 0;
    node->parent = index->free_nodes;
    index->free_nodes = node;
}

static void give_subtree(RTreeIndex *index, RTreeNode *node) {
    for (int i = 0; node->level > 0 && i < node->count; i++)
        give_subtree(index, node->children[i].node);
    give_node(index, node);
}

static void link_id(RTreeIndex *index, RTreeNode *leaf, uint32_t id) {
    leaf->boxes[leaf->count] = index->entries[id].box;
    leaf->children[leaf->count++].id = id;
    index->entries[id].leaf = leaf;
}

static void link_node(RTreeNode *parent, RTreeNode *child) {
    parent->boxes[parent->count] = boxes_union(child->boxes, child->count);
    parent->children[parent->count++].node = child;
    child->parent = parent;
}

static int position_in_parent(const RTreeNode *node) {
    int i = 0;
    while (node->parent->children[i].node != node)
        i++;
    return i;
}

static void unlink_at(RTreeNode *node, int i) {
    node->count--;
    node->boxes[i] = node->boxes[node->count];
    node->children[i] = node->children[node->count];
}

/* Sets the box of a node in each of its ancestors to what is really there. */
static void refit(RTreeNode *node) {
    for (; node->parent; node = node->parent)
        node->parent->boxes[position_in_parent(node)] = boxes_union(node->boxes, node->count);
}

/* ---- insertion ---- */

static bool reserve_entries(RTreeIndex *index, uint32_t n) {
    if (n <= index->capacity)
        return true;
    uint32_t capacity = index->capacity ? index->capacity : 64;
    while (capacity < n)
        capacity *= 2; /* no overflow: n is at most 2^31 - 1 */
    RTreeEntry *entries = realloc(index->entries, capacity * sizeof *entries);
    if (!entries)
        return false;
    index->entries = entries;
    index->capacity = capacity;
    return true;
}

/* Guttman's rule: the child that grows least, among equals the smallest. */
static int choose_child(const RTreeNode *node, const Box *box) {
    int best = 0;
    double best_growth = INFINITY, best_area = INFINITY;
    for (int i = 0; i < node->count; i++) {
        Box grown = box_union(&node->boxes[i], box);
        double area = box_area(&node->boxes[i]);
        double growth = box_area(&grown) - area;
        if (growth < best_growth || (growth == best_growth && area < best_area)) {
            best = i;
            best_growth = growth;
            best_area = area;
        }
    }
    return best;
}

/* An insertion sort: n is at most MAX_CHILDREN + 1, and being stable makes splits reproducible. */
static void sort_children(RTreeNode *node, bool by_y) {
    for (int i = 1; i < node->count; i++) {
        Box box = node->boxes[i];
        double key = by_y ? box.ymin + box.ymax : box.xmin + box.xmax;
        Child child = node->children[i];
        int j = i;
        for (; j > 0; j--) {
            const Box *left = &node->boxes[j - 1];
            if ((by_y ? left->ymin + left->ymax : left->xmin + left->xmax) <= key)
                break;
            node->boxes[j] = *left;
            node->children[j] = node->children[j - 1];
        }
        node->boxes[j] = box;
        node->children[j] = child;
    }
}

/* How many children stay, and how bad that is: first the overlap of the halves, then their area. */
typedef struct {
    int keep;
    double overlap, area;
} Cut;

static Cut best_cut(const RTreeNode *node) {
    Cut best = {MIN_CHILDREN, INFINITY, INFINITY};
    for (int keep = MIN_CHILDREN; keep <= node->count - MIN_CHILDREN; keep++) {
        Box left = boxes_union(node->boxes, keep);
        Box right = boxes_union(node->boxes + keep, node->count - keep);
        double overlap = overlap_area(&left, &right);
        double area = box_area(&left) + box_area(&right);
        if (overlap < best.overlap || (overlap == best.overlap && area < best.area))
            best = (Cut){keep, overlap, area};
    }
    return best;
}

/* Moves the worse half of an overfull node into a new one, which the caller links. */
static RTreeNode *split(RTreeIndex *index, RTreeNode *node) {
    sort_children(node, false);
    Cut by_x = best_cut(node);
    sort_children(node, true);
    Cut cut = best_cut(node);
    if (by_x.overlap < cut.overlap || (by_x.overlap == cut.overlap && by_x.area <= cut.area)) {
        sort_children(node, false);
        cut = best_cut(node);
    }
    RTreeNode *sibling = take_node(index, node->level);
    for (int i = cut.keep; i < node->count; i++) {
        if (node->level == 0)
            link_id(index, sibling, node->children[i].id);
        else
            link_node(sibling, node->children[i].node);
    }
    node->count = cut.keep;
    return sibling;
}

bool rtree_insert(RTreeIndex *index, const Box *box) {
    /* At worst every level splits and a new root appears. */
    if (!reserve_entries(index, index->count + 1) ||
        !reserve_nodes(index, (uint32_t)rtree_depth(index) + 1))
        return false;
    uint32_t id = index->count++;
    index->entries[id].box = *box;
    if (!index->root)
        index->root = take_node(index, 0);

    RTreeNode *node = index->root;
    while (node->level > 0) {
        int i = choose_child(node, box);
        node->boxes[i] = box_union(&node->boxes[i], box);
        node = node->children[i].node;
    }
    link_id(index, node, id);
    while (node->count > MAX_CHILDREN) {
        RTreeNode *sibling = split(index, node);
        if (!node->parent) {
            index->root = take_node(index, node->level + 1);
            link_node(index->root, node);
        } else {
            node->parent->boxes[position_in_parent(node)] = boxes_union(node->boxes, node->count);
        }
        link_node(node->parent, sibling);
        node = node->parent;
    }
    return true;
}

/* ---- removal ---- */

void rtree_remove(RTreeIndex *index, uint32_t id) {
    RTreeNode *node = index->entries[id].leaf;
    int i = 0;
    while (node->children[i].id != id)
        i++;
    unlink_at(node, i);
    /*
     * Only empty nodes go. Filling up sparse ones would mean inserting their entries again, which
     * may need memory, and then removing could fail half way.
     */
    while (node->count == 0 && node->parent) {
        RTreeNode *parent = node->parent;
        unlink_at(parent, position_in_parent(node));
        give_node(index, node);
        node = parent;
    }
    if (node->count == 0) {
        give_node(index, node);
        index->root = NULL;
    } else {
        refit(node);
        while (index->root->level > 0 && index->root->count == 1) {
            RTreeNode *old = index->root;
            index->root = old->children[0].node;
            index->root->parent = NULL;
            give_node(index, old);
        }
    }

    uint32_t last = --index->count;
    if (id != last) {
        index->entries[id] = index->entries[last];
        RTreeNode *leaf = index->entries[id].leaf;
        for (i = 0; leaf->children[i].id != last; i++)
            ;
        leaf->children[i].id = id;
    }
}

void rtree_clear(RTreeIndex *index) {
    if (index->root)
        give_subtree(index, index->root);
    for (RTreeNode *node = index->free_nodes; node;) {
        RTreeNode *next = node->parent;
        free(node);
        node = next;
    }
    free(index->entries);
    memset(index, 0, sizeof *index);
}

/* ---- bulk loading ---- */

/* What is packed into the nodes of a level: an id below the leaves, a node above. */
typedef struct {
    Box box;
    uint32_t order; /* breaks ties, so that the result does not depend on qsort() */
    RTreeNode *node;
} Tile;

static int compare_tiles(double a, double b, const Tile *left, const Tile *right) {
    if (a != b)
        return a < b ? -1 : 1;
    return left->order < right->order ? -1 : left->order > right->order;
}

static int compare_x(const void *a, const void *b) {
    const Tile *left = a, *right = b;
    return compare_tiles(left->box.xmin + left->box.xmax, right->box.xmin + right->box.xmax, left,
                         right);
}

static int compare_y(const void *a, const void *b) {
    const Tile *left = a, *right = b;
    return compare_tiles(left->box.ymin + left->box.ymax, right->box.ymin + right->box.ymax, left,
                         right);
}

static uint32_t divide_up(uint32_t a, uint32_t b) { return a / b + (a % b != 0); }

/* Packs n tiles into nodes of a level and replaces them by the tiles of these nodes. */
static uint32_t pack_level(RTreeIndex *index, Tile *tiles, uint32_t n, int level) {
    uint32_t pages = divide_up(n, MAX_CHILDREN);
    uint32_t per_slice = (uint32_t)ceil(sqrt((double)pages)) * MAX_CHILDREN;
    qsort(tiles, n, sizeof *tiles, compare_x);
    for (uint32_t start = 0; start < n; start += per_slice) {
        uint32_t length = n - start < per_slice ? n - start : per_slice;
        qsort(tiles + start, length, sizeof *tiles, compare_y);
    }
    uint32_t made = 0;
    for (uint32_t start = 0; start < n; start += MAX_CHILDREN) {
        RTreeNode *node = take_node(index, level);
        for (uint32_t i = start; i < n && i < start + MAX_CHILDREN; i++) {
            if (level == 0)
                link_id(index, node, tiles[i].order);
            else
                link_node(node, tiles[i].node);
        }
        /* made <= start: the tile that is overwritten here has been linked already. */
        tiles[made] = (Tile){boxes_union(node->boxes, node->count), made, node};
        made++;
    }
    return made;
}

bool rtree_bulk_load(RTreeIndex *index, const Box *boxes, uint32_t n) {
    uint32_t total = index->count + n;
    if (n == 0)
        return true;
    uint32_t nodes = 0;
    for (uint32_t level = total; nodes == 0 || level > 1; nodes += level)
        level = divide_up(level, MAX_CHILDREN);
    Tile *tiles = malloc(total * sizeof *tiles);
    /* The nodes in use are given back and taken again: only what is missing is allocated. */
    uint32_t missing = nodes > index->node_count ? nodes - index->node_count : 0;
    if (!tiles || !reserve_entries(index, total) || !reserve_nodes(index, missing)) {
        free(tiles);
        return false;
    }
    if (index->root)
        give_subtree(index, index->root);
    for (uint32_t i = 0; i < n; i++)
        index->entries[index->count + i].box = boxes[i];
    for (uint32_t id = 0; id < total; id++)
        tiles[id] = (Tile){index->entries[id].box, id, NULL};
    index->count = total;

    uint32_t width = pack_level(index, tiles, total, 0);
    for (int level = 1; width > 1; level++)
        width = pack_level(index, tiles, width, level);
    index->root = tiles[0].node;
    free(tiles);
    return true;
}

/* ---- queries ---- */

int rtree_depth(const RTreeIndex *index) { return index->root ? index->root->level + 1 : 0; }

Box rtree_bounds(const RTreeIndex *index) {
    return boxes_union(index->root->boxes, index->root->count);
}

static bool push_id(RTreeIds *result, uint32_t id) {
    if (result->count == result->capacity) {
        size_t capacity = result->capacity ? 2 * result->capacity : 32;
        uint32_t *ids = realloc(result->ids, capacity * sizeof *ids);
        if (!ids)
            return false;
        result->ids = ids;
        result->capacity = capacity;
    }
    result->ids[result->count++] = id;
    return true;
}

/* Calls itself once a level: a depth of 16 would be 16^16 entries. */
static bool collect(const RTreeNode *node, const Box *window, bool exact, RTreeIds *result) {
    for (int i = 0; i < node->count; i++) {
        const Box *box = &node->boxes[i];
        if (node->level > 0) {
            if ((exact ? box_contains(box, window) : box_intersects(box, window)) &&
                !collect(node->children[i].node, window, exact, result))
                return false;
        } else if (exact ? box_equal(box, window) : box_intersects(box, window)) {
            if (!push_id(result, node->children[i].id))
                return false;
        }
    }
    return true;
}

static int compare_ids(const void *a, const void *b) {
    uint32_t left = *(const uint32_t *)a, right = *(const uint32_t *)b;
    return left < right ? -1 : left > right;
}

static bool collect_sorted(const RTreeIndex *index, const Box *window, bool exact,
                           RTreeIds *result) {
    if (index->root && !collect(index->root, window, exact, result))
        return false;
    if (result->count > 1)
        qsort(result->ids, result->count, sizeof *result->ids, compare_ids);
    return true;
}

bool rtree_search(const RTreeIndex *index, const Box *window, RTreeIds *result) {
    return collect_sorted(index, window, false, result);
}

bool rtree_find(const RTreeIndex *index, const Box *box, RTreeIds *result) {
    return collect_sorted(index, box, true, result);
}

void rtree_ids_free(RTreeIds *ids) {
    free(ids->ids);
    memset(ids, 0, sizeof *ids);
}

/* ---- nearest: best first, with a heap of nodes and entries by distance ---- */

typedef struct {
    double distance;
    const RTreeNode *node; /* NULL for an entry */
    uint32_t id;
} Candidate;

typedef struct {
    Candidate *items;
    size_t count;
    size_t capacity;
} Heap;

/* At one distance nodes come before entries: what is inside may have a lower id. */
static bool comes_before(const Candidate *a, const Candidate *b) {
    if (a->distance != b->distance)
        return a->distance < b->distance;
    if (!a->node != !b->node)
        return a->node != NULL;
    return a->id < b->id;
}

static bool heap_push(Heap *heap, Candidate item) {
    if (heap->count == heap->capacity) {
        size_t capacity = heap->capacity ? 2 * heap->capacity : 64;
        Candidate *items = realloc(heap->items, capacity * sizeof *items);
        if (!items)
            return false;
        heap->items = items;
        heap->capacity = capacity;
    }
    size_t i = heap->count++;
    for (; i > 0 && comes_before(&item, &heap->items[(i - 1) / 2]); i = (i - 1) / 2)
        heap->items[i] = heap->items[(i - 1) / 2];
    heap->items[i] = item;
    return true;
}

static Candidate heap_pop(Heap *heap) {
    Candidate top = heap->items[0];
    Candidate last = heap->items[--heap->count];
    size_t i = 0;
    for (size_t child; (child = 2 * i + 1) < heap->count; i = child) {
        if (child + 1 < heap->count && comes_before(&heap->items[child + 1], &heap->items[child]))
            child++;
        if (!comes_before(&heap->items[child], &last))
            break;
        heap->items[i] = heap->items[child];
    }
    heap->items[i] = last;
    return top;
}

int64_t rtree_nearest(const RTreeIndex *index, double x, double y, uint32_t k, RTreeHit *hits) {
    const Box point = {x, y, x, y};
    Heap heap = {0};
    int64_t found = 0;
    bool ok = !index->root || heap_push(&heap, (Candidate){0, index->root, 0});
    while (ok && heap.count > 0 && found < k) {
        Candidate next = heap_pop(&heap);
        if (!next.node) {
            hits[found++] = (RTreeHit){next.distance, next.id};
            continue;
        }
        for (int i = 0; ok && i < next.node->count; i++) {
            Candidate item = {box_distance(&next.node->boxes[i], &point), NULL, 0};
            if (next.node->level > 0)
                item.node = next.node->children[i].node;
            else
                item.id = next.node->children[i].id;
            ok = heap_push(&heap, item);
        }
    }
    free(heap.items);
    return ok ? found : -1;
}
