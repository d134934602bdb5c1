/* The module, and what the other files leave: inline helpers, capsules, globals, threads. */
#include "surface.h"
#include <errno.h>

HPyGlobal kept;

/* numbers(int): through every integer type of C and back */
HPyDef_METH(numbers, "numbers", HPyFunc_O)
static HPy numbers_impl(HPyContext *ctx, HPy self, HPy h) {
    (void)self;
    long l = HPyLong_AsLong(ctx, h);
    if (l == -1 && HPyErr_Occurred(ctx))
        return HPy_NULL;
    unsigned long ul = HPyLong_AsUnsignedLongMask(ctx, h);
    long long ll = HPyLong_AsLongLong(ctx, h);
    unsigned long long ull = HPyLong_AsUnsignedLongLongMask(ctx, h);
    HPy pid = HPyLong_FromPid(ctx, (long)(l & 0xffff));
    HPy items[] = {
        HPyLong_FromLong(ctx, l),
        HPyLong_FromUnsignedLong(ctx, ul),
        HPyLong_FromLongLong(ctx, ll),
        HPyLong_FromUnsignedLongLong(ctx, ull),
        HPyBool_FromLong(ctx, l),
        pid,
    };
    HPy result = HPyTuple_Pack(ctx, 12, items[0], items[1], items[2], items[3], items[4], items[5],
                               items[0], items[1], items[2], items[3], items[4], items[5]);
    for (size_t i = 0; i < sizeof items / sizeof items[0]; i++)
        HPy_Close(ctx, items[i]);
    if (HPyLong_AsUnsignedLong(ctx, h) != ul || HPyLong_AsUnsignedLongLong(ctx, h) != ull) {
        HPy_Close(ctx, result);
        return HPy_NULL;
    }
    return result;
}

/* slices(slice, length) */
HPyDef_METH(slices, "slices", HPyFunc_VARARGS)
static HPy slices_impl(HPyContext *ctx, HPy self, const HPy *args, size_t nargs) {
    (void)self, (void)nargs;
    HPy_ssize_t start, stop, step;
    if (HPySlice_Unpack(ctx, args[0], &start, &stop, &step) < 0)
        return HPy_NULL;
    HPy_ssize_t count =
        HPySlice_AdjustIndices(ctx, HPyLong_AsSsize_t(ctx, args[1]), &start, &stop, step);
    return HPy_BuildValue(ctx, "nnnn", start, stop, step, count);
}

static int capsules_destroyed;
HPyCapsule_DESTRUCTOR(count_destroyed)
static void count_destroyed_impl(const char *name, void *pointer, void *context) {
    if (strcmp(name, "second") == 0 && pointer == &capsules_destroyed && context == &kept)
        capsules_destroyed++;
}

/* capsules(): every capsule function */
HPyDef_METH(capsules, "capsules", HPyFunc_NOARGS)
static HPy capsules_impl(HPyContext *ctx, HPy self) {
    (void)self;
    static const char second[] = "second";
    HPy h = HPyCapsule_New(ctx, &kept, "first", NULL);
    if (HPy_IsNull(h))
        return HPy_NULL;
    bool ok = HPyCapsule_GetPointer(ctx, h, "first") == (void *)&kept &&
              strcmp(HPyCapsule_GetName(ctx, h), "first") == 0 &&
              HPyCapsule_GetContext(ctx, h) == NULL &&
              HPyCapsule_SetPointer(ctx, h, &capsules_destroyed) == 0 &&
              HPyCapsule_SetName(ctx, h, second) == 0 &&
              HPyCapsule_SetContext(ctx, h, &kept) == 0 &&
              HPyCapsule_SetDestructor(ctx, h, &count_destroyed) == 0 &&
              HPyCapsule_IsValid(ctx, h, "second") && !HPyCapsule_IsValid(ctx, h, "first");
    HPy_Close(ctx, h);
    return HPy_BuildValue(ctx, "ii", (int)ok, capsules_destroyed);
}

