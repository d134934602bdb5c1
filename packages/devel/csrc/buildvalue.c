/*
 * HPy_BuildValue.
 *
 * A format is a sequence of units, each a letter that says what the next C argument is, or a
 * bracketed group of units:
 *
 *   i  int                 l  long                L  long long             n  HPy_ssize_t
 *   I  unsigned int        k  unsigned long       K  unsigned long long    become int
 *   d  double              f  float                                        become float
 *   s  const char *        UTF-8; becomes str, and None if it is NULL
 *   O  HPy                 becomes the same object; S is another name for it
 *
 *   (units) tuple          [units] list           {key:value, ...} dict
 *
 * No unit makes None, one unit what it stands for, more than one a tuple. Units may be separated
 * by a comma; the pairs of a dict must be. A handle that is HPy_NULL stands for an error that its
 * maker has reported, and ends the building.
 *
 * Texts of exceptions are those that extensions built with HPy's own helpers show.
 */
#include "hpy.h"

/* An item of a container under construction. The container makes its own duplicate, so a handle of
   the caller's is not duplicated for it. */
typedef struct {
    HPy handle; /* HPy_NULL with an exception set on failure */
    bool owned;
} Item;

typedef struct {
    HPyContext *ctx;
    const char *next; /* the units that are still to be read */
    va_list *values;
} Builder;

static Item build_item(Builder *b);

static Item owned(HPy handle) {
    Item item = { handle, true };
    return item;
}

static void release(Builder *b, Item item) {
    if (item.owned)
        HPy_Close(b->ctx, item.handle);
}

static Item fail(Builder *b, const char *message) {
    return owned(HPyErr_SetString(b->ctx, b->ctx->h_SystemError, message));
}

/* SystemError: `before`, then `c` in quotes, then what all messages end with. */
static Item fail_at(Builder *b, const char *before, char c) {
    static const char rest[] = " in the format string passed to HPy_BuildValue";
    char message[128];
    size_t length = strlen(before);
    memcpy(message, before, length);
    message[length++] = '\'';
    message[length++] = c;
    message[length++] = '\'';
    memcpy(message + length, rest, sizeof rest);
    return fail(b, message);
}

static char opening(char closing) {
    return closing == ')' ? '(' : closing == ']' ? '[' : '{';
}

/* Counts the units up to `closing` on this level, or returns -1 with an exception set. Which kind
   of bracket closes an inner group is not looked at here: that is found out in building it. */
static HPy_ssize_t count_items(Builder *b, char closing) {
    HPy_ssize_t count = 0, depth = 0;
    char group = '\0';
    for (const char *f = b->next; depth != 0 || *f != closing; f++) {
        switch (*f) {
            case '\0':
                if (closing != '\0')
                    fail_at(b, "unmatched ", opening(closing));
                else if (group != '\0')
                    fail_at(b, "unmatched ", group);
                else
                    fail(b, "internal error in HPy_BuildValue");
                return -1;
            case '(':
            case '[':
            case '{':
                if (depth++ == 0) {
                    group = *f;
                    count++;
                }
                break;
            case ')':
            case ']':
            case '}':
                depth--;
                break;
            case ',':
            case ' ':
                break;
            default:
                if (depth == 0)
                    count++;
        }
    }
    return count;
}

/* What a sequence is built with; the two builders are alike but for their names. */
typedef struct {
    bool is_list;
    HPyListBuilder list;
    HPyTupleBuilder tuple;
} Sequence;

static Sequence sequence_new(HPyContext *ctx, bool is_list, HPy_ssize_t size) {
    Sequence s;
    memset(&s, 0, sizeof s);
    s.is_list = is_list;
    if (is_list)
        s.list = HPyListBuilder_New(ctx, size);
    else
        s.tuple = HPyTupleBuilder_New(ctx, size);
    return s;
}

static void sequence_set(HPyContext *ctx, Sequence *s, HPy_ssize_t index, HPy item) {
    if (s->is_list)
        HPyListBuilder_Set(ctx, s->list, index, item);
    else
        HPyTupleBuilder_Set(ctx, s->tuple, index, item);
}

static void sequence_cancel(HPyContext *ctx, Sequence *s) {
    if (s->is_list)
        HPyListBuilder_Cancel(ctx, s->list);
    else
        HPyTupleBuilder_Cancel(ctx, s->tuple);
}

static HPy sequence_build(HPyContext *ctx, Sequence *s) {
    return s->is_list ? HPyListBuilder_Build(ctx, s->list) : HPyTupleBuilder_Build(ctx, s->tuple);
}

/* Builds `size` items and reads `closing` behind them, which is '\0' for the outermost tuple. */
static Item build_sequence(Builder *b, HPy_ssize_t size, char closing) {
    Sequence sequence = sequence_new(b->ctx, closing == ']', size);
    for (HPy_ssize_t i = 0; i < size; i++) {
        Item item = build_item(b);
        if (HPy_IsNull(item.handle)) {
            sequence_cancel(b->ctx, &sequence);
            return item;
        }
        sequence_set(b->ctx, &sequence, i, item.handle);
        release(b, item);
        if (*b->next == ',')
            b->next++;
    }
    if (*b->next != closing) {
        sequence_cancel(b->ctx, &sequence);
        /* For tuples too: the text is a fixed one in HPy's own helpers. */
        return closing == '\0' ? fail(b, "internal error in HPy_BuildValue")
                               : fail_at(b, "unmatched ", '[');
    }
    if (closing != '\0')
        b->next++;
    return owned(sequence_build(b->ctx, &sequence));
}

