/* What the parts of the module share. */
#ifndef SPATIAL_H
#define SPATIAL_H

#include "hpy.h"
#include "rtree.h"

/* Set when the module is executed. HPyGlobal_Load gives a new handle: close it. */
extern HPyGlobal spatial_Rect;
extern HPyGlobal spatial_EmptyIndexError;

extern HPyType_Spec spatial_Rect_spec;
extern HPyType_Spec spatial_RTree_spec;

/*
 * Reads a box from a Rect, or from a tuple or list of 4 numbers (xmin, ymin, xmax, ymax) or of 2
 * (x, y). false: an exception is set.
 */
bool spatial_box_from_object(HPyContext *ctx, HPy object, Box *box);
/* A new Rect, or HPy_NULL with an exception. */
HPy spatial_rect_from_box(HPyContext *ctx, const Box *box);

/*
 * Refuses what HPyArg_ParseKeywords lets pass: too many arguments, unknown keywords, and
 * keywords for arguments that were given by position. `keywords` ends with NULL; `names` is the
 * tuple of names that a method gets, the dict that a constructor gets, or HPy_NULL.
 * Gives the number of arguments, or -1 with an exception.
 */
HPy_ssize_t spatial_check_keywords(HPyContext *ctx, const char *function, size_t nargs, HPy names,
                                   const char *const keywords[]);

#endif
