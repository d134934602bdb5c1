import { abiSignatures, type AbiSignature } from '@hpy/core';
import { header, shapeName, signatureShape, type Shape, type Travel } from './shapes.js';

const ALL = Object.values(abiSignatures);

function callerName(signature: AbiSignature): string {
  return `${signature.takesContext ? 'ctx_' : ''}${shapeName(signatureShape(signature))}`;
}

/** One signature of each shape, as they share their functions. */
function shapes(): Map<string, AbiSignature> {
  return new Map(ALL.map((signature) => [callerName(signature), signature]));
}

/** Words that a parameter takes in the window. An array has its count and perhaps an address. */
function width(travel: Travel): number {
  return travel === 'a' ? 2 : 1;
}

export function positions(shape: Shape): number[] {
  let next = 0;
  return shape.params.map((travel) => {
    const position = next;
    next += width(travel);
    return position;
  });
}

const READERS: Partial<Record<Travel, string>> = {
  h: 'handle',
  i: 'i32',
  s: 'ssize',
  p: 'pointer',
  a: 'array',
};

const C_TYPES: Partial<Record<Travel, string>> = {
  h: 'Word',
  i: 'i32',
  s: 'i64',
  p: '*mut u8',
  a: '*const Word, usize',
};

const RESULT_TYPES: Partial<Record<Travel, string>> = {
  h: ' -> Word',
  i: ' -> i32',
  s: ' -> i64',
  v: '',
};

const GIVERS: Partial<Record<Travel, string>> = {
  h: 'call.give_handle(result);',
  i: 'call.give_i32(result);',
  s: 'call.give_signed(result);',
  v: '',
};

function known<T>(value: T | undefined, travel: Travel): T {
  if (value === undefined) throw new Error(`no function of an extension uses ${travel}`);
  return value;
}

function rustCaller([name, signature]: readonly [string, AbiSignature]): string {
  const shape = signatureShape(signature);
  const at = positions(shape);
  const reads = shape.params.flatMap((travel, i) => {
    const position = String(at[i]);
    const read = `        let a${position} = call.${known(READERS[travel], travel)}(${position});`;
    // The count of positional arguments lies behind the last argument.
    const count = `        let n${position} = call.size(COUNT);`;
    return travel === 'a' ? [read, count] : [read];
  });
  const values = shape.params.map((travel, i) => {
    const position = String(at[i]);
    return travel === 'a' ? `a${position}.as_ptr(), n${position}` : `a${position}`;
  });
  const types = shape.params.map((travel) => known(C_TYPES[travel], travel));
  if (signature.takesContext) {
    types.unshift('*mut HPyContext');
    values.unshift('call.ctx');
  }
  const { result } = shape;
  const give = known(GIVERS[result], result);
  return `caller!(${name}, |call| {
${reads.join('\n')}
        // SAFETY: TypeScript gives the address of a function with this signature.
        unsafe {
            let function: unsafe extern "C" fn(${types.join(', ')})${known(RESULT_TYPES[result], result)} =
                transmute(call.function());
            ${give === '' ? '' : 'let result = '}function(${values.join(', ')});
            ${give}
        }
});`;
}

/** `native/napi/src/generated/callers.rs`: an N-API function for each shape of C function. */
export function callersSource(): string {
  const all = [...shapes()];
  return `${header('//', 'Calls of the functions of an extension, one N-API function for each shape.')}use std::mem::transmute;

use napi_sys as sys;

use crate::call::{caller, COUNT};
use crate::context::HPyContext;
use crate::word::Word;

${all.map(rustCaller).join('\n\n')}

/// The N-API function that calls functions with this number in \`HPyFunc_Signature\`.
pub fn caller(signature: i32) -> sys::napi_callback {
    match signature {
${ALL.map((signature) => `        ${String(signature.value)} => Some(${callerName(signature)}),`).join('\n')}
        _ => None,
    }
}
`;
}

const STORES: Partial<Record<Travel, (position: number, name: string) => string>> = {
  h: (position, name) => `i32[${String((2 + position) * 2)}] = ${name};`,
  i: (position, name) => `i32[${String((2 + position) * 2)}] = ${name};`,
  s: (position, name) => `f64[${String(2 + position)}] = ${name};`,
  p: (position, name) => `f64[${String(2 + position)}] = ${name};`,
  a: (position, name) => `putArray(window, ${String(2 + position)}, ${name});`,
};

const FETCHES: Partial<Record<Travel, string>> = {
  h: 'return i32[0]!;',
  i: 'return i32[0]!;',
  s: 'return wideResult(window);',
  v: 'return 0;',
};

function tsCaller(shape: Shape): string {
  const at = positions(shape);
  const array = shape.params.indexOf('a');
  const params = shape.params.map(
    (travel, i) => `a${String(i)}: ${travel === 'a' ? 'Handles' : 'number'}`,
  );
  // Keywords come after the positional arguments in the array and do not count.
  if (array >= 0) params.push(`count: number = a${String(array)}.length`);
  const stores = shape.params.map(
    (travel, i) => `      ${known(STORES[travel], travel)(at[i]!, `a${String(i)}`)}`,
  );
  if (array >= 0) stores.push('      f64[COUNT] = count;');
  const release = array >= 0 ? `\n      releaseArray(window, a${String(array)});` : '';
  const fetch = known(FETCHES[shape.result], shape.result);
  const views = [...stores, fetch].some((line) => line.includes('i32[')) ? 'f64, i32' : 'f64';
  return `  ${shapeName(shape)}: (window, call) => {
    const { ${views} } = window;
    return (fn${params.map((param) => `, ${param}`).join('')}) => {
      f64[0] = fn;
${stores.join('\n')}
      call();${release}
      ${fetch}
    };
  },`;
}

/** `src/generated/callers.ts`: what fills the window for each shape. */
export function tsCallersSource(): string {
  const byName = new Map(ALL.map((signature) => [shapeName(signatureShape(signature)), signature]));
  return `${header('//', 'Puts the arguments of C functions into the window, a function for each shape.')}import { COUNT, putArray, releaseArray, wideResult, type Handles } from '../call.js';
import type { Window } from '../window.js';

/** Makes a caller: \`call\` is the N-API function that reads the window. */
export type MakeCaller = (
  window: Window,
  call: () => void,
) => (fn: number, ...args: never[]) => number | bigint;

/** By shape, see scripts/shapes.ts. */
export const makeCaller: Readonly<Record<string, MakeCaller>> = {
${[...byName.values()].map((signature) => tsCaller(signatureShape(signature))).join('\n')}
};

/** The shape of each signature, by its number. */
export const callerShape: Readonly<Record<number, string>> = {
${ALL.map((signature) => `  ${String(signature.value)}: '${shapeName(signatureShape(signature))}',`).join('\n')}
};
`;
}
