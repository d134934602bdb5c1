import path from 'node:path';
import { execa } from 'execa';
import { venvPython } from '../../scripts/setup/python.mjs';
import { extensionFile } from '../harness/files.mjs';
import { COUNT } from '../rows/row.mjs';

const nodeChild = path.join(import.meta.dirname, 'node-child.mjs');
const pythonChild = path.join(import.meta.dirname, 'cpython_child.py');

/**
 * Somebody who does the jobs.
 *
 * @typedef {object} Peer
 * @property {string} id - as in `peers` of a row
 * @property {string} short - heads its column
 * @property {string} title - says who it is
 * @property {(row: import('../rows/row.mjs').Row, effort: import('../harness/measure.mjs').Effort)
 *   => Promise<{ ns: number[], upcalls?: number }>} measure - measures a row, as this peer has it, in
 *   a fresh process: nanoseconds by sample, and calls from C into TypeScript for doing it once
 */

/** @returns {Peer} */
function nodePeer(id, short, title) {
  return {
    id,
    short,
    title,
    async measure(row, effort) {
      const { stdout } = await execa(process.execPath, [
        '--expose-gc',
        nodeChild,
        id,
        row.id,
        JSON.stringify(effort),
      ]);
      return JSON.parse(stdout);
    },
  };
}

/** @returns {Peer} */
function pythonPeer(id, short, title) {
  return {
    id,
    short,
    title,
    async measure(row, effort) {
      const input = JSON.stringify({ row, effort, count: COUNT });
      const { stdout } = await execa(venvPython, [pythonChild, extensionFile], { input });
      return JSON.parse(stdout);
    },
  };
}

/** The first one is ours; it is compared with the others. */
export const peers = [
  nodePeer('napi', 'napi', 'HPy for JavaScript with the napi backend'),
  pythonPeer('cpython', 'CPython', 'CPython with hpy.universal, which loads the same binary'),
  nodePeer('addon', 'addon', 'an addon for Node-API in C, written by hand for the same jobs'),
  nodePeer('js', 'JavaScript', 'the jobs in plain JavaScript'),
];

/** @returns {Promise<{ python: string, hpy: string }>} versions */
export async function pythonVersions() {
  const { stdout } = await execa(venvPython, [pythonChild]);
  return JSON.parse(stdout);
}
