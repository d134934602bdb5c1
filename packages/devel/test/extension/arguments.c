/* Argument parsing with formats that the caller chooses. Eight variables of eight bytes take what
   is parsed; those that a format does not set keep their filling. */
#include "surface.h"

#define COUNT 8
#define FILLING 0x5a

typedef union {
    char bytes[8];
    long long number;
    double real;
    HPy handle;
    const char *string;
} Variable;

typedef struct {
    Variable v[COUNT];
    char names[COUNT][16];
    const char *keywords[COUNT + 1];
} Variables;

static bool untouched(const Variable *v) {
    for (size_t i = 0; i < sizeof v->bytes; i++)
        if (v->bytes[i] != FILLING)
            return false;
    return true;
}

static HPy value_of(HPyContext *ctx, char unit, const Variable *v) {
    if (untouched(v))
        return HPy_Dup(ctx, ctx->h_Ellipsis);
    switch (unit) {
        case 's': return HPyUnicode_FromString(ctx, v->string);
        case 'O': return HPy_Dup(ctx, v->handle);
        case 'f': { float f; memcpy(&f, v, sizeof f); return HPyFloat_FromDouble(ctx, f); }
        case 'd': return HPyFloat_FromDouble(ctx, v->real);
        /* All eight bytes, so that writing more or less of them than the unit should shows. */
        default: return HPyLong_FromLongLong(ctx, v->number);
    }
}

static HPy values_of(HPyContext *ctx, const char *fmt, const Variables *variables) {
    HPyListBuilder builder = HPyListBuilder_New(ctx, COUNT);
    for (int i = 0; i < COUNT; i++) {
        while (*fmt == '|' || *fmt == '$')
            fmt++;
        char unit = *fmt == '\0' || *fmt == ':' || *fmt == ';' ? '\0' : *fmt++;
        HPy value = value_of(ctx, unit, &variables->v[i]);
        HPyListBuilder_Set(ctx, builder, i, value);
        HPy_Close(ctx, value);
        if (unit == '\0')
            fmt = "";
    }
    return HPyListBuilder_Build(ctx, builder);
}

/* Fills the variables and takes the names, given as one str with blanks between them; "-" stands
   for the empty name. */
static void prepare(const char *at, Variables *variables) {
    memset(variables->v, FILLING, sizeof variables->v);
    int count = 0;
    while (*at != '\0' && count < COUNT) {
        size_t length = strcspn(at, " ");
        memset(variables->names[count], 0, sizeof variables->names[count]);
        if (*at != '-')
            memcpy(variables->names[count], at, length);
        variables->keywords[count] = variables->names[count];
        count++;
        at += length + (at[length] == ' ');
    }
    variables->keywords[count] = NULL;
}

static const char *text(HPyContext *ctx, HPy h) {
    HPy_ssize_t size;
    return HPyUnicode_AsUTF8AndSize(ctx, h, &size);
}

#define ALL(x) &(x).v[0], &(x).v[1], &(x).v[2], &(x).v[3], &(x).v[4], &(x).v[5], &(x).v[6], &(x).v[7]

/* parse(format, tracked, *args) */
HPyDef_METH(parse, "parse", HPyFunc_VARARGS, .doc = "HPyArg_Parse")
static HPy parse_impl(HPyContext *ctx, HPy self, const HPy *args, size_t nargs) {
    (void)self;
    Variables variables;
    HPyTracker ht;
    const char *fmt = text(ctx, args[0]);
    bool tracked = HPy_IsTrue(ctx, args[1]);
    prepare("", &variables);
    if (!HPyArg_Parse(ctx, tracked ? &ht : NULL, args + 2, nargs - 2, fmt, ALL(variables)))
        return HPy_NULL;
    HPy result = values_of(ctx, fmt, &variables);
    if (tracked)
        HPyTracker_Close(ctx, ht);
    return result;
}

/* parse_keywords(format, names, tracked, *args, **kwargs) */
HPyDef_METH(parse_keywords, "parse_keywords", HPyFunc_KEYWORDS)
static HPy parse_keywords_impl(HPyContext *ctx, HPy self, const HPy *args, size_t nargs,
                               HPy kwnames) {
    (void)self;
    Variables variables;
    HPyTracker ht;
    const char *fmt = text(ctx, args[0]);
    bool tracked = HPy_IsTrue(ctx, args[2]);
    prepare(text(ctx, args[1]), &variables);
    if (!HPyArg_ParseKeywords(ctx, tracked ? &ht : NULL, args + 3, nargs - 3, kwnames, fmt,
                              variables.keywords, ALL(variables)))
        return HPy_NULL;
    HPy result = values_of(ctx, fmt, &variables);
    if (tracked)
        HPyTracker_Close(ctx, ht);
    return result;
}

/* parse_dict(format, names, tracked, kwargs_or_None, *args) */
HPyDef_METH(parse_dict, "parse_dict", HPyFunc_VARARGS)
static HPy parse_dict_impl(HPyContext *ctx, HPy self, const HPy *args, size_t nargs) {
    (void)self;
    Variables variables;
    HPyTracker ht;
    const char *fmt = text(ctx, args[0]);
    bool tracked = HPy_IsTrue(ctx, args[2]);
    HPy kw = HPy_Is(ctx, args[3], ctx->h_None) ? HPy_NULL : args[3];
    prepare(text(ctx, args[1]), &variables);
    if (!HPyArg_ParseKeywordsDict(ctx, tracked ? &ht : NULL, args + 4, (HPy_ssize_t)nargs - 4, kw,
                                  fmt, variables.keywords, ALL(variables)))
        return HPy_NULL;
    HPy result = values_of(ctx, fmt, &variables);
    if (tracked)
        HPyTracker_Close(ctx, ht);
    return result;
}

/* pack(*args, **kwargs) -> (tuple or None, dict or None) */
HPyDef_METH(pack, "pack", HPyFunc_KEYWORDS)
static HPy pack_impl(HPyContext *ctx, HPy self, const HPy *args, size_t nargs, HPy kwnames) {
    (void)self;
    HPy tuple, dict;
    if (!HPyHelpers_PackArgsAndKeywords(ctx, args, nargs, kwnames, &tuple, &dict))
        return HPy_NULL;
    HPy result = HPyTuple_Pack(ctx, 2, HPy_IsNull(tuple) ? ctx->h_None : tuple,
                               HPy_IsNull(dict) ? ctx->h_None : dict);
    HPy_Close(ctx, tuple);
    HPy_Close(ctx, dict);
    return result;
}

/* pack_nowhere(which): a NULL where the result belongs */
HPyDef_METH(pack_nowhere, "pack_nowhere", HPyFunc_O)
static HPy pack_nowhere_impl(HPyContext *ctx, HPy self, HPy which) {
    HPy there;
    bool first = HPy_IsTrue(ctx, which);
    if (HPyHelpers_PackArgsAndKeywords(ctx, &self, 1, HPy_NULL, first ? NULL : &there,
                                       first ? &there : NULL))
        return HPy_Dup(ctx, ctx->h_None);
    return HPy_NULL;
}
