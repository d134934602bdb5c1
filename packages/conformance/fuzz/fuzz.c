/* A register machine whose instructions are the functions of the context.

   `run(program, registers, log)` executes the program from the instruction that
   `log` has no entry for: every instruction adds one. An instruction that raises
   ends `run` with its exception; the caller notes it in `log` and calls again. */
#include "hpy.h"
#include "fuzz-types.h"
#include <errno.h>
#include <inttypes.h>
#include <stdbool.h>
#include <string.h>

#define REGISTERS 16
/* What has a longer repr does not stay in a register: sizes would explode. */
#define LONGEST_VALUE 700
#define LONGEST_ENTRY 3000

/* As it lies in the program, little endian. */
typedef struct {
    uint8_t operation, dst, a, b, c, unused[3];
    int64_t imm;
} Instruction;

typedef struct {
    HPyContext *ctx;
    HPy registers[REGISTERS];
    HPy list; /* the registers, for the next call of run */
    HPy log;
} Machine;

static HPyGlobal g_slot;
static bool slot_is_empty = true;

static const char *const TEXTS[] = {
    "", "a", "abc", "A", "key", "1", "-12", " x y ", "\xc3\xa9", "\xe6\x97\xa5\xe6\x9c\xac",
    "\xf0\x9f\x98\x80", "e\xcc\x81", "%d", "%s", ">8", "fuzz.Error", "plain", ".2f", "inf", "0x1f",
};
static const char *const ATTRIBUTES[] = {
    "real", "imag", "numerator", "denominator", "value", "side", "start", "stop", "step", "args",
    "x", "__name__", "__class__", "__module__", "__qualname__", "n\xc3\xa4me", "append", "swap",
    "__bases__", "__mro__", "__add__", "__len__", "missing", "name", "",
};
/* No method whose result is as large as an argument says, none that makes sets. */
static const char *const METHODS[] = {
    "append", "extend", "pop", "index", "count", "insert", "reverse", "sort", "copy", "clear",
    "remove", "get", "setdefault", "update", "values", "popitem", "upper", "lower", "title",
    "split", "join", "strip", "find", "rfind", "replace", "startswith", "endswith", "encode",
    "decode", "hex", "is_integer", "as_integer_ratio", "bit_length", "bit_count", "conjugate",
    "indices", "isalpha", "isdigit", "isidentifier", "casefold", "swapcase", "capitalize",
    "partition", "rpartition", "rsplit", "splitlines", "removeprefix", "format", "swap",
    "__add__", "__radd__", "__eq__", "__lt__", "__len__", "__getitem__", "__contains__",
    "__setitem__", "__delitem__", "__format__", "__bool__", "__int__", "__float__", "__repr__",
    "__index__", "__neg__", "__divmod__", "__rsub__", "__call__", "missing",
};
static const char *const ENCODINGS[] = {
    NULL, "utf-8", "UTF8", "ascii", "latin-1", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "nope",
};
static const char *const ERRORS[] = {
    NULL, "strict", "ignore", "replace", "backslashreplace", "surrogateescape", "surrogatepass",
};
static const wchar_t *const WIDE[] = { L"", L"wide", L"\u00e9\u65e5", L"\U0001f600!", L"a\0b" };

#define PICK(TABLE, INDEX) ((TABLE)[(uint64_t)(INDEX) % (sizeof(TABLE) / sizeof(*(TABLE)))])

/* --- The log ---------------------------------------------------------------------- */

static int
log_text(Machine *m, const char *text)
{
    HPyContext *ctx = m->ctx;
    HPy entry = HPyUnicode_FromString(ctx, text);
    int status = HPy_IsNull(entry) ? -1 : HPyList_Append(ctx, m->log, entry);
    HPy_Close(ctx, entry);
    return status;
}

static int
log_int(Machine *m, int64_t value)
{
    char text[40];
    snprintf(text, sizeof(text), "= %" PRId64, value);
    return log_text(m, text);
}

/* Notes type and repr; `length`, if asked for, is the repr's. */
static int
log_object(Machine *m, HPy h, HPy_ssize_t *length)
{
    HPyContext *ctx = m->ctx;
    int status = -1;
    HPy type = HPy_Type(ctx, h);
    HPy repr = HPy_Repr(ctx, h);
    HPy_ssize_t size;
    const char *text = HPy_IsNull(repr) ? NULL : HPyUnicode_AsUTF8AndSize(ctx, repr, &size);
    if (text != NULL) {
        char entry[LONGEST_ENTRY + 200];
        HPy_ssize_t end = size > LONGEST_ENTRY ? LONGEST_ENTRY : size;
        while (end < size && ((unsigned char)text[end] & 0xc0) == 0x80)
            end--;
        snprintf(entry, sizeof(entry), "%.100s %.*s", HPyType_GetName(ctx, type), (int)end, text);
        status = log_text(m, entry);
        if (length != NULL)
            *length = size;
    }
    HPy_Close(ctx, repr);
    HPy_Close(ctx, type);
    return status;
}

/* --- Results of instructions ------------------------------------------------------- */

/* Puts a new handle, or the failure HPy_NULL, into a register. */
static int
give(Machine *m, uint8_t dst, HPy result)
{
    HPyContext *ctx = m->ctx;
    if (HPy_IsNull(result))
        return HPyErr_Occurred(ctx) ? -1 : log_text(m, "NULL without an exception");
    if (HPyErr_Occurred(ctx)) {
        HPyErr_Clear(ctx);
        HPy_Close(ctx, result);
        return log_text(m, "a result with an exception");
    }
    HPy_ssize_t length = 0;
    int status = log_object(m, result, &length);
    if (status < 0 || length > LONGEST_VALUE) {
        HPy_Close(ctx, result);
        result = HPy_Dup(ctx, ctx->h_None);
    }
    HPy_Close(ctx, m->registers[dst]);
    m->registers[dst] = result;
    /* After an error only the registers can be set, so the caller sees the old one. */
    return status < 0 ? -1 : HPy_SetItem_i(ctx, m->list, dst, result);
}

