import { parseArgs } from 'node:util';
import { storeCase } from './cases.js';
import { fuzz, type FuzzSummary } from './fuzz.js';
import { Session } from './session.js';

/** The command `npm run fuzz`. */
export async function main(argv: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      calls: { type: 'string', default: '1000000' },
      seed: { type: 'string', default: '1' },
      shrink: { type: 'string', default: '10' },
      kinds: { type: 'string', default: '100' },
    },
  });
  const session = await Session.start();
  const started = performance.now();
  const summary = await fuzz(session, {
    calls: Number(values.calls),
    seed: Number(values.seed),
    shrinking: Number(values.shrink) * 1000,
    maxKinds: Number(values.kinds),
    log: (line) => {
      console.log(line);
    },
  });
  session.close();
  const seconds = (performance.now() - started) / 1000;
  console.log(`\n${summary.calls} calls in ${summary.programs} programs, ${seconds.toFixed(0)} s`);
  console.log(`${summary.exceptions} of them raised, ${equalTexts(summary)} with equal texts`);
  for (const finding of summary.findings) console.log(`stored: ${storeCase(finding)}`);
  for (const [kind, count] of summary.kinds) console.log(`${String(count).padStart(6)}  ${kind}`);
  return summary.kinds.size === 0 ? 0 : 1;
}

/** The share of exceptions that have the same type on both sides and the same text as well. */
function equalTexts({ exceptions, kinds }: FuzzSummary): string {
  let different = 0;
  for (const [kind, count] of kinds) {
    const [, ours, cpython] = /: (! \w+) <> (! \w+)$/.exec(kind) ?? [];
    if (ours !== undefined && ours === cpython) different += count;
  }
  return `${((1 - different / Math.max(exceptions, 1)) * 100).toFixed(3)} %`;
}
