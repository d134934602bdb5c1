/* The buffer protocol: a type that exports memory. */
#include "common.h"

typedef struct {
    int items[6];
    HPy_ssize_t shape[2];
    HPy_ssize_t strides[2];
    int exports;
} Grid;
HPyType_HELPERS(Grid)

static long released;

HPyDef_SLOT(Grid_new, HPy_tp_new)
static HPy
Grid_new_impl(HPyContext *ctx, HPy cls, const HPy *args, HPy_ssize_t nargs, HPy kw)
{
    void *payload;
    HPy self = HPy_New(ctx, cls, &payload);
    if (HPy_IsNull(self))
        return HPy_NULL;
    Grid *grid = Grid_AsStruct(ctx, self);
    for (int i = 0; i < 6; i++)
        grid->items[i] = i * 10;
    grid->shape[0] = 2;
    grid->shape[1] = 3;
    grid->strides[0] = 3 * sizeof(int);
    grid->strides[1] = sizeof(int);
    return self;
}

HPyDef_SLOT(Grid_getbuffer, HPy_bf_getbuffer)
static int
Grid_getbuffer_impl(HPyContext *ctx, HPy self, HPy_buffer *buffer, int flags)
{
    Grid *grid = Grid_AsStruct(ctx, self);
    if (grid->exports >= 2) {
        HPyErr_SetString(ctx, ctx->h_BufferError, "exported twice already");
        buffer->obj = HPy_NULL;
        return -1;
    }
    grid->exports++;
    buffer->buf = grid->items;
    buffer->obj = HPy_Dup(ctx, self);
    buffer->len = sizeof(grid->items);
    buffer->itemsize = sizeof(int);
    buffer->readonly = 0;
    buffer->ndim = 2;
    buffer->format = (char *)"i";
    buffer->shape = grid->shape;
    buffer->strides = grid->strides;
    buffer->suboffsets = NULL;
    buffer->internal = NULL;
    return 0;
}

HPyDef_SLOT(Grid_releasebuffer, HPy_bf_releasebuffer)
static void
Grid_releasebuffer_impl(HPyContext *ctx, HPy self, HPy_buffer *buffer)
{
    Grid_AsStruct(ctx, self)->exports--;
    released++;
}

HPyDef_METH(Grid_get, "get", HPyFunc_O)
static HPy
Grid_get_impl(HPyContext *ctx, HPy self, HPy index)
{
    long i = HPyLong_AsLong(ctx, index);
    if (i == -1 && HPyErr_Occurred(ctx))
        return HPy_NULL;
    return HPyLong_FromLong(ctx, Grid_AsStruct(ctx, self)->items[i]);
}

HPyDef_METH(Grid_exports, "exports", HPyFunc_NOARGS)
static HPy
Grid_exports_impl(HPyContext *ctx, HPy self)
{
    return HPyLong_FromLong(ctx, Grid_AsStruct(ctx, self)->exports);
}

static HPyDef *Grid_defines[] = { &Grid_new, &Grid_getbuffer, &Grid_releasebuffer,
                                  &Grid_get, &Grid_exports,   NULL };
static HPyType_Spec Grid_spec = {
    .name = "buffer.Grid",
    .basicsize = sizeof(Grid),
    .flags = HPy_TPFLAGS_DEFAULT,
    .builtin_shape = SHAPE(Grid),
    .defines = Grid_defines,
};

/* --- Text: read-only bytes, without a release ------------------------------------ */

static char text_bytes[] = "static text";

HPyDef_SLOT(Text_getbuffer, HPy_bf_getbuffer)
static int
Text_getbuffer_impl(HPyContext *ctx, HPy self, HPy_buffer *buffer, int flags)
{
    memset(buffer, 0, sizeof(*buffer));
    buffer->buf = text_bytes;
    buffer->obj = HPy_Dup(ctx, self);
    buffer->len = sizeof(text_bytes) - 1;
    buffer->itemsize = 1;
    buffer->readonly = 1;
    buffer->ndim = 1;
    buffer->format = (char *)"B";
    buffer->shape = &buffer->len;
    buffer->strides = &buffer->itemsize;
    return 0;
}

static HPyDef *Text_defines[] = { &Text_getbuffer, NULL };
static HPyType_Spec Text_spec = {
    .name = "buffer.Text",
    .flags = HPy_TPFLAGS_DEFAULT,
    .defines = Text_defines,
};

NOARGS(released_so_far)
{
    long count = released;
    released = 0;
    return HPyLong_FromLong(ctx, count);
}

HPyDef_SLOT(module_exec, HPy_mod_exec)
static int
module_exec_impl(HPyContext *ctx, HPy mod)
{
    if (!HPyHelpers_AddType(ctx, mod, "Grid", &Grid_spec, NULL) ||
        !HPyHelpers_AddType(ctx, mod, "Text", &Text_spec, NULL))
        return -1;
    return 0;
}

MODULE(buffer, NULL, &module_exec, &released_so_far_def)