/* The result of a function that gives -1 on failure only. */
static int
status(Machine *m, int64_t value)
{
    if (value == -1)
        return HPyErr_Occurred(m->ctx) ? -1 : log_text(m, "-1 without an exception");
    return log_int(m, value);
}

/* The same, of a function that changes `target`: shows what became of it. */
static int
changed(Machine *m, int value, HPy target)
{
    return value == -1 ? status(m, value) : log_object(m, target, NULL);
}

static int
integer(Machine *m, int64_t value)
{
    return value == -1 && HPyErr_Occurred(m->ctx) ? -1 : log_int(m, value);
}

static int
real(Machine *m, double value)
{
    if (value == -1.0 && HPyErr_Occurred(m->ctx))
        return -1;
    char text[60];
    snprintf(text, sizeof(text), "= %.17g", value);
    return log_text(m, value != value ? "= nan" : text);
}

static int
bytes_of(Machine *m, const char *text, HPy_ssize_t size)
{
    if (text == NULL)
        return -1;
    HPy copy = HPyBytes_FromStringAndSize(m->ctx, text, size);
    int result = HPy_IsNull(copy) ? -1 : log_object(m, copy, NULL);
    HPy_Close(m->ctx, copy);
    return result;
}

/* --- What would crash CPython, or take for ever -------------------------------------- */

static bool
is_a(HPyContext *ctx, HPy h, HPy type)
{
    return HPy_TypeCheck(ctx, h, type);
}

/* Whether h is an int of more than `limit` in absolute value. */
static bool
exceeds(HPyContext *ctx, HPy h, int64_t limit)
{
    HPy index = HPyNumber_Check(ctx, h) && !is_a(ctx, h, ctx->h_FloatType) ? HPy_Index(ctx, h) : HPy_NULL;
    if (HPy_IsNull(index)) {
        HPyErr_Clear(ctx);
        return false;
    }
    int64_t value = HPyLong_AsInt64_t(ctx, index);
    HPy_Close(ctx, index);
    if (value == -1 && HPyErr_Occurred(ctx)) {
        HPyErr_Clear(ctx);
        return true;
    }
    return value > limit || value < -limit;
}

/* A product of numbers or of something short. */
static bool
can_multiply(HPyContext *ctx, HPy a, HPy b)
{
    return (HPyNumber_Check(ctx, a) && HPyNumber_Check(ctx, b)) ||
           (!exceeds(ctx, a, 40) && !exceeds(ctx, b, 40));
}

/* Complex powers go through sines: the last digit depends on the C library. Ints
   are multiplied out. */
static bool
is_complex_power(HPyContext *ctx, HPy a, HPy b)
{
    if (is_a(ctx, b, ctx->h_LongType))
        return false;
    if (is_a(ctx, a, ctx->h_ComplexType) || is_a(ctx, b, ctx->h_ComplexType))
        return true;
    HPy zero = HPyLong_FromLong(ctx, 0);
    bool negative = HPyNumber_Check(ctx, a) && HPy_RichCompareBool(ctx, a, zero, HPy_LT) == 1;
    HPy_Close(ctx, zero);
    HPyErr_Clear(ctx);
    return negative && is_a(ctx, b, ctx->h_FloatType);
}

static bool
can_power(HPyContext *ctx, HPy a, HPy b, HPy c)
{
    if (is_complex_power(ctx, a, b))
        return false;
    return HPy_Is(ctx, c, ctx->h_None) ? !exceeds(ctx, b, 40) : !exceeds(ctx, b, 100000);
}

/* Calls of some types allocate as much as an int says, and round(1, -10**20) takes
   CPython for ever. */
static bool
can_call(HPyContext *ctx, HPy callable, HPy second)
{
    if (exceeds(ctx, second, 1000))
        return false;
    if (!is_a(ctx, callable, ctx->h_TypeType))
        return true;
    const char *name = HPyType_GetName(ctx, callable);
    return strcmp(name, "bytes") != 0 && strcmp(name, "bytearray") != 0 &&
           strcmp(name, "range") != 0 && strcmp(name, "type") != 0;
}

/* Types stay as they are for the programs that follow. Of the reasons why a class
   cannot be exchanged, CPython gives another one first. */
static bool
can_set(HPyContext *ctx, HPy h, const char *name)
{
    return !is_a(ctx, h, ctx->h_TypeType) && strcmp(name, "__class__") != 0 &&
           strcmp(name, "__module__") != 0; /* which builtin functions keep */
}

/* `type[x]`, the only class that subscripts itself, is CPython's alone. */
static bool
can_subscript(HPyContext *ctx, HPy h)
{
    return !HPy_Is(ctx, h, ctx->h_TypeType);
}

/* Equal ints, and equal strs, are one object for us; CPython has many. It has one
   of some bytes, where we have many. */
static bool
has_identity(HPyContext *ctx, HPy a, HPy b)
{
    return !(is_a(ctx, a, ctx->h_LongType) && is_a(ctx, b, ctx->h_LongType)) &&
           !(is_a(ctx, a, ctx->h_UnicodeType) && is_a(ctx, b, ctx->h_UnicodeType)) &&
           !(HPyBytes_Check(ctx, a) && HPyBytes_Check(ctx, b));
}

static bool
can_call_with(HPyContext *ctx, HPy callable, HPy args)
{
    if (!HPyTuple_Check(ctx, args) || HPy_Length(ctx, args) < 2)
        return can_call(ctx, callable, ctx->h_None);
    HPy second = HPy_GetItem_i(ctx, args, 1);
    bool result = can_call(ctx, callable, second);
    HPy_Close(ctx, second);
    return result;
}

/* CPython's types do not look at the names of keywords that they have no use for,
   ours refuse names that are no str. */
