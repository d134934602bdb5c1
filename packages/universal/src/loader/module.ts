import type { HPy, HPyMeth, HPyModuleDef } from '@hpy/core';
import { raise } from '../kernel/exceptions.js';
import { PyBuiltinFunction } from '../kernel/functions.js';
import { PyModule } from '../kernel/module.js';
import { PyObject, type PyValue } from '../kernel/object.js';
import { PyDict } from '../kernel/dict.js';

import { objectType } from '../kernel/builtin-types.js';
import { legacyError } from './legacy.js';
import { directCall } from './direct-calls.js';
import { functionInfo, methodImplementation, type MethodOwner } from './methods.js';
import type { NativeSide } from './native-side.js';

/**
 * Makes a module of a definition: create, then the exec slots in their order (PEP 489).
 *
 * @param name the module's name, which the definition does not have
 */
export function makeModule(definition: HPyModuleDef, name: string, side: NativeSide): PyValue {
  const { create, execs } = checkModule(definition, name);
  if (create !== undefined) return createModule(create, name, side);
  const module = new PyModule(name, definition.doc);
  const self = side.handles.openPermanent(module);
  try {
    for (const def of definition.defines) {
      if (def.kind === 'meth')
        module.dict.set(def.name, moduleFunction(def, module, name, self, side));
    }
    for (const exec of execs) {
      side.status(side.caller('HPyFunc_INQUIRY')(exec, self), `execution of module ${name}`);
    }
  } catch (error) {
    side.handles.closePermanent(self);
    throw error;
  }
  return module;
}

function moduleFunction(
  def: HPyMeth,
  module: PyModule,
  moduleName: string,
  self: HPy,
  side: NativeSide,
): PyBuiltinFunction {
  const owner: MethodOwner = {
    name: `${moduleName}.${def.name}`,
    what: `<built-in function ${def.name}>`,
    self,
  };
  const fn = new PyBuiltinFunction(
    functionInfo(def.name, def.doc),
    module,
    methodImplementation(def, owner, side),
    undefined,
    directCall(def, owner, side),
  );
  fn.module = moduleName;
  return fn;
}

function checkModule(definition: HPyModuleDef, name: string) {
  if (definition.hasLegacyMethods) legacyError(`the module ${name} has legacy methods`);
  if (definition.size < 0) raise('SystemError', 'HPy does not permit HPyModuleDef.size < 0');
  if (definition.size > 0) {
    raise(
      'SystemError',
      'Module state is not supported yet in HPy, set HPyModuleDef.size = 0 if module state is not needed',
    );
  }
  let create: number | undefined;
  const execs: number[] = [];
  let others = 0;
  for (const def of definition.defines) {
    if (def.kind === 'slot' && def.slot === 'HPy_mod_create') {
      if (create !== undefined) {
        raise(
          'SystemError',
          'Multiple definitions of the HPy_mod_create slot in HPyModuleDef.defines.',
        );
      }
      create = def.impl;
    } else if (def.kind === 'slot' && def.slot === 'HPy_mod_exec') {
      execs.push(def.impl);
      others++;
    } else if (def.kind === 'slot') {
      raise('SystemError', `Unsupported slot in HPyModuleDef.defines (${def.slot}).`);
    } else others++;
  }
  if (create !== undefined && others > 0) {
    raise(
      'SystemError',
      `HPyModuleDef defines a HPy_mod_create slot and some other slots or methods. ${NON_DEFAULT}`,
    );
  }
  if (create !== undefined && (definition.doc !== null || definition.globals.length > 0)) {
    raise(
      'SystemError',
      `HPyModuleDef defines a HPy_mod_create slot and some of the other fields are not set to their default value. ${NON_DEFAULT}`,
    );
  }
  return { create, execs };
}

const NON_DEFAULT =
  'This is not supported: a module that is made by HPy_mod_create sets everything up itself.';

/** `HPy_mod_create` gets a module spec and returns whatever shall stand for the module. */
function createModule(create: number, name: string, side: NativeSide): PyValue {
  const spec = new PyObject(objectType);
  spec.dict = PyDict.of([['name', name]]);
  const h = side.handles.open(spec);
  try {
    const made = side.result(
      side.caller('HPyFunc_MOD_CREATE')(create, h) as number,
      `creation of module ${name}`,
    );
    if (made instanceof PyModule) {
      raise(
        'SystemError',
        'HPy_mod_create slot returned a builtin module object. This is currently not supported.',
      );
    }
    return made;
  } finally {
    side.handles.close(h);
  }
}
