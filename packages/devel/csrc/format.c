/*
 * HPyUnicode_FromFormat, HPyUnicode_FromFormatV and HPyErr_Format.
 *
 * A format is ASCII text with directives: %[0][width][.precision]unit
 *
 *   d i  int      ld li  long             lld lli  long long             zd zi  HPy_ssize_t
 *   u    unsigned lu     unsigned long    llu      unsigned long long    zu     size_t
 *   x    int, hexadecimal                 p        void *, with 0x in front
 *   c    int, a code point                s        const char *, UTF-8
 *   S R A  HPy    str(), repr(), ascii() of the object
 *   U    HPy      a str                   V        HPy and const char *: a str if it is not
 *   %             the character itself             HPy_NULL, else the C string
 *
 * `width` is the least number of characters, filled from the left with blanks, or with zeros (after
 * the sign) where there is a 0 before it. `precision` is the least number of digits of a number and
 * the largest number of characters of a string; of a C string, of bytes. `c` and `p` have neither,
 * and only numbers have the 0.
 *
 * Texts of exceptions are those that extensions built with HPy's own helpers show.
 */
#include "hpy.h"

/* UTF-8 under construction. */
typedef struct {
    HPyContext *ctx;
    char *data;
    size_t used;
    size_t capacity;
} Text;

/* Makes room for `size` more bytes and returns where they go. NULL with an exception set. */
static char *reserve(Text *text, size_t size) {
    if (size > text->capacity - text->used) {
        size_t capacity = text->used + size + text->capacity / 2;
        char *data = capacity < size ? NULL : (char *)realloc(text->data, capacity);
        if (data == NULL) {
            HPyErr_SetString(text->ctx, text->ctx->h_MemoryError,
                             "cannot allocate memory for string format");
            return NULL;
        }
        text->data = data;
        text->capacity = capacity;
    }
    return text->data + text->used;
}

static bool write(Text *text, const char *bytes, size_t size) {
    char *to = reserve(text, size);
    if (to == NULL)
        return false;
    memcpy(to, bytes, size);
    text->used += size;
    return true;
}

static bool fill(Text *text, char c, size_t count) {
    char *to = reserve(text, count);
    if (to == NULL)
        return false;
    memset(to, c, count);
    text->used += count;
    return true;
}

static bool fail(Text *text, const char *message) {
    HPyErr_SetString(text->ctx, text->ctx->h_SystemError, message);
    return false;
}

/* What C integer a number is read as. */
typedef enum { SIZE_INT, SIZE_LONG, SIZE_LONG_LONG, SIZE_SSIZE } Size;

/* `width` and `precision` are -1 where they are not given. */
typedef struct {
    bool zeros;
    HPy_ssize_t width;
    HPy_ssize_t precision;
    Size size;
    char unit;
} Directive;

/* Reads digits, if there are any, and leaves -1 if there are none. */
static bool read_count(Text *text, const char **f, HPy_ssize_t *count, const char *too_big) {
    *count = -1;
    for (; **f >= '0' && **f <= '9'; ++*f) {
        HPy_ssize_t digit = **f - '0';
        HPy_ssize_t before = *count < 0 ? 0 : *count;
        if (before > (HPY_SSIZE_T_MAX - digit) / 10) {
            HPyErr_SetString(text->ctx, text->ctx->h_ValueError, too_big);
            return false;
        }
        *count = before * 10 + digit;
    }
    return true;
}

static bool is_integer(char unit) {
    return unit == 'd' || unit == 'i' || unit == 'u';
}

/* Reads the l, ll or z before an integer; not before `x`. */
static Size read_size(const char **f) {
    const char *at = *f;
    if (at[0] == 'l' && is_integer(at[1])) {
        *f = at + 1;
        return SIZE_LONG;
    }
    if (at[0] == 'l' && at[1] == 'l' && is_integer(at[2])) {
        *f = at + 2;
        return SIZE_LONG_LONG;
    }
    if (at[0] == 'z' && is_integer(at[1])) {
        *f = at + 1;
        return SIZE_SSIZE;
    }
    return SIZE_INT;
}

/* Reads what is behind a '%' into `d` and moves `f` behind it. */
static bool read_directive(Text *text, const char **f, Directive *d) {
    d->zeros = **f == '0';
    if (d->zeros)
        ++*f;
    if (!read_count(text, f, &d->width, "width too big"))
        return false;
    d->precision = -1;
    if (**f == '.') {
        ++*f;
        if (!read_count(text, f, &d->precision, "precision too big"))
            return false;
    }
    d->size = read_size(f);
    d->unit = **f;
    if (d->unit != '\0')
        ++*f;
    return true;
}

/* ---- numbers ------------------------------------------------------------------------------- */

static unsigned long long read_unsigned(Size size, va_list *values) {
    switch (size) {
        case SIZE_LONG:
            return va_arg(*values, unsigned long);
        case SIZE_LONG_LONG:
            return va_arg(*values, unsigned long long);
        case SIZE_SSIZE:
            return va_arg(*values, size_t);
        default:
            return va_arg(*values, unsigned int);
    }
}

