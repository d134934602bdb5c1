import { ratioTo } from './format.mjs';

/** What we want to reach: a name, the peer to compare with, the most that the ratio may be. */
const goals = [
  { what: 'calls: at most 1.2× the addon', peer: 'addon', most: 1.2, rows: (id) => isCall(id) },
  { what: "calls: at most CPython's", peer: 'cpython', most: 1, rows: (id) => isCall(id) },
  { what: "all rows: at most 2× CPython's", peer: 'cpython', most: 2, rows: () => true },
  { what: "all rows: at most CPython's", peer: 'cpython', most: 1, rows: () => true },
];

function isCall(id) {
  return id.startsWith('call/');
}

/**
 * How many rows reach each goal.
 *
 * @param {readonly import('../harness/run-rows.mjs').Result[]} results
 */
export function reached(results) {
  return goals.flatMap(({ what, peer, most, rows }) => {
    const compared = results.filter((each) => rows(each.id) && ratioTo(each, peer) !== undefined);
    if (compared.length === 0) return [];
    const good = compared.filter((each) => ratioTo(each, peer) <= most);
    return [{ what, reached: good.length, of: compared.length }];
  });
}
