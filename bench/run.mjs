/**
 * The benchmarks: every row with every peer, side by side. What is built and set up before is in
 * scripts/bench.mjs.
 *
 *   npm run bench -- [--rows FILTER] [--rounds N] [--quick] [--output FOLDER]
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { buildAddon, buildExtension } from './harness/build.mjs';
import { resultsFolder } from './harness/files.mjs';
import { runRows } from './harness/run-rows.mjs';
import { countScalarUpcalls } from './harness/upcalls.mjs';
import { versions } from './harness/versions.mjs';
import { chart } from './report/chart.mjs';
import { markdown } from './report/markdown.mjs';
import { selectRows } from './rows/index.mjs';

function positive(text) {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0) return number;
  throw new InvalidArgumentError('a whole number above 0 is wanted.');
}

const options = new Command('bench')
  .description('Measures HPy for JavaScript side by side with its peers.')
  .option('--rows <filter>', 'only rows whose id contains one of these words, separated by commas')
  .option('--rounds <n>', 'rounds, a fresh process for each row and peer in each', positive)
  .option('--quick', 'one short round: rough figures in less than half a minute')
  .option('--output <folder>', 'where the report goes (with --rows it is else only printed)')
  .parse()
  .opts();

/** Measured in each process. The default is for steady figures in about three minutes. */
const effort = options.quick
  ? { warmUp: 20, samples: 3, sample: 3 }
  : { warmUp: 80, samples: 5, sample: 10 };
const rounds = options.rounds ?? (options.quick ? 1 : 3);

function progress(done, of, what) {
  if (process.stderr.isTTY) {
    process.stderr.write(`\r\x1b[K${done === of ? '' : `[bench] ${done}/${of} ${what}`}`);
  } else if (done % 20 === 0 || done === of) {
    process.stderr.write(`[bench] ${done} of ${of} measurements\n`);
  }
}

function save(folder, report) {
  mkdirSync(folder, { recursive: true });
  const write = (name, text) => writeFileSync(path.join(folder, name), text);
  write('latest.md', `${report.text}\n![Ratios](latest.svg)\n`);
  write('latest.svg', report.svg);
  write('latest.json', `${JSON.stringify(report.data, null, 1)}\n`);
  process.stderr.write(`[bench] written: ${path.join(folder, 'latest.md')}, .svg, .json\n`);
}

async function main() {
  const rows = selectRows(options.rows);
  process.stderr.write('[bench] building the extension and the addon ...\n');
  await Promise.all([buildExtension(), buildAddon()]);
  const about = await versions();
  const results = await runRows(rows, { rounds, effort, progress });
  const data = {
    versions: about,
    rounds,
    effort,
    scalars: await countScalarUpcalls(),
    results,
  };
  const text = markdown(data);
  process.stdout.write(text);
  const folder = options.output ?? (options.rows === undefined ? resultsFolder : undefined);
  if (folder !== undefined) save(path.resolve(folder), { data, text, svg: chart(results) });
}

try {
  await main();
} catch (error) {
  process.stderr.write(`\n[bench] ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
