import { vi, type Mock } from 'vitest';
import { abiEntries, abiFunctions, type FunctionName, type HPy, type HPyContext } from '@hpy/core';
import {
  marshalFunction,
  type MarshalSide,
  type NativeArgument,
  type NativeResult,
} from '../../src/native/marshal.js';
import { FakeMemory } from './fake-memory.js';

/** A context that records calls, and its functions as native code sees them. */
export function fakeNative(memory = new FakeMemory()) {
  const functions = Object.fromEntries(
    abiFunctions.map(({ name }) => [name, vi.fn(() => 0)]),
  ) as Record<FunctionName, Mock<(...args: unknown[]) => unknown>>;
  const constants = abiEntries
    .filter(({ kind }) => kind === 'constant')
    .map(({ name, index }) => [name, index + 1]);
  const ctx = Object.assign(functions, Object.fromEntries(constants)) as typeof functions &
    HPyContext;
  const lend = vi.fn((_h: HPy, bytes: Uint8Array) => memory.put([...bytes]));
  const side: MarshalSide = { memory, lend };

  /** Calls a function of the context as C does. */
  function call(name: FunctionName, ...args: NativeArgument[]): NativeResult {
    const entry = abiFunctions.find((candidate) => candidate.name === name);
    if (entry === undefined) throw new Error(`no function ${name}`);
    return marshalFunction(entry, ctx, side)(...args);
  }
  return { memory, ctx, functions, lend, call };
}

/** A handle of this number. */
export const h = (number: number) => number as HPy;