static Item build_group(Builder *b, char closing) {
    HPy_ssize_t size = count_items(b, closing);
    return size < 0 ? owned(HPy_NULL) : build_sequence(b, size, closing);
}

/* Reads key:value into `dict`. False with an exception set on failure. */
static bool build_pair(Builder *b, HPy dict) {
    Item key = build_item(b);
    if (HPy_IsNull(key.handle))
        return false;
    bool ok = false;
    if (*b->next != ':') {
        fail_at(b, "missing ", ':');
    } else {
        b->next++;
        Item value = build_item(b);
        if (!HPy_IsNull(value.handle)) {
            ok = HPy_SetItem(b->ctx, dict, key.handle, value.handle) >= 0;
            release(b, value);
        }
    }
    release(b, key);
    return ok;
}

/* Reads the pairs and the closing brace. False with an exception set on failure. */
static bool build_pairs(Builder *b, HPy dict) {
    bool after_pair = false;
    while (*b->next != '}') {
        char c = *b->next;
        if (c == '\0') {
            fail_at(b, "unmatched ", '{');
            return false;
        }
        if (c == ' ') {
            b->next++;
        } else if (c == ',') {
            if (!after_pair) {
                fail_at(b, "unexpected ", ',');
                return false;
            }
            after_pair = false;
            b->next++;
        } else {
            if (after_pair) {
                fail_at(b, "missing ", ',');
                return false;
            }
            if (!build_pair(b, dict))
                return false;
            after_pair = true;
        }
    }
    b->next++;
    return true;
}

static Item build_dict(Builder *b) {
    HPy dict = HPyDict_New(b->ctx);
    if (HPy_IsNull(dict) || build_pairs(b, dict))
        return owned(dict);
    HPy_Close(b->ctx, dict);
    return owned(HPy_NULL);
}

static Item build_object(Builder *b) {
    Item item = { va_arg(*b->values, HPy), false };
    if (HPy_IsNull(item.handle) && !HPyErr_Occurred(b->ctx))
        return fail(b, "HPy_NULL object passed to HPy_BuildValue");
    return item;
}

static Item build_string(Builder *b) {
    const char *utf8 = va_arg(*b->values, const char *);
    if (utf8 == NULL) {
        Item none = { b->ctx->h_None, false };
        return none;
    }
    return owned(HPyUnicode_FromString(b->ctx, utf8));
}

static Item build_item(Builder *b) {
    HPyContext *ctx = b->ctx;
    char unit = *b->next++;
    switch (unit) {
        case '(':
            return build_group(b, ')');
        case '[':
            return build_group(b, ']');
        case '{':
            return build_dict(b);
        case 'i':
            return owned(HPyLong_FromLong(ctx, va_arg(*b->values, int)));
        case 'I':
            return owned(HPyLong_FromUnsignedLong(ctx, va_arg(*b->values, unsigned int)));
        case 'l':
            return owned(HPyLong_FromLong(ctx, va_arg(*b->values, long)));
        case 'k':
            return owned(HPyLong_FromUnsignedLong(ctx, va_arg(*b->values, unsigned long)));
        case 'L':
            return owned(HPyLong_FromLongLong(ctx, va_arg(*b->values, long long)));
        case 'K':
            return owned(
                HPyLong_FromUnsignedLongLong(ctx, va_arg(*b->values, unsigned long long)));
        case 'n':
            return owned(HPyLong_FromSsize_t(ctx, va_arg(*b->values, HPy_ssize_t)));
        case 'f': /* C passes a float as a double here */
        case 'd':
            return owned(HPyFloat_FromDouble(ctx, va_arg(*b->values, double)));
        case 's':
            return build_string(b);
        case 'O':
        case 'S':
            return build_object(b);
        case 'N':
            return fail(b, "HPy_BuildValue does not support the 'N' formatting unit. "
                           "Instead, use the 'O' formatting unit and manually close "
                           "the handle in the caller if necessary. HPy API functions "
                           "never 'steal' handles and always make a duplicate handle if "
                           "needed, the 'ownership' of the original handle is never "
                           "'transferred'. ");
        default:
            return fail_at(b, "bad format char ", unit);
    }
}

static Item build(Builder *b) {
    HPy_ssize_t size = count_items(b, '\0');
    if (size < 0)
        return owned(HPy_NULL);
    if (size == 0)
        return owned(HPy_Dup(b->ctx, b->ctx->h_None));
    return size == 1 ? build_item(b) : build_sequence(b, size, '\0');
}

HPyAPI_HELPER HPy HPy_BuildValue(HPyContext *ctx, const char *fmt, ...) {
    va_list values;
    va_start(values, fmt);
    Builder builder = { ctx, fmt, &values };
    Item item = build(&builder);
    va_end(values);
    return item.owned ? item.handle : HPy_Dup(ctx, item.handle);
}
