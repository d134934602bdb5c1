import { readFile } from 'node:fs/promises';
import { exportedSymbols } from '../binary/exports.js';
import { BuildError } from './errors.js';

const INIT = 'HPyInit_';

/**
 * Checks that the binary exports what a loader of the module `name` asks it for.
 *
 * @throws {@link BuildError} that says what the binary exports instead
 */
export async function checkExports(path: string, name: string): Promise<void> {
  const symbols = exportedSymbols(await readFile(path));
  if (symbols.has(INIT + name)) return;
  const others = [...symbols]
    .filter((symbol) => symbol.startsWith(INIT))
    .map((symbol) => symbol.slice(INIT.length));
  throw new BuildError(
    'check',
    others.length === 0
      ? `The binary exports no module: end one of its sources with HPy_MODINIT(${name}, ` +
          `moduledef), where moduledef is its HPyModuleDef.`
      : `The binary exports ${INIT}${others.join(`, ${INIT}`)}, and not ${INIT}${name}: build it ` +
          `with --name ${others[0]!}, or write HPy_MODINIT(${name}, ...).`,
  );
}
