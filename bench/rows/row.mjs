/**
 * A row of the report: one job, stated once for all peers.
 *
 * Code is given as text because JavaScript and Python read most of it alike; where they do not, or a
 * peer has another idiom, `peers` replaces it. It sees the module as `m`, the locals named in `names`,
 * the turn of the loop as `i` and, in rows whose loop is in C, how often to do it as `count`.
 *
 * @typedef {object} Row
 * @property {string} id - group and name, `call/noargs`
 * @property {string} title - what is done, for the report
 * @property {'caller' | 'callee'} loop - who repeats it: the caller, and the crossing is measured, or
 *   the C code, and the functions of the context are
 * @property {Record<string, string>} [names] - locals, by expression; evaluated before anything is
 *   measured
 * @property {string} [run] - the expression that is measured
 * @property {string} [statement] - in place of `run`, a statement
 * @property {Check} [check] - what must hold after one turn of `i` = 0, or a `count` of 10
 * @property {boolean} [collected] - whether it makes objects that have finalizers: these run only
 *   between turns of the event loop, so the loop lets it turn and the time is counted in
 * @property {Partial<Record<string, Partial<Row> | null>>} [peers] - what is different for a peer;
 *   null where it has no such thing
 */

/**
 * @typedef {object} Check
 * @property {string} [of] - an expression, `last` is the last result; by default the result itself
 * @property {unknown} is - None and undefined are null
 */

/** How often code in C repeats a job for one call, which takes the crossing out of the figure. */
export const COUNT = 1000;

/** How often it does for the check. */
export const CHECK_COUNT = 10;

/**
 * The row as a peer has it.
 *
 * @param {Row} row
 * @param {string} peer
 * @returns {Row | undefined} undefined where the peer has no such thing
 */
export function rowFor(row, peer) {
  const own = row.peers?.[peer];
  if (own === null) return undefined;
  return { ...row, ...own, peers: undefined };
}

/** The statement that does the job once and keeps the result in `last`. */
export function statementOf(row) {
  return row.statement ?? `last = ${row.run}`;
}
