/* The module. */
#include "bench.h"

extern HPyDef noargs_def, identity_def, negate_def, add_def, parse_def, scale_def, fail_def,
    call_back_def;
extern HPyDef make_ints_def, make_wide_ints_def, read_ints_def, add_ints_def, make_floats_def,
    read_floats_def, add_floats_def, scalars_def;
extern HPyDef utf8_size_def, greeting_def, make_strings_def, read_strings_def, measure_def;
extern HPyDef make_tuples_def, read_items_def, append_items_def, build_list_def, fill_dict_def,
    read_key_def;
extern HPyDef make_points_def, read_attribute_def;

HPyDef_SLOT(exec, HPy_mod_exec)
static int exec_impl(HPyContext *ctx, HPy module) {
    return add_types(ctx, module);
}

static HPyDef *defines[] = {
    &exec,
    &noargs_def,
    &identity_def,
    &negate_def,
    &add_def,
    &parse_def,
    &scale_def,
    &fail_def,
    &call_back_def,
    &make_ints_def,
    &make_wide_ints_def,
    &read_ints_def,
    &add_ints_def,
    &make_floats_def,
    &read_floats_def,
    &add_floats_def,
    &scalars_def,
    &utf8_size_def,
    &greeting_def,
    &make_strings_def,
    &read_strings_def,
    &measure_def,
    &make_tuples_def,
    &read_items_def,
    &append_items_def,
    &build_list_def,
    &fill_dict_def,
    &read_key_def,
    &make_points_def,
    &read_attribute_def,
    NULL,
};

static HPyGlobal *globals[] = {&point_type, NULL};

static HPyModuleDef module = {
    .doc = "What the benchmarks call.",
    .defines = defines,
    .globals = globals,
};

HPy_MODINIT(bench, module)
