import {
  classMethodDescriptorType,
  functionType,
  getsetDescriptorType,
  memberDescriptorType,
  methodDescriptorType,
  methodType,
  methodWrapperType,
  wrapperDescriptorType,
} from '../kernel/builtin-types.js';
import { raise, raiseTypeError } from '../kernel/exceptions.js';
import {
  PyBoundMethod,
  PyBuiltinFunction,
  PyMethodWrapper,
  type PyClassMethodDescriptor,
  type PyGetSetDescriptor,
  type PyMemberDescriptor,
  type PyMethodDescriptor,
  type PyWrapperDescriptor,
} from '../kernel/functions.js';
import { PyObject, type Kwargs, type PyValue } from '../kernel/object.js';
import { NotImplemented } from '../kernel/singletons.js';
import { PyType } from '../kernel/type.js';
import { isInstance, isSame, typeName, typeOf } from '../kernel/typeof.js';
import { call } from '../protocol/call.js';
import { hash } from '../protocol/hash.js';
import { findAttribute, getAttribute } from '../protocol/attributes.js';
import { genericGetAttr } from '../protocol/generic-attributes.js';
import { addressOf, identityOf, repr } from '../protocol/text.js';
import { fillType, type Getter } from './define.js';

/** Anything of a type that is looked up through instances. */
interface Descriptor extends PyObject {
  readonly owner: PyType;
}

function nameOf(descriptor: PyObject): string {
  if ('info' in descriptor) return (descriptor.info as { name: string }).name;
  return (descriptor as unknown as { name: string }).name;
}

/** Refuses instances of other types. */
function checkReceiver(descriptor: Descriptor, self: PyValue): void {
  if (isInstance(self, descriptor.owner)) return;
  raiseTypeError(
    `descriptor '${nameOf(descriptor)}' for '${descriptor.owner.tpName}' objects doesn't apply to a '${typeName(self)}' object`,
  );
}

/** The first argument of an unbound method called through its type. */
function receiver(descriptor: Descriptor, args: PyValue[]): PyValue {
  const [self] = args;
  if (self === undefined) {
    raiseTypeError(
      `unbound method ${descriptor.owner.qualname}.${nameOf(descriptor)}() needs an argument`,
    );
  }
  if (!isInstance(self, descriptor.owner)) {
    raiseTypeError(
      `descriptor '${nameOf(descriptor)}' for '${descriptor.owner.tpName}' objects doesn't apply to a '${typeName(self)}' object`,
    );
  }
  return self;
}

const info: Record<string, Getter> = {
  __doc__: (self: PyMethodDescriptor) => self.info.doc,
  __text_signature__: (self: PyMethodDescriptor) => self.info.textSignature,
};
const ownerInfo: Record<string, Getter> = {
  __qualname__: (self: PyMethodDescriptor) => `${self.owner.qualname}.${nameOf(self)}`,
};
/** What descriptors have as members. */
const descriptorMembers: Record<string, Getter> = {
  __objclass__: (self: PyMethodDescriptor) => self.owner,
  __name__: (self: PyMethodDescriptor) => nameOf(self),
};

function describe(kind: string) {
  return (self: Descriptor) => `<${kind} '${nameOf(self)}' of '${self.owner.tpName}' objects>`;
}

function fillFunction(): void {
  fillType(functionType, {
    slots: {
      tp_call: (self: PyBuiltinFunction, args: PyValue[], kwargs: Kwargs | undefined) =>
        self.impl(self.self, args, kwargs),
      tp_repr: functionRepr,
      tp_hash: (self: PyBuiltinFunction) => identityOf(self) / 16,
      tp_richcompare(self: PyBuiltinFunction, other: PyValue, op: number) {
        if (op !== 2 && op !== 3) return NotImplemented;
        if (!(other instanceof PyBuiltinFunction)) return NotImplemented;
        const equal = self === other || (self.self === other.self && self.impl === other.impl);
        return equal === (op === 2);
      },
    },
    members: { __module__: (self: PyBuiltinFunction) => self.module },
    getsets: {
      ...info,
      __name__: (self: PyBuiltinFunction) => self.info.name,
      __qualname__: functionQualname,
      __self__: (self: PyBuiltinFunction) => self.self,
    },
  });
}

