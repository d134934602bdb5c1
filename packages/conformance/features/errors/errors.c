/* Errors: raising, asking, clearing, making exception types. */
#include "common.h"
#include <errno.h>

VARARGS(set_string)
{
    const char *message = expect_args(ctx, nargs, 2) ? text(ctx, args[1]) : NULL;
    if (message != NULL)
        HPyErr_SetString(ctx, args[0], message);
    return HPy_NULL;
}

VARARGS(set_object)
{
    if (expect_args(ctx, nargs, 2))
        HPyErr_SetObject(ctx, args[0], args[1]);
    return HPy_NULL;
}

/* set_string_twice(first, second): the later error replaces the earlier. */
VARARGS(set_twice)
{
    if (!expect_args(ctx, nargs, 2))
        return HPy_NULL;
    HPyErr_SetString(ctx, args[0], "first");
    HPyErr_SetString(ctx, args[1], "second");
    return HPy_NULL;
}

NOARGS(no_memory)
{
    HPyErr_NoMemory(ctx);
    return HPy_NULL;
}

/* (before, after setting, after clearing) */
NOARGS(occurred)
{
    int before = HPyErr_Occurred(ctx);
    HPyErr_SetString(ctx, ctx->h_ValueError, "x");
    int between = HPyErr_Occurred(ctx);
    HPyErr_Clear(ctx);
    int after = HPyErr_Occurred(ctx);
    HPyErr_Clear(ctx);
    return HPy_BuildValue(ctx, "iii", before, between, after);
}

/* matches(callable, type): whether the error of the call matches. */
VARARGS(matches)
{
    if (!expect_args(ctx, nargs, 2))
        return HPy_NULL;
    HPy result = HPy_Call(ctx, args[0], NULL, 0, HPy_NULL);
    if (!HPy_IsNull(result))
        return result;
    int yes = HPyErr_ExceptionMatches(ctx, args[1]);
    HPyErr_Clear(ctx);
    return HPyBool_FromLong(ctx, yes);
}

/* Every exception of the context: (name, its type, whether it is one). */
#define EXCEPTIONS(X)                                                         \
    X(BaseException) X(Exception) X(StopAsyncIteration) X(StopIteration)      \
    X(GeneratorExit) X(ArithmeticError) X(LookupError) X(AssertionError)      \
    X(AttributeError) X(BufferError) X(EOFError) X(FloatingPointError)        \
    X(OSError) X(ImportError) X(ModuleNotFoundError) X(IndexError)            \
    X(KeyError) X(KeyboardInterrupt) X(MemoryError) X(NameError)              \
    X(OverflowError) X(RuntimeError) X(RecursionError) X(NotImplementedError) \
    X(SyntaxError) X(IndentationError) X(TabError) X(ReferenceError)          \
    X(SystemError) X(SystemExit) X(TypeError) X(UnboundLocalError)            \
    X(UnicodeError) X(UnicodeEncodeError) X(UnicodeDecodeError)               \
    X(UnicodeTranslateError) X(ValueError) X(ZeroDivisionError)               \
    X(BlockingIOError) X(BrokenPipeError) X(ChildProcessError)                \
    X(ConnectionError) X(ConnectionAbortedError) X(ConnectionRefusedError)    \
    X(ConnectionResetError) X(FileExistsError) X(FileNotFoundError)           \
    X(InterruptedError) X(IsADirectoryError) X(NotADirectoryError)            \
    X(PermissionError) X(ProcessLookupError) X(TimeoutError) X(Warning)       \
    X(UserWarning) X(DeprecationWarning) X(PendingDeprecationWarning)         \
    X(SyntaxWarning) X(RuntimeWarning) X(FutureWarning) X(ImportWarning)      \
    X(UnicodeWarning) X(BytesWarning) X(ResourceWarning)

NOARGS(all_types)
{
    HPy dict = HPyDict_New(ctx);
#define ADD(NAME) HPy_SetItem_s(ctx, dict, #NAME, ctx->h_##NAME);
    EXCEPTIONS(ADD)
#undef ADD
    return dict;
}

/* new_exception(name, base or None, dict or None) */
VARARGS(new_exception)
{
    const char *name;
    HPy base, dict;
    if (!HPyArg_Parse(ctx, NULL, args, nargs, "sOO", &name, &base, &dict))
        return HPy_NULL;
    return HPyErr_NewException(ctx, name, null_if_none(ctx, base), null_if_none(ctx, dict));
}

