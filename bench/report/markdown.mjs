import { peers } from '../peers/index.mjs';
import { sections } from '../rows/index.mjs';
import { nanoseconds, ratioTo, times } from './format.mjs';
import { reached } from './goals.mjs';

/** Whom ratios are given to. */
const compared = peers.filter(({ id }) => id === 'cpython' || id === 'addon');

/**
 * The report in Markdown.
 *
 * @param {object} report - see run.mjs
 * @returns {string}
 */
export function markdown(report) {
  const { results, versions } = report;
  return [
    '# Benchmarks',
    `Nanoseconds of processor time for doing it once: the median of ${report.rounds} ` +
      `${report.rounds === 1 ? 'round' : 'rounds'}, each in a fresh process. A ratio above 1 means ` +
      'that HPy for JavaScript takes longer. Upcalls are calls from C into TypeScript.',
    peers.map(({ short, title }) => `- ${short}: ${title}`).join('\n'),
    'Plain JavaScript crosses no border, and its compiler may leave out what nobody looks at.',
    `Node ${versions.node} (V8 ${versions.v8}), CPython ${versions.python}, hpy ${versions.hpy}, ` +
      `${versions.compiler}; ${versions.processor}, ${versions.cores} cores, ${versions.system}; ` +
      `${versions.date}; load at the start ${versions.load}.`,
    ...sections.flatMap(({ title, rows }) => section(title, rows, results)),
    '## Goals',
    reached(results)
      .map((goal) => `- ${goal.what}: ${goal.reached} of ${goal.of} rows`)
      .join('\n'),
    scalars(report.scalars),
    '',
  ].join('\n\n');
}

function section(title, rows, results) {
  const ids = new Set(rows.map(({ id }) => id));
  const shown = results.filter(({ id }) => ids.has(id));
  if (shown.length === 0) return [];
  const head = [
    title,
    ...peers.map(({ short }) => short),
    ...compared.map(({ short }) => `÷ ${short}`),
    'upcalls',
  ];
  const body = shown.map((result) => [
    result.title,
    ...peers.map(({ id }) => nanoseconds(result.peers[id]?.ns)),
    ...compared.map(({ id }) => times(ratioTo(result, id))),
    String(Math.round(result.upcalls * 100) / 100),
  ]);
  return [`## ${title}`, table([head, ...body])];
}

/** A table whose first column is text and whose others are numbers. */
function table([head, ...body]) {
  const widths = head.map((_, k) => Math.max(...[head, ...body].map((cells) => cells[k].length)));
  const line = (cells) =>
    `| ${cells.map((text, k) => (k === 0 ? text.padEnd(widths[k]) : text.padStart(widths[k]))).join(' | ')} |`;
  const rule = widths.map((width, k) =>
    k === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return [line(head), line(rule), ...body.map(line)].join('\n');
}

function scalars({ rounds, upcalls }) {
  return upcalls === 0
    ? `No upcall for ints, floats, bools, None, \`HPy_Dup\` and \`HPy_Close\`: 0 in ${rounds} rounds.`
    : `**Upcalls for ints, floats, bools, None, \`HPy_Dup\` or \`HPy_Close\`**: ${upcalls} in ` +
        `${rounds} rounds, where none was expected.`;
}
