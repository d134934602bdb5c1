import { setImmediate as nextTurn } from 'node:timers/promises';

/**
 * How long a job is measured in one process, by processor time.
 *
 * @typedef {object} Effort
 * @property {number} warmUp - milliseconds before the first sample, in which code is compiled; more
 *   while the job still gets faster
 * @property {number} samples - how many there are
 * @property {number} sample - milliseconds of each, about
 */

/** How often a job is done between two turns of the event loop, where it has to turn. */
const PER_TURN = 1000;

/** Less than this part of the time before counts as faster. */
const GAIN = 0.95;

/** Warm-ups go on for at most this many times what they should take. */
const LONGEST = 10;

/**
 * Measures a job that does something `n` times.
 *
 * Between the samples only young objects are collected: a full collection also takes away the shapes
 * of which no object is alive, and with them the code that was compiled for them, which a program
 * sees now and then but not every few milliseconds.
 *
 * @param {(n: number) => unknown} job
 * @param {Effort & { collected: boolean }} options - `collected` as in a row
 * @returns {Promise<number[]>} nanoseconds for doing it once, a sample each
 */
export async function measure(job, { warmUp, samples, sample, collected }) {
  const run = collected ? turning(job) : (n) => Promise.resolve(time(job, n));
  const batch = await settle(run, warmUp, sample);
  const results = [];
  for (let i = 0; i < samples; i++) {
    globalThis.gc({ type: 'minor' });
    results.push(((await run(batch)) * 1e6) / batch);
  }
  return results;
}

/**
 * Runs a job until it gets no faster, as compiled code replaces interpreted code only after a while:
 * until nothing was gained for as long as it took to get there, and for the time of the warm-up.
 *
 * @returns {Promise<number>} how often to do it for a sample
 */
async function settle(run, warmUp, sample) {
  const start = now();
  let batch = PER_TURN;
  let best = Infinity;
  let bestAt = start;
  for (;;) {
    const elapsed = await run(batch);
    const end = now();
    if (elapsed / batch < best * GAIN) {
      best = elapsed / batch;
      bestAt = end;
    }
    const short = elapsed < sample / 2;
    if (short) batch *= 2;
    const still = end - bestAt;
    if (!short && still >= warmUp && (still >= bestAt - start || end - start >= LONGEST * warmUp)) {
      return batch;
    }
  }
}

/**
 * Processor time of this process so far, in milliseconds. What other programs take on a busy machine
 * is not in it; what V8's helper threads do for a job is.
 */
function now() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function time(job, n) {
  const start = now();
  job(n);
  return now() - start;
}

function turning(job) {
  return async (n) => {
    const start = now();
    for (let done = 0; done < n; done += PER_TURN) {
      job(PER_TURN);
      await nextTurn();
    }
    return now() - start;
  };
}
