import { parseArgs } from 'node:util';
import { fuzz } from './fuzz.js';
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
    log: (line) => { console.log(line); },
  });
  session.close();
  const seconds = (performance.now() - started) / 1000;
  console.log(`\n${summary.calls} calls in ${summary.programs} programs, ${seconds.toFixed(0)} s`);
  console.log(`${summary.exceptions} of them raised`);
  for (const [kind, count] of summary.kinds) console.log(`${String(count).padStart(6)}  ${kind}`);
  return summary.kinds.size === 0 ? 0 : 1;
}
