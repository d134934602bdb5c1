/** Nanoseconds with three digits, or a dash. */
export function nanoseconds(ns) {
  if (ns === undefined) return '–';
  if (ns >= 100) return ns.toFixed(0);
  return ns.toPrecision(ns < 0.1 ? 1 : ns < 1 ? 2 : 3);
}

/** A ratio with two or three digits, or a dash. */
export function times(ratio) {
  if (ratio === undefined) return '–';
  return `${ratio >= 10 ? ratio.toFixed(0) : ratio.toFixed(2)}×`;
}

/** How many times as long ours takes as another peer; undefined where the peer has no such row. */
export function ratioTo(result, peer) {
  const other = result.peers[peer];
  return other === undefined ? undefined : result.peers.napi.ns / other.ns;
}