function functionQualname(fn: PyBuiltinFunction): string {
  const {
    self,
    info: { name },
  } = fn;
  if (fn.owner === undefined) return name;
  const type = self instanceof PyType ? self : self === null ? fn.owner : typeOf(self);
  return `${type.qualname}.${name}`;
}

function functionRepr(fn: PyBuiltinFunction): string {
  const {
    self,
    owner,
    info: { name },
  } = fn;
  if (owner === undefined || self === null) return `<built-in function ${name}>`;
  const address = self instanceof PyObject ? addressOf(self) : '0x0';
  return `<built-in method ${name} of ${typeName(self)} object at ${address}>`;
}

function fillMethodDescriptors(): void {
  fillType(methodDescriptorType, {
    slots: {
      tp_call(self: PyMethodDescriptor, args: PyValue[], kwargs: Kwargs | undefined) {
        return self.impl(receiver(self, args), args.slice(1), kwargs);
      },
      tp_descr_get(self: PyMethodDescriptor, obj: PyValue | undefined) {
        if (obj === undefined) return self;
        checkReceiver(self, obj);
        return new PyBuiltinFunction(self.info, obj, self.impl, self.owner, self.direct);
      },
      tp_repr: describe('method'),
    },
    members: descriptorMembers,
    getsets: { ...info, ...ownerInfo },
  });
  fillType(wrapperDescriptorType, {
    slots: {
      tp_call(self: PyWrapperDescriptor, args: PyValue[], kwargs: Kwargs | undefined) {
        const [first] = args;
        if (first === undefined) {
          raiseTypeError(
            `descriptor '${self.info.name}' of '${self.owner.tpName}' object needs an argument`,
          );
        }
        if (!isInstance(first, self.owner)) {
          raiseTypeError(
            `descriptor '${self.info.name}' requires a '${self.owner.tpName}' object but received a '${typeName(first)}'`,
          );
        }
        return self.impl(first, args.slice(1), kwargs);
      },
      tp_descr_get(self: PyWrapperDescriptor, obj: PyValue | undefined) {
        if (obj === undefined) return self;
        checkReceiver(self, obj);
        return new PyMethodWrapper(self, obj);
      },
      tp_repr: (self: PyWrapperDescriptor) =>
        `<slot wrapper '${self.info.name}' of '${self.owner.tpName}' objects>`,
    },
    members: descriptorMembers,
    getsets: { ...info, ...ownerInfo },
  });
  fillType(classMethodDescriptorType, {
    slots: {
      tp_call(self: PyClassMethodDescriptor, args: PyValue[], kwargs: Kwargs | undefined) {
        const [type] = args;
        if (!(type instanceof PyType)) {
          raiseTypeError(
            `descriptor '${self.info.name}' of '${self.owner.tpName}' object needs an argument`,
          );
        }
        return self.impl(type, args.slice(1), kwargs);
      },
      tp_descr_get(
        self: PyClassMethodDescriptor,
        obj: PyValue | undefined,
        type: PyType | undefined,
      ) {
        const bound = type ?? (obj === undefined ? self.owner : typeOf(obj));
        return new PyBuiltinFunction(self.info, bound, self.impl, self.owner);
      },
      tp_repr: describe('method'),
    },
    members: descriptorMembers,
    getsets: { ...info, ...ownerInfo },
  });
}

function fillMethodWrapper(): void {
  fillType(methodWrapperType, {
    slots: {
      tp_call: (self: PyMethodWrapper, args: PyValue[], kwargs: Kwargs | undefined) =>
        self.descriptor.impl(self.self, args, kwargs),
      tp_repr(self: PyMethodWrapper) {
        const { self: object } = self;
        const address = object instanceof PyObject ? addressOf(object) : '0x0';
        return `<method-wrapper '${self.descriptor.info.name}' of ${typeName(object)} object at ${address}>`;
      },
      tp_hash({ self, descriptor }: PyMethodWrapper) {
        const own = self instanceof PyObject ? identityOf(self) / 16 : Number(hash(self));
        return (own ^ (identityOf(descriptor) / 16)) >>> 0;
      },
      tp_richcompare(self: PyMethodWrapper, other: PyValue, op: number) {
        if ((op !== 2 && op !== 3) || !(other instanceof PyMethodWrapper)) return NotImplemented;
        const equal = self.descriptor === other.descriptor && isSame(self.self, other.self);
        return equal === (op === 2);
      },
    },
    members: { __self__: (self: PyMethodWrapper) => self.self },
    getsets: {
      __name__: (self: PyMethodWrapper) => self.descriptor.info.name,
      __qualname__: (self: PyMethodWrapper) =>
        `${self.descriptor.owner.qualname}.${self.descriptor.info.name}`,
      __doc__: (self: PyMethodWrapper) => self.descriptor.info.doc,
      __text_signature__: (self: PyMethodWrapper) => self.descriptor.info.textSignature,
      __objclass__: (self: PyMethodWrapper) => self.descriptor.owner,
    },
  });
}

