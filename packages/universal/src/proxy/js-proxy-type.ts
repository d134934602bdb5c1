import { jsProxyType } from '../kernel/builtin-types.js';
import { raise, raiseTypeError } from '../kernel/exceptions.js';
import { PyBoundMethod } from '../kernel/functions.js';
import type { Kwargs, PyValue } from '../kernel/object.js';
import { anyArgs, fillType } from '../builtins/define.js';
import { genericGetAttr } from '../protocol/generic-attributes.js';
import { jsArguments, runJavaScript } from './js-calls.js';
import { fromPython } from './from-python.js';
import { PyJsProxy } from './js-proxy.js';
import { toPython } from './to-python.js';

function callJs(self: PyJsProxy, args: PyValue[], kwargs: Kwargs | undefined): PyValue {
  const { js, receiver } = self;
  if (typeof js !== 'function') raiseTypeError(`'${nameOf(js)}' object is not callable`);
  return runJavaScript(() => Reflect.apply(js, receiver, jsArguments(args, kwargs)) as unknown);
}

function nameOf(js: object): string {
  const { constructor } = js as { constructor?: { name?: unknown } };
  return typeof constructor?.name === 'string' ? constructor.name : 'JsProxy';
}

/** What JavaScript itself says of an object. */
function describe(js: object): string {
  // eslint-disable-next-line @typescript-eslint/no-base-to-string -- "[object Object]" is an answer
  return String(js);
}

function getProperty(self: PyJsProxy, name: string): PyValue {
  const { js } = self;
  if (self.cls.lookup(name) !== undefined) return genericGetAttr(self, name);
  if (name === '__name__' && typeof js === 'function') return js.name;
  if (!(name in js)) raise('AttributeError', name);
  const value: unknown = Reflect.get(js, name);
  return typeof value === 'function' ? new PyJsProxy(value, js) : toPython(value);
}

export function fillJsProxy(): void {
  fillType(jsProxyType, {
    doc: 'A JavaScript value in Python.',
    slots: {
      tp_call: callJs,
      tp_getattro: getProperty,
      tp_setattro(self: PyJsProxy, name: string, value: PyValue | undefined) {
        if (value === undefined) Reflect.deleteProperty(self.js, name);
        else Reflect.set(self.js, name, fromPython(value));
      },
      tp_repr: (self: PyJsProxy) =>
        typeof self.js === 'function' ? `<JavaScript function ${self.js.name}>` : describe(self.js),
      /** In a class a JavaScript function is a method, as a Python function is. */
      tp_descr_get(self: PyJsProxy, obj: PyValue | undefined) {
        return obj === undefined || typeof self.js !== 'function'
          ? self
          : new PyBoundMethod(self, obj);
      },
    },
    methods: {
      new: anyArgs((self: PyJsProxy, args, kwargs) => {
        const { js } = self;
        if (typeof js !== 'function') raiseTypeError(`'${nameOf(js)}' object is no constructor`);
        return runJavaScript(() => Reflect.construct(js, jsArguments(args, kwargs)) as unknown);
      }, 'Constructs an instance of a JavaScript class.'),
    },
  });
}
