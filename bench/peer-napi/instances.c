/* Classes: a point of two doubles, a box for one object, and a function with data for what is an
   instance that can be called in Python. */
#include "addon.h"

#include <stdlib.h>

typedef struct {
    double x;
    double y;
} Point;

typedef struct {
    napi_ref content; /* NULL while there is none */
} Box;

static void free_data(napi_env env, void *data, void *hint) {
    free(data);
}

static void free_box(napi_env env, void *data, void *hint) {
    Box *box = data;
    if (box->content)
        napi_delete_reference(env, box->content);
    free(box);
}

/* The receiver of a callback and its C struct. */
#define SELF(TYPE, NAME, COUNT)                                                                    \
    size_t argc = (COUNT);                                                                         \
    napi_value self, args[(COUNT) + 1];                                                            \
    TYPE *NAME;                                                                                    \
    TRY(napi_get_cb_info(env, info, &argc, args, &self, NULL));                                    \
    if (argc < (COUNT)) {                                                                          \
        napi_throw_type_error(env, NULL, "wrong number of arguments");                             \
        return NULL;                                                                               \
    }                                                                                              \
    TRY(napi_unwrap(env, self, (void **)&NAME))

static napi_value new_point(napi_env env, napi_callback_info info) {
    size_t argc = 2;
    napi_value self, args[2];
    double x, y;
    TRY(napi_get_cb_info(env, info, &argc, args, &self, NULL));
    TRY(napi_get_value_double(env, args[0], &x));
    TRY(napi_get_value_double(env, args[1], &y));
    Point *point = malloc(sizeof *point);
    if (point == NULL)
        return failed(env);
    *point = (Point){.x = x, .y = y};
    TRY(napi_wrap(env, self, point, free_data, NULL, NULL));
    return self;
}

static napi_value point_sum(napi_env env, napi_callback_info info) {
    SELF(Point, point, 0);
    napi_value result;
    TRY(napi_create_double(env, point->x + point->y, &result));
    return result;
}

static napi_value get_x(napi_env env, napi_callback_info info) {
    SELF(Point, point, 0);
    napi_value result;
    TRY(napi_create_double(env, point->x, &result));
    return result;
}

static napi_value set_x(napi_env env, napi_callback_info info) {
    SELF(Point, point, 1);
    TRY(napi_get_value_double(env, args[0], &point->x));
    return NULL;
}

static napi_value get_y(napi_env env, napi_callback_info info) {
    SELF(Point, point, 0);
    napi_value result;
    TRY(napi_create_double(env, point->y, &result));
    return result;
}

static napi_value set_y(napi_env env, napi_callback_info info) {
    SELF(Point, point, 1);
    TRY(napi_get_value_double(env, args[0], &point->y));
    return NULL;
}

static napi_value call_scaler(napi_env env, napi_callback_info info) {
    size_t argc = 1;
    napi_value args[1], result;
    void *data;
    double value;
    TRY(napi_get_cb_info(env, info, &argc, args, NULL, &data));
    TRY(napi_get_value_double(env, args[0], &value));
    TRY(napi_create_double(env, ((Point *)data)->x * value, &result));
    return result;
}

/* A function that multiplies with the x of a point, whose y it has too. */
static napi_value make_scaler(napi_env env, napi_callback_info info) {
    ARGUMENTS(2);
    double x, y;
    napi_value function;
    TRY(napi_get_value_double(env, args[0], &x));
    TRY(napi_get_value_double(env, args[1], &y));
    Point *point = malloc(sizeof *point);
    if (point == NULL)
        return failed(env);
    *point = (Point){.x = x, .y = y};
    TRY(napi_create_function(env, "scaler", NAPI_AUTO_LENGTH, call_scaler, point, &function));
    TRY(napi_add_finalizer(env, function, point, free_data, NULL, NULL));
    return function;
}