static bool
has_other_names(HPyContext *ctx, HPy kw)
{
    if (!HPyDict_Check(ctx, kw))
        return false;
    HPy names = HPyDict_Keys(ctx, kw);
    HPy_ssize_t count = HPy_Length(ctx, names);
    bool others = false;
    for (HPy_ssize_t i = 0; i < count; i++) {
        HPy name = HPy_GetItem_i(ctx, names, i);
        others = others || !HPyUnicode_Check(ctx, name);
        HPy_Close(ctx, name);
    }
    HPy_Close(ctx, names);
    return others;
}

/* A type whose instances are not made of a text: CPython makes them, and fails,
   when somebody catches the exception; ours when it is set. */
static bool
needs_more_than_text(HPyContext *ctx, HPy type)
{
    return is_a(ctx, type, ctx->h_TypeType) &&
           (HPyType_IsSubtype(ctx, type, ctx->h_UnicodeEncodeError) ||
            HPyType_IsSubtype(ctx, type, ctx->h_UnicodeDecodeError));
}

static bool
is_nan(HPyContext *ctx, HPy h)
{
    int equal = HPy_RichCompareBool(ctx, h, h, HPy_EQ);
    HPy same = HPy_RichCompare(ctx, h, h, HPy_EQ);
    bool nan = HPy_Is(ctx, same, ctx->h_False);
    HPy_Close(ctx, same);
    HPyErr_Clear(ctx);
    return equal < 0 || nan;
}

static int
skip(Machine *m)
{
    return log_text(m, "skipped");
}

/* --- Instructions of more than one call ------------------------------------------------ */

static int
hash(Machine *m, HPy h)
{
    HPyContext *ctx = m->ctx;
    HPy_hash_t value = HPy_Hash(ctx, h);
    if (value == -1)
        return status(m, value);
    /* Others hash by address or with a secret; nan by address. */
    return HPyNumber_Check(ctx, h) && !is_nan(ctx, h) ? log_int(m, value) : log_text(m, "hashable");
}

/* The official HPy_SetItem_i reads the item it replaces: it crashes on the empty
   places of HPyList_New(n), so lists start without any. */
static HPy
list_of(HPyContext *ctx, HPy a, HPy b, int64_t count)
{
    HPy_ssize_t size = (HPy_ssize_t)((uint64_t)count % 4);
    HPy list = HPyList_New(ctx, 0);
    for (HPy_ssize_t i = 0; !HPy_IsNull(list) && i < size; i++)
        HPyList_Append(ctx, list, i % 2 == 0 ? a : b);
    return list;
}

static HPy
build_list(HPyContext *ctx, HPy a, HPy b, int64_t count)
{
    HPy_ssize_t size = (HPy_ssize_t)((uint64_t)count % 5);
    HPyListBuilder builder = HPyListBuilder_New(ctx, size);
    for (HPy_ssize_t i = size; i-- > 0;)
        HPyListBuilder_Set(ctx, builder, i, i % 2 == 0 ? a : b);
    if (count < 0) {
        HPyListBuilder_Cancel(ctx, builder);
        return HPy_Dup(ctx, ctx->h_Ellipsis);
    }
    return HPyListBuilder_Build(ctx, builder);
}

static HPy
build_tuple(HPyContext *ctx, HPy a, HPy b, int64_t count)
{
    HPy_ssize_t size = (HPy_ssize_t)((uint64_t)count % 5);
    HPyTupleBuilder builder = HPyTupleBuilder_New(ctx, size);
    for (HPy_ssize_t i = size; i-- > 0;)
        HPyTupleBuilder_Set(ctx, builder, i, i % 2 == 0 ? a : b);
    if (count < 0) {
        HPyTupleBuilder_Cancel(ctx, builder);
        return HPy_Dup(ctx, ctx->h_Ellipsis);
    }
    return HPyTupleBuilder_Build(ctx, builder);
}

static HPy
tuple_of(HPyContext *ctx, HPy a, HPy b, HPy c, int64_t count)
{
    HPy items[] = { a, b, c };
    return HPyTuple_FromArray(ctx, items, (HPy_ssize_t)((uint64_t)count % 4));
}

/* Tracks copies, and closes them or not. */
static HPy
track(HPyContext *ctx, HPy a, HPy b, int64_t count)
{
    HPyTracker tracker = HPyTracker_New(ctx, count % 3 == 0 ? 0 : 5);
    HPy kept = HPy_Dup(ctx, a);
    HPyTracker_Add(ctx, tracker, kept);
    if (count % 2 == 0) {
        HPyTracker_ForgetAll(ctx, tracker);
        HPyTracker_Add(ctx, tracker, HPy_Dup(ctx, b));
        HPyTracker_Close(ctx, tracker);
        return kept;
    }
    for (int i = 0; i < 8; i++)
        HPyTracker_Add(ctx, tracker, HPy_Dup(ctx, b));
    HPyTracker_Close(ctx, tracker);
    return HPy_Dup(ctx, b);
}

static void
set_global(HPyContext *ctx, HPy value)
{
    HPyGlobal_Store(ctx, &g_slot, value);
    slot_is_empty = HPy_IsNull(value);
}

/* Stores into a field, or empties it, and loads it. */
static HPy
field(HPyContext *ctx, HPy a, HPy value, int64_t what)
{
    Box *box = Box_AsStruct(ctx, a);
    HPyField *one = what & 1 ? &box->first : &box->second;
    if (what & 2)
        HPyField_Store(ctx, a, one, HPy_NULL);
    if (what & 4)
        HPyField_Store(ctx, a, one, value);
    return Box_load(ctx, a, one);
}

/* The official HPyGlobal_Load crashes on an empty global. */
static HPy
global(HPyContext *ctx, HPy value, int64_t what)
{
    if (what & 1)
        set_global(ctx, HPy_NULL);
    if (what & 2)
        set_global(ctx, value);
    return slot_is_empty ? HPy_Dup(ctx, ctx->h_Ellipsis) : HPyGlobal_Load(ctx, g_slot);
}

