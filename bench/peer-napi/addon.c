/* The module. */
#include "addon.h"

napi_value failed(napi_env env) {
    bool pending = false;
    const napi_extended_error_info *error = NULL;
    napi_get_last_error_info(env, &error);
    const char *message = error && error->error_message ? error->error_message : "Node-API failed";
    napi_is_exception_pending(env, &pending);
    if (!pending)
        napi_throw_error(env, NULL, message);
    return NULL;
}

bool export_function(napi_env env, napi_value exports, const char *name, napi_callback callback) {
    napi_value function;
    return napi_create_function(env, name, NAPI_AUTO_LENGTH, callback, NULL, &function) ==
               napi_ok &&
           napi_set_named_property(env, exports, name, function) == napi_ok;
}

NAPI_MODULE_INIT() {
    if (!export_calls(env, exports) || !export_numbers(env, exports) ||
        !export_strings(env, exports) || !export_containers(env, exports) ||
        !export_instances(env, exports))
        return failed(env);
    return exports;
}
