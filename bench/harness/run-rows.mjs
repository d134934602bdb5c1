import { peers } from '../peers/index.mjs';
import { rowFor } from '../rows/row.mjs';
import { summary } from './statistics.mjs';

/**
 * A row measured.
 *
 * @typedef {object} Result
 * @property {string} id
 * @property {string} title
 * @property {Record<string, { ns: number, least: number, most: number, rounds: number[][] }>} peers -
 *   nanoseconds by peer: the median of the rounds, their range, and all samples by round
 * @property {number} upcalls - calls from C into TypeScript for doing the job once
 */

/**
 * Measures rows with all peers. Within a round the peers take turns row by row, so that what slows
 * the machine down for a while slows all of them.
 *
 * @param {readonly import('../rows/row.mjs').Row[]} rows
 * @param {{ rounds: number, effort: import('./measure.mjs').Effort,
 *   progress: (done: number, of: number, what: string) => void }} options
 * @returns {Promise<Result[]>} in the order of the rows
 * @throws Error that names row and peer, when a job fails or gives a wrong result
 */
export async function runRows(rows, { rounds, effort, progress }) {
  const measured = new Map(rows.map((row) => [row, { samples: new Map(), upcalls: 0 }]));
  const of = rounds * rows.length;
  let done = 0;
  for (let round = 0; round < rounds; round++) {
    for (const row of rows) {
      progress(done++, of, row.id);
      const into = measured.get(row);
      for (const peer of peers) {
        const own = rowFor(row, peer.id);
        if (own === undefined) continue;
        const { ns, upcalls } = await measureWith(peer, own, effort);
        into.samples.set(peer.id, [...(into.samples.get(peer.id) ?? []), ns]);
        into.upcalls = upcalls ?? into.upcalls;
      }
    }
  }
  progress(of, of, '');
  return [...measured].map(([row, { samples, upcalls }]) => resultOf(row, samples, upcalls));
}

async function measureWith(peer, row, effort) {
  try {
    return await peer.measure(row, effort);
  } catch (error) {
    const output = error.stderr ?? '';
    throw new Error(`row ${row.id} failed with the peer '${peer.id}':\n${output}`, {
      cause: error,
    });
  }
}

function resultOf({ id, title }, samples, upcalls) {
  const byPeer = [...samples].map(([peer, rounds]) => {
    const rounded = rounds.map((each) => each.map((ns) => Number(ns.toPrecision(4))));
    return [peer, { ...summary(rounded), rounds: rounded }];
  });
  return { id, title, peers: Object.fromEntries(byPeer), upcalls };
}
