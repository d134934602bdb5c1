import { moduleType } from '../kernel/builtin-types.js';
import { PyList } from '../kernel/containers.js';
import { PyDict } from '../kernel/dict.js';
import { isRaised, raise, raiseTypeError } from '../kernel/exceptions.js';
import { PyModule } from '../kernel/module.js';
import type { Kwargs, PyValue } from '../kernel/object.js';
import type { PyType } from '../kernel/type.js';
import { asStr, typeName } from '../kernel/typeof.js';
import { call } from '../protocol/call.js';
import { genericGetAttr } from '../protocol/generic-attributes.js';
import { repr } from '../protocol/text.js';
import { fillType, noargs } from './define.js';

function moduleName(self: PyModule): string | undefined {
  return asStr(self.dict.get('__name__') ?? null);
}

/** As for any object, but the module's own `__getattr__` function is asked too, and messages differ. */
function moduleGetAttr(self: PyModule, name: string): PyValue {
  try {
    return genericGetAttr(self, name);
  } catch (error) {
    if (!isRaised(error, 'AttributeError')) throw error;
    const fallback = self.dict.get('__getattr__');
    if (fallback !== undefined) return call(fallback, [name]);
    const own = moduleName(self);
    if (own === undefined) raise('AttributeError', `module has no attribute '${name}'`);
    raise('AttributeError', `module '${own}' has no attribute '${name}'`);
  }
}

function moduleInit(self: PyModule, args: PyValue[], kwargs: Kwargs | undefined): void {
  const name = args[0] ?? kwargs?.get('name');
  if (name === undefined) raiseTypeError("module() missing required argument 'name' (pos 1)");
  if (asStr(name) === undefined) {
    raiseTypeError(`module() argument 'name' must be str, not ${typeName(name)}`);
  }
  self.dict.set('__name__', name);
  self.dict.set('__doc__', args[1] ?? kwargs?.get('doc') ?? null);
}

export function fillModule(): void {
  fillType(moduleType, {
    doc: 'A module, by its name and docstring.',
    slots: {
      tp_new: (type: PyType) => new PyModule('', null, type),
      tp_init: moduleInit,
      tp_getattro: moduleGetAttr,
      tp_repr(self: PyModule) {
        const name = self.dict.get('__name__');
        return `<module ${name === undefined ? "'?'" : repr(name)}>`;
      },
    },
    methods: {
      __dir__: noargs((self: PyModule) => {
        const own = self.dict.get('__dir__');
        if (own !== undefined) return call(own, []);
        return new PyList(Array.from(self.dict.entries(), ({ key }) => key));
      }, 'The names in the module.'),
    },
    members: { __dict__: (self: PyModule) => self.dict },
    getsets: {
      __annotations__: {
        get(self: PyModule) {
          const known = self.dict.get('__annotations__');
          if (known !== undefined) return known;
          const made = new PyDict();
          self.dict.set('__annotations__', made);
          return made;
        },
        set(self: PyModule, value) {
          if (value !== undefined) self.dict.set('__annotations__', value);
          else if (!self.dict.delete('__annotations__')) {
            raise('AttributeError', '__annotations__');
          }
        },
      },
    },
  });
}
