import { HPy_NULL, type HPy, type HPyContext, type NativeMemory, type Pointer } from '@hpy/core';
import { ArgumentError } from './marshal-failure.js';
import type { SpecialBody } from './marshal-special.js';

/** Functions that take an array of handles. */
export const arrayBodies = {
  HPyTuple_FromArray:
    (context, { memory }) =>
    (items: Pointer | readonly HPy[], n: number) =>
      context.HPyTuple_FromArray(readHandles(memory, 'HPyTuple_FromArray', items, n)),

  HPyType_GenericNew:
    (context, { memory }) =>
    (type: HPy, args: Pointer | readonly HPy[], nargs: number, kw: HPy) =>
      context.HPyType_GenericNew(type, readHandles(memory, 'HPyType_GenericNew', args, nargs), kw),

  HPy_Call:
    (context, { memory }) =>
    (callable: HPy, args: Pointer | readonly HPy[], nargs: number, kwnames: HPy) => {
      const keywords = keywordCount(context, kwnames);
      if (keywords < 0) return HPy_NULL;
      const handles = readHandles(memory, 'HPy_Call', args, nargs + keywords);
      return context.HPy_Call(callable, handles, kwnames);
    },

  HPy_CallMethod:
    (context, { memory }) =>
    (name: HPy, args: Pointer | readonly HPy[], nargs: number, kwnames: HPy) => {
      const keywords = keywordCount(context, kwnames);
      if (keywords < 0) return HPy_NULL;
      const handles = readHandles(memory, 'HPy_CallMethod', args, nargs + keywords);
      return context.HPy_CallMethod(name, handles, kwnames);
    },
} satisfies Record<string, SpecialBody>;

/** `nargs` does not count the values of keywords, which follow. -1 with an error for no tuple. */
function keywordCount(context: HPyContext, kwnames: HPy): number {
  return kwnames === HPy_NULL ? 0 : context.HPy_Length(kwnames);
}

function readHandles(
  memory: NativeMemory,
  name: string,
  source: Pointer | readonly HPy[],
  count: number,
): readonly HPy[] {
  if (count < 0) throw new ArgumentError(`${name}: the number of handles is negative: ${count}`);
  if (typeof source !== 'number') {
    if (source.length === count) return source;
    if (source.length > count) return source.slice(0, count);
    throw new ArgumentError(`${name}: ${count} handles announced, ${source.length} passed`);
  }
  if (source === 0 && count > 0) throw new ArgumentError(`${name}: NULL for ${count} handles`);
  const step = memory.pointerSize;
  const handles = new Array<HPy>(count);
  for (let i = 0; i < count; i++) handles[i] = memory.getHandle(source + i * step);
  return handles;
}
