/* Objects that die: what the collector, fields, globals, handles and finalizers do. */
#include "hpy.h"

#include <string.h>

static long long destroyed;
static long long finalized;

static HPy
none(HPyContext *ctx)
{
    return HPy_Dup(ctx, ctx->h_None);
}

typedef struct {
    HPyField first;
    HPyField second;
    long long number;
    char padding[32];
} Node;
HPyType_HELPERS(Node)

HPyDef_SLOT(Node_traverse, HPy_tp_traverse)
static int
Node_traverse_impl(void *self, HPyFunc_visitproc visit, void *arg)
{
    Node *node = self;
    HPy_VISIT(&node->first);
    HPy_VISIT(&node->second);
    return 0;
}

/* Node(first=NULL, second=NULL, number=0): positional, for all three types. */
HPyDef_SLOT(Node_new, HPy_tp_new)
static HPy
Node_new_impl(HPyContext *ctx, HPy cls, const HPy *args, HPy_ssize_t nargs, HPy kw)
{
    Node *node;
    HPy self = HPy_New(ctx, cls, &node);
    if (HPy_IsNull(self))
        return HPy_NULL;
    if (nargs > 0 && !HPy_Is(ctx, args[0], ctx->h_None))
        HPyField_Store(ctx, self, &node->first, args[0]);
    if (nargs > 1 && !HPy_Is(ctx, args[1], ctx->h_None))
        HPyField_Store(ctx, self, &node->second, args[1]);
    node->number = nargs > 2 ? HPyLong_AsInt64_t(ctx, args[2]) : 0;
    return self;
}

HPyDef_MEMBER(Node_first, "first", HPyMember_OBJECT, offsetof(Node, first))
HPyDef_MEMBER(Node_second, "second", HPyMember_OBJECT, offsetof(Node, second))
HPyDef_MEMBER(Node_number, "number", HPyMember_LONGLONG, offsetof(Node, number))

HPyDef_METH(Node_clear, "clear", HPyFunc_NOARGS)
static HPy
Node_clear_impl(HPyContext *ctx, HPy self)
{
    Node *node = Node_AsStruct(ctx, self);
    HPyField_Store(ctx, self, &node->first, HPy_NULL);
    HPyField_Store(ctx, self, &node->second, HPy_NULL);
    return none(ctx);
}

HPyDef_METH(Node_is_null, "is_null", HPyFunc_NOARGS)
static HPy
Node_is_null_impl(HPyContext *ctx, HPy self)
{
    return HPyBool_FromBool(ctx, HPyField_IsNull(Node_AsStruct(ctx, self)->first));
}

static HPyDef *Node_defines[] = {&Node_new,   &Node_traverse, &Node_first, &Node_second,
                                 &Node_number, &Node_clear,    &Node_is_null, NULL};
static HPyType_Spec Node_spec = {
    .name = "objects.Node",
    .basicsize = sizeof(Node),
    .flags = HPy_TPFLAGS_DEFAULT | HPy_TPFLAGS_BASETYPE | HPy_TPFLAGS_HAVE_GC,
    .defines = Node_defines,
};

/* The same with tp_destroy. */
HPyDef_SLOT(Counted_destroy, HPy_tp_destroy)
static void
Counted_destroy_impl(void *self)
{
    destroyed++;
    /* Would be found in another object if the memory were not this one's alone. */
    memset(self, 0xdd, sizeof(Node));
}

static HPyDef *Counted_defines[] = {&Node_new,    &Node_traverse, &Node_first,
                                    &Node_second, &Node_number,   &Counted_destroy, NULL};
static HPyType_Spec Counted_spec = {
    .name = "objects.Counted",
    .basicsize = sizeof(Node),
    .flags = HPy_TPFLAGS_DEFAULT | HPy_TPFLAGS_BASETYPE | HPy_TPFLAGS_HAVE_GC,
    .defines = Counted_defines,
};

/* The same with tp_finalize too, which passes (first, number, destroyed) to a callback. */
static HPyGlobal on_finalize;