static long long read_signed(Size size, va_list *values) {
    switch (size) {
        case SIZE_LONG:
            return va_arg(*values, long);
        case SIZE_LONG_LONG:
            return va_arg(*values, long long);
        case SIZE_SSIZE:
            return va_arg(*values, HPy_ssize_t);
        default:
            return va_arg(*values, int);
    }
}

/* More digits than an unsigned long long has in any base that is used here. */
#define MAX_DIGITS 24

/* Writes the digits to the end of `buffer` and returns where they begin. */
static const char *digits_of(unsigned long long number, unsigned base, char buffer[MAX_DIGITS],
                             size_t *count) {
    char *at = buffer + MAX_DIGITS;
    do {
        *--at = "0123456789abcdef"[number % base];
        number /= base;
    } while (number != 0);
    *count = (size_t)(buffer + MAX_DIGITS - at);
    return at;
}

static bool write_number(Text *text, const Directive *d, bool negative,
                         unsigned long long magnitude) {
    char buffer[MAX_DIGITS];
    size_t count, padding = 0, zeros = 0;
    const char *digits = digits_of(magnitude, d->unit == 'x' ? 16 : 10, buffer, &count);
    if (d->precision > (HPy_ssize_t)count)
        zeros = (size_t)d->precision - count;
    size_t length = negative + zeros + count;
    if (d->width > (HPy_ssize_t)length)
        padding = (size_t)d->width - length;
    return (d->zeros || fill(text, ' ', padding)) && (!negative || write(text, "-", 1)) &&
           fill(text, '0', d->zeros ? zeros + padding : zeros) && write(text, digits, count);
}

static bool write_pointer(Text *text, const void *pointer) {
    char buffer[MAX_DIGITS];
    size_t count;
    const char *digits = digits_of((uintptr_t)pointer, 16, buffer, &count);
    return write(text, "0x", 2) && write(text, digits, count);
}

/* ---- strings ------------------------------------------------------------------------------- */

/* Writes a string that counts as `length` characters. */
static bool write_padded(Text *text, const Directive *d, const char *utf8, size_t size,
                         size_t length) {
    size_t padding = d->width > (HPy_ssize_t)length ? (size_t)d->width - length : 0;
    return fill(text, ' ', padding) && write(text, utf8, size);
}

static bool write_c_string(Text *text, const Directive *d, const char *utf8) {
    /* Not strlen: with a precision, the string need not end with a null character. */
    size_t size = 0;
    while ((d->precision < 0 || size < (size_t)d->precision) && utf8[size] != '\0')
        size++;
    return write_padded(text, d, utf8, size, size);
}

/* Writes a str. `str` is HPy_NULL with an exception set where what was to make it has failed. */
static bool write_str(Text *text, const Directive *d, HPy str) {
    HPy_ssize_t total = 0;
    if (HPy_IsNull(str))
        return false;
    const char *utf8 = HPyUnicode_AsUTF8AndSize(text->ctx, str, &total);
    if (utf8 == NULL)
        return false;
    size_t size = 0, length = 0;
    for (; size < (size_t)total; size++) {
        /* Every byte but 10xxxxxx begins a character. */
        if (((unsigned char)utf8[size] & 0xC0) != 0x80) {
            if (d->precision >= 0 && length == (size_t)d->precision)
                break;
            length++;
        }
    }
    return write_padded(text, d, utf8, size, length);
}

static bool write_converted(Text *text, const Directive *d, HPy object) {
    if (HPy_IsNull(object))
        return fail(text, "HPy_NULL passed as value for formatting unit '%S' or '%R' or '%A'");
    HPy str = d->unit == 'S'   ? HPy_Str(text->ctx, object)
              : d->unit == 'R' ? HPy_Repr(text->ctx, object)
                               : HPy_ASCII(text->ctx, object);
    bool ok = write_str(text, d, str);
    HPy_Close(text->ctx, str);
    return ok;
}

static bool write_code_point(Text *text, int c) {
    char utf8[4];
    size_t size;
    if (c < 0 || c > 0x10FFFF) {
        HPyErr_SetString(text->ctx, text->ctx->h_OverflowError,
                         "character argument not in range(0x110000)");
        return false;
    }
    if (c < 0x80) {
        utf8[0] = (char)c;
        size = 1;
    } else if (c < 0x800) {
        utf8[0] = (char)(0xC0 | c >> 6);
        size = 2;
    } else if (c < 0x10000) {
        utf8[0] = (char)(0xE0 | c >> 12);
        size = 3;
    } else {
        utf8[0] = (char)(0xF0 | c >> 18);
        size = 4;
    }
    for (size_t i = 1; i < size; i++)
        utf8[i] = (char)(0x80 | ((c >> (6 * (size - 1 - i))) & 0x3F));
    return write(text, utf8, size);
}

/* ---- directives ---------------------------------------------------------------------------- */

