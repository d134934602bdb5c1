import { SlotKind } from '@hpy/core';
import { PyType, TypeFlag } from './type.js';

/*
 * Every builtin type exists from here on, bare: what it does is filled in by the files in
 * builtins/. So those files may refer to each other's types in any order.
 */

/** Types whose metatype cannot be known yet: `type` is an instance of itself. */
export const objectType = new PyType(null, 'object', []);
export const typeType = new PyType(null, 'type', [objectType]);
objectType.cls = typeType;
typeType.cls = typeType;
objectType.mro = [objectType];
typeType.mro = [typeType, objectType];
objectType.flags = TypeFlag.BASETYPE;
typeType.flags = TypeFlag.BASETYPE;
typeType.kind = SlotKind.TYPE | SlotKind.CALLABLE;
typeType.shape = 1;
typeType.hasDict = true;
typeType.solid = typeType;

function bare(
  name: string,
  { final = false, base = objectType, kind = 0, shape = 0, module = 'builtins' } = {},
) {
  const type = new PyType(typeType, name, [base], module);
  type.mro = [type, ...base.mro];
  if (module !== 'builtins') type.tpName = `${module}.${name}`;
  type.flags = final ? 0 : TypeFlag.BASETYPE;
  type.kind |= kind;
  if (shape !== 0) type.shape = shape;
  // Builtin types that hold something lay it out themselves; `bool` and exceptions add nothing.
  if (base === objectType) type.solid = type;
  return type;
}

const final = true;

export const noneType = bare('NoneType', { final, kind: SlotKind.NONE });
export const notImplementedType = bare('NotImplementedType', { final });
export const ellipsisType = bare('ellipsis', { final });

export const intType = bare('int', { kind: SlotKind.INT | SlotKind.NUMBER, shape: 2 });
export const boolType = bare('bool', { final, base: intType, kind: SlotKind.BOOL });
export const floatType = bare('float', { kind: SlotKind.FLOAT | SlotKind.NUMBER, shape: 3 });
export const complexType = bare('complex', { kind: SlotKind.NUMBER });

export const strType = bare('str', { kind: SlotKind.STR, shape: 4 });
export const bytesType = bare('bytes', { kind: SlotKind.BYTES });
export const bytearrayType = bare('bytearray');
export const memoryviewType = bare('memoryview', { final });

export const tupleType = bare('tuple', { kind: SlotKind.TUPLE, shape: 5 });
export const listType = bare('list', { kind: SlotKind.LIST, shape: 6 });
export const dictType = bare('dict', { kind: SlotKind.DICT, shape: 7 });
export const setType = bare('set');
export const frozensetType = bare('frozenset');
export const sliceType = bare('slice', { final });
export const rangeType = bare('range', { final });

export const functionType = bare('builtin_function_or_method', { final, kind: SlotKind.CALLABLE });
export const methodDescriptorType = bare('method_descriptor', { final, kind: SlotKind.CALLABLE });
export const wrapperDescriptorType = bare('wrapper_descriptor', { final, kind: SlotKind.CALLABLE });
export const methodWrapperType = bare('method-wrapper', { final, kind: SlotKind.CALLABLE });
export const classMethodDescriptorType = bare('classmethod_descriptor', {
  final,
  kind: SlotKind.CALLABLE,
});
export const getsetDescriptorType = bare('getset_descriptor', { final });
export const memberDescriptorType = bare('member_descriptor', { final });
export const methodType = bare('method', { final, kind: SlotKind.CALLABLE });
export const mappingProxyType = bare('mappingproxy', { final });
export const staticMethodType = bare('staticmethod', { kind: SlotKind.CALLABLE });
export const classMethodType = bare('classmethod');
export const propertyType = bare('property');
export const superType = bare('super');
export const moduleType = bare('module');
export const capsuleType = bare('PyCapsule', { final });
export const contextVarType = bare('ContextVar', { final, module: '_contextvars' });
export const tokenType = bare('Token', { final, module: '_contextvars' });
/** JavaScript functions and objects that Python code was given. */
export const jsProxyType = bare('JsProxy', { final, module: 'js' });

moduleType.hasDict = true;
for (const type of [staticMethodType, classMethodType]) type.hasDict = true;

export const iteratorTypes = {
  sequence: bare('iterator', { final }),
  list: bare('list_iterator', { final }),
  listReverse: bare('list_reverseiterator', { final }),
  tuple: bare('tuple_iterator', { final }),
  str: bare('str_iterator', { final }),
  strAscii: bare('str_ascii_iterator', { final }),
  bytes: bare('bytes_iterator', { final }),
  bytearray: bare('bytearray_iterator', { final }),
  range: bare('range_iterator', { final }),
  set: bare('set_iterator', { final }),
  dictKey: bare('dict_keyiterator', { final }),
  dictValue: bare('dict_valueiterator', { final }),
  dictItem: bare('dict_itemiterator', { final }),
  callable: bare('callable_iterator', { final }),
  enumerate: bare('enumerate'),
  zip: bare('zip'),
  map: bare('map'),
  filter: bare('filter'),
  reversed: bare('reversed'),
};
export const dictKeysType = bare('dict_keys', { final });
export const dictValuesType = bare('dict_values', { final });
export const dictItemsType = bare('dict_items', { final });

export { bare as bareType };