static napi_value make_points(napi_env env, napi_callback_info info) {
    ARGUMENTS(1);
    COUNT_IN(args[0]);
    napi_ref class_reference;
    napi_value class, point, numbers[2];
    TRY(napi_get_instance_data(env, (void **)&class_reference));
    TRY(napi_get_reference_value(env, class_reference, &class));
    TRY(napi_create_double(env, 1, &numbers[1]));
    for (int32_t i = 0; i < count; i++) {
        TURN;
        TRY(napi_create_double(env, i, &numbers[0]));
        TRY(napi_new_instance(env, class, 2, numbers, &point));
        END_OF_TURN;
    }
    TRY(napi_create_double(env, count - 1, &numbers[0]));
    TRY(napi_new_instance(env, class, 2, numbers, &point));
    return point;
}

static napi_value read_attribute(napi_env env, napi_callback_info info) {
    ARGUMENTS(2);
    COUNT_IN(args[1]);
    napi_value result;
    double sum = 0;
    for (int32_t i = 0; i < count; i++) {
        TURN;
        napi_value item;
        double value;
        TRY(napi_get_named_property(env, args[0], "x", &item));
        TRY(napi_get_value_double(env, item, &value));
        sum += value;
        END_OF_TURN;
    }
    TRY(napi_create_double(env, sum, &result));
    return result;
}

static napi_value new_box(napi_env env, napi_callback_info info) {
    napi_value self;
    TRY(napi_get_cb_info(env, info, NULL, NULL, &self, NULL));
    Box *box = calloc(1, sizeof *box);
    if (box == NULL)
        return failed(env);
    TRY(napi_wrap(env, self, box, free_box, NULL, NULL));
    return self;
}

static napi_value box_store(napi_env env, napi_callback_info info) {
    SELF(Box, box, 2);
    COUNT_IN(args[1]);
    for (int32_t i = 0; i < count; i++) {
        if (box->content)
            TRY(napi_delete_reference(env, box->content));
        TRY(napi_create_reference(env, args[0], 1, &box->content));
    }
    return NULL;
}

static napi_value box_load(napi_env env, napi_callback_info info) {
    SELF(Box, box, 1);
    COUNT_IN(args[0]);
    napi_value content;
    for (int32_t i = 0; i < count; i++) {
        TURN;
        TRY(napi_get_reference_value(env, box->content, &content));
        END_OF_TURN;
    }
    TRY(napi_get_reference_value(env, box->content, &content));
    return content;
}

static void forget_class(napi_env env, void *data, void *hint) {
    napi_delete_reference(env, data);
}

static bool export_point(napi_env env, napi_value exports) {
    const napi_property_descriptor members[] = {
        {.utf8name = "sum", .method = point_sum, .attributes = napi_default_method},
        {.utf8name = "x", .getter = get_x, .setter = set_x, .attributes = napi_enumerable},
        {.utf8name = "y", .getter = get_y, .setter = set_y, .attributes = napi_enumerable},
    };
    napi_value class;
    napi_ref reference;
    return napi_define_class(env, "Point", NAPI_AUTO_LENGTH, new_point, NULL, 3, members, &class) ==
               napi_ok &&
           napi_set_named_property(env, exports, "Point", class) == napi_ok &&
           napi_create_reference(env, class, 1, &reference) == napi_ok &&
           napi_set_instance_data(env, reference, forget_class, NULL) == napi_ok;
}

static bool export_box(napi_env env, napi_value exports) {
    const napi_property_descriptor members[] = {
        {.utf8name = "store", .method = box_store, .attributes = napi_default_method},
        {.utf8name = "load", .method = box_load, .attributes = napi_default_method},
    };
    napi_value class;
    return napi_define_class(env, "Box", NAPI_AUTO_LENGTH, new_box, NULL, 2, members, &class) ==
               napi_ok &&
           napi_set_named_property(env, exports, "Box", class) == napi_ok;
}

bool export_instances(napi_env env, napi_value exports) {
    return export_point(env, exports) && export_box(env, exports) &&
           export_function(env, exports, "make_scaler", make_scaler) &&
           export_function(env, exports, "make_points", make_points) &&
           export_function(env, exports, "read_attribute", read_attribute);
}
