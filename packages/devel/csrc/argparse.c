/*
 * HPyArg_Parse, HPyArg_ParseKeywords and HPyArg_ParseKeywordsDict.
 *
 * A format is a sequence of units, each a letter that says which C variable the next pointer of the
 * argument list points to:
 *
 *   b  unsigned char       of an int, checked       B  unsigned char       modulo its range
 *   h  short               of an int, checked       H  unsigned short      modulo its range
 *   i  int                 of an int, checked       I  unsigned int        modulo its range
 *   l  long                of an int, checked       k  unsigned long       modulo its range
 *   L  long long           of an int, checked       K  unsigned long long  modulo its range
 *   n  HPy_ssize_t         of an int, checked
 *   f  float               of a number              d  double              of a number
 *   p  int                 0 or 1, the truth of any object
 *   s  const char *        UTF-8 of a str without null characters; see below
 *   O  HPy                 any object; see below
 *
 *   |  what follows is optional; the variables of what is not passed are left alone
 *   $  what follows can be passed by keyword only, and is optional
 *   :  ends the units; what follows is the function's name in messages
 *   ;  ends the units; what follows replaces the messages
 *
 * HPyArg_Parse stores the argument itself for `O`, borrowed. The other two store a new handle, which
 * the tracker owns, so that they need one. A tracker is made by all three where `ht` is not NULL.
 * After success the caller closes it; after a failure it is closed already.
 *
 * The C string of an `s` is valid as long as the argument's handle. For a value out of the dict of
 * HPyArg_ParseKeywordsDict the tracker owns that handle; without a tracker it is closed at once, and
 * only an interpreter that ties the string to the str itself keeps it.
 *
 * Texts of exceptions are those that extensions built with HPy's own helpers show.
 */
#include "hpy.h"

#include <limits.h>

#define MAX_MESSAGE 512
#define MAX_FUNCTION_NAME 200
#define MAX_REASON 256

/* The units that are still to be read, up to `end`, where the ':' or ';' is, if any. */
typedef struct {
    const char *next;
    const char *end;
} Format;

static Format format_of(const char *text) {
    Format format = { text, text };
    while (*format.end != '\0' && *format.end != ':' && *format.end != ';')
        format.end++;
    return format;
}

/* Appends at most `max` bytes of `text`. `end` is where the terminating null goes at the latest. */
static char *append(char *at, char *end, const char *text, size_t max) {
    while (*text != '\0' && max-- > 0 && at < end)
        *at++ = *text++;
    *at = '\0';
    return at;
}

/* Always 0, the result of the functions that it is called from. */
static int fail(HPyContext *ctx, HPy type, const Format *format, const char *reason) {
    char message[MAX_MESSAGE];
    char *end = message + MAX_MESSAGE - 1;
    const char *name = format->end + 1;
    switch (*format->end) {
        case ':': {
            char *at = append(message, end, name, MAX_FUNCTION_NAME);
            at = append(at, end, "() ", MAX_REASON);
            append(at, end, reason, MAX_REASON);
            break;
        }
        case ';':
            append(message, end, name, MAX_MESSAGE);
            break;
        default: {
            char *at = append(message, end, "function ", MAX_REASON);
            append(at, end, reason, MAX_REASON);
            break;
        }
    }
    HPyErr_SetString(ctx, type, message);
    return 0;
}

/* An int within the range of a C type smaller than long. */
static int to_bounded(HPyContext *ctx, HPy arg, const Format *format, long min, long max,
                      const char *too_small, const char *too_large, long *result) {
    *result = HPyLong_AsLong(ctx, arg);
    if (*result == -1 && HPyErr_Occurred(ctx))
        return 0;
    if (*result < min)
        return fail(ctx, ctx->h_OverflowError, format, too_small);
    if (*result > max)
        return fail(ctx, ctx->h_OverflowError, format, too_large);
    return 1;
}

static int to_unsigned(HPyContext *ctx, HPy arg, unsigned long *result) {
    *result = HPyLong_AsUnsignedLongMask(ctx, arg);
    return *result != (unsigned long)-1 || !HPyErr_Occurred(ctx);
}

static int to_double(HPyContext *ctx, HPy arg, double *result) {
    *result = HPyFloat_AsDouble(ctx, arg);
    return *result != -1.0 || !HPyErr_Occurred(ctx);
}

