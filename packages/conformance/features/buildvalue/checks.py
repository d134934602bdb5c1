# check: nothing
mod.nothing()

# check: numbers
[mod.int_i(), mod.int_l(), mod.int_I(), mod.int_k(), mod.int_L(), mod.int_K(), mod.int_n(), mod.float_f(), mod.float_d()]

# check: string
mod.string_s()

# check: two
mod.two()

# check: tuples
[mod.empty_tuple(), mod.one_tuple(), mod.nested_tuple()]

# check: lists
[mod.empty_list(), mod.list(), mod.nested_list()]

# check: dicts
[mod.empty_dict(), mod.dict(), mod.nested_dict()]

# check: mixed
mod.mixed()

# check: objects
a = [1]
b = mod.objects(a)
[mod.object_O(a) is a, mod.object_S(a) is a, b, b[0] is a, b[1][0] is a, b[2]['k'] is a]

# check: a null object
mod.null_object()

# check: a null object with an error
mod.null_object_with_error()

# check: a dict key
[mod.dict_key('k'), mod.dict_key((1, 2)), attempt(mod.dict_key, [])]

# check: unclosed tuple
mod.unclosed_tuple()

# check: unclosed list
mod.unclosed_list()

# check: unclosed dict
mod.unclosed_dict()

# check: unopened
mod.unopened()

# check: mismatched
mod.mismatched()

# check: unknown
mod.unknown()

# check: unknown inside
mod.unknown_inside()

# check: dict without colon
mod.dict_without_colon()

# check: dict without value
mod.dict_without_value()
