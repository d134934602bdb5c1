/* What the files of the addon share. It offers what the extension offers, by the same names, written
   as an addon for Node-API is written by hand. */
#ifndef ADDON_H
#define ADDON_H

#define NAPI_VERSION 8
#include <node_api.h>
#include <stdbool.h>
#include <stddef.h>

/* Leaves a callback when a call to Node-API fails, with an exception unless there is one. */
#define TRY(CALL)                                                                                  \
    do {                                                                                           \
        if ((CALL) != napi_ok)                                                                     \
            return failed(env);                                                                    \
    } while (0)

/* The arguments of a callback, of which it wants `COUNT`. */
#define ARGUMENTS(COUNT)                                                                           \
    size_t argc = (COUNT);                                                                         \
    napi_value args[COUNT];                                                                        \
    TRY(napi_get_cb_info(env, info, &argc, args, NULL, NULL));                                     \
    if (argc < (COUNT)) {                                                                          \
        napi_throw_type_error(env, NULL, "wrong number of arguments");                             \
        return NULL;                                                                               \
    }

/* The count that a callback gets as an argument. */
#define COUNT_IN(VALUE)                                                                            \
    int32_t count;                                                                                 \
    TRY(napi_get_value_int32(env, VALUE, &count))

/* What is made in a turn of a loop is given up at its end. */
#define TURN                                                                                       \
    napi_handle_scope scope;                                                                       \
    TRY(napi_open_handle_scope(env, &scope))
#define END_OF_TURN TRY(napi_close_handle_scope(env, scope))

napi_value failed(napi_env env);

/* Makes a function a property of `exports`. */
bool export_function(napi_env env, napi_value exports, const char *name, napi_callback callback);

bool export_calls(napi_env env, napi_value exports);
bool export_numbers(napi_env env, napi_value exports);
bool export_strings(napi_env env, napi_value exports);
bool export_containers(napi_env env, napi_value exports);
bool export_instances(napi_env env, napi_value exports);

#endif