/* Keywords come last; their names are two of ours. */
static HPy
call(HPyContext *ctx, HPy f, HPy a, HPy b, int64_t shape)
{
    HPy args[] = { a, b };
    HPy_ssize_t nkw = (shape >> 8) % 3 == 1 ? 1 : 0;
    size_t count = (size_t)((uint64_t)(shape & 0xff) % 3);
    if (nkw == 0 || count == 0)
        return HPy_Call(ctx, f, args, count, HPy_NULL);
    static const char *const keywords[] = { "key", "second", "reverse", "default", "end" };
    HPy name = HPyUnicode_FromString(ctx, PICK(keywords, shape >> 16));
    HPy names = HPyTuple_FromArray(ctx, &name, 1);
    HPy result = HPy_Call(ctx, f, args, count - 1, names);
    HPy_Close(ctx, names);
    HPy_Close(ctx, name);
    return result;
}

static HPy
call_method(HPyContext *ctx, HPy self, HPy a, HPy b, int64_t shape)
{
    HPy name = HPyUnicode_FromString(ctx, PICK(METHODS, shape & 0xff));
    HPy args[] = { self, a, b };
    HPy result = HPy_CallMethod(ctx, name, args, 1 + (size_t)((uint64_t)(shape >> 8) % 3), HPy_NULL);
    HPy_Close(ctx, name);
    return result;
}

static HPy
call_tuple_dict(HPyContext *ctx, HPy f, HPy args, HPy kw)
{
    HPy none = ctx->h_None;
    return HPy_CallTupleDict(ctx, f, HPy_Is(ctx, args, none) ? HPy_NULL : args,
                             HPy_Is(ctx, kw, none) ? HPy_NULL : kw);
}

static HPy
set_from_errno(HPyContext *ctx, HPy type, HPy filename, int64_t what)
{
    static const int numbers[] = { ENOENT, EACCES, EEXIST, EINTR, EPIPE, EINVAL, ENOTDIR, EDOM };
    errno = PICK(numbers, what);
    return (what >> 8) % 2 == 0
               ? HPyErr_SetFromErrnoWithFilename(ctx, type, PICK(TEXTS, what >> 16))
               : HPyErr_SetFromErrnoWithFilenameObjects(ctx, type, filename, HPy_NULL);
}

/* Raises, looks at the error, and goes on. */
static int
matches(Machine *m, HPy type, HPy other, int64_t text)
{
    HPyContext *ctx = m->ctx;
    int before = HPyErr_Occurred(ctx);
    HPyErr_SetString(ctx, type, PICK(TEXTS, text));
    int match = HPyErr_ExceptionMatches(ctx, other);
    int during = HPyErr_Occurred(ctx);
    HPyErr_Clear(ctx);
    return log_int(m, before * 1000 + match * 100 + during * 10 + HPyErr_Occurred(ctx));
}

/* Sizes are JavaScript numbers: beyond 2**53 they lose digits. */
static bool
has_large_parts(HPyContext *ctx, HPy slice)
{
    static const char *const parts[] = { "start", "stop", "step" };
    bool large = false;
    for (int i = 0; i < 3; i++) {
        HPy part = HPy_GetAttr_s(ctx, slice, parts[i]);
        large = large || exceeds(ctx, part, INT64_C(1) << 53);
        HPy_Close(ctx, part);
    }
    return large;
}

static int
unpack(Machine *m, HPy slice, int64_t length)
{
    if (has_large_parts(m->ctx, slice))
        return skip(m);
    HPy_ssize_t start, stop, step;
    if (HPySlice_Unpack(m->ctx, slice, &start, &stop, &step) < 0)
        return -1;
    char text[200];
    HPy_ssize_t from = start, to = stop;
    HPy_ssize_t count = HPySlice_AdjustIndices(m->ctx, (HPy_ssize_t)length, &from, &to, step);
    snprintf(text, sizeof(text), "= %zd %zd %zd: %zd %zd %zd", (ssize_t)start, (ssize_t)stop,
             (ssize_t)step, (ssize_t)from, (ssize_t)to, (ssize_t)count);
    return log_text(m, text);
}

static int
character(Machine *m, HPy text, int64_t index)
{
    HPy_UCS4 c = HPyUnicode_ReadChar(m->ctx, text, (HPy_ssize_t)index);
    return c == (HPy_UCS4)-1 ? -1 : log_int(m, c);
}

static int
utf8(Machine *m, HPy text)
{
    HPy_ssize_t size = 0;
    const char *chars = HPyUnicode_AsUTF8AndSize(m->ctx, text, &size);
    return bytes_of(m, chars, size);
}

static int
capsule(Machine *m, HPy h, int64_t what)
{
    HPyContext *ctx = m->ctx;
    const char *name = PICK(TEXTS, what >> 8);
    void *pointer;
    switch ((uint64_t)(what & 0xff) % 7) {
    case 0:
        pointer = HPyCapsule_GetPointer(ctx, h, name);
        break;
    case 1:
        pointer = HPyCapsule_GetContext(ctx, h);
        break;
    case 2:
        return status(m, HPyCapsule_SetPointer(ctx, h, (void *)(intptr_t)(what >> 16)));
    case 3:
        return status(m, HPyCapsule_SetContext(ctx, h, (void *)(intptr_t)(what >> 16)));
    case 4:
        return status(m, HPyCapsule_SetName(ctx, h, name));
    case 5: {
        const char *found = HPyCapsule_GetName(ctx, h);
        if (found == NULL && HPyErr_Occurred(ctx))
            return -1;
        return log_text(m, found == NULL ? "no name" : found);
    }
    default:
        return log_int(m, HPyCapsule_IsValid(ctx, h, name));
    }
    if (pointer == NULL && HPyErr_Occurred(ctx))
        return -1;
    return log_int(m, (int64_t)(intptr_t)pointer);
}

