/* What the files of the extension know of each other. */
#include "hpy.h"

extern HPyDef parse, parse_keywords, parse_dict, pack, pack_nowhere;
extern HPyDef build_units, build_ints, build_null, build_large;
extern HPyDef format_int, format_sizes, format_string, format_object, format_mixed, error_format;
extern HPyDef struct_type, struct_new;
extern HPyDef numbers, slices, capsules, threads, globals_, calls, raise_errno, compare;
extern HPyGlobal kept;
extern HPyType_Spec slots_spec, members_spec, caller_spec, list_spec;