HPyDef_SLOT(Finalized_finalize, HPy_tp_finalize)
static void
Finalized_finalize_impl(HPyContext *ctx, HPy self)
{
    Node *node = Node_AsStruct(ctx, self);
    HPy callback = HPyGlobal_Load(ctx, on_finalize);
    finalized++;
    if (HPy_IsNull(callback) || HPy_Is(ctx, callback, ctx->h_None)) {
        HPy_Close(ctx, callback);
        return;
    }
    HPy args[4];
    args[0] = HPyField_IsNull(node->first) ? none(ctx)
                                           : HPyField_Load(ctx, self, node->first);
    args[1] = HPyLong_FromInt64_t(ctx, node->number);
    args[2] = HPyLong_FromInt64_t(ctx, destroyed);
    args[3] = HPy_Dup(ctx, self);
    HPy result = HPy_Call(ctx, callback, args, 4, HPy_NULL);
    for (int i = 0; i < 4; i++)
        HPy_Close(ctx, args[i]);
    HPy_Close(ctx, callback);
    HPy_Close(ctx, result);
}

static HPyDef *Finalized_defines[] = {&Node_new,    &Node_traverse,   &Node_first,
                                      &Node_second, &Node_number,     &Counted_destroy,
                                      &Finalized_finalize, NULL};
static HPyType_Spec Finalized_spec = {
    .name = "objects.Finalized",
    .basicsize = sizeof(Node),
    .flags = HPy_TPFLAGS_DEFAULT | HPy_TPFLAGS_BASETYPE | HPy_TPFLAGS_HAVE_GC,
    .defines = Finalized_defines,
};

HPyDef_METH(set_on_finalize, "set_on_finalize", HPyFunc_O)
static HPy
set_on_finalize_impl(HPyContext *ctx, HPy self, HPy callback)
{
    HPyGlobal_Store(ctx, &on_finalize, callback);
    return none(ctx);
}

HPyDef_METH(get_destroyed, "destroyed", HPyFunc_NOARGS)
static HPy
get_destroyed_impl(HPyContext *ctx, HPy self)
{
    return HPyLong_FromInt64_t(ctx, destroyed);
}

HPyDef_METH(get_finalized, "finalized", HPyFunc_NOARGS)
static HPy
get_finalized_impl(HPyContext *ctx, HPy self)
{
    return HPyLong_FromInt64_t(ctx, finalized);
}

/* make(type, n): makes and drops n instances, in C. */
HPyDef_METH(make, "make", HPyFunc_VARARGS)
static HPy
make_impl(HPyContext *ctx, HPy self, const HPy *args, size_t nargs)
{
    long long n = HPyLong_AsInt64_t(ctx, args[1]);
    for (long long i = 0; i < n; i++) {
        HPy instance = HPy_Call(ctx, args[0], NULL, 0, HPy_NULL);
        if (HPy_IsNull(instance))
            return HPy_NULL;
        HPy_Close(ctx, instance);
    }
    return none(ctx);
}

/* make_cycles(type, n): n pairs whose fields refer to each other. */
HPyDef_METH(make_cycles, "make_cycles", HPyFunc_VARARGS)
static HPy
make_cycles_impl(HPyContext *ctx, HPy self, const HPy *args, size_t nargs)
{
    long long n = HPyLong_AsInt64_t(ctx, args[1]);
    for (long long i = 0; i < n; i++) {
        HPy a = HPy_Call(ctx, args[0], NULL, 0, HPy_NULL);
        if (HPy_IsNull(a))
            return HPy_NULL;
        HPy b = HPy_Call(ctx, args[0], &a, 1, HPy_NULL);
        if (HPy_IsNull(b)) {
            HPy_Close(ctx, a);
            return HPy_NULL;
        }
        HPyField_Store(ctx, a, &Node_AsStruct(ctx, a)->first, b);
        HPy_Close(ctx, a);
        HPy_Close(ctx, b);
    }
    return none(ctx);
}

static HPyGlobal kept;

HPyDef_METH(keep_global, "keep_global", HPyFunc_O)
static HPy
keep_global_impl(HPyContext *ctx, HPy self, HPy value)
{
    HPyGlobal_Store(ctx, &kept, value);
    return none(ctx);
}

HPyDef_METH(load_global, "load_global", HPyFunc_NOARGS)
static HPy
load_global_impl(HPyContext *ctx, HPy self)
{
    HPy value = HPyGlobal_Load(ctx, kept);
    return HPy_IsNull(value) ? none(ctx) : value;
}

HPyDef_METH(clear_global, "clear_global", HPyFunc_NOARGS)
static HPy
clear_global_impl(HPyContext *ctx, HPy self)
{
    HPyGlobal_Store(ctx, &kept, HPy_NULL);
    return none(ctx);
}

