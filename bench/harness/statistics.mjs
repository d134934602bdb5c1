/** @param {readonly number[]} values - at least one */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * What the rounds of a row come to. Each round is a process, which counts by the median of its
 * samples: a collection or another program at work may have spoilt some of them.
 *
 * @param {readonly (readonly number[])[]} rounds - samples by round
 */
export function summary(rounds) {
  const medians = rounds.map(median);
  return { ns: median(medians), least: Math.min(...medians), most: Math.max(...medians) };
}
