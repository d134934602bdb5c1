/* HPy_BuildValue, HPyUnicode_FromFormat and the struct sequences. */
#include "surface.h"
#include <limits.h>

static const char *text(HPyContext *ctx, HPy h) {
    HPy_ssize_t size;
    return HPyUnicode_AsUTF8AndSize(ctx, h, &size);
}

/* build_ints(format): every unit of the format must be `i` */
HPyDef_METH(build_ints, "build_ints", HPyFunc_O)
static HPy build_ints_impl(HPyContext *ctx, HPy self, HPy fmt) {
    (void)self;
    return HPy_BuildValue(ctx, text(ctx, fmt), 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
}

/* build_units(object): one of each unit, alone and in groups */
HPyDef_METH(build_units, "build_units", HPyFunc_O)
static HPy build_units_impl(HPyContext *ctx, HPy self, HPy object) {
    (void)self;
    return HPy_BuildValue(
        ctx, "ilIkLKnfdsOS(i)[i](ii)[]{}(){s:i,s:O}{O:[d(s,i)]}{i:i, i:i}", INT_MIN, LONG_MAX,
        UINT_MAX, ULONG_MAX, LLONG_MIN, ULLONG_MAX, HPY_SSIZE_T_MIN, 1.5f, 0.1, "h\xc3\xa9", object,
        object, 1, 2, 3, 4, "a", 1, "b", object, object, 2.5, "x", 7, 1, 2, 1, 3);
}

/* build_null(format): the argument is HPy_NULL */
HPyDef_METH(build_null, "build_null", HPyFunc_VARARGS)
static HPy build_null_impl(HPyContext *ctx, HPy self, const HPy *args, size_t nargs) {
    (void)self;
    if (nargs > 1)
        HPyErr_SetString(ctx, ctx->h_KeyError, "set before");
    return HPy_BuildValue(ctx, text(ctx, args[0]), HPy_NULL, HPy_NULL);
}

/* build_large(): deep and long */
HPyDef_METH(build_large, "build_large", HPyFunc_NOARGS)
static HPy build_large_impl(HPyContext *ctx, HPy self) {
    (void)self;
    return HPy_BuildValue(ctx, "((((((((i))))))))iiiiiiiiiiiiiiiiiiii", 0, 1, 2, 3, 4, 5, 6, 7, 8,
                          9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20);
}

/* format_int(format, int): one directive that reads an int or an unsigned */
HPyDef_METH(format_int, "format_int", HPyFunc_VARARGS)
static HPy format_int_impl(HPyContext *ctx, HPy self, const HPy *args, size_t nargs) {
    (void)self;
    (void)nargs;
    return HPyUnicode_FromFormat(ctx, text(ctx, args[0]), (int)HPyLong_AsLong(ctx, args[1]), 7);
}

/* format_sizes(): every size at its ends */
HPyDef_METH(format_sizes, "format_sizes", HPyFunc_NOARGS)
static HPy format_sizes_impl(HPyContext *ctx, HPy self) {
    (void)self;
    return HPyUnicode_FromFormat(
        ctx, "%d %i %u %x|%ld %li %lu|%lld %lli %llu|%zd %zi %zu|%25lld|%025lld|%.25lld|%30.25lld%%|%p",
        INT_MIN, INT_MAX, UINT_MAX, -1, LONG_MIN, LONG_MAX, ULONG_MAX, LLONG_MIN, LLONG_MAX,
        ULLONG_MAX, HPY_SSIZE_T_MIN, HPY_SSIZE_T_MAX, SIZE_MAX, LLONG_MIN, LLONG_MIN, LLONG_MIN,
        LLONG_MIN, (void *)(uintptr_t)0xdeadbeef);
}

/* format_string(format, str or None): one directive that reads a C string */
HPyDef_METH(format_string, "format_string", HPyFunc_VARARGS)
static HPy format_string_impl(HPyContext *ctx, HPy self, const HPy *args, size_t nargs) {
    (void)self;
    (void)nargs;
    bool null = HPy_Is(ctx, args[1], ctx->h_None);
    return HPyUnicode_FromFormat(ctx, text(ctx, args[0]), null ? NULL : text(ctx, args[1]));
}

/* format_object(format, object[, anything]): the directive reads HPy_NULL with a third argument */
HPyDef_METH(format_object, "format_object", HPyFunc_VARARGS)
static HPy format_object_impl(HPyContext *ctx, HPy self, const HPy *args, size_t nargs) {
    (void)self;
    return HPyUnicode_FromFormat(ctx, text(ctx, args[0]), nargs > 2 ? HPy_NULL : args[1],
                                 "instead");
}

/* format_mixed(object) */
HPyDef_METH(format_mixed, "format_mixed", HPyFunc_O)
static HPy format_mixed_impl(HPyContext *ctx, HPy self, HPy object) {
    (void)self;
    return HPyUnicode_FromFormat(ctx, "%s=%R (%S, %A) %c%c %5d|%%", "name", object, object, object,
                                 'x', '~', -42);
}

/* error_format(type, format, str) */
HPyDef_METH(error_format, "error_format", HPyFunc_VARARGS)
static HPy error_format_impl(HPyContext *ctx, HPy self, const HPy *args, size_t nargs) {
    (void)self;
    (void)nargs;
    return HPyErr_Format(ctx, args[0], text(ctx, args[1]), text(ctx, args[2]));
}

static HPyStructSequence_Field point_fields[] = {
    { "x", "abscissa" }, { "y", NULL }, { "class", "not an identifier" }, { NULL, NULL },
};
static HPyStructSequence_Field no_fields[] = { { NULL, NULL } };

/* struct_type(which) */
HPyDef_METH(struct_type, "struct_type", HPyFunc_O)
static HPy struct_type_impl(HPyContext *ctx, HPy self, HPy which) {
    (void)self;
    HPyStructSequence_Field unnamed[] = { { "a", NULL }, { NULL, NULL }, { NULL, NULL } };
    unnamed[1].name = HPyStructSequence_UnnamedField;
    HPyStructSequence_Desc descs[] = {
        { "surface.geometry.Point", "A point.", point_fields },
        { "Bare", NULL, unnamed },
        { "Empty", "", no_fields },
        { NULL, NULL, no_fields },
        { ".hidden", "no module", point_fields },
    };
    return HPyStructSequence_NewType(ctx, &descs[HPyLong_AsLong(ctx, which)]);
}

/* struct_new(type, *args) */
HPyDef_METH(struct_new, "struct_new", HPyFunc_VARARGS)
static HPy struct_new_impl(HPyContext *ctx, HPy self, const HPy *args, size_t nargs) {
    (void)self;
    return HPyStructSequence_New(ctx, args[0], (HPy_ssize_t)nargs - 1, (HPy *)args + 1);
}