/* new_exception_with_doc(name, doc, base or None, dict or None); '' for no doc */
VARARGS(new_exception_with_doc)
{
    const char *name, *doc;
    HPy base, dict;
    if (!HPyArg_Parse(ctx, NULL, args, nargs, "ssOO", &name, &doc, &base, &dict))
        return HPy_NULL;
    return HPyErr_NewExceptionWithDoc(ctx, name, *doc == '\0' ? NULL : doc,
                                      null_if_none(ctx, base), null_if_none(ctx, dict));
}

ONEARG(from_errno)
{
    long number = HPyLong_AsLong(ctx, arg);
    if (number == -1 && HPyErr_Occurred(ctx))
        return HPy_NULL;
    errno = (int)number;
    return HPyErr_SetFromErrno(ctx, ctx->h_OSError);
}

/* from_errno_of(type, errno) */
VARARGS(from_errno_of)
{
    int number;
    HPy type;
    if (!HPyArg_Parse(ctx, NULL, args, nargs, "Oi", &type, &number))
        return HPy_NULL;
    errno = number;
    return HPyErr_SetFromErrno(ctx, type);
}

VARARGS(from_errno_with_filename)
{
    int number;
    const char *name;
    if (!HPyArg_Parse(ctx, NULL, args, nargs, "is", &number, &name))
        return HPy_NULL;
    errno = number;
    return HPyErr_SetFromErrnoWithFilename(ctx, ctx->h_OSError, name);
}

VARARGS(from_errno_with_object)
{
    int number;
    HPy name;
    if (!HPyArg_Parse(ctx, NULL, args, nargs, "iO", &number, &name))
        return HPy_NULL;
    errno = number;
    return HPyErr_SetFromErrnoWithFilenameObject(ctx, ctx->h_OSError, name);
}

VARARGS(from_errno_with_objects)
{
    int number;
    HPy one, two;
    if (!HPyArg_Parse(ctx, NULL, args, nargs, "iOO", &number, &one, &two))
        return HPy_NULL;
    errno = number;
    return HPyErr_SetFromErrnoWithFilenameObjects(ctx, ctx->h_OSError, one, two);
}

/* warn(category or None, message): the status of HPyErr_WarnEx. */
VARARGS(warn)
{
    HPy category;
    const char *message;
    if (!HPyArg_Parse(ctx, NULL, args, nargs, "Os", &category, &message))
        return HPy_NULL;
    int status = HPyErr_WarnEx(ctx, null_if_none(ctx, category), message, 1);
    return status < 0 ? HPy_NULL : HPyLong_FromLong(ctx, status);
}

/* call_then(callable, type): replaces the error of the call by a new one. */
VARARGS(call_then)
{
    if (!expect_args(ctx, nargs, 2))
        return HPy_NULL;
    HPy result = HPy_Call(ctx, args[0], NULL, 0, HPy_NULL);
    if (!HPy_IsNull(result))
        return result;
    HPyErr_SetString(ctx, args[1], "instead");
    return HPy_NULL;
}

/* Calls, forgets the error and goes on. */
ONEARG(ignore)
{
    HPy result = HPy_Call(ctx, arg, NULL, 0, HPy_NULL);
    if (!HPy_IsNull(result))
        return result;
    HPyErr_Clear(ctx);
    return HPyUnicode_FromString(ctx, "ignored");
}

/* format(type, text, number, object) */
VARARGS(format)
{
    HPy type, object;
    const char *string;
    int number;
    if (!HPyArg_Parse(ctx, NULL, args, nargs, "OsiO", &type, &string, &number, &object))
        return HPy_NULL;
    return HPyErr_Format(ctx, type, "%s: %d of %R", string, number, object);
}

/* Works on while an error is set: closing and duplicating are allowed. */
ONEARG(close_with_error)
{
    HPy copy = HPy_Dup(ctx, arg);
    HPyErr_SetString(ctx, ctx->h_KeyError, "still set");
    HPy again = HPy_Dup(ctx, copy);
    HPy_Close(ctx, copy);
    HPy_Close(ctx, again);
    HPy_Close(ctx, HPy_NULL);
    return HPy_NULL;
}

/* An error of an object with no value of its own. */
ONEARG(raise_type)
{
    HPyErr_SetObject(ctx, arg, ctx->h_None);
    return HPy_NULL;
}

MODULE(errors, NULL, &set_string_def, &set_object_def, &set_twice_def, &no_memory_def,
       &occurred_def, &matches_def, &all_types_def, &new_exception_def,
       &new_exception_with_doc_def, &from_errno_def, &from_errno_of_def,
       &from_errno_with_filename_def, &from_errno_with_object_def,
       &from_errno_with_objects_def, &warn_def, &call_then_def, &ignore_def, &format_def,
       &close_with_error_def, &raise_type_def)
