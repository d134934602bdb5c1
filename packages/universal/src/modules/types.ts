import { genericAliasType } from '../builtins/generic-alias.js';
import { simpleNamespaceType } from '../builtins/simple-namespace.js';
import { unionType } from '../builtins/union-type.js';
import {
  classMethodDescriptorType,
  ellipsisType,
  functionType,
  getsetDescriptorType,
  mappingProxyType,
  memberDescriptorType,
  methodDescriptorType,
  methodType,
  methodWrapperType,
  moduleType,
  noneType,
  notImplementedType,
  wrapperDescriptorType,
} from '../kernel/builtin-types.js';
import type { PyModule } from '../kernel/module.js';
import { makeModule } from './module-dict.js';

/** The module `types`: names of the builtin types that have none in `builtins`. */
export function typesModule(): PyModule {
  return makeModule('types', {
    doc: 'Names of builtin types. Those of Python code, of frames and generators do not exist here.',
    values: {
      BuiltinFunctionType: functionType,
      BuiltinMethodType: functionType,
      ClassMethodDescriptorType: classMethodDescriptorType,
      EllipsisType: ellipsisType,
      GenericAlias: genericAliasType,
      GetSetDescriptorType: getsetDescriptorType,
      MappingProxyType: mappingProxyType,
      MemberDescriptorType: memberDescriptorType,
      MethodDescriptorType: methodDescriptorType,
      MethodType: methodType,
      MethodWrapperType: methodWrapperType,
      ModuleType: moduleType,
      NoneType: noneType,
      NotImplementedType: notImplementedType,
      SimpleNamespace: simpleNamespaceType,
      UnionType: unionType,
      WrapperDescriptorType: wrapperDescriptorType,
    },
  });
}
