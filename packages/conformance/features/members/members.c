/* HPyMember: every kind, writable and read-only. */
#include "common.h"

typedef struct {
    short a_short;
    int an_int;
    long a_long;
    float a_float;
    double a_double;
    const char *a_string;
    HPyField an_object;
    char a_char;
    signed char a_byte;
    unsigned char a_ubyte;
    unsigned short a_ushort;
    unsigned int an_uint;
    unsigned long an_ulong;
    char an_inplace[12];
    char a_bool;
    HPyField an_object_ex;
    long long a_longlong;
    unsigned long long an_ulonglong;
    HPy_ssize_t a_ssize;
} Record;
HPyType_HELPERS(Record)

/* X(kind, field) */
#define KINDS(X)                                                              \
    X(SHORT, a_short) X(INT, an_int) X(LONG, a_long) X(FLOAT, a_float)        \
    X(DOUBLE, a_double) X(STRING, a_string) X(OBJECT, an_object)              \
    X(CHAR, a_char) X(BYTE, a_byte) X(UBYTE, a_ubyte) X(USHORT, a_ushort)     \
    X(UINT, an_uint) X(ULONG, an_ulong) X(STRING_INPLACE, an_inplace)         \
    X(BOOL, a_bool) X(OBJECT_EX, an_object_ex) X(LONGLONG, a_longlong)        \
    X(ULONGLONG, an_ulonglong) X(HPYSSIZET, a_ssize)

#define WRITABLE(KIND, FIELD)                                                 \
    HPyDef_MEMBER(w_##FIELD, #FIELD, HPyMember_##KIND, offsetof(Record, FIELD), \
                  .doc = "A " #KIND ".")
#define READONLY(KIND, FIELD)                                                 \
    HPyDef_MEMBER(r_##FIELD, "ro_" #FIELD, HPyMember_##KIND,                  \
                  offsetof(Record, FIELD), .readonly = 1)
KINDS(WRITABLE)
KINDS(READONLY)
HPyDef_MEMBER(none_member, "a_none", HPyMember_NONE, offsetof(Record, a_short))

HPyDef_SLOT(Record_new, HPy_tp_new)
static HPy
Record_new_impl(HPyContext *ctx, HPy cls, const HPy *args, HPy_ssize_t nargs, HPy kw)
{
    void *payload;
    HPy self = HPy_New(ctx, cls, &payload);
    if (!HPy_IsNull(self))
        Record_AsStruct(ctx, self)->a_char = 'c';
    return self;
}

HPyDef_SLOT(Record_traverse, HPy_tp_traverse)
static int
Record_traverse_impl(void *self, HPyFunc_visitproc visit, void *arg)
{
    HPy_VISIT(&((Record *)self)->an_object);
    HPy_VISIT(&((Record *)self)->an_object_ex);
    return 0;
}

/* Gives every field a value from C. */
HPyDef_METH(Record_fill, "fill", HPyFunc_O)
static HPy
Record_fill_impl(HPyContext *ctx, HPy self, HPy object)
{
    Record *record = Record_AsStruct(ctx, self);
    record->a_short = -1234;
    record->an_int = -123456;
    record->a_long = -1234567890123;
    record->a_float = 1.5f;
    record->a_double = 0.1;
    record->a_string = "caf\xc3\xa9";
    HPyField_Store(ctx, self, &record->an_object, object);
    record->a_char = 'Z';
    record->a_byte = -128;
    record->a_ubyte = 255;
    record->a_ushort = 65535;
    record->an_uint = 4294967295u;
    record->an_ulong = 18446744073709551615u;
    strcpy(record->an_inplace, "in place");
    record->a_bool = 1;
    HPyField_Store(ctx, self, &record->an_object_ex, object);
    record->a_longlong = INT64_MIN;
    record->an_ulonglong = UINT64_MAX;
    record->a_ssize = -5;
    return none(ctx);
}

/* The fields as C reads them. */
HPyDef_METH(Record_raw, "raw", HPyFunc_NOARGS)
static HPy
Record_raw_impl(HPyContext *ctx, HPy self)
{
    Record *r = Record_AsStruct(ctx, self);
    return HPy_BuildValue(ctx, "[iilddiiiiIkiLKn]", (int)r->a_short, r->an_int, r->a_long,
                          (double)r->a_float, r->a_double, (int)r->a_char, (int)r->a_byte,
                          (int)r->a_ubyte, (int)r->a_ushort, r->an_uint, r->an_ulong,
                          (int)r->a_bool, r->a_longlong, r->an_ulonglong, r->a_ssize);
}

#define ADDRESS_OF_BOTH(KIND, FIELD) &w_##FIELD, &r_##FIELD,
static HPyDef *Record_defines[] = { &Record_new,  &Record_traverse, &Record_fill,
                                    &Record_raw,  &none_member,
                                    KINDS(ADDRESS_OF_BOTH) NULL };
static HPyType_Spec Record_spec = {
    .name = "members.Record",
    .basicsize = sizeof(Record),
    .flags = HPy_TPFLAGS_DEFAULT | HPy_TPFLAGS_HAVE_GC,
    .builtin_shape = SHAPE(Record),
    .defines = Record_defines,
};

HPyDef_SLOT(module_exec, HPy_mod_exec)
static int
module_exec_impl(HPyContext *ctx, HPy mod)
{
    return HPyHelpers_AddType(ctx, mod, "Record", &Record_spec, NULL) ? 0 : -1;
}

MODULE(members, NULL, &module_exec)
