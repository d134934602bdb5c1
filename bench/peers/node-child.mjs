/**
 * Measures one row with one of the peers that run in Node, in this process, which is started for it.
 *
 *   node --expose-gc bench/peers/node-child.mjs PEER ROW [EFFORT]
 *
 * EFFORT is JSON, see harness/measure.mjs. Prints JSON. Fit for `node --cpu-prof`.
 */
import assert from 'node:assert/strict';
import { measure } from '../harness/measure.mjs';
import { rows } from '../rows/index.mjs';
import { CHECK_COUNT, COUNT, rowFor, statementOf } from '../rows/row.mjs';
import { openPeer } from './modules.mjs';

const [peerName, id, effortJson = '{}'] = process.argv.slice(2);
const effort = { warmUp: 300, samples: 5, sample: 20, ...JSON.parse(effortJson) };
const row = rowFor(
  rows.find((each) => each.id === id),
  peerName,
);
const { module, upcalls } = await openPeer[peerName]();

/**
 * The row's code. A function of its own that holds the loop, compiled for this row alone: what other
 * rows taught the compiler would show in the figures.
 */
function compile() {
  const locals = Object.entries(row.names ?? {}).map(
    ([name, value]) => `const ${name} = ${value};`,
  );
  const statement = `${statementOf(row)};`;
  const check = row.check ? `return ${row.check.of ?? 'last'};` : 'return undefined;';
  const loop =
    row.loop === 'callee'
      ? `const count = ${COUNT}; for (let i = 0; i < n; i += count) { ${statement} }`
      : `for (let i = 0; i < n; i++) { ${statement} }`;
  const code = `${locals.join('\n')}
    let last;
    const job = (n) => { ${loop} return last; };
    const check = () => { const i = 0, count = ${CHECK_COUNT}; ${statement} ${check} };
    return { job, check };`;
  return new Function('m', code)(module);
}

function upcallsOf(job) {
  const before = upcalls();
  job(COUNT);
  return (upcalls() - before) / COUNT;
}

const { job, check } = compile();
const checked = check();
if (row.check) assert.deepEqual(checked ?? null, row.check.is, `${id} on ${peerName} went wrong`);
const ns = await measure(job, { ...effort, collected: row.collected ?? false });
const result = upcalls ? { ns, upcalls: upcallsOf(job) } : { ns };
process.stdout.write(JSON.stringify(result), () => process.exit(0));
