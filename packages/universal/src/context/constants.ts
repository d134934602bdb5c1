import { constantEntries, type ConstantContext, type ConstantName } from '@hpy/core';
import * as types from '../kernel/builtin-types.js';
import { exceptionType } from '../kernel/exceptions.js';
import type { PyValue } from '../kernel/object.js';
import { Ellipsis, NotImplemented } from '../kernel/singletons.js';
import type { ContextEnvironment } from './environment.js';

/** Constants that are no exceptions. */
const VALUES: Partial<Record<ConstantName, PyValue>> = {
  h_None: null,
  h_True: true,
  h_False: false,
  h_NotImplemented: NotImplemented,
  h_Ellipsis: Ellipsis,
  h_BaseObjectType: types.objectType,
  h_TypeType: types.typeType,
  h_BoolType: types.boolType,
  h_LongType: types.intType,
  h_FloatType: types.floatType,
  h_UnicodeType: types.strType,
  h_TupleType: types.tupleType,
  h_ListType: types.listType,
  h_ComplexType: types.complexType,
  h_BytesType: types.bytesType,
  h_MemoryViewType: types.memoryviewType,
  h_CapsuleType: types.capsuleType,
  h_SliceType: types.sliceType,
  h_DictType: types.dictType,
};

/** The constants, each in the slot of its own position in the table. */
export function constantsContext(env: ContextEnvironment, builtins: PyValue): ConstantContext {
  const handles = constantEntries.map(({ name }, position) => {
    const value =
      name === 'h_Builtins'
        ? builtins
        : name in VALUES
          ? (VALUES[name] as PyValue)
          : exceptionType(name.slice('h_'.length));
    return [name, env.handles.setConstant(position, value)] as const;
  });
  return Object.fromEntries(handles) as unknown as ConstantContext;
}