/* A handle that is kept open between calls. */
static HPy open_handle;

HPyDef_METH(keep_handle, "keep_handle", HPyFunc_O)
static HPy
keep_handle_impl(HPyContext *ctx, HPy self, HPy value)
{
    open_handle = HPy_Dup(ctx, value);
    return none(ctx);
}

HPyDef_METH(close_handle, "close_handle", HPyFunc_NOARGS)
static HPy
close_handle_impl(HPyContext *ctx, HPy self)
{
    HPy_Close(ctx, open_handle);
    open_handle = HPy_NULL;
    return none(ctx);
}

/* utf8_length(s): asks for the UTF-8, which the runtime has to allocate. */
HPyDef_METH(utf8_length, "utf8_length", HPyFunc_O)
static HPy
utf8_length_impl(HPyContext *ctx, HPy self, HPy text)
{
    HPy_ssize_t size;
    if (HPyUnicode_AsUTF8AndSize(ctx, text, &size) == NULL)
        return HPy_NULL;
    return HPyLong_FromSsize_t(ctx, size);
}

/* utf8_lengths(s, n): the same n times on handles of their own, without leaving C. */
HPyDef_METH(utf8_lengths, "utf8_lengths", HPyFunc_VARARGS)
static HPy
utf8_lengths_impl(HPyContext *ctx, HPy self, const HPy *args, size_t nargs)
{
    long long n = HPyLong_AsInt64_t(ctx, args[1]);
    HPy_ssize_t size, sum = 0;
    for (long long i = 0; i < n; i++) {
        HPy copy = HPy_Add(ctx, args[0], args[0]);
        if (HPy_IsNull(copy))
            return HPy_NULL;
        if (HPyUnicode_AsUTF8AndSize(ctx, copy, &size) == NULL) {
            HPy_Close(ctx, copy);
            return HPy_NULL;
        }
        sum += size;
        HPy_Close(ctx, copy);
    }
    return HPyLong_FromSsize_t(ctx, sum);
}

static long long ended_capsules;
static const char capsule_name[] = "objects.capsule";

HPyCapsule_DESTRUCTOR(end_capsule)
static void
end_capsule_impl(const char *name, void *pointer, void *context)
{
    if (name != NULL && strcmp(name, capsule_name) == 0 && context == (void *)0x40)
        ended_capsules += (long long)(intptr_t)pointer;
}

/* make_capsule(n): ends with n added to ended_capsules. */
HPyDef_METH(make_capsule, "make_capsule", HPyFunc_O)
static HPy
make_capsule_impl(HPyContext *ctx, HPy self, HPy number)
{
    void *pointer = (void *)(intptr_t)HPyLong_AsInt64_t(ctx, number);
    HPy capsule = HPyCapsule_New(ctx, pointer, capsule_name, &end_capsule);
    if (HPy_IsNull(capsule))
        return HPy_NULL;
    if (HPyCapsule_SetContext(ctx, capsule, (void *)0x40) < 0) {
        HPy_Close(ctx, capsule);
        return HPy_NULL;
    }
    return capsule;
}

HPyDef_METH(get_ended_capsules, "ended_capsules", HPyFunc_NOARGS)
static HPy
get_ended_capsules_impl(HPyContext *ctx, HPy self)
{
    return HPyLong_FromInt64_t(ctx, ended_capsules);
}

HPyDef_SLOT(exec, HPy_mod_exec)
static int
exec_impl(HPyContext *ctx, HPy module)
{
    if (!HPyHelpers_AddType(ctx, module, "Node", &Node_spec, NULL) ||
        !HPyHelpers_AddType(ctx, module, "Counted", &Counted_spec, NULL) ||
        !HPyHelpers_AddType(ctx, module, "Finalized", &Finalized_spec, NULL))
        return -1;
    return 0;
}

static HPyDef *defines[] = {&exec,          &set_on_finalize, &get_destroyed,      &get_finalized,
                            &make,          &make_cycles,     &keep_global,        &load_global,
                            &clear_global,  &keep_handle,     &close_handle,       &utf8_length,
                            &utf8_lengths,  &make_capsule,    &get_ended_capsules, NULL};
static HPyGlobal *globals[] = {&kept, &on_finalize, NULL};
static HPyModuleDef objects_def = {
    .doc = "Objects that die.",
    .defines = defines,
    .globals = globals,
};

HPy_MODINIT(objects, objects_def)
