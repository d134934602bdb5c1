import { openPeer } from '../peers/modules.mjs';

/** How often the job is done. */
const ROUNDS = 100_000;

/**
 * Counts the calls from C into TypeScript while C makes, reads, duplicates and closes ints, floats,
 * bools and None, with the napi backend in this process.
 *
 * @returns {Promise<{ rounds: number, upcalls: number }>} no upcall is what is expected
 * @throws Error when the extension gave a wrong result
 */
export async function countScalarUpcalls() {
  const { module, upcalls } = await openPeer.napi();
  const before = upcalls();
  const rounds = module.scalars(ROUNDS);
  const after = upcalls();
  if (rounds !== ROUNDS) throw new Error(`scalars(${ROUNDS}) gave ${rounds}`);
  return { rounds, upcalls: after - before };
}
