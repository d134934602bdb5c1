/* Arrays in place of tuples and lists, objects in place of dicts. */
#include "addon.h"

static napi_value array_of(napi_env env, int32_t first, uint32_t length) {
    napi_value array, item;
    TRY(napi_create_array_with_length(env, length, &array));
    for (uint32_t i = 0; i < length; i++) {
        TRY(napi_create_int32(env, first + (int32_t)i, &item));
        TRY(napi_set_element(env, array, i, item));
    }
    return array;
}

static napi_value make_tuples(napi_env env, napi_callback_info info) {
    ARGUMENTS(1);
    COUNT_IN(args[0]);
    for (int32_t i = 0; i < count; i++) {
        TURN;
        if (array_of(env, i, 3) == NULL)
            return NULL;
        END_OF_TURN;
    }
    return array_of(env, count - 1, 3);
}

static napi_value read_items(napi_env env, napi_callback_info info) {
    ARGUMENTS(2);
    COUNT_IN(args[1]);
    uint32_t length;
    napi_value result;
    int32_t sum = 0;
    TRY(napi_get_array_length(env, args[0], &length));
    for (uint32_t i = 0, at = 0; i < (uint32_t)count; i++) {
        TURN;
        napi_value item;
        int32_t value;
        TRY(napi_get_element(env, args[0], at, &item));
        TRY(napi_get_value_int32(env, item, &value));
        sum += value;
        if (++at == length)
            at = 0;
        END_OF_TURN;
    }
    TRY(napi_create_int32(env, sum, &result));
    return result;
}

/* An array that grows. */
static napi_value append_items(napi_env env, napi_callback_info info) {
    ARGUMENTS(1);
    COUNT_IN(args[0]);
    napi_value array;
    TRY(napi_create_array(env, &array));
    for (int32_t i = 0; i < count; i++) {
        TURN;
        napi_value item;
        TRY(napi_create_int32(env, i, &item));
        TRY(napi_set_element(env, array, (uint32_t)i, item));
        END_OF_TURN;
    }
    return array;
}

/* An array of a length that is known beforehand. */
static napi_value build_list(napi_env env, napi_callback_info info) {
    ARGUMENTS(1);
    COUNT_IN(args[0]);
    return array_of(env, 0, (uint32_t)count);
}

static napi_value fill_dict(napi_env env, napi_callback_info info) {
    ARGUMENTS(1);
    COUNT_IN(args[0]);
    napi_value object;
    TRY(napi_create_object(env, &object));
    for (int32_t i = 0; i < count; i++) {
        TURN;
        napi_value item;
        TRY(napi_create_int32(env, i, &item));
        TRY(napi_set_property(env, object, item, item));
        END_OF_TURN;
    }
    return object;
}

static napi_value read_key(napi_env env, napi_callback_info info) {
    ARGUMENTS(2);
    COUNT_IN(args[1]);
    napi_value result;
    int32_t sum = 0;
    for (int32_t i = 0; i < count; i++) {
        TURN;
        napi_value item;
        int32_t value;
        TRY(napi_get_named_property(env, args[0], "width", &item));
        TRY(napi_get_value_int32(env, item, &value));
        sum += value;
        END_OF_TURN;
    }
    TRY(napi_create_int32(env, sum, &result));
    return result;
}

bool export_containers(napi_env env, napi_value exports) {
    return export_function(env, exports, "make_tuples", make_tuples) &&
           export_function(env, exports, "read_items", read_items) &&
           export_function(env, exports, "append_items", append_items) &&
           export_function(env, exports, "build_list", build_list) &&
           export_function(env, exports, "fill_dict", fill_dict) &&
           export_function(env, exports, "read_key", read_key);
}
