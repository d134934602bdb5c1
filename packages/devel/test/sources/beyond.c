/* What HPy's own helpers crash on or get wrong, and ours do not. */
#include "hpy.h"

HPyDef_METH(omitted, "omitted", HPyFunc_KEYWORDS)
static HPy omitted_impl(HPyContext *ctx, HPy self, const HPy *args, size_t nargs, HPy kwnames) {
    (void)self;
    static const char *names[] = { "text", "flag", "object", NULL };
    const char *text = "left alone";
    int flag = 7;
    HPy object = ctx->h_None;
    HPyTracker ht;
    if (!HPyArg_ParseKeywords(ctx, &ht, args, nargs, kwnames, "|spO", names, &text, &flag, &object))
        return HPy_NULL;
    HPy result = HPy_BuildValue(ctx, "siO", text, flag, object);
    HPyTracker_Close(ctx, ht);
    return result;
}

HPyDef_METH(positional, "positional", HPyFunc_VARARGS)
static HPy positional_impl(HPyContext *ctx, HPy self, const HPy *args, size_t nargs) {
    (void)self;
    const char *text = "left alone";
    int flag = 7;
    if (!HPyArg_Parse(ctx, NULL, args, nargs, "|sp", &text, &flag))
        return HPy_NULL;
    return HPy_BuildValue(ctx, "si", text, flag);
}

HPyDef_METH(from_dict, "from_dict", HPyFunc_O)
static HPy from_dict_impl(HPyContext *ctx, HPy self, HPy kw) {
    (void)self;
    static const char *names[] = { "text", NULL };
    const char *text;
    HPyTracker ht;
    if (!HPyArg_ParseKeywordsDict(ctx, &ht, NULL, 0, kw, "s", names, &text))
        return HPy_NULL;
    HPy result = HPyUnicode_FromString(ctx, text);
    HPyTracker_Close(ctx, ht);
    return result;
}

HPyDef_METH(strings, "strings", HPyFunc_O)
static HPy strings_impl(HPyContext *ctx, HPy self, HPy str) {
    (void)self;
    HPy items[] = {
        HPyUnicode_FromFormat(ctx, "%.2U|%5.1U|%.1V", str, str, str, "unused"),
        HPyUnicode_FromFormat(ctx, "[%40U]", str),
        HPyUnicode_FromFormat(ctx, "%c%c%c%c", 0xe9, 0x20ac, 0x1f600, 'x'),
        HPyUnicode_FromFormat(ctx, "a%cb%S", 0, str),
        HPyUnicode_FromFormat(ctx, "%.3s", "not terminated"),
        HPy_BuildValue(ctx, "s", NULL),
    };
    HPy result = HPyTuple_FromArray(ctx, items, 6);
    for (int i = 0; i < 6; i++)
        HPy_Close(ctx, items[i]);
    return result;
}

HPyDef_METH(null_v, "null_v", HPyFunc_NOARGS)
static HPy null_v_impl(HPyContext *ctx, HPy self) {
    (void)self;
    return HPyUnicode_FromFormat(ctx, "%V", HPy_NULL, NULL);
}

static HPyDef *defines[] = { &omitted, &positional, &from_dict, &strings, &null_v, NULL };
static HPyModuleDef moduledef = { .defines = defines };
HPy_MODINIT(beyond, moduledef)