/* Refuses what the unit has no meaning for. */
static bool check_directive(Text *text, const Directive *d) {
    static const char no_zeros[] = "formatting unit '%?' does not support 0-padding";
    static const char no_width[] = "formatting unit '%?' does not support width nor precision";
    char message[sizeof no_width];
    const char *problem = NULL;
    if (d->zeros && d->unit != '\0' && strchr("sUVSRApc", d->unit) != NULL)
        problem = no_zeros;
    else if ((d->unit == 'c' || d->unit == 'p') && (d->width >= 0 || d->precision >= 0))
        problem = no_width;
    if (problem == NULL)
        return true;
    strcpy(message, problem);
    *strchr(message, '?') = d->unit;
    return fail(text, message);
}

static bool write_directive(Text *text, const Directive *d, va_list *values) {
    switch (d->unit) {
        case 'd':
        case 'i': {
            long long number = read_signed(d->size, values);
            unsigned long long bits = (unsigned long long)number;
            return write_number(text, d, number < 0, number < 0 ? 0 - bits : bits);
        }
        case 'u':
        case 'x':
            return write_number(text, d, false, read_unsigned(d->size, values));
        case 'c':
            return write_code_point(text, va_arg(*values, int));
        case 'p':
            return write_pointer(text, va_arg(*values, const void *));
        case 's': {
            const char *utf8 = va_arg(*values, const char *);
            if (utf8 == NULL)
                return fail(text, "null c string passed as value for formatting unit '%s'");
            return write_c_string(text, d, utf8);
        }
        case 'U': {
            HPy str = va_arg(*values, HPy);
            if (HPy_IsNull(str))
                return fail(text, "HPy_NULL passed as value for formatting unit '%U'");
            return write_str(text, d, str);
        }
        case 'V': {
            HPy str = va_arg(*values, HPy);
            const char *utf8 = va_arg(*values, const char *);
            if (!HPy_IsNull(str))
                return write_str(text, d, str);
            if (utf8 == NULL)
                return fail(text, "null c string passed as value for formatting unit '%V'");
            return write_c_string(text, d, utf8);
        }
        case 'S':
        case 'R':
        case 'A':
            return write_converted(text, d, va_arg(*values, HPy));
        default:
            return fail(text, "invalid format string");
    }
}

/* ---- formats ------------------------------------------------------------------------------- */

/* Writes the text up to the next '%' and moves `f` there. */
static bool write_literal(Text *text, const char **f) {
    const char *begin = *f;
    for (; **f != '\0' && **f != '%'; ++*f) {
        if ((unsigned char)**f > 0x7F) {
            HPyErr_Format(text->ctx, text->ctx->h_ValueError,
                          "expected an ASCII-encoded format string, got a non-ASCII byte: 0x%02x",
                          (int)(unsigned char)**f);
            return false;
        }
    }
    return write(text, begin, (size_t)(*f - begin));
}

static bool write_format(Text *text, const char *f, va_list *values) {
    while (*f != '\0') {
        Directive d;
        if (*f != '%') {
            if (!write_literal(text, &f))
                return false;
        } else if (f[1] == '%') {
            if (!write(text, "%", 1))
                return false;
            f += 2;
        } else {
            f++;
            if (!read_directive(text, &f, &d) || !check_directive(text, &d) ||
                !write_directive(text, &d, values))
                return false;
        }
    }
    return true;
}

static HPy to_str(Text *text) {
    HPyContext *ctx = text->ctx;
    if (memchr(text->data, '\0', text->used) == NULL)
        return write(text, "", 1) ? HPyUnicode_FromString(ctx, text->data) : HPy_NULL;
    /* A str may have null characters in it; a C string ends at them. */
    HPy bytes = HPyBytes_FromStringAndSize(ctx, text->data, (HPy_ssize_t)text->used);
    if (HPy_IsNull(bytes))
        return HPy_NULL;
    HPy str = HPyUnicode_FromEncodedObject(ctx, bytes, "utf-8", "strict");
    HPy_Close(ctx, bytes);
    return str;
}

HPyAPI_HELPER HPy HPyUnicode_FromFormatV(HPyContext *ctx, const char *format, va_list vargs) {
    Text text = { ctx, NULL, 0, 0 };
    HPy str = HPy_NULL;
    va_list values;
    /* A copy, because only a va_list of this function has an address of type va_list*. */
    va_copy(values, vargs);
    if (reserve(&text, strlen(format) + 64) != NULL && write_format(&text, format, &values))
        str = to_str(&text);
    va_end(values);
    free(text.data);
    return str;
}

HPyAPI_HELPER HPy HPyUnicode_FromFormat(HPyContext *ctx, const char *fmt, ...) {
    va_list values;
    va_start(values, fmt);
    HPy str = HPyUnicode_FromFormatV(ctx, fmt, values);
    va_end(values);
    return str;
}

HPyAPI_HELPER HPy HPyErr_Format(HPyContext *ctx, HPy h_type, const char *fmt, ...) {
    va_list values;
    va_start(values, fmt);
    HPy message = HPyUnicode_FromFormatV(ctx, fmt, values);
    va_end(values);
    /* Whoever raises a ValueError catches a ValueError, so what is wrong with the format does not
       replace it. None stands for no message. */
    HPyErr_SetObject(ctx, h_type, HPy_IsNull(message) ? ctx->h_None : message);
    HPy_Close(ctx, message);
    return HPy_NULL;
}
