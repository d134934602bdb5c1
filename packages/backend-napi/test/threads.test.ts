import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { addonFile } from './support/addon-file.js';
import { probeLibrary } from './support/library.js';

/**
 * What a worker runs: the addon by itself, with a context of which every entry gives back its first
 * argument. It says when C first calls it, and what the call gave.
 */
const program = `
  const { parentPort, workerData } = require('node:worker_threads');
  const { NativeEnvironment, NativeLibrary } = require(workerData.addon);
  const environment = new NativeEnvironment();
  const buffer = environment.window();
  const [i32, f64] = [new Int32Array(buffer), new Float64Array(buffer)];
  let calls = 0;
  environment.setDispatch(() => {
    if (calls++ === 0) parentPort.postMessage('called');
    i32[0] = i32[4];
  });
  const constants = new Int32Array(273);
  const context = environment.exposeContext(0, constants);
  environment.attachTable(context, new Int32Array(16), new Int32Array(1024), true);
  const loop = new NativeLibrary(workerData.library).symbol('probe_loop');
  const call = environment.caller(context, 4);
  f64[0] = loop;
  i32[4] = 3;
  i32[6] = workerData.count * 2 + 1;
  call();
  parentPort.postMessage({ result: i32[0] >> 1, calls });
`;

function start(count: number): Worker {
  const workerData = { addon: addonFile(), library: probeLibrary, count };
  return new Worker(program, { eval: true, workerData });
}

test('worker threads have an environment each', async () => {
  const workers = [start(1000), start(2000), start(3000)];
  const results = await Promise.all(
    workers.map(async (worker) => {
      const messages: unknown[] = [];
      worker.on('message', (message) => messages.push(message));
      await once(worker, 'exit');
      return messages;
    }),
  );
  expect(results).toEqual(
    [1000, 2000, 3000].map((count) => ['called', { result: count, calls: count }]),
  );
});

test('a worker that is terminated under C code ends', async () => {
  const worker = start(50_000_000);
  await once(worker, 'message');
  expect(await worker.terminate()).toBe(1);
});
