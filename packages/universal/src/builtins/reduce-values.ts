import {
  bytearrayType,
  ellipsisType,
  frozensetType,
  functionType,
  memberDescriptorType,
  methodDescriptorType,
  methodType,
  methodWrapperType,
  notImplementedType,
  rangeType,
  setType,
  sliceType,
  wrapperDescriptorType,
} from '../kernel/builtin-types.js';
import { PyBytes, PyList, PyTuple } from '../kernel/containers.js';
import { exceptionType, type PyBaseException } from '../kernel/exceptions.js';
import {
  PyMemberDescriptor,
  type PyBoundMethod,
  type PyBuiltinFunction,
  type PyMethodDescriptor,
  type PyMethodWrapper,
  type PyWrapperDescriptor,
} from '../kernel/functions.js';
import { PyDict } from '../kernel/dict.js';
import { PyModule } from '../kernel/module.js';
import type { PyValue } from '../kernel/object.js';
import { getAttribute } from '../protocol/attributes.js';
import { toIndex } from '../protocol/index-value.js';
import { functionOf } from './builtin-functions.js';
import type { PyByteArray } from './bytearray-object.js';
import { extendType, noargs, positional } from './define.js';
import type { PyRange } from './range-object.js';
import type { PySet } from './set-object.js';
import type { PySlice } from './slice-object.js';

const DOC = 'How to make a copy.';

/** `getattr(owner, name)` */
const attributeOf = (owner: PyValue, name: PyValue): PyTuple =>
  new PyTuple([functionOf('getattr'), new PyTuple([owner, name])]);

function extendFunctions(): void {
  extendType(functionType, {
    methods: {
      __reduce__: noargs(({ self, info }: PyBuiltinFunction) => {
        if (self === null || self instanceof PyModule) return info.name;
        return attributeOf(self, info.name);
      }, DOC),
    },
  });
  for (const type of [methodDescriptorType, wrapperDescriptorType, memberDescriptorType]) {
    extendType(type, {
      methods: {
        __reduce__: noargs(
          (self: PyMethodDescriptor | PyWrapperDescriptor | PyMemberDescriptor) =>
            attributeOf(
              self.owner,
              self instanceof PyMemberDescriptor ? self.name : self.info.name,
            ),
          DOC,
        ),
      },
    });
  }
  extendType(methodWrapperType, {
    methods: {
      __reduce__: noargs(
        ({ self, descriptor }: PyMethodWrapper) => attributeOf(self, descriptor.info.name),
        DOC,
      ),
    },
  });
  extendType(methodType, {
    methods: {
      __reduce__: noargs(
        ({ self, func }: PyBoundMethod) => attributeOf(self, getAttribute(func, '__name__')),
        DOC,
      ),
    },
  });
}

/** CPython 3 reads the bytes of protocols before 3 as text. */
function reduceBytearray(self: PyByteArray, protocol: number | bigint): PyTuple {
  const { bytes, cls, dict } = self;
  let args: PyValue[] = [];
  if (bytes.length > 0) {
    args =
      protocol < 3
        ? [Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''), 'latin-1']
        : [new PyBytes(bytes.slice())];
  }
  return new PyTuple([cls, new PyTuple(args), dict]);
}

function extendContainers(): void {
  extendType(bytearrayType, {
    methods: {
      __reduce__: noargs((self: PyByteArray) => reduceBytearray(self, 2), DOC),
      __reduce_ex__: positional(
        0,
        1,
        (self: PyByteArray, protocol) =>
          reduceBytearray(
            self,
            (protocol as PyValue | undefined) === undefined ? 0 : toIndex(protocol),
          ),
        DOC,
      ),
    },
  });
  for (const type of [setType, frozensetType]) {
    extendType(type, {
      methods: {
        __reduce__: noargs(
          (self: PySet) =>
            new PyTuple([self.cls, new PyTuple([new PyList(self.toArray())]), self.dict]),
          DOC,
        ),
      },
    });
  }
  extendType(rangeType, {
    methods: {
      __reduce__: noargs(
        ({ cls, start, stop, step }: PyRange) =>
          new PyTuple([cls, new PyTuple([start, stop, step])]),
        DOC,
      ),
    },
  });
  extendType(sliceType, {
    methods: {
      __reduce__: noargs(
        ({ cls, start, stop, step }: PySlice) =>
          new PyTuple([cls, new PyTuple([start, stop, step])]),
        DOC,
      ),
    },
  });
  extendType(ellipsisType, { methods: { __reduce__: noargs(() => 'Ellipsis', DOC) } });
  extendType(notImplementedType, { methods: { __reduce__: noargs(() => 'NotImplemented', DOC) } });
}

function withState(self: PyBaseException, args: PyTuple, state: PyValue): PyTuple {
  return new PyTuple(state === null ? [self.cls, args] : [self.cls, args, state]);
}

function extendExceptions(): void {
  extendType(exceptionType('OSError'), {
    methods: {
      __reduce__: noargs((self: PyBaseException) => {
        const filename = self.extra?.get('filename');
        const second = self.extra?.get('filename2');
        const { items } = self.args;
        if (items.length !== 2 || filename === undefined) {
          return withState(self, self.args, self.dict);
        }
        const names = second === undefined ? [filename] : [filename, null, second];
        return withState(self, new PyTuple([...items, ...names]), self.dict);
      }, DOC),
    },
  });
  extendType(exceptionType('ImportError'), {
    methods: {
      __reduce__: noargs((self: PyBaseException) => {
        const state = new PyDict();
        for (const { key, value } of self.dict?.entries() ?? []) state.set(key, value);
        for (const name of ['name', 'path']) {
          const value = self.extra?.get(name);
          if (value !== undefined && value !== null) state.set(name, value);
        }
        return withState(self, self.args, state.size === 0 ? self.dict : state);
      }, DOC),
    },
  });
}

/** `__reduce__` of types that know better than `object` what they are made of. */
export function fillReduceValues(): void {
  extendFunctions();
  extendContainers();
  extendExceptions();
}