static int to_string(HPyContext *ctx, HPy arg, const Format *format, const char **result) {
    HPy_ssize_t size = 0;
    if (!HPyUnicode_Check(ctx, arg))
        return fail(ctx, ctx->h_TypeError, format, "a str is required");
    const char *utf8 = HPyUnicode_AsUTF8AndSize(ctx, arg, &size);
    if (utf8 == NULL)
        return fail(ctx, ctx->h_SystemError, format, "unicode conversion error");
    if (memchr(utf8, '\0', (size_t)size) != NULL)
        return fail(ctx, ctx->h_ValueError, format, "embedded null character");
    if (utf8[size] != '\0')
        return fail(ctx, ctx->h_SystemError, format, "missing terminating null character");
    *result = utf8;
    return 1;
}

/* Converts `arg` to the C variable that `unit` stands for. `owner` is the tracker that is to own
   new handles; with NULL, handles are stored as they are. */
static int convert(HPyContext *ctx, char unit, HPy arg, const Format *format, HPyTracker *owner,
                   void *variable) {
    long number;
    unsigned long bits;
    double real;
    switch (unit) {
        case 'b':
            if (!to_bounded(ctx, arg, format, 0, UCHAR_MAX,
                            "unsigned byte integer is less than minimum",
                            "unsigned byte integer is greater than maximum", &number))
                return 0;
            *(unsigned char *)variable = (unsigned char)number;
            return 1;
        case 'h':
            if (!to_bounded(ctx, arg, format, SHRT_MIN, SHRT_MAX,
                            "signed short integer is less than minimum",
                            "signed short integer is greater than maximum", &number))
                return 0;
            *(short *)variable = (short)number;
            return 1;
        case 'i':
            if (!to_bounded(ctx, arg, format, INT_MIN, INT_MAX,
                            "signed integer is less than minimum",
                            "signed integer is greater than maximum", &number))
                return 0;
            *(int *)variable = (int)number;
            return 1;
        case 'l':
            number = HPyLong_AsLong(ctx, arg);
            if (number == -1 && HPyErr_Occurred(ctx))
                return 0;
            *(long *)variable = number;
            return 1;
        case 'L': {
            long long value = HPyLong_AsLongLong(ctx, arg);
            if (value == -1 && HPyErr_Occurred(ctx))
                return 0;
            *(long long *)variable = value;
            return 1;
        }
        case 'n': {
            HPy_ssize_t value = HPyLong_AsSsize_t(ctx, arg);
            if (value == -1 && HPyErr_Occurred(ctx))
                return 0;
            *(HPy_ssize_t *)variable = value;
            return 1;
        }
        case 'B':
            if (!to_unsigned(ctx, arg, &bits))
                return 0;
            *(unsigned char *)variable = (unsigned char)bits;
            return 1;
        case 'H':
            if (!to_unsigned(ctx, arg, &bits))
                return 0;
            *(unsigned short *)variable = (unsigned short)bits;
            return 1;
        case 'I':
            if (!to_unsigned(ctx, arg, &bits))
                return 0;
            *(unsigned int *)variable = (unsigned int)bits;
            return 1;
        case 'k':
            if (!to_unsigned(ctx, arg, &bits))
                return 0;
            *(unsigned long *)variable = bits;
            return 1;
        case 'K': {
            unsigned long long value = HPyLong_AsUnsignedLongLongMask(ctx, arg);
            if (value == (unsigned long long)-1 && HPyErr_Occurred(ctx))
                return 0;
            *(unsigned long long *)variable = value;
            return 1;
        }
        case 'f':
            if (!to_double(ctx, arg, &real))
                return 0;
            *(float *)variable = (float)real;
            return 1;
        case 'd':
            if (!to_double(ctx, arg, &real))
                return 0;
            *(double *)variable = real;
            return 1;
        case 'p': {
            int truth = HPy_IsTrue(ctx, arg);
            if (truth < 0)
                return 0;
            *(int *)variable = truth > 0;
            return 1;
        }
        case 's':
            return to_string(ctx, arg, format, (const char **)variable);
        default: /* 'O': there is no other, see known_unit */
            if (owner == NULL) {
                *(HPy *)variable = arg;
                return 1;
            }
            *(HPy *)variable = HPy_Dup(ctx, arg);
            /* The tracker owns the handle even where this fails. */
            return HPyTracker_Add(ctx, *owner, *(HPy *)variable) >= 0;
    }
}

