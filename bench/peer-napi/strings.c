/* Strings: across the border, made, read. */
#include "addon.h"

/* Long enough for the strings of the benchmarks; longer ones are cut off. */
#define SPACE 256

static napi_value utf8_size(napi_env env, napi_callback_info info) {
    ARGUMENTS(1);
    char text[SPACE];
    size_t size;
    napi_value result;
    TRY(napi_get_value_string_utf8(env, args[0], text, SPACE, &size));
    TRY(napi_create_uint32(env, (uint32_t)size, &result));
    return result;
}

static napi_value greeting(napi_env env, napi_callback_info info) {
    napi_value result;
    TRY(napi_create_string_utf8(env, "good morning", NAPI_AUTO_LENGTH, &result));
    return result;
}

static napi_value make_strings(napi_env env, napi_callback_info info) {
    ARGUMENTS(1);
    COUNT_IN(args[0]);
    napi_value value;
    for (int32_t i = 0; i < count; i++) {
        TURN;
        TRY(napi_create_string_utf8(env, "good morning", NAPI_AUTO_LENGTH, &value));
        END_OF_TURN;
    }
    return greeting(env, info);
}

static napi_value read_strings(napi_env env, napi_callback_info info) {
    ARGUMENTS(2);
    COUNT_IN(args[1]);
    napi_value result;
    int32_t sum = 0;
    for (int32_t i = 0; i < count; i++) {
        char text[SPACE];
        size_t size;
        TRY(napi_get_value_string_utf8(env, args[0], text, SPACE, &size));
        sum += text[0];
    }
    TRY(napi_create_int32(env, sum, &result));
    return result;
}

static napi_value measure(napi_env env, napi_callback_info info) {
    ARGUMENTS(2);
    COUNT_IN(args[1]);
    napi_value result;
    size_t sum = 0;
    for (int32_t i = 0; i < count; i++) {
        size_t length;
        TRY(napi_get_value_string_utf16(env, args[0], NULL, 0, &length));
        sum += length;
    }
    TRY(napi_create_int64(env, (int64_t)sum, &result));
    return result;
}

bool export_strings(napi_env env, napi_value exports) {
    return export_function(env, exports, "utf8_size", utf8_size) &&
           export_function(env, exports, "greeting", greeting) &&
           export_function(env, exports, "make_strings", make_strings) &&
           export_function(env, exports, "read_strings", read_strings) &&
           export_function(env, exports, "measure", measure);
}
