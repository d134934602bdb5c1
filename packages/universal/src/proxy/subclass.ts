import { bareType, typeType } from '../kernel/builtin-types.js';
import { PyTuple } from '../kernel/containers.js';
import { PyDict } from '../kernel/dict.js';
import { raiseTypeError } from '../kernel/exceptions.js';
import { PyBoundMethod, PyProperty } from '../kernel/functions.js';
import { classFromDict } from '../kernel/new-class.js';
import { PyObject, type Kwargs, type PyValue } from '../kernel/object.js';
import { PyType } from '../kernel/type.js';
import { fillType } from '../builtins/define.js';
import { call } from '../protocol/call.js';
import { forJavaScript } from './errors.js';
import { fromPython } from './from-python.js';
import { jsArguments, runJavaScript } from './js-calls.js';
import { setPrototypeOfInstances } from './prototypes.js';
import { TARGET, targetOf } from './target.js';
import { toPython } from './to-python.js';

type JsFunction = (...args: unknown[]) => unknown;
type JsClass = abstract new (...args: never[]) => object;

const jsMethodType = bareType('JsMethod', { final: true, module: 'js' });

/** A method of a JavaScript class, which gets its instance as `this`. */
class PyJsMethod extends PyObject {
  constructor(readonly js: JsFunction) {
    super(jsMethodType);
  }
}

export function fillJsMethod(): void {
  fillType(jsMethodType, {
    slots: {
      tp_call(self: PyJsMethod, args: PyValue[], kwargs: Kwargs | undefined) {
        const [instance, ...rest] = args;
        if (instance === undefined) raiseTypeError(`${self.js.name}() needs an instance`);
        return runJavaScript(() =>
          Reflect.apply(self.js, fromPython(instance), jsArguments(rest, kwargs)),
        );
      },
      tp_descr_get: (self: PyJsMethod, obj: PyValue | undefined) =>
        obj === undefined ? self : new PyBoundMethod(self, obj),
      tp_repr: (self: PyJsMethod) => `<JavaScript method ${self.js.name}>`,
    },
  });
}

/** The Python classes of JavaScript classes that extend Python's. */
const types = new WeakMap<object, PyType>();

/**
 * Makes an instance of a JavaScript class that extends a Python class: `class Sub extends ext.Base`.
 *
 * It is an instance of a Python class of its own, whose methods are those of the JavaScript class, so
 * that C code which calls them gets them. In JavaScript it is an ordinary instance.
 */
export function constructSubclass(base: PyType, args: unknown[], jsClass: JsClass): object {
  const type = forJavaScript(() => typeFor(base, jsClass));
  return forJavaScript(() => fromPython(call(type, args.map(toPython)))) as object;
}

function typeFor(base: PyType, jsClass: JsClass): PyType {
  const known = types.get(jsClass);
  if (known !== undefined) return known;
  const parent = Object.getPrototypeOf(jsClass) as JsClass;
  const parentType = Object.hasOwn(parent, TARGET) ? targetOf(parent) : typeFor(base, parent);
  if (!(parentType instanceof PyType)) raiseTypeError('a JavaScript class can only extend a class');
  const prototype = jsClass.prototype as object;
  const name = jsClass.name === '' ? 'anonymous' : jsClass.name;
  const type = classFromDict(typeType, name, [parentType], namespaceOf(prototype), undefined);
  type.isJavaScript = true;
  setPrototypeOfInstances(type, prototype);
  types.set(jsClass, type);
  return type;
}

/** A property of a class's prototype: a method, or an accessor. */
interface Property {
  readonly value?: unknown;
  readonly get?: JsFunction;
  readonly set?: JsFunction;
}

/** What the class is in Python: its methods and accessors. Its fields stay JavaScript's. */
function namespaceOf(prototype: object): PyDict {
  const namespace = PyDict.of([
    ['__module__', 'js'],
    ['__slots__', new PyTuple([])],
  ]);
  for (const name of Object.getOwnPropertyNames(prototype)) {
    if (name === 'constructor') continue;
    const property = Object.getOwnPropertyDescriptor(prototype, name) as Property;
    if (typeof property.value === 'function') {
      namespace.set(name, new PyJsMethod(property.value as JsFunction));
    } else if (property.get !== undefined || property.set !== undefined) {
      const getter = property.get === undefined ? null : new PyJsMethod(property.get);
      const setter = property.set === undefined ? null : new PyJsMethod(property.set);
      namespace.set(name, new PyProperty(getter, setter, null, null));
    }
  }
  return namespace;
}