/* Gets a context variable: `what` says with which default. */
static int
get_variable(Machine *m, uint8_t dst, HPy variable, HPy fallback, int64_t what)
{
    HPyContext *ctx = m->ctx;
    HPy result = HPy_NULL;
    if (HPyContextVar_Get(ctx, variable, what % 2 ? fallback : HPy_NULL, &result) < 0)
        return -1;
    return give(m, dst, HPy_IsNull(result) ? HPy_Dup(ctx, ctx->h_Ellipsis) : result);
}

static int
set_variable(Machine *m, HPy variable, HPy value)
{
    HPyContext *ctx = m->ctx;
    HPy token = HPyContextVar_Set(ctx, variable, value);
    if (HPy_IsNull(token))
        return -1;
    HPy_Close(ctx, token);
    return log_text(m, "set");
}

/* --- The instruction set ----------------------------------------------------------------- */

/* X(name, kinds, statement): kinds says what operands a, b, c and the immediate are,
   as generate.ts explains. A statement is of type int: -1 with an exception, or 0. */
#define R(EXPRESSION) give(m, in.dst, EXPRESSION)
#define S(EXPRESSION) status(m, EXPRESSION)
#define ONLY(CONDITION, STATEMENT) ((CONDITION) ? (STATEMENT) : skip(m))
#define UNARY(X, NAME) X(NAME, "o---", R(HPy_##NAME(ctx, a)))
#define BINARY(X, NAME) X(NAME, "nn--", R(HPy_##NAME(ctx, a, b)))

#define ARITHMETIC(X)                                                         \
    BINARY(X, Add) BINARY(X, Subtract) BINARY(X, MatrixMultiply) BINARY(X, FloorDivide)      \
    BINARY(X, TrueDivide) BINARY(X, Remainder) BINARY(X, Divmod) BINARY(X, Rshift)           \
    BINARY(X, And) BINARY(X, Xor) BINARY(X, Or) BINARY(X, InPlaceAdd)                        \
    BINARY(X, InPlaceSubtract) BINARY(X, InPlaceMatrixMultiply) BINARY(X, InPlaceFloorDivide) \
    BINARY(X, InPlaceTrueDivide) BINARY(X, InPlaceRemainder) BINARY(X, InPlaceRshift)        \
    BINARY(X, InPlaceAnd) BINARY(X, InPlaceXor) BINARY(X, InPlaceOr)                         \
    X(AnyAdd, "oo--", R(HPy_Add(ctx, a, b)))                                                 \
    X(AnyInPlaceAdd, "oo--", R(HPy_InPlaceAdd(ctx, a, b)))                                   \
    X(AnyRemainder, "oo--", R(HPy_Remainder(ctx, a, b)))                                     \
    X(Multiply, "on--", ONLY(can_multiply(ctx, a, b), R(HPy_Multiply(ctx, a, b))))           \
    X(InPlaceMultiply, "on--", ONLY(can_multiply(ctx, a, b), R(HPy_InPlaceMultiply(ctx, a, b)))) \
    X(Lshift, "nn--", ONLY(!exceeds(ctx, b, 300), R(HPy_Lshift(ctx, a, b))))                 \
    X(InPlaceLshift, "nn--", ONLY(!exceeds(ctx, b, 300), R(HPy_InPlaceLshift(ctx, a, b))))   \
    X(Power, "nn--", ONLY(can_power(ctx, a, b, ctx->h_None), R(HPy_Power(ctx, a, b, ctx->h_None)))) \
    X(PowerModulo, "nnn-", ONLY(can_power(ctx, a, b, c), R(HPy_Power(ctx, a, b, c))))           \
    X(InPlacePower, "nnn-", ONLY(can_power(ctx, a, b, c), R(HPy_InPlacePower(ctx, a, b, c))))   \
    UNARY(X, Negative) UNARY(X, Positive) UNARY(X, Absolute) UNARY(X, Invert)                \
    UNARY(X, Index) UNARY(X, Long) UNARY(X, Float)                                           \
    X(Number_Check, "o---", S(HPyNumber_Check(ctx, a)))

#define NUMBERS(X)                                                            \
    X(Long_FromInt32_t, "---w", R(HPyLong_FromInt32_t(ctx, (int32_t)in.imm)))                \
    X(Long_FromUInt32_t, "---w", R(HPyLong_FromUInt32_t(ctx, (uint32_t)in.imm)))             \
    X(Long_FromInt64_t, "---w", R(HPyLong_FromInt64_t(ctx, in.imm)))                         \
    X(Long_FromUInt64_t, "---w", R(HPyLong_FromUInt64_t(ctx, (uint64_t)in.imm)))             \
    X(Long_FromSize_t, "---w", R(HPyLong_FromSize_t(ctx, (size_t)in.imm)))                   \
    X(Long_FromSsize_t, "---w", R(HPyLong_FromSsize_t(ctx, (HPy_ssize_t)in.imm)))            \
    X(Long_AsInt32_t, "n---", integer(m, HPyLong_AsInt32_t(ctx, a)))                         \
    X(Long_AsUInt32_t, "n---", ONLY(is_a(ctx, a, ctx->h_LongType),                           \
                                    integer(m, (int32_t)HPyLong_AsUInt32_t(ctx, a))))        \
    X(Long_AsUInt32_tMask, "n---", integer(m, (int32_t)HPyLong_AsUInt32_tMask(ctx, a)))      \
    X(Long_AsInt64_t, "n---", integer(m, HPyLong_AsInt64_t(ctx, a)))                         \
    X(Long_AsUInt64_t, "n---", integer(m, (int64_t)HPyLong_AsUInt64_t(ctx, a)))              \
    X(Long_AsUInt64_tMask, "n---", integer(m, (int64_t)HPyLong_AsUInt64_tMask(ctx, a)))      \
    X(Long_AsSize_t, "n---", integer(m, (int64_t)HPyLong_AsSize_t(ctx, a)))                  \
    X(Long_AsSsize_t, "n---", integer(m, HPyLong_AsSsize_t(ctx, a)))                         \
    X(Long_AsDouble, "n---", real(m, HPyLong_AsDouble(ctx, a)))                              \
    X(Float_FromDouble, "---f", R(HPyFloat_FromDouble(ctx, as_double(in.imm))))              \
    X(Float_AsDouble, "n---", real(m, HPyFloat_AsDouble(ctx, a)))                            \
    X(Bool_FromBool, "---i", R(HPyBool_FromBool(ctx, in.imm % 2 != 0)))

