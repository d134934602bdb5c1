import { calls } from './calls.mjs';
import { instances } from './instances.mjs';
import { containers, values } from './values.mjs';

/** All rows by the sections of the report. */
export const sections = [
  { title: 'Calls', rows: calls },
  { title: 'Instances', rows: instances },
  { title: 'Values in C', rows: values },
  { title: 'Containers in C', rows: containers },
];

/** @type {import('./row.mjs').Row[]} */
export const rows = sections.flatMap((section) => section.rows);

/**
 * The rows whose id contains one of the words, separated by commas; all for no filter.
 *
 * @throws Error when there is none
 */
export function selectRows(filter) {
  const words = (filter ?? '').split(',').filter((word) => word !== '');
  const chosen = rows.filter(
    ({ id }) => words.length === 0 || words.some((word) => id.includes(word)),
  );
  if (chosen.length === 0) {
    const known = rows.map(({ id }) => id).join(', ');
    throw new Error(`no row matches '${filter}'; the rows are ${known}`);
  }
  return chosen;
}
