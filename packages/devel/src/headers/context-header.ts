import type { AbiEntry, AbiFunction } from '@hpy/core';

/** In C these return `HPy_NULL`, so that `return HPyErr_SetString(...)` is one statement. */
const RETURN_NULL_HANDLE = new Set([
  'HPyErr_SetString',
  'HPyErr_SetObject',
  'HPyErr_SetFromErrnoWithFilenameObjects',
  'HPyErr_NoMemory',
]);

/** In the struct, but declared by hand elsewhere: macros, attributes, or refused in the source. */
const DECLARED_BY_HAND = new Set([
  'HPy_New',
  'HPy_FatalError',
  'HPy_AsPyObject',
  'HPy_FromPyObject',
  '_HPy_AsStruct_Legacy',
]);

/**
 * The name of an entry's member in the C struct: that of `HPyFloat_AsDouble` is
 * `ctx_Float_AsDouble`, that of `_HPy_Dump` is `ctx_Dump`, constants keep theirs.
 */
export function contextField(entry: AbiEntry): string {
  return entry.kind === 'constant' ? entry.name : `ctx_${entry.name.replace(/^_?HPy_?/, '')}`;
}

/** A declaration of `name` as C writes it: no space between a `*` and the name. */
function declare(type: string, name: string): string {
  return type.endsWith('*') ? `${type}${name}` : `${type} ${name}`;
}

function parameters(entry: AbiFunction): string {
  return ['HPyContext *ctx', ...entry.params.map(({ type, name }) => declare(type, name))].join(
    ', ',
  );
}

function structField(entry: AbiEntry): string {
  if (entry.kind === 'constant') return `    HPy ${entry.name};`;
  return `    ${declare(entry.result, `(*${contextField(entry)})`)}(${parameters(entry)});`;
}

function trampoline(entry: AbiFunction): string {
  const call = `ctx->${contextField(entry)}(${['ctx', ...entry.params.map(({ name }) => name)].join(', ')});`;
  const returnsNull = RETURN_NULL_HANDLE.has(entry.name);
  const lines = returnsNull
    ? [call, 'return HPy_NULL;']
    : [entry.result === 'void' ? call : `return ${call}`];
  const signature = declare(returnsNull ? 'HPy' : entry.result, entry.name);
  return [
    `HPyAPI_FUNC ${signature}(${parameters(entry)}) {`,
    ...lines.map((line) => `    ${line}`),
    '}',
  ].join('\n');
}

/**
 * The text of `include/hpy/generated/context.h`: the struct of the context, and for each of its
 * functions the inline function that calls it.
 *
 * @param entries all entries of the ABI in the order of their indices
 */
export function contextHeader(entries: readonly AbiEntry[]): string {
  const functions = entries.filter((entry) => entry.kind === 'function');
  const declared = functions.filter(({ name }) => !DECLARED_BY_HAND.has(name));
  return `/*
 * The context: ${entries.length} entries, of which ${functions.length} are functions.
 *
 * Generated from the ABI table in packages/core/src/abi; do not edit. To make it anew:
 *
 *     npm run generate -w @hpy/devel
 */
#include "hpy.h"
#ifndef HPY_GENERATED_CONTEXT_H
#define HPY_GENERATED_CONTEXT_H

struct _HPyContext_s {
    const char *name; /* of the implementation, for messages */
    void *_private;   /* the implementation's own */
    int abi_version;
${entries.map(structField).join('\n')}
};

${declared.map(trampoline).join('\n\n')}

#endif
`;
}