/* threads(n): sums with the interpreter left */
HPyDef_METH(threads, "threads", HPyFunc_O)
static HPy threads_impl(HPyContext *ctx, HPy self, HPy h) {
    (void)self;
    long n = HPyLong_AsLong(ctx, h), sum = 0;
    HPy_BEGIN_LEAVE_PYTHON(ctx)
    for (long i = 1; i <= n; i++)
        sum += i;
    HPy_END_LEAVE_PYTHON(ctx)
    return HPyLong_FromLong(ctx, sum);
}

/* globals(object) -> the one before */
HPyDef_METH(globals_, "globals", HPyFunc_O)
static HPy globals__impl(HPyContext *ctx, HPy self, HPy h) {
    (void)self;
    HPy before = HPyGlobal_Load(ctx, kept);
    HPyGlobal_Store(ctx, &kept, h);
    return before;
}

/* calls(object, name): the calling helpers */
HPyDef_METH(calls, "calls", HPyFunc_VARARGS)
static HPy calls_impl(HPyContext *ctx, HPy self, const HPy *args, size_t nargs) {
    (void)self, (void)nargs;
    HPy none = HPyTuple_Pack(ctx, 0);
    HPy a = HPy_CallMethodTupleDict(ctx, args[1], args[0], none, HPy_NULL);
    HPy b = HPy_IsNull(a) ? HPy_NULL
                          : HPy_CallMethodTupleDict_s(ctx, "__len__", args[0], none, HPy_NULL);
    HPy result = HPy_IsNull(b) ? HPy_NULL : HPyTuple_Pack(ctx, 2, a, b);
    HPy_Close(ctx, none);
    HPy_Close(ctx, a);
    HPy_Close(ctx, b);
    return result;
}

/* raise_errno(filename or None) */
HPyDef_METH(raise_errno, "raise_errno", HPyFunc_O)
static HPy raise_errno_impl(HPyContext *ctx, HPy self, HPy filename) {
    (void)self;
    errno = ENOENT;
    if (HPy_Is(ctx, filename, ctx->h_None))
        return HPyErr_SetFromErrno(ctx, ctx->h_OSError);
    return HPyErr_SetFromErrnoWithFilenameObject(ctx, ctx->h_OSError, filename);
}

/* compare(object): sets and deletes attributes, compares handles through pointers */
HPyDef_METH(compare, "delete_attributes", HPyFunc_O)
static HPy compare_impl(HPyContext *ctx, HPy self, HPy h) {
    (void)self;
    HPy again = HPy_FromVoidP(HPy_AsVoidP(h));
    HPy name = HPyUnicode_FromString(ctx, "b");
    int failed = HPy_DelAttr_s(ctx, again, "a") < 0 || HPy_DelAttr(ctx, again, name) < 0;
    HPy_Close(ctx, name);
    return failed ? HPy_NULL : HPy_Dup(ctx, h);
}

HPyDef_SLOT(execute, HPy_mod_exec)
static int execute_impl(HPyContext *ctx, HPy module) {
    HPyType_SpecParam list_base[] = {
        { HPyType_SpecParam_Base, ctx->h_ListType },
        { (HPyType_SpecParam_Kind)0, HPy_NULL },
    };
    HPyGlobal_Store(ctx, &kept, ctx->h_None);
    return HPyHelpers_AddType(ctx, module, "Slots", &slots_spec, NULL) &&
                   HPyHelpers_AddType(ctx, module, "Members", &members_spec, NULL) &&
                   HPyHelpers_AddType(ctx, module, "Caller", &caller_spec, NULL) &&
                   HPyHelpers_AddType(ctx, module, "Listlike", &list_spec, list_base)
               ? 0
               : -1;
}

static HPyDef *defines[] = {
    &parse, &parse_keywords, &parse_dict, &pack, &pack_nowhere, &build_units, &build_ints,
    &build_null, &build_large, &format_int, &format_sizes, &format_string, &format_object,
    &format_mixed, &error_format, &struct_type, &struct_new, &numbers, &slices, &capsules, &threads,
    &globals_, &calls, &raise_errno, &compare, &execute, NULL,
};
static HPyGlobal *all_globals[] = { &kept, NULL };
static HPyModuleDef moduledef = {
    .doc = "All of the API's surface.",
    .defines = defines,
    .globals = all_globals,
};
HPy_MODINIT(surface, moduledef)
