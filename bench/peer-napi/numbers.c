/* Numbers: made, read, added. */
#include "addon.h"

static napi_value make_ints(napi_env env, napi_callback_info info) {
    ARGUMENTS(1);
    COUNT_IN(args[0]);
    napi_value value;
    for (int32_t i = 0; i < count; i++) {
        TURN;
        TRY(napi_create_int32(env, i, &value));
        END_OF_TURN;
    }
    TRY(napi_create_int32(env, count - 1, &value));
    return value;
}

static napi_value make_wide_ints(napi_env env, napi_callback_info info) {
    ARGUMENTS(1);
    COUNT_IN(args[0]);
    napi_value value;
    const int64_t first = (int64_t)1 << 40;
    for (int32_t i = 0; i < count; i++) {
        TURN;
        TRY(napi_create_int64(env, first + i, &value));
        END_OF_TURN;
    }
    TRY(napi_create_int64(env, first + count - 1, &value));
    return value;
}

static napi_value read_ints(napi_env env, napi_callback_info info) {
    ARGUMENTS(2);
    COUNT_IN(args[1]);
    napi_value result;
    int32_t sum = 0;
    for (int32_t i = 0; i < count; i++) {
        int32_t value;
        TRY(napi_get_value_int32(env, args[0], &value));
        sum += value;
    }
    TRY(napi_create_int32(env, sum, &result));
    return result;
}

/* Node-API cannot add: the numbers are read, and the sum is made. */
static napi_value add_ints(napi_env env, napi_callback_info info) {
    ARGUMENTS(2);
    COUNT_IN(args[1]);
    napi_value result;
    int32_t sum = 0;
    for (int32_t i = 0; i < count; i++) {
        TURN;
        int32_t value;
        TRY(napi_get_value_int32(env, args[0], &value));
        sum += value;
        TRY(napi_create_int32(env, sum, &result));
        END_OF_TURN;
    }
    TRY(napi_create_int32(env, sum, &result));
    return result;
}

static napi_value make_floats(napi_env env, napi_callback_info info) {
    ARGUMENTS(1);
    COUNT_IN(args[0]);
    napi_value value;
    for (int32_t i = 0; i < count; i++) {
        TURN;
        TRY(napi_create_double(env, i + 0.5, &value));
        END_OF_TURN;
    }
    TRY(napi_create_double(env, count - 0.5, &value));
    return value;
}

static napi_value read_floats(napi_env env, napi_callback_info info) {
    ARGUMENTS(2);
    COUNT_IN(args[1]);
    napi_value result;
    double sum = 0;
    for (int32_t i = 0; i < count; i++) {
        double value;
        TRY(napi_get_value_double(env, args[0], &value));
        sum += value;
    }
    TRY(napi_create_double(env, sum, &result));
    return result;
}

static napi_value add_floats(napi_env env, napi_callback_info info) {
    ARGUMENTS(2);
    COUNT_IN(args[1]);
    napi_value result;
    double sum = 0;
    for (int32_t i = 0; i < count; i++) {
        TURN;
        double value;
        TRY(napi_get_value_double(env, args[0], &value));
        sum += value;
        TRY(napi_create_double(env, sum, &result));
        END_OF_TURN;
    }
    TRY(napi_create_double(env, sum, &result));
    return result;
}

static napi_value scalars(napi_env env, napi_callback_info info) {
    ARGUMENTS(1);
    COUNT_IN(args[0]);
    napi_value result;
    int32_t rounds = 0;
    for (int32_t i = 0; i < count; i++) {
        TURN;
        napi_value number, real, truth, null;
        int32_t as_int;
        double as_double;
        bool as_bool;
        napi_valuetype type;
        TRY(napi_create_int32(env, i, &number));
        TRY(napi_create_double(env, i + 0.5, &real));
        TRY(napi_get_boolean(env, i % 2 == 0, &truth));
        TRY(napi_get_null(env, &null));
        TRY(napi_get_value_int32(env, number, &as_int));
        TRY(napi_get_value_double(env, real, &as_double));
        TRY(napi_get_value_bool(env, truth, &as_bool));
        TRY(napi_typeof(env, null, &type));
        rounds += as_int == i && as_double == i + 0.5 && as_bool == (i % 2 == 0) &&
                  type == napi_null;
        END_OF_TURN;
    }
    TRY(napi_create_int32(env, rounds, &result));
    return result;
}

bool export_numbers(napi_env env, napi_value exports) {
    return export_function(env, exports, "make_ints", make_ints) &&
           export_function(env, exports, "make_wide_ints", make_wide_ints) &&
           export_function(env, exports, "read_ints", read_ints) &&
           export_function(env, exports, "add_ints", add_ints) &&
           export_function(env, exports, "make_floats", make_floats) &&
           export_function(env, exports, "read_floats", read_floats) &&
           export_function(env, exports, "add_floats", add_floats) &&
           export_function(env, exports, "scalars", scalars);
}
