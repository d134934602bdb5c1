/* Macros that stand for C statements and calls. */
#include "hpy.h"
#ifndef HPY_MACROS_H
#define HPY_MACROS_H

/* HPy HPy_New(HPyContext *ctx, HPy type, T **data): a new instance of `type`; its zeroed struct is
   stored in `*data`. A macro because C converts no T** to void**. */
#define HPy_New(ctx, cls, data) (_HPy_New((ctx), (cls), (void **)(data)))

typedef enum {
    HPy_LT = 0,
    HPy_LE = 1,
    HPy_EQ = 2,
    HPy_NE = 3,
    HPy_GT = 4,
    HPy_GE = 5,
} HPy_RichCmpOp;

/* The last statement of a tp_richcompare over two C values of any type that C itself compares. */
#define HPy_RETURN_RICHCOMPARE(ctx, val1, val2, op)                                    \
    do {                                                                               \
        int _hpy_holds = 0;                                                            \
        switch (op) {                                                                  \
            case HPy_LT: _hpy_holds = ((val1) < (val2)); break;                        \
            case HPy_LE: _hpy_holds = ((val1) <= (val2)); break;                       \
            case HPy_EQ: _hpy_holds = ((val1) == (val2)); break;                       \
            case HPy_NE: _hpy_holds = ((val1) != (val2)); break;                       \
            case HPy_GT: _hpy_holds = ((val1) > (val2)); break;                        \
            case HPy_GE: _hpy_holds = ((val1) >= (val2)); break;                       \
            default: HPy_FatalError((ctx), "Invalid value for HPy_RichCmpOp");         \
        }                                                                              \
        return HPy_Dup((ctx), _hpy_holds ? (ctx)->h_True : (ctx)->h_False);            \
    } while (0)

/* Between the two, the interpreter may run other threads, and the code must not call it. What was
   read before (strings, structs) stays readable. */
#define HPy_BEGIN_LEAVE_PYTHON(context)                                \
    {                                                                  \
        HPyThreadState _token = HPy_LeavePythonExecution(context);

#define HPy_END_LEAVE_PYTHON(context)                                  \
        HPy_ReenterPythonExecution(context, _token);                   \
    }

/* pid_t is an int unless the build says otherwise. */
#if !defined(SIZEOF_PID_T) || SIZEOF_PID_T == SIZEOF_INT
#define _HPy_PARSE_PID "i"
#define HPyLong_FromPid HPyLong_FromLong
#define HPyLong_AsPid HPyLong_AsLong
#elif SIZEOF_PID_T == SIZEOF_LONG
#define _HPy_PARSE_PID "l"
#define HPyLong_FromPid HPyLong_FromLong
#define HPyLong_AsPid HPyLong_AsLong
#elif defined(SIZEOF_LONG_LONG) && SIZEOF_PID_T == SIZEOF_LONG_LONG
#define _HPy_PARSE_PID "L"
#define HPyLong_FromPid HPyLong_FromLongLong
#define HPyLong_AsPid HPyLong_AsLongLong
#else
#error "SIZEOF_PID_T is the size of no C integer type"
#endif

#endif