static int known_unit(char unit) {
    return unit != '\0' && strchr("bBhHiIlkLKnfdpsO", unit) != NULL;
}

/* Reads one unit and its variable. An argument that was not passed is HPy_NULL: its variable is
   skipped. That goes for every unit, `s` and `p` too. */
static int parse_unit(HPyContext *ctx, Format *format, HPy arg, HPyTracker *owner,
                      va_list *variables) {
    char unit = *format->next++;
    if (!known_unit(unit))
        return fail(ctx, ctx->h_SystemError, format, "unknown arg format code");
    void *variable = va_arg(*variables, void *);
    return HPy_IsNull(arg) || convert(ctx, unit, arg, format, owner, variable);
}

/* Makes the tracker, where there is to be one. */
static int begin(HPyContext *ctx, HPyTracker *ht) {
    if (ht == NULL)
        return 1;
    *ht = HPyTracker_New(ctx, 0);
    return ht->_i != 0;
}

static int end(HPyContext *ctx, HPyTracker *ht, int ok) {
    if (!ok && ht != NULL)
        HPyTracker_Close(ctx, *ht);
    return ok;
}

static int parse_positional(HPyContext *ctx, const HPy *args, size_t nargs, Format format,
                            va_list *variables) {
    int optional = 0;
    size_t index = 0;
    while (format.next != format.end) {
        if (*format.next == '|') {
            optional = 1;
            format.next++;
            continue;
        }
        HPy arg = index < nargs ? args[index] : HPy_NULL;
        if (HPy_IsNull(arg) && !optional)
            return fail(ctx, ctx->h_TypeError, &format, "required positional argument missing");
        if (!parse_unit(ctx, &format, arg, NULL, variables))
            return 0;
        index++;
    }
    if (index < nargs)
        return fail(ctx, ctx->h_TypeError, &format,
                    "mismatched args (too many arguments for fmt)");
    return 1;
}

HPyAPI_HELPER int HPyArg_Parse(HPyContext *ctx, HPyTracker *ht, const HPy *args, size_t nargs,
                               const char *fmt, ...) {
    if (!begin(ctx, ht))
        return 0;
    va_list variables;
    va_start(variables, fmt);
    int ok = parse_positional(ctx, args, nargs, format_of(fmt), &variables);
    va_end(variables);
    return end(ctx, ht, ok);
}

/* Where the keyword arguments are: a tuple of names with the values elsewhere, or a dict. */
typedef struct {
    HPy names;         /* HPy_NULL if there are none, or if it is a dict */
    HPy_ssize_t count; /* of names */
    const HPy *values;
    HPy dict; /* HPy_NULL if there are none, or if they are names and values */
} Keywords;

/* Whether the str `name` has the text `key`. Errors (lone surrogates) mean that it has not. */
static int is_named(HPyContext *ctx, HPy name, const char *key) {
    HPy_ssize_t size = 0;
    const char *utf8 = HPyUnicode_AsUTF8AndSize(ctx, name, &size);
    if (utf8 == NULL) {
        HPyErr_Clear(ctx);
        return 0;
    }
    return strlen(key) == (size_t)size && memcmp(utf8, key, (size_t)size) == 0;
}

/* The value of the keyword `key`, or HPy_NULL without an exception. A new handle to be closed if
   `*is_new`, else a borrowed one. */
static HPy find_keyword(HPyContext *ctx, const Keywords *keywords, const char *key, int *is_new) {
    *is_new = 0;
    for (HPy_ssize_t i = 0; i < keywords->count; i++) {
        HPy name = HPy_GetItem_i(ctx, keywords->names, i);
        if (HPy_IsNull(name)) {
            HPyErr_Clear(ctx);
            return HPy_NULL;
        }
        int found = is_named(ctx, name, key);
        HPy_Close(ctx, name);
        if (found)
            return keywords->values[i];
    }
    if (HPy_IsNull(keywords->dict))
        return HPy_NULL;
    HPy value = HPy_GetItem_s(ctx, keywords->dict, key);
    *is_new = !HPy_IsNull(value);
    if (!*is_new)
        HPyErr_Clear(ctx);
    return value;
}