#define OBJECTS(X)                                                            \
    X(Dup, "o---", R(HPy_Dup(ctx, a)))                                                       \
    X(Is, "oo--", ONLY(has_identity(ctx, a, b), S(HPy_Is(ctx, a, b))))                       \
    X(IsTrue, "o---", S(HPy_IsTrue(ctx, a)))                                                 \
    UNARY(X, Repr) UNARY(X, Str) UNARY(X, ASCII) UNARY(X, Bytes) UNARY(X, Type)              \
    X(Hash, "o---", hash(m, a))                                                              \
    X(RichCompare, "oo-r", R(HPy_RichCompare(ctx, a, b, (int)in.imm)))                       \
    X(RichCompareBool, "oo-r", S(HPy_RichCompareBool(ctx, a, b, (int)in.imm)))               \
    X(RichCompareNumbers, "nn-r", R(HPy_RichCompare(ctx, a, b, (int)in.imm)))                \
    X(GetAttr, "os--", R(HPy_GetAttr(ctx, a, b)))                                            \
    X(GetAttr_s, "o--t", R(HPy_GetAttr_s(ctx, a, PICK(ATTRIBUTES, in.imm))))                 \
    X(HasAttr, "os--", S(HPy_HasAttr(ctx, a, b)))                                            \
    X(HasAttr_s, "o--t", S(HPy_HasAttr_s(ctx, a, PICK(ATTRIBUTES, in.imm))))                 \
    X(SetAttr, "oso-", ONLY(!is_a(ctx, a, ctx->h_TypeType), S(HPy_SetAttr(ctx, a, b, c))))   \
    X(SetAttr_s, "io-t", ONLY(can_set(ctx, a, PICK(ATTRIBUTES, in.imm)),                     \
                              S(HPy_SetAttr_s(ctx, a, PICK(ATTRIBUTES, in.imm), b))))        \
    X(Length, "o---", S(HPy_Length(ctx, a)))                                                 \
    X(Callable_Check, "o---", S(HPyCallable_Check(ctx, a)))                                  \
    X(TypeCheck, "oy--", ONLY(is_a(ctx, b, ctx->h_TypeType), S(HPy_TypeCheck(ctx, a, b))))   \
    X(Type_IsSubtype, "yy--", ONLY(is_a(ctx, a, ctx->h_TypeType) && is_a(ctx, b, ctx->h_TypeType), \
                                   S(HPyType_IsSubtype(ctx, a, b))))                         \
    X(Type_GetName, "y---", ONLY(is_a(ctx, a, ctx->h_TypeType), log_text(m, HPyType_GetName(ctx, a)))) \
    X(Call, "coow", ONLY(can_call(ctx, a, c), R(call(ctx, a, b, c, in.imm))))                   \
    X(CallMethod, "ooow", R(call_method(ctx, a, b, c, in.imm)))                              \
    X(CallTupleDict, "ctd-", ONLY(can_call_with(ctx, a, b) && !has_other_names(ctx, c),                 \
                              R(call_tuple_dict(ctx, a, b, c))))

#define ITEMS(X)                                                              \
    X(GetItem, "qk--", ONLY(can_subscript(ctx, a), R(HPy_GetItem(ctx, a, b))))           \
    X(GetItem_i, "q--i", ONLY(can_subscript(ctx, a),                                    \
                           R(HPy_GetItem_i(ctx, a, (HPy_ssize_t)in.imm))))                   \
    X(GetItem_s, "d--t", ONLY(can_subscript(ctx, a),                                    \
                           R(HPy_GetItem_s(ctx, a, PICK(TEXTS, in.imm)))))                   \
    X(SetItem, "qko-", changed(m, HPy_SetItem(ctx, a, b, c), a))                             \
    X(SetItem_i, "qo-i", changed(m, HPy_SetItem_i(ctx, a, (HPy_ssize_t)in.imm, b), a))       \
    X(SetItem_s, "do-t", changed(m, HPy_SetItem_s(ctx, a, PICK(TEXTS, in.imm), b), a))       \
    X(DelItem, "qk--", changed(m, HPy_DelItem(ctx, a, b), a))                                \
    X(DelItem_i, "q--i", changed(m, HPy_DelItem_i(ctx, a, (HPy_ssize_t)in.imm), a))          \
    X(DelItem_s, "d--t", changed(m, HPy_DelItem_s(ctx, a, PICK(TEXTS, in.imm)), a))          \
    X(Contains, "qo--", S(HPy_Contains(ctx, a, b)))

