import { execa } from 'execa';
import { python } from './official.js';

/** Runs a Python program in CPython and returns what it prints. */
export async function runPython(args: readonly string[]): Promise<string> {
  const env = { PYTHONWARNINGS: 'ignore', PYTHONUTF8: '1' };
  return (await execa(python, args, { env, maxBuffer: 1e9 })).stdout;
}

/** Loads modules with the official `hpy.universal`, runs `code` and returns what it prints. */
export async function inCPython(
  modules: Readonly<Record<string, string>>,
  code: string,
): Promise<string> {
  const loads = Object.entries(modules).map(
    ([name, path]) =>
      `${name} = load(${JSON.stringify(name)}, ${JSON.stringify(path)}, ` +
      `ModuleSpec(${JSON.stringify(name)}, None))`,
  );
  const head = ['from importlib.machinery import ModuleSpec', 'from hpy.universal import load'];
  return runPython(['-c', [...head, ...loads, code].join('\n')]);
}
