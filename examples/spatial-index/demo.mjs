/**
 * Finds the nearest of 50,000 places with the index in C, and checks every answer against a plain
 * loop in JavaScript.
 *
 *   node demo.mjs [--backend napi] [--places 50000]
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createRuntime } from '@hpy/core';

const { values: options } = parseArgs({
  options: {
    backend: { type: 'string', default: 'napi' },
    places: { type: 'string', default: '50000' },
  },
});
const count = Number(options.places);
const queryCount = 200;
const nearestCount = 5;

/** mulberry32: the same numbers in every run. */
function generator(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Places on a map of 1000 by 1000 km, three of four in one of forty towns. */
function makePlaces() {
  const random = generator(2024);
  const kinds = ['bakery', 'library', 'station', 'school', 'museum', 'pharmacy'];
  const towns = Array.from({ length: 40 }, () => [random() * 1000, random() * 1000]);
  return Array.from({ length: count }, (_, i) => {
    const [x, y] = towns[Math.floor(random() * towns.length)];
    const inTown = random() < 0.75;
    const spread = () => (random() + random() + random() - 1.5) * 20;
    const at = inTown ? [x + spread(), y + spread()] : [random() * 1000, random() * 1000];
    return { x: at[0], y: at[1], name: `${kinds[i % kinds.length]} ${i}` };
  });
}

/** One pass that keeps the best so far in order. */
function nearestByLoop(places, x, y) {
  const best = [];
  for (let i = 0; i < places.length; i++) {
    const dx = places[i].x - x;
    const dy = places[i].y - y;
    const distance = Math.sqrt(dx * dx + dy * dy);
    if (best.length === nearestCount && distance >= best[nearestCount - 1][0]) continue;
    const at = best.findIndex((hit) => distance < hit[0]);
    best.splice(at < 0 ? best.length : at, 0, [distance, i]);
    best.length = Math.min(best.length, nearestCount);
  }
  return best;
}

function inWindowByLoop(places, [xmin, ymin, xmax, ymax]) {
  const inside = ({ x, y }) => x >= xmin && x <= xmax && y >= ymin && y <= ymax;
  return [...places.keys()].filter((i) => inside(places[i]));
}

/** Runs, and gives the result and the milliseconds. */
function timed(run) {
  const start = performance.now();
  const result = run();
  return [result, performance.now() - start];
}

const row = (label, ms, note) =>
  console.log(`  ${label.padEnd(44)} ${ms.toFixed(1).padStart(9)} ms   ${note}`);
const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);

const module = fileURLToPath(new URL('build/spatial.hpy0.so', import.meta.url));
if (!existsSync(module)) {
  console.error(`${module} is not there: run npm run build-extension first`);
  process.exit(2);
}
const backend = (await import(`@hpy/backend-${options.backend}`))[options.backend];
const runtime = await createRuntime(backend());
const started = performance.now();
const spatial = await runtime.load(module);
const loadTime = performance.now() - started;
console.log(
  `\nA spatial index in C, in Node ${process.version}, on the ${options.backend} backend\n`,
);
row('load the extension', loadTime, path.basename(module));

const places = makePlaces();
const items = places.map(({ x, y }, i) => [[x, y], i]);
const [tree, loadAll] = timed(() => new spatial.RTree(items));
row(`index ${count} places at once`, loadAll, `${((loadAll / count) * 1e6).toFixed(0)} ns each`);
const few = items.slice(0, Math.min(count, 5000));
const [, insertFew] = timed(() => {
  const other = new spatial.RTree();
  for (const [at, id] of few) other.insert(at, id);
});
const perInsert = (insertFew / few.length) * 1e6;
row(`insert ${few.length} places one by one`, insertFew, `${perInsert.toFixed(0)} ns each`);

const random = generator(7);
const points = Array.from({ length: queryCount }, () => [random() * 1000, random() * 1000]);
const windows = points.map(([x, y]) => [x, y, x + 12, y + 8]);
const perQuery = (ms) => `${((ms / queryCount) * 1e3).toFixed(0)} µs each`;
const label = `${queryCount} times the ${nearestCount} nearest`;

const [found, ms1] = timed(() => points.map(([x, y]) => tree.nearest(x, y, nearestCount).toJs()));
row(`${label}, index`, ms1, perQuery(ms1));
const [foundByLoop, ms2] = timed(() => points.map(([x, y]) => nearestByLoop(places, x, y)));
row(`${label}, loop`, ms2, perQuery(ms2));
const [inside, ms3] = timed(() => windows.map((window) => tree.search(window).toJs()));
row(`${queryCount} times all within 12 x 8 km, index`, ms3, perQuery(ms3));
const [insideByLoop, ms4] = timed(() => windows.map((window) => inWindowByLoop(places, window)));
row(`${queryCount} times all within 12 x 8 km, loop`, ms4, perQuery(ms4));

const { nodes, depth } = tree.stats().toJs({ dict_converter: Object.fromEntries });
console.log(`\n  ${nodes} nodes, ${depth} levels, bounds ${tree.bounds}`);
const [x, y] = points[0];
console.log(`  Nearest to (${x.toFixed(1)}, ${y.toFixed(1)}):`);
for (const [distance, i] of found[0]) {
  console.log(`    ${distance.toFixed(3).padStart(8)} km  ${places[i].name}`);
}

const equal =
  found.filter((hits, i) => same(hits, foundByLoop[i])).length +
  inside.filter((ids, i) => same(ids, insideByLoop[i])).length;
const complete = tree.length === count && equal === 2 * queryCount;
runtime.close();
console.log(`\n${complete ? 'OK' : 'FAILED'}: ${equal} of ${2 * queryCount} answers equal\n`);
process.exitCode = complete ? 0 : 1;
