import { expect, it } from 'vitest';
import { check, ours } from './support/compiler.js';

/** What HPy's main branch has and 0.9.0 has not. CPython's hpy cannot run it. */
const source = `#include "hpy.h"
typedef struct { int x; } Mapping;
HPyType_HELPERS(Mapping, HPyType_BuiltinShape_Dict)

HPyDef_SLOT(get, HPy_tp_descr_get)
static HPy get_impl(HPyContext *ctx, HPy self, HPy obj, HPy type) {
    HPy slice = HPySlice_New(ctx, self, obj, type);
    HPy part = HPy_GetSlice(ctx, obj, 0, Mapping_AsStruct(ctx, obj)->x);
    HPy iterator = HPy_GetIter(ctx, part);
    if (HPyIter_Check(ctx, iterator) && HPy_SetSlice(ctx, obj, 0, 1, part) == 0 &&
        HPy_DelSlice(ctx, obj, 0, 1) == 0 && HPyList_Insert(ctx, obj, 0, slice) == 0 &&
        HPy_TypeCheck(ctx, obj, ctx->h_DictType))
        return HPyIter_Next(ctx, iterator);
    return HPy_NULL;
}
HPyType_Spec spec = { .name = "m.Mapping", .builtin_shape = SHAPE(Mapping) };
`;

it.each(['c', 'c++'] as const)(
  'the additions of the main branch compile in %s',
  async (language) => {
    const flags = [...ours, '-Werror', '-Wno-missing-field-initializers'];
    expect(await check(source, flags, language)).toEqual({ ok: true, text: '' });
  },
);
