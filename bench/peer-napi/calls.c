/* The crossing itself. */
#include "addon.h"

static napi_value noargs(napi_env env, napi_callback_info info) {
    return NULL;
}

static napi_value identity(napi_env env, napi_callback_info info) {
    ARGUMENTS(1);
    return args[0];
}

static napi_value negate(napi_env env, napi_callback_info info) {
    ARGUMENTS(1);
    int32_t value;
    napi_value result;
    TRY(napi_get_value_int32(env, args[0], &value));
    TRY(napi_create_int32(env, -value, &result));
    return result;
}

static napi_value add(napi_env env, napi_callback_info info) {
    ARGUMENTS(2);
    int32_t a, b;
    napi_value result;
    TRY(napi_get_value_int32(env, args[0], &a));
    TRY(napi_get_value_int32(env, args[1], &b));
    TRY(napi_create_int32(env, a + b, &result));
    return result;
}

static napi_value parse(napi_env env, napi_callback_info info) {
    ARGUMENTS(4);
    int32_t a, b;
    double x, y;
    napi_value result;
    TRY(napi_get_value_int32(env, args[0], &a));
    TRY(napi_get_value_int32(env, args[1], &b));
    TRY(napi_get_value_double(env, args[2], &x));
    TRY(napi_get_value_double(env, args[3], &y));
    TRY(napi_create_double(env, a + b + x + y, &result));
    return result;
}

/* scale(value, { by }): options are what JavaScript has for keywords. */
static napi_value scale(napi_env env, napi_callback_info info) {
    ARGUMENTS(2);
    int32_t value, by = 2;
    napi_value option, result;
    napi_valuetype type;
    TRY(napi_get_value_int32(env, args[0], &value));
    TRY(napi_get_named_property(env, args[1], "by", &option));
    TRY(napi_typeof(env, option, &type));
    if (type != napi_undefined)
        TRY(napi_get_value_int32(env, option, &by));
    TRY(napi_create_int32(env, value * by, &result));
    return result;
}

static napi_value fail(napi_env env, napi_callback_info info) {
    napi_throw_error(env, NULL, "failed on purpose");
    return NULL;
}

static napi_value call_back(napi_env env, napi_callback_info info) {
    ARGUMENTS(2);
    COUNT_IN(args[1]);
    napi_value receiver, result;
    int32_t last = 0;
    TRY(napi_get_undefined(env, &receiver));
    for (int32_t i = 0; i < count; i++) {
        TURN;
        napi_value number;
        TRY(napi_create_int32(env, i, &number));
        TRY(napi_call_function(env, receiver, args[0], 1, &number, &result));
        TRY(napi_get_value_int32(env, result, &last));
        END_OF_TURN;
    }
    TRY(napi_create_int32(env, last, &result));
    return result;
}

bool export_calls(napi_env env, napi_value exports) {
    return export_function(env, exports, "noargs", noargs) &&
           export_function(env, exports, "identity", identity) &&
           export_function(env, exports, "negate", negate) &&
           export_function(env, exports, "add", add) &&
           export_function(env, exports, "parse", parse) &&
           export_function(env, exports, "scale", scale) &&
           export_function(env, exports, "fail", fail) &&
           export_function(env, exports, "call_back", call_back);
}
