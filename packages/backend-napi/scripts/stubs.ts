import { abiFunctions } from '@hpy/core';
import { entryShape, header, shapeName, type Shape, type Travel } from './shapes.js';

function read(travel: Travel, position: number): string {
  const word = 2 + position;
  switch (travel) {
    case 'h':
    case 'i':
      return `i32[${String(word * 2)}]!`;
    case 'u':
      return `i32[${String(word * 2)}]! >>> 0`;
    case 'b':
      return `i32[${String(word * 2)}]!`;
    case 'd':
      return `f64[${String(word)}]!`;
    case 's':
    case 'p':
      return `${travel === 's' ? 'signed' : 'unsigned'}(window, ${String(word)})`;
    case 'a':
      return `arrayArgument(window, ${String(word)})`;
    // Addresses that can be read or written are numbers without loss.
    case 'c':
    case 'o':
      return `f64[${String(word)}]!`;
    case 'v':
      throw new Error(`no argument of a context function travels as ${travel}`);
  }
}

function write(result: Travel, call: string): string {
  switch (result) {
    case 'h':
    case 'i':
    case 'u':
      return `i32[0] = ${call} as number;`;
    case 'b':
      return `i32[0] = Number(${call});`;
    case 'd':
      return `f64[0] = ${call} as number;`;
    case 's':
    case 'p':
      return `putResult(window, ${call});`;
    case 'v':
      return `${call};`;
    case 'a':
    case 'c':
    case 'o':
      throw new Error(`no result of a context function travels as ${result}`);
  }
}

function stub(shape: Shape): string {
  const reads = shape.params.map(read);
  const line = write(shape.result, `run(${reads.join(', ')})`);
  const lines = ['upcalls[0]! += 1;', line];
  // What came along is only true while this call lasts.
  if (shape.params.includes('c')) lines.push('f64[STRING] = NONE;');
  const uses = ['i32', 'f64'].filter((view) => lines.join().includes(`${view}[`));
  const views = uses.length === 0 ? '' : `\n    const { ${uses.join(', ')} } = window;`;
  return `  ${shapeName(shape)}: (${lines.join().includes('window') || uses.length > 0 ? 'window' : '_window'}, run, upcalls) => {${views}
    return () => {
      ${lines.join('\n      ')}
    };
  },`;
}

/** \`src/generated/stubs.ts\`: what takes the arguments of context functions out of the window. */
export function stubsSource(): string {
  const byName = new Map(abiFunctions.map((entry) => [shapeName(entryShape(entry)), entry]));
  return `${header('//', 'Takes the arguments of context functions out of the window, a function for each shape.')}import type { NativeFunction } from '@hpy/universal';
import { arrayArgument, putResult, signed, unsigned } from '../upcall.js';
import { NONE, STRING, type Window } from '../window.js';

/** Makes a stub: what the dispatcher runs for an entry. \`upcalls\` counts. */
export type MakeStub = (window: Window, run: NativeFunction, upcalls: Float64Array) => () => void;

/** By shape, see scripts/shapes.ts. */
export const makeStub: Readonly<Record<string, MakeStub>> = {
${[...byName.values()].map((entry) => stub(entryShape(entry))).join('\n')}
};

/** The shape of each function of the context, by its index. */
export const stubShape: Readonly<Record<number, string>> = {
${abiFunctions.map((entry) => `  ${String(entry.index)}: '${shapeName(entryShape(entry))}',`).join('\n')}
};
`;
}