#define CONTAINERS(X)                                                         \
    X(List_Check, "o---", S(HPyList_Check(ctx, a)))                                          \
    X(List_New, "oo-i", R(list_of(ctx, a, b, in.imm)))                                       \
    X(List_Append, "lo--", changed(m, HPyList_Append(ctx, a, b), a))                         \
    X(ListBuilder, "oo-i", R(build_list(ctx, a, b, in.imm)))                                 \
    X(Tuple_Check, "o---", S(HPyTuple_Check(ctx, a)))                                        \
    X(Tuple_FromArray, "oooi", R(tuple_of(ctx, a, b, c, in.imm)))                            \
    X(TupleBuilder, "oo-i", R(build_tuple(ctx, a, b, in.imm)))                               \
    X(Dict_Check, "o---", S(HPyDict_Check(ctx, a)))                                          \
    X(Dict_New, "----", R(HPyDict_New(ctx)))                                                 \
    X(Dict_Keys, "d---", R(HPyDict_Keys(ctx, a)))                                            \
    X(Dict_Copy, "d---", R(HPyDict_Copy(ctx, a)))                                            \
    X(Slice_Unpack, "z--i", ONLY(is_a(ctx, a, ctx->h_SliceType), unpack(m, a, in.imm)))      \
    X(Tracker, "oo-i", R(track(ctx, a, b, in.imm)))                                          \
    X(Field, "io-i", ONLY(is_box(ctx, a), R(field(ctx, a, b, in.imm))))                      \
    X(Global, "o--i", R(global(ctx, a, in.imm)))

#define STRINGS(X)                                                            \
    X(Bytes_Check, "o---", S(HPyBytes_Check(ctx, a)))                                        \
    X(Bytes_Size, "b---", S(HPyBytes_Size(ctx, a)))                                          \
    X(Bytes_GET_SIZE, "b---", ONLY(HPyBytes_Check(ctx, a), S(HPyBytes_GET_SIZE(ctx, a))))    \
    X(Bytes_AsString, "b---", bytes_of(m, HPyBytes_AsString(ctx, a), HPyBytes_Check(ctx, a)  \
                                           ? HPyBytes_Size(ctx, a) : 0))                     \
    X(Bytes_AS_STRING, "b---", ONLY(HPyBytes_Check(ctx, a),                                  \
                       bytes_of(m, HPyBytes_AS_STRING(ctx, a), HPyBytes_GET_SIZE(ctx, a))))  \
    X(Bytes_FromString, "---t", R(HPyBytes_FromString(ctx, PICK(TEXTS, in.imm))))            \
    X(Bytes_FromStringAndSize, "---w",                                                       \
      R(HPyBytes_FromStringAndSize(ctx, (const char *)&in.imm, (in.imm >> 8) & 7)))          \
    X(Unicode_FromString, "---t", R(HPyUnicode_FromString(ctx, PICK(TEXTS, in.imm))))        \
    X(Unicode_Check, "o---", S(HPyUnicode_Check(ctx, a)))                                    \
    X(Unicode_AsASCIIString, "s---", R(HPyUnicode_AsASCIIString(ctx, a)))                    \
    X(Unicode_AsLatin1String, "s---", R(HPyUnicode_AsLatin1String(ctx, a)))                  \
    X(Unicode_AsUTF8String, "s---", R(HPyUnicode_AsUTF8String(ctx, a)))                      \
    X(Unicode_AsUTF8AndSize, "s---", utf8(m, a))                                             \
    X(Unicode_FromWideChar, "---t", R(HPyUnicode_FromWideChar(ctx, PICK(WIDE, in.imm),       \
                                                    in.imm % 3 ? -1 : 2 * (in.imm % 2))))    \
    X(Unicode_DecodeFSDefault, "---t", R(HPyUnicode_DecodeFSDefault(ctx, PICK(TEXTS, in.imm)))) \
    X(Unicode_DecodeFSDefaultAndSize, "---w",                                                \
      R(HPyUnicode_DecodeFSDefaultAndSize(ctx, (const char *)&in.imm, 6)))                   \
    X(Unicode_EncodeFSDefault, "s---", R(HPyUnicode_EncodeFSDefault(ctx, a)))                \
    X(Unicode_ReadChar, "s--i", character(m, a, in.imm))                                     \
    X(Unicode_DecodeASCII, "---w", R(HPyUnicode_DecodeASCII(ctx, (const char *)&in.imm, 8,   \
                                                            PICK(ERRORS, in.imm >> 8))))     \
    X(Unicode_DecodeLatin1, "---w", R(HPyUnicode_DecodeLatin1(ctx, (const char *)&in.imm, 8, \
                                                              PICK(ERRORS, in.imm >> 8))))   \
    X(Unicode_FromEncodedObject, "b--w",                                                     \
      R(HPyUnicode_FromEncodedObject(ctx, a, PICK(ENCODINGS, in.imm), PICK(ERRORS, in.imm >> 8)))) \
    X(Unicode_Substring, "s--j", ONLY(HPyUnicode_Check(ctx, a),                              \
      R(HPyUnicode_Substring(ctx, a, (HPy_ssize_t)(in.imm >> 8), (HPy_ssize_t)(int8_t)in.imm))))

#define ERRORS_AND_OTHERS(X)                                                  \
    X(Err_SetString, "e--t", R((HPyErr_SetString(ctx, a, PICK(TEXTS, in.imm)), HPy_NULL)))   \
    X(Err_SetObject, "eo--", R((HPyErr_SetObject(ctx, a, b), HPy_NULL)))                     \
    X(Err_Errno, "es-w", R(set_from_errno(ctx, a, b, in.imm)))                               \
    X(Err_NoMemory, "----", R((HPyErr_NoMemory(ctx), HPy_NULL)))                             \
    X(Err_ExceptionMatches, "ee-t", ONLY(!needs_more_than_text(ctx, a), matches(m, a, b, in.imm))) \
    X(Err_NewException, "e--t", ONLY(can_derive(ctx, a),                                      \
      R(HPyErr_NewException(ctx, PICK(TEXTS, in.imm), a, HPy_NULL))))                        \
    X(Err_NewExceptionWithDoc, "ed-t",                                                       \
      ONLY(can_derive(ctx, a), R(HPyErr_NewExceptionWithDoc(ctx, "fuzz.Documented",          \
                                      PICK(TEXTS, in.imm), a, HPy_NULL))))                   \
    X(Capsule_New, "---j", R(HPyCapsule_New(ctx, (void *)(intptr_t)(in.imm & 0xff),          \
                                            PICK(TEXTS, in.imm >> 8), NULL)))                \
    X(Capsule, "p--w", capsule(m, a, in.imm))                                                \
    X(ContextVar_New, "o--i", R(HPyContextVar_New(ctx, "variable", in.imm % 2 ? a : HPy_NULL))) \
    X(ContextVar_Get, "vo-i", get_variable(m, in.dst, a, b, in.imm))                         \
    X(ContextVar_Set, "vo--", set_variable(m, a, b))