function fillDataDescriptors(): void {
  const getsets = {
    __doc__: (self: PyGetSetDescriptor) => self.doc,
    ...ownerInfo,
  };
  fillType(getsetDescriptorType, {
    slots: {
      tp_descr_get(self: PyGetSetDescriptor, obj: PyValue | undefined) {
        if (obj === undefined) return self;
        checkReceiver(self, obj);
        if (self.get === null) {
          raise(
            'AttributeError',
            `attribute '${self.name}' of '${self.owner.tpName}' objects is not readable`,
          );
        }
        return self.get(obj);
      },
      tp_descr_set(self: PyGetSetDescriptor, obj: PyValue, value: PyValue | undefined) {
        checkReceiver(self, obj);
        if (self.set === null) {
          raise(
            'AttributeError',
            `attribute '${self.name}' of '${self.owner.tpName}' objects is not writable`,
          );
        }
        self.set(obj, value);
      },
      tp_repr: describe('attribute'),
    },
    members: descriptorMembers,
    getsets,
  });
  fillType(memberDescriptorType, {
    slots: {
      tp_descr_get(self: PyMemberDescriptor, obj: PyValue | undefined) {
        if (obj === undefined) return self;
        checkReceiver(self, obj);
        return self.get(obj as PyObject);
      },
      tp_descr_set(self: PyMemberDescriptor, obj: PyValue, value: PyValue | undefined) {
        checkReceiver(self, obj);
        if (self.set === null) raise('AttributeError', 'readonly attribute');
        self.set(obj as PyObject, value);
      },
      tp_repr: describe('member'),
    },
    members: descriptorMembers,
    getsets,
  });
}

function fillBoundMethod(): void {
  fillType(methodType, {
    slots: {
      tp_call: (self: PyBoundMethod, args: PyValue[], kwargs: Kwargs | undefined) =>
        call(self.func, [self.self, ...args], kwargs),
      tp_new(_type, args) {
        const [func, self] = args;
        if (args.length !== 2 || func === undefined || self === undefined) {
          raiseTypeError(`method expected 2 arguments, got ${String(args.length)}`);
        }
        if (self === null) raiseTypeError('self must not be None');
        return new PyBoundMethod(func, self);
      },
      tp_getattro(self: PyBoundMethod, name: string) {
        if (self.cls.lookup(name) !== undefined) return genericGetAttr(self, name);
        return getAttribute(self.func, name);
      },
      tp_repr(self: PyBoundMethod) {
        const name =
          findAttribute(self.func, '__qualname__') ?? findAttribute(self.func, '__name__');
        return `<bound method ${typeof name === 'string' ? name : '?'} of ${repr(self.self)}>`;
      },
      tp_hash: (self: PyBoundMethod) => {
        const own =
          self.self instanceof PyObject ? identityOf(self.self) / 16 : Number(hash(self.self));
        return (own ^ Number(hash(self.func))) >>> 0;
      },
      tp_richcompare(self: PyBoundMethod, other: PyValue, op: number) {
        if ((op !== 2 && op !== 3) || !(other instanceof PyBoundMethod)) return NotImplemented;
        return (self.self === other.self && self.func === other.func) === (op === 2);
      },
    },
    members: {
      __func__: (self: PyBoundMethod) => self.func,
      __self__: (self: PyBoundMethod) => self.self,
    },
  });
}

export function fillFunctions(): void {
  fillFunction();
  fillMethodDescriptors();
  fillMethodWrapper();
  fillDataDescriptors();
  fillBoundMethod();
}
