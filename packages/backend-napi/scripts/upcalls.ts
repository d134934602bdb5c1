import { abiEntries, abiFunctions, type AbiFunction } from '@hpy/core';
import { entryShape, header, type Travel } from './shapes.js';

const RUST_TYPES: Readonly<Record<Travel, string>> = {
  h: 'Word',
  i: 'i32',
  u: 'u32',
  b: 'bool',
  d: 'f64',
  s: 'i64',
  p: 'u64',
  a: '*const Word',
  c: 'u64',
  o: 'u64',
  v: '()',
};

function put(travel: Travel, position: number): string {
  const name = `a${String(position)}`;
  const at = String(position);
  switch (travel) {
    case 'h':
      return `call.put_i32(${at}, h${at});`;
    case 'i':
      return `call.put_i32(${at}, ${name});`;
    case 'u':
    case 'b':
      return `call.put_i32(${at}, ${name} as i32);`;
    case 'd':
      return `call.put_f64(${at}, ${name});`;
    case 's':
      return `call.put_signed(${at}, ${name});`;
    case 'p':
      return `call.put_unsigned(${at}, ${name});`;
    case 'a':
      return `call.put_array(${at}, ${name}, n${at});`;
    case 'c':
      return `call.put_string(${at}, ${name});`;
    case 'o':
      return `call.put_word(${at}, ${name});`;
    case 'v':
      throw new Error(`no argument of a context function travels as ${travel}`);
  }
}

const RESULTS: Readonly<Record<Travel, string>> = {
  h: 'call.handle_result()',
  i: 'call.i32_result()',
  u: 'call.i32_result() as u32',
  b: 'call.i32_result() != 0',
  d: 'call.f64_result()',
  s: 'call.signed_result()',
  p: 'call.wide_result()',
  a: '',
  c: '',
  o: '',
  v: '',
};

/** What C gets when TypeScript could not answer at all. */
function failure(entry: AbiFunction, result: Travel): string {
  if (result === 'v') return '';
  if (result === 'b') return 'false';
  const value = entry.failure === 'minus-one' ? '-1' : '0';
  if (result === 'd') return `${value}.0`;
  return value === '-1' && (result === 'u' || result === 'p')
    ? `${RUST_TYPES[result]}::MAX`
    : value;
}

function rustFunction(entry: AbiFunction): string {
  const { params, result } = entryShape(entry);
  const list = params.map((travel, i) => `, a${String(i)}: ${RUST_TYPES[travel]}`).join('');
  const handles = params.flatMap((travel, i) => {
    const at = String(i);
    if (travel === 'h') return [`    let h${at} = call.handle(a${at});`];
    if (travel !== 'a') return [];
    // How many handles lie behind those that are counted only the tuple of names can tell.
    const names = entry.params.findIndex((param) => param.name === 'kwnames');
    const known = names < 0 ? '' : ` if a${String(names)} == 0`;
    const count = `call.array(a${at}, a${String(i + 1)} as usize)`;
    return [
      `    let n${at} = ${known === '' ? count : `${known.trim()} { ${count} } else { -1 }`};`,
    ];
  });
  const arrow = result === 'v' ? '' : ` -> ${RUST_TYPES[result]}`;
  const word = params.indexOf('o');
  const run =
    word < 0
      ? `call.run(${String(entry.index)})`
      : `call.run_with_word(${String(entry.index)}, a${String(word)})`;
  const lines = [
    `/// \`${entry.name}\``,
    `pub unsafe extern "C" fn ${entry.name}(ctx: *mut HPyContext${list})${arrow} {`,
    // Before anything else can change it.
    ...(entry.name.includes('FromErrno') ? ['    let errno = errno();'] : []),
    '    // SAFETY: C passes the context it was given.',
    '    let call = unsafe { Upcall::begin(ctx) };',
    ...handles,
    ...params.map((travel, i) => `    ${put(travel, i)}`),
    ...(entry.name.includes('FromErrno') ? ['    call.put_errno(errno);'] : []),
    result === 'v'
      ? `    ${run};`
      : `    if ${run} { ${RESULTS[result]} } else { ${failure(entry, result)} }`,
    '}',
  ];
  return lines.join('\n');
}

/** `native/napi/src/generated/upcalls.rs`: a C function for each function of the context. */
export function upcallsSource(): string {
  return `${header('//', 'The functions of HPyContext, each of which asks TypeScript.')}#![allow(non_snake_case)]

use std::ffi::c_void;

use crate::context::HPyContext;
use crate::upcall::{errno, Upcall};
use crate::word::Word;

${abiFunctions.map(rustFunction).join('\n\n')}

/// The functions by the index of their entry.
pub fn table() -> [(usize, *const c_void); ${String(abiFunctions.length)}] {
    [
${abiFunctions.map((entry) => `        (${String(entry.index)}, ${entry.name} as *const c_void),`).join('\n')}
    ]
}
`;
}

/** `native/napi/src/generated/entries.rs`: the indices of all entries. */
export function entriesSource(): string {
  const constants = abiEntries.filter((entry) => entry.kind === 'constant');
  return `${header('//', 'The indices of the entries of HPyContext.')}#![allow(non_upper_case_globals, dead_code)]

pub const ENTRY_COUNT: usize = ${String(abiEntries.length)};

${abiEntries.map((entry) => `pub const ${entry.name}: usize = ${String(entry.index)};`).join('\n')}

/// The handles of the constants in a table: constant \`i\` lies in slot \`i + 1\`.
pub mod constants {
    use crate::word::Word;

${constants.map((entry, i) => `    pub const ${entry.name}: Word = ${String((i + 1) * 2)};`).join('\n')}
}
`;
}