#define OPERATIONS(X)                                                         \
    ARITHMETIC(X) NUMBERS(X) OBJECTS(X) ITEMS(X) CONTAINERS(X) STRINGS(X) ERRORS_AND_OTHERS(X)

static double
as_double(int64_t bits)
{
    double value;
    memcpy(&value, &bits, sizeof(value));
    return value;
}

static bool
is_box(HPyContext *ctx, HPy h)
{
    HPy type = HPyGlobal_Load(ctx, g_Box);
    bool result = HPy_TypeCheck(ctx, h, type);
    HPy_Close(ctx, type);
    return result;
}

/* The official runtime crashes when a class that derives from our types is called. */
static bool
can_derive(HPyContext *ctx, HPy base)
{
    if (!is_a(ctx, base, ctx->h_TypeType))
        return true;
    HPy num = HPyGlobal_Load(ctx, g_Num);
    HPy box = HPyGlobal_Load(ctx, g_Box);
    bool result = !HPyType_IsSubtype(ctx, base, num) && !HPyType_IsSubtype(ctx, base, box);
    HPy_Close(ctx, num);
    HPy_Close(ctx, box);
    return result;
}

#define ENUMERATOR(NAME, KINDS, STATEMENT) OPERATION_##NAME,
enum { OPERATIONS(ENUMERATOR) OPERATION_COUNT };

static int
execute(Machine *m, Instruction in)
{
    HPyContext *ctx = m->ctx;
    HPy a = m->registers[in.a % REGISTERS];
    HPy b = m->registers[in.b % REGISTERS];
    HPy c = m->registers[in.c % REGISTERS];
    in.dst %= REGISTERS;
    switch (in.operation) {
#define CASE(NAME, KINDS, STATEMENT) case OPERATION_##NAME: return STATEMENT;
        OPERATIONS(CASE)
    default:
        return skip(m);
    }
}

static int
run_all(Machine *m, const char *program, HPy_ssize_t size)
{
    HPyContext *ctx = m->ctx;
    HPy_ssize_t next = HPy_Length(ctx, m->log);
    HPy_ssize_t end = size / (HPy_ssize_t)sizeof(Instruction);
    if (next == 0)
        set_global(ctx, HPy_NULL);
    for (; next < end; next++) {
        Instruction in;
        memcpy(&in, program + next * (HPy_ssize_t)sizeof(in), sizeof(in));
        if (execute(m, in) < 0)
            return -1;
    }
    set_global(ctx, HPy_NULL);
    return 0;
}

HPyDef_METH(run, "run", HPyFunc_VARARGS)
static HPy
run_impl(HPyContext *ctx, HPy self, const HPy *args, size_t nargs)
{
    HPy program, list, log;
    if (!HPyArg_Parse(ctx, NULL, args, nargs, "OOO", &program, &list, &log))
        return HPy_NULL;
    const char *code = HPyBytes_AsString(ctx, program);
    if (code == NULL)
        return HPy_NULL;
    Machine m = { .ctx = ctx, .list = list, .log = log };
    for (int i = 0; i < REGISTERS; i++) {
        m.registers[i] = HPy_GetItem_i(ctx, list, i);
        if (HPy_IsNull(m.registers[i]))
            return HPy_NULL;
    }
    int result = run_all(&m, code, HPyBytes_Size(ctx, program));
    for (int i = 0; i < REGISTERS; i++)
        HPy_Close(ctx, m.registers[i]);
    return result < 0 ? HPy_NULL : HPy_Dup(ctx, ctx->h_None);
}

/* The instruction set: a list of (name, kinds). */
HPyDef_METH(operations, "operations", HPyFunc_NOARGS)
static HPy
operations_impl(HPyContext *ctx, HPy self)
{
#define ENTRY(NAME, KINDS, STATEMENT) { #NAME, KINDS },
    static const char *const all[][2] = { OPERATIONS(ENTRY) };
    HPy list = HPyList_New(ctx, 0);
    for (int i = 0; i < OPERATION_COUNT; i++) {
        HPy entry = HPy_BuildValue(ctx, "(ss)", all[i][0], all[i][1]);
        HPyList_Append(ctx, list, entry);
        HPy_Close(ctx, entry);
    }
    return list;
}

/* --- The module -------------------------------------------------------------------------- */

static int
add_type(HPyContext *ctx, HPy module, const char *name, HPyType_Spec *spec, HPyGlobal *place)
{
    HPy type = HPyType_FromSpec(ctx, spec, NULL);
    if (HPy_IsNull(type))
        return -1;
    HPyGlobal_Store(ctx, place, type);
    int result = HPy_SetAttr_s(ctx, module, name, type);
    HPy_Close(ctx, type);
    return result;
}

HPyDef_SLOT(fuzz_exec, HPy_mod_exec)
static int
fuzz_exec_impl(HPyContext *ctx, HPy module)
{
    if (add_type(ctx, module, "Num", &Num_spec, &g_Num) < 0)
        return -1;
    return add_type(ctx, module, "Box", &Box_spec, &g_Box);
}

static HPyDef *fuzz_defines[] = { &fuzz_exec, &run, &operations, NULL };
static HPyGlobal *fuzz_globals[] = { &g_Num, &g_Box, &g_slot, NULL };
static HPyModuleDef fuzz_def = {
    .doc = "Random calls of context functions",
    .defines = fuzz_defines,
    .globals = fuzz_globals,
};
HPy_MODINIT(fuzz, fuzz_def)
