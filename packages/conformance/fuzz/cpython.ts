import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { python } from '../src/oracle.js';
import { encode, type Operation, type Program } from './program.js';

/** A Python process that executes batches of programs with the official hpy. */
export class CPython {
  readonly #process: ChildProcess;
  readonly #lines: AsyncIterator<string>;
  /** The instruction set of the extension. */
  readonly operations: readonly Operation[];

  static async start(binary: string): Promise<CPython> {
    const script = join(import.meta.dirname, 'oracle.py');
    const child = spawn(python, [script, binary], { stdio: ['pipe', 'pipe', 'inherit'] });
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    const operations = JSON.parse(await nextLine(lines)) as readonly Operation[];
    return new CPython(child, lines, operations);
  }

  private constructor(
    child: ChildProcess,
    lines: AsyncIterator<string>,
    operations: readonly Operation[],
  ) {
    this.#process = child;
    this.#lines = lines;
    this.operations = operations;
  }

  /** The logs of programs. */
  async run(programs: readonly Program[]): Promise<string[][]> {
    const batch = programs.map(({ registers, code }) => [
      encode(code, this.operations).toString('hex'),
      registers,
    ]);
    this.#process.stdin?.write(JSON.stringify(batch) + '\n');
    return JSON.parse(await nextLine(this.#lines)) as string[][];
  }

  close(): void {
    this.#process.stdin?.end();
  }
}

async function nextLine(lines: AsyncIterator<string>): Promise<string> {
  const { value, done } = await lines.next();
  if (done === true) throw new Error('CPython has crashed: the program must be made impossible');
  return value;
}
