import { test } from 'vitest';
import { PySlice } from '../../src/builtins/slice-object.js';
import type { PyList } from '../../src/kernel/containers.js';
import type { PyValue } from '../../src/kernel/object.js';
import { callMethod } from '../../src/protocol/call.js';
import { setItem } from '../../src/protocol/items.js';
import { inPlaceOperation } from '../../src/protocol/number.js';
import { viewOf } from '../../src/builtins/memoryview.js';
import { random, type Case } from './number-cases.js';
import {
  bytearray,
  bytes,
  expectAsInPython,
  float,
  list,
  python,
  randomBytes,
  tuple,
} from './str-cases.js';

const next = random(15);
const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)]!;

/** Runs a statement on a new bytearray `A`; the result is what it then holds. */
const SETUP = `
def change(statement, viewed=False, **values):
    names = {'A': bytearray(b'abcdef'), **values}
    view = memoryview(names['A']) if viewed else None
    error = None
    try:
        exec(statement, names)
    except Exception as caught:
        error = [type(caught).__name__, str(caught)]
    return [names['A'], error]
`;

type Change = (self: PyValue) => void;

function change(
  statement: string,
  run: Change,
  values: Record<string, PyValue> = {},
  viewed = false,
): Case {
  const given = Object.entries(values).map(([name, value]) => `, ${name}=${python(value)}`);
  return [
    `change(${JSON.stringify(statement)}, ${viewed ? 'True' : 'False'}${given.join('')})`,
    () => {
      const self = bytearray('abcdef');
      const view = viewed ? viewOf(self) : undefined;
      let error: PyValue = null;
      try {
        run(self);
      } catch (caught) {
        error = describe(caught);
      }
      const result = list(self, error);
      view?.release();
      return result;
    },
  ];
}

function describe(caught: unknown): PyList {
  const { value } = caught as { value: { cls: { name: string }; args: { items: PyValue[] } } };
  return list(value.cls.name, value.args.items[0] ?? '');
}

const invoke = (name: string, args: PyValue[], viewed = false): Case =>
  change(
    `A.${name}(${args.map((_, i) => `x${i}`).join(', ')})`,
    (self) => void callMethod(self, name, args),
    Object.fromEntries(args.map((arg, i) => [`x${i}`, arg])),
    viewed,
  );

const store = (key: PyValue, value: PyValue | undefined, viewed = false): Case =>
  value === undefined
    ? change('del A[k]', (self) => setItem(self, key, undefined), { k: key }, viewed)
    : change('A[k] = v', (self) => setItem(self, key, value), { k: key, v: value }, viewed);

const BYTES: PyValue[] = [1, 255, 256, -1, 2n ** 70n, 'a', bytes('a'), float(1), null];

test('methods that change a bytearray', () => {
  expectAsInPython(
    [
      ...BYTES.flatMap((byte) => [
        invoke('append', [byte]),
        invoke('remove', [byte]),
        invoke('insert', [2, byte]),
        invoke('extend', [byte]),
        invoke('extend', [list(1, byte)]),
        invoke('pop', [byte]),
        invoke('insert', [byte, 7]),
        invoke('__init__', [byte]),
      ]),
      ...[0, -1, 100, -100].map((at) => invoke('insert', [at, 33])),
      ...[0, -1, 5, -6, 6, -7].map((at) => invoke('pop', [at])),
      invoke('remove', [100]),
      invoke('extend', [bytes('xyz')]),
      invoke('extend', ['']),
      invoke('extend', [tuple(1, 2)]),
      invoke('reverse', []),
      invoke('clear', []),
      invoke('insert', [1]),
      invoke('append', []),
      change('A.extend(A)', (self) => void callMethod(self, 'extend', [self])),
      change('A += b"xy"', (self) => void inPlaceOperation(self, bytes('xy'), 'nb_add')),
      change('A += 1', (self) => void inPlaceOperation(self, 1, 'nb_add')),
      change('A *= 3', (self) => void inPlaceOperation(self, 3, 'nb_multiply')),
      change('A *= 0', (self) => void inPlaceOperation(self, 0, 'nb_multiply')),
      change('A[1:3] = A', (self) => setItem(self, new PySlice(1, 3, null), self)),
    ],
    SETUP,
  );
});

test('assignment to items and slices', () => {
  const index = (): PyValue => pick([null, 0, 1, 2, 3, 6, 9, -1, -2, -7, 100]);
  const cases: Case[] = [];
  for (const key of [0, 5, -6, 6, -7, 'a', float(1), 2n ** 70n, null] as PyValue[]) {
    cases.push(store(key, undefined), ...BYTES.map((byte) => store(key, byte)));
  }
  for (let i = 0; i < 300; i++) {
    const slice = new PySlice(index(), index(), pick<PyValue>([null, 1, 2, -1, -2, 3]));
    cases.push(
      store(
        slice,
        pick<PyValue | undefined>([
          undefined,
          randomBytes(next, 6),
          randomBytes(next, 3),
          list(1, 2),
          bytes(),
        ]),
      ),
    );
  }
  const values: PyValue[] = [5, 'ab', null, 2n ** 70n, list(256), list('a'), float(1)];
  cases.push(...values.map((value) => store(new PySlice(1, 3, null), value)));
  expectAsInPython(cases, SETUP);
});

test('memory that is looked at keeps its size', () => {
  const slice = new PySlice(0, 1, null);
  expectAsInPython(
    [
      invoke('append', [1], true),
      invoke('extend', [bytes('x')], true),
      invoke('extend', [bytes()], true),
      invoke('clear', [], true),
      invoke('pop', [], true),
      invoke('insert', [0, 1], true),
      invoke('remove', [97], true),
      invoke('reverse', [], true),
      invoke('__init__', [bytes()], true),
      store(0, 9, true),
      store(slice, bytes('z'), true),
      store(slice, bytes('zz'), true),
      store(slice, undefined, true),
      store(new PySlice(0, 0, null), undefined, true),
      change('A += b"x"', (self) => void inPlaceOperation(self, bytes('x'), 'nb_add'), {}, true),
      change('A *= 2', (self) => void inPlaceOperation(self, 2, 'nb_multiply'), {}, true),
    ],
    SETUP,
  );
});