/* Counts the parameters' names. Empty ones are positional-only and come first. -1 if not. */
static HPy_ssize_t count_names(const char **names) {
    HPy_ssize_t count = 0;
    while (names[count] != NULL && *names[count] == '\0')
        count++;
    for (; names[count] != NULL; count++) {
        if (*names[count] == '\0')
            return -1;
    }
    return count;
}

static int parse_all(HPyContext *ctx, HPyTracker *ht, const HPy *args, size_t nargs,
                     const Keywords *keywords, Format format, const char **names,
                     size_t count, va_list *variables) {
    int optional = 0, keyword_only = 0;
    size_t index = 0;
    while (format.next != format.end) {
        if (*format.next == '|' || *format.next == '$') {
            optional = 1;
            keyword_only |= *format.next == '$';
            format.next++;
            continue;
        }
        if (*format.next == 'O' && ht == NULL)
            return fail(ctx, ctx->h_SystemError, &format,
                        "HPyArg_ParseKeywords cannot use the format character 'O' unless"
                        " an HPyTracker is provided. Please supply an HPyTracker.");
        if (index >= count)
            return fail(ctx, ctx->h_TypeError, &format,
                        "mismatched args (too few keywords for fmt)");
        HPy arg = HPy_NULL;
        int is_new = 0;
        if (index < nargs) {
            if (keyword_only)
                return fail(ctx, ctx->h_TypeError, &format,
                            "keyword only argument passed as positional argument");
            arg = args[index];
        } else if (*names[index] != '\0') {
            arg = find_keyword(ctx, keywords, names[index], &is_new);
        }
        if (HPy_IsNull(arg) && !optional)
            return fail(ctx, ctx->h_TypeError, &format, "no value for required argument");
        char unit = *format.next;
        int ok = parse_unit(ctx, &format, arg, ht, variables);
        if (is_new && unit == 's' && ht != NULL)
            /* The C string is valid as long as the handle it came from. */
            ok &= HPyTracker_Add(ctx, *ht, arg) >= 0;
        else if (is_new)
            HPy_Close(ctx, arg);
        if (!ok)
            return 0;
        index++;
    }
    if (index != count)
        return fail(ctx, ctx->h_TypeError, &format,
                    "mismatched args (too many keywords for fmt)");
    return 1;
}

static int parse_keywords(HPyContext *ctx, HPyTracker *ht, const HPy *args, size_t nargs,
                          Keywords *keywords, const char *fmt, const char **names,
                          va_list *variables) {
    Format format = format_of(fmt);
    HPy_ssize_t count = count_names(names);
    if (count < 0)
        return fail(ctx, ctx->h_SystemError, &format, "empty keyword parameter name");
    if (!begin(ctx, ht))
        return 0;
    if (!HPy_IsNull(keywords->names)) {
        keywords->count = HPy_Length(ctx, keywords->names);
        if (keywords->count < 0)
            return end(ctx, ht,
                       fail(ctx, ctx->h_SystemError, &format,
                            "could not retrieve length of keyword names tuple"));
    }
    return end(ctx, ht,
               parse_all(ctx, ht, args, nargs, keywords, format, names, (size_t)count, variables));
}

HPyAPI_HELPER int HPyArg_ParseKeywords(HPyContext *ctx, HPyTracker *ht, const HPy *args,
                                       size_t nargs, HPy kwnames, const char *fmt,
                                       const char *keywords[], ...) {
    /* There may be no `args` at all where there are no arguments. */
    Keywords passed = { kwnames, 0, args == NULL ? NULL : args + nargs, HPy_NULL };
    va_list variables;
    va_start(variables, keywords);
    int ok = parse_keywords(ctx, ht, args, nargs, &passed, fmt, keywords, &variables);
    va_end(variables);
    return ok;
}

HPyAPI_HELPER int HPyArg_ParseKeywordsDict(HPyContext *ctx, HPyTracker *ht, const HPy *args,
                                           HPy_ssize_t nargs, HPy kw, const char *fmt,
                                           const char *keywords[], ...) {
    Keywords passed = { HPy_NULL, 0, NULL, kw };
    va_list variables;
    va_start(variables, keywords);
    int ok =
        parse_keywords(ctx, ht, args, (size_t)nargs, &passed, fmt, keywords, &variables);
    va_end(variables);
    return ok;
}
