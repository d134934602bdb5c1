// The macros and calls as C++ writes them. Compiled by several standards and loaded once.
#include "hpy.h"

#include <memory>
#include <string>
#include <vector>

namespace {

struct Buffer {
    std::vector<double> *values;
    HPyField owner;
};
HPyType_HELPERS(Buffer)

class Handle {
  public:
    Handle(HPyContext *ctx, HPy h) : ctx_(ctx), h_(h) {}
    Handle(const Handle &) = delete;
    ~Handle() { HPy_Close(ctx_, h_); }
    HPy get() const { return h_; }

  private:
    HPyContext *ctx_;
    HPy h_;
};

constexpr HPy null_handle{0};

}  // namespace

HPyDef_SLOT(buffer_new, HPy_tp_new)
static HPy buffer_new_impl(HPyContext *ctx, HPy type, const HPy *args, HPy_ssize_t nargs, HPy) {
    Buffer *buffer;
    HPy h = HPy_New(ctx, type, &buffer);
    if (HPy_IsNull(h))
        return HPy_NULL;
    buffer->values = new std::vector<double>;
    for (HPy_ssize_t i = 0; i < nargs; i++)
        buffer->values->push_back(HPyFloat_AsDouble(ctx, args[i]));
    if (HPyErr_Occurred(ctx)) {
        HPy_Close(ctx, h);
        return null_handle;
    }
    return h;
}

HPyDef_SLOT(buffer_destroy, HPy_tp_destroy)
static void buffer_destroy_impl(void *object) {
    delete static_cast<Buffer *>(object)->values;
}

HPyDef_SLOT(buffer_traverse, HPy_tp_traverse)
static int buffer_traverse_impl(void *object, HPyFunc_visitproc visit, void *arg) {
    HPy_VISIT(&static_cast<Buffer *>(object)->owner);
    return 0;
}

HPyDef_SLOT(buffer_compare, HPy_tp_richcompare)
static HPy buffer_compare_impl(HPyContext *ctx, HPy a, HPy b, HPy_RichCmpOp op) {
    if (!HPy_TypeCheck(ctx, b, Handle(ctx, HPy_Type(ctx, a)).get()))
        return HPy_Dup(ctx, ctx->h_NotImplemented);
    HPy_RETURN_RICHCOMPARE(ctx, *Buffer_AsStruct(ctx, a)->values, *Buffer_AsStruct(ctx, b)->values,
                           op);
}

HPyDef_METH(buffer_sum, "sum", HPyFunc_NOARGS, .doc = "The sum.")
static HPy buffer_sum_impl(HPyContext *ctx, HPy self) {
    double sum = 0;
    for (double value : *Buffer_AsStruct(ctx, self)->values)
        sum += value;
    return HPyFloat_FromDouble(ctx, sum);
}

HPyDef_GET(buffer_size, "size", .doc = "How many.")
static HPy buffer_size_get(HPyContext *ctx, HPy self, void *) {
    return HPyLong_FromSize_t(ctx, Buffer_AsStruct(ctx, self)->values->size());
}

HPyDef_GETSET(buffer_owner, "owner")
static HPy buffer_owner_get(HPyContext *ctx, HPy self, void *) {
    HPyField owner = Buffer_AsStruct(ctx, self)->owner;
    return HPyField_IsNull(owner) ? HPy_Dup(ctx, ctx->h_None) : HPyField_Load(ctx, self, owner);
}
static int buffer_owner_set(HPyContext *ctx, HPy self, HPy value, void *) {
    HPyField_Store(ctx, self, &Buffer_AsStruct(ctx, self)->owner, value);
    return 0;
}

HPyDef_SET(buffer_clear, "clear")
static int buffer_clear_set(HPyContext *ctx, HPy self, HPy, void *) {
    Buffer_AsStruct(ctx, self)->values->clear();
    return 0;
}

HPyDef_MEMBER(buffer_none, "none", HPyMember_NONE, 0, .readonly = 1)

HPyCapsule_DESTRUCTOR(forget)
static void forget_impl(const char *, void *pointer, void *) {
    delete static_cast<std::string *>(pointer);
}

HPyDef_METH(capsule, "capsule", HPyFunc_O)
static HPy capsule_impl(HPyContext *ctx, HPy, HPy text) {
    auto copy = std::make_unique<std::string>(HPyUnicode_AsUTF8AndSize(ctx, text, nullptr));
    HPy h = HPyCapsule_New(ctx, copy.get(), "text", &forget);
    if (!HPy_IsNull(h))
        copy.release();
    return h;
}

HPyDef_METH(parse, "parse", HPyFunc_KEYWORDS)
static HPy parse_impl(HPyContext *ctx, HPy, const HPy *args, size_t nargs, HPy kwnames) {
    static const char *names[] = { "a", "b", nullptr };
    long a;
    const char *b = "default";
    if (!HPyArg_ParseKeywords(ctx, nullptr, args, nargs, kwnames, "l|s", names, &a, &b))
        return HPy_NULL;
    return HPy_BuildValue(ctx, "{s:l,s:s}", "a", a, "b", b);
}

HPyDef_CALL_FUNCTION(unused_call)
static HPy unused_call_impl(HPyContext *ctx, HPy, const HPy *, size_t, HPy) {
    return HPyTuple_Pack(ctx, 2, ctx->h_None, ctx->h_True);
}

static HPyDef *buffer_defines[] = {
    &buffer_new, &buffer_destroy, &buffer_traverse, &buffer_compare, &buffer_sum, &buffer_size,
    &buffer_owner, &buffer_clear, &buffer_none, nullptr,
};
static HPyType_Spec buffer_spec = {
    .name = "modern.Buffer",
    .basicsize = sizeof(Buffer),
    .flags = HPy_TPFLAGS_DEFAULT | HPy_TPFLAGS_HAVE_GC,
    .builtin_shape = SHAPE(Buffer),
    .defines = buffer_defines,
};

HPyDef_SLOT(execute, HPy_mod_exec)
static int execute_impl(HPyContext *ctx, HPy module) {
    (void)unused_call;
    return HPyHelpers_AddType(ctx, module, "Buffer", &buffer_spec, nullptr) ? 0 : -1;
}

static HPyDef *defines[] = { &capsule, &parse, &execute, nullptr };
static HPyModuleDef moduledef = {
    .doc = "C++",
    .defines = defines,
};
HPy_MODINIT(modern, moduledef)
