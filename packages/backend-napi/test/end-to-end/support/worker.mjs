// Loads an extension in a thread of its own, as a program that uses the published packages does.
import { createRuntime } from '@hpy/core';
import { napi } from '@hpy/backend-napi';
import { parentPort, workerData } from 'node:worker_threads';

const { path, rounds } = workerData;
parentPort.postMessage('ready');
await new Promise((resolve) => parentPort.once('message', resolve));
const results = [];
for (let round = 0; round < rounds; round++) {
  const runtime = await createRuntime(napi());
  const objects = await runtime.load(path);
  objects.keep_global(`of ${workerData.number}, round ${round}`);
  for (let i = 0; i < 500; i++) {
    const node = new objects.Node('text', [i], i);
    if (node.number !== i || node.first !== 'text') throw new Error('a wrong field');
  }
  objects.make(objects.Counted, 200);
  objects.make_cycles(objects.Finalized, 50);
  results.push(objects.load_global());
  runtime.close();
}
parentPort.postMessage(results);
