/* Every constant of the context. */
#include "common.h"

/* As release 0.9.0 has them: h_DictType came later. */
#define CONSTANTS(X)                                                         \
    X(h_None) X(h_True) X(h_False) X(h_NotImplemented) X(h_Ellipsis)         \
    X(h_BaseException) X(h_Exception) X(h_StopAsyncIteration)                \
    X(h_StopIteration) X(h_GeneratorExit) X(h_ArithmeticError)               \
    X(h_LookupError) X(h_AssertionError) X(h_AttributeError)                 \
    X(h_BufferError) X(h_EOFError) X(h_FloatingPointError) X(h_OSError)      \
    X(h_ImportError) X(h_ModuleNotFoundError) X(h_IndexError)                \
    X(h_KeyError) X(h_KeyboardInterrupt) X(h_MemoryError) X(h_NameError)     \
    X(h_OverflowError) X(h_RuntimeError) X(h_RecursionError)                 \
    X(h_NotImplementedError) X(h_SyntaxError) X(h_IndentationError)          \
    X(h_TabError) X(h_ReferenceError) X(h_SystemError) X(h_SystemExit)       \
    X(h_TypeError) X(h_UnboundLocalError) X(h_UnicodeError)                  \
    X(h_UnicodeEncodeError) X(h_UnicodeDecodeError)                          \
    X(h_UnicodeTranslateError) X(h_ValueError) X(h_ZeroDivisionError)        \
    X(h_BlockingIOError) X(h_BrokenPipeError) X(h_ChildProcessError)         \
    X(h_ConnectionError) X(h_ConnectionAbortedError)                         \
    X(h_ConnectionRefusedError) X(h_ConnectionResetError)                    \
    X(h_FileExistsError) X(h_FileNotFoundError) X(h_InterruptedError)        \
    X(h_IsADirectoryError) X(h_NotADirectoryError) X(h_PermissionError)      \
    X(h_ProcessLookupError) X(h_TimeoutError) X(h_Warning)                   \
    X(h_UserWarning) X(h_DeprecationWarning)                                 \
    X(h_PendingDeprecationWarning) X(h_SyntaxWarning) X(h_RuntimeWarning)    \
    X(h_FutureWarning) X(h_ImportWarning) X(h_UnicodeWarning)                \
    X(h_BytesWarning) X(h_ResourceWarning) X(h_BaseObjectType)               \
    X(h_TypeType) X(h_BoolType) X(h_LongType) X(h_FloatType)                 \
    X(h_UnicodeType) X(h_TupleType) X(h_ListType) X(h_ComplexType)           \
    X(h_BytesType) X(h_MemoryViewType) X(h_CapsuleType) X(h_SliceType)       \
    X(h_Builtins)

/* The constant of a name; HPy_NULL where there is none. */
static HPy
constant(HPyContext *ctx, const char *name)
{
#define FIND(CONSTANT)                                                        \
    if (strcmp(name, #CONSTANT) == 0)                                         \
        return ctx->CONSTANT;
    CONSTANTS(FIND)
#undef FIND
    return HPy_NULL;
}

static HPy
find(HPyContext *ctx, HPy arg)
{
    const char *name = text(ctx, arg);
    if (name == NULL)
        return HPy_NULL;
    HPy found = constant(ctx, name);
    if (HPy_IsNull(found))
        HPyErr_SetObject(ctx, ctx->h_LookupError, arg);
    return found;
}

/* The names of all constants. */
NOARGS(names)
{
    HPy list = HPyList_New(ctx, 0);
    if (HPy_IsNull(list))
        return HPy_NULL;
#define APPEND(CONSTANT)                                                      \
    {                                                                         \
        HPy name = HPyUnicode_FromString(ctx, #CONSTANT);                     \
        HPyList_Append(ctx, list, name);                                      \
        HPy_Close(ctx, name);                                                 \
    }
    CONSTANTS(APPEND)
#undef APPEND
    return list;
}

ONEARG(value)
{
    HPy found = find(ctx, arg);
    return HPy_IsNull(found) ? HPy_NULL : HPy_Dup(ctx, found);
}

/* Raises the exception type of a name with a text. */
ONEARG(fail_with)
{
    HPy type = find(ctx, arg);
    if (HPy_IsNull(type))
        return HPy_NULL;
    return HPyErr_SetString(ctx, type, "a text");
}

/* Raises the exception type of the first name; the result is whether the second matches it. */
VARARGS(matches)
{
    if (!expect_args(ctx, nargs, 2))
        return HPy_NULL;
    HPy raised = find(ctx, args[0]);
    HPy wanted = HPy_IsNull(raised) ? HPy_NULL : find(ctx, args[1]);
    if (HPy_IsNull(wanted))
        return HPy_NULL;
    HPyErr_SetObject(ctx, raised, ctx->h_None);
    int matched = HPyErr_ExceptionMatches(ctx, wanted);
    HPyErr_Clear(ctx);
    return HPyBool_FromBool(ctx, matched != 0);
}

MODULE(constants, NULL, &names_def, &value_def, &fail_with_def, &matches_def)
