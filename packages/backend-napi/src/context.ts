import {
  abiEntries,
  abiFunctions,
  type AbiFunction,
  type AbiSignature,
  type ExposeOptions,
  type HPy,
  type HPyContext,
  type NativeCaller,
  type NativeContext,
  type Pointer,
  type SharedHandles,
} from '@hpy/core';
import { marshalFunction, type NativeFunction } from '@hpy/universal';
import { createCaller } from './call.js';
import { makeStub, stubShape } from './generated/stubs.js';
import { OwnLoans, TableLoans, type Loans } from './lend.js';
import type { NapiMemory } from './memory.js';
import type { NativeSide } from './window.js';

/** Not in `HPyFunc_Signature`: functions that take the context alone. */
const WITH_CONTEXT = 0;

/** What a context is exposed with. */
export interface ContextSide {
  readonly side: NativeSide;
  readonly memory: NapiMemory;
  /** Whether native code may answer entries itself. */
  readonly fastPaths: boolean;
  /** Counts calls from C in its first element. */
  readonly upcalls: Float64Array;
}

/** A context that C has as an `HPyContext *`. */
export class NapiContext implements NativeContext {
  readonly pointer: Pointer;
  private readonly firstStub: number;
  private readonly callers = new Map<string, NativeCaller>();
  private readonly runWithContext: () => void;
  private readonly loans: Loans;
  private stopListening: () => void = () => undefined;
  private closed = false;

  constructor(
    private readonly own: ContextSide,
    private readonly context: HPyContext,
    { handles }: ExposeOptions,
  ) {
    const { environment, stubs } = own.side;
    const { memory } = own;
    this.loans = handles === undefined ? new OwnLoans(memory) : new TableLoans(memory, handles);
    this.firstStub = stubs.add(this.makeStubs());
    this.pointer = environment.exposeContext(this.firstStub, constantHandles(context));
    if (handles !== undefined) this.attach(handles);
    this.runWithContext = environment.caller(this.pointer, WITH_CONTEXT);
  }

  caller(signature: AbiSignature): NativeCaller {
    let caller = this.callers.get(signature.name);
    if (caller === undefined) {
      caller = createCaller(this.pointer, signature);
      this.callers.set(signature.name, caller);
    }
    return caller;
  }

  callInit(fn: Pointer, result: 'u32' | 'ptr'): number {
    const { window, functions } = this.own.side;
    window.f64[0] = fn;
    if (result === 'u32') functions.callInitU32();
    else functions.callInitPointer();
    return window.f64[0];
  }

  callWithContext(fn: Pointer): void {
    this.own.side.window.f64[0] = fn;
    this.runWithContext();
  }

  close(): void {
    if (this.closed) return;
    const { environment, stubs } = this.own.side;
    environment.closeContext(this.pointer);
    this.closed = true;
    stubs.remove(this.firstStub, abiEntries.length);
    this.stopListening();
    this.loans.close();
    this.callers.clear();
  }

  /** Shares the handle table, whose slots native code is told of whenever they move. */
  private attach(handles: SharedHandles): void {
    const { side, fastPaths, memory } = this.own;
    const { environment } = side;
    environment.attachTable(this.pointer, handles.control, handles.slots, fastPaths);
    this.stopListening = handles.onGrow((slots) => environment.moveSlots(this.pointer, slots));
    memory.openFloat = (value) => {
      const handle = this.context.HPyFloat_FromDouble(value);
      // Outside of any call from C the handle lasts as long as what is running now.
      if (!environment.keepTemporary(this.pointer, handle)) {
        queueMicrotask(() => this.context.HPy_Close(handle));
      }
      return handle;
    };
  }

  private makeStubs(): (() => void)[] {
    const { side, upcalls } = this.own;
    const stubs: (() => void)[] = [];
    for (const entry of abiFunctions) {
      const make = makeStub[stubShape[entry.index]!]!;
      stubs[entry.index] = make(side.window, this.nativeFunction(entry), upcalls);
    }
    return stubs;
  }

  private nativeFunction(entry: AbiFunction): NativeFunction {
    const { memory } = this.own;
    const { loans } = this;
    const lend: Loans['lend'] = (h, bytes) => loans.lend(h, bytes);
    const run = marshalFunction(entry, this.context, { memory, lend });
    if (entry.name !== 'HPy_Close' || !(loans instanceof OwnLoans)) return run;
    return (h) => {
      loans.end(h as HPy);
      return run(h);
    };
  }
}

/** The handles of the constants at their indices, 0 at those of functions. */
function constantHandles(context: HPyContext): Int32Array {
  return Int32Array.from(abiEntries, (entry) =>
    entry.kind === 'constant' ? context[entry.name] : 0,
  );
}
