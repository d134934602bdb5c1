import { raiseTypeError } from '../kernel/exceptions.js';
import type { Kwargs, PyValue } from '../kernel/object.js';
import { asStr, typeName } from '../kernel/typeof.js';
import { callMethod } from '../protocol/call.js';
import { str } from '../protocol/text.js';
import { isTrue } from '../protocol/truth.js';
import { anyArgs, type MethodSpec } from './define.js';
import { parseArguments } from './keyword-arguments.js';

const PRINT = { names: ['sep', 'end', 'file', 'flush'], required: 0, positional: 0 };

interface OutputStream {
  write(text: string): unknown;
}

/** Where `print` writes: the process's standard output, or the console where there is no process. */
function writeOut(text: string): void {
  const { process } = globalThis as { process?: { stdout?: OutputStream } };
  if (process?.stdout !== undefined) process.stdout.write(text);
  // The console ends each text with a line end of its own.
  else if (text !== '') console.log(text.endsWith('\n') ? text.slice(0, -1) : text);
}

function separator(name: string, value: PyValue, missing: string): string {
  if (value === null) return missing;
  return asStr(value) ?? raiseTypeError(`${name} must be None or a string, not ${typeName(value)}`);
}

function print(args: readonly PyValue[], kwargs: Kwargs | undefined): PyValue {
  const [sep = null, end = null, file = null, flush = false] = parseArguments(
    'print',
    PRINT,
    [],
    kwargs,
  );
  const between = separator('sep', sep, ' ');
  const after = separator('end', end, '\n');
  const text = args.map(str).join(between) + after;
  if (file === null) {
    writeOut(text);
    return null;
  }
  callMethod(file, 'write', [text]);
  if (isTrue(flush)) callMethod(file, 'flush', []);
  return null;
}

export const PRINT_FUNCTIONS: Readonly<Record<string, MethodSpec>> = {
  print: anyArgs(
    (_module: PyValue, args, kwargs) => print(args, kwargs),
    'Writes texts of values, sep between them and end after them, to file or standard output.',
  ),
};
