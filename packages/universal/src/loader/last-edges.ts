import { PyObject, type PyValue } from '../kernel/object.js';
import type { Ledger } from './payload.js';

/** Stands for an object of which nothing is kept alive: what is left of it is found by its ledger. */
class Revivable {
  constructor(readonly ledger: Ledger) {}
}

/**
 * What the fields of an object refer to, kept for its `tp_finalize`, which runs when the object
 * itself is gone.
 *
 * The ledger that has this is a root. So objects that have a `tp_finalize` too are remembered by
 * their ledgers, from which they are revived if they die together: otherwise a cycle of them would
 * never be collected. Other objects are kept alive until then. A cycle that goes through one of
 * them, such as a list, therefore lives until it is broken or the runtime closes.
 */
export class LastEdges {
  private readonly edges: (PyValue | Revivable | undefined)[] = [];

  /** Follows a change of `owner.fields`. */
  set(position: number, value: PyValue | undefined): void {
    const ledger = value instanceof PyObject ? (value.keeper?.ledger as Ledger | undefined) : null;
    this.edges[position] = ledger?.end?.edges == null ? value : new Revivable(ledger);
  }

  /** The fields of the revived owner. */
  fields(revive: (ledger: Ledger) => PyObject | undefined): (PyValue | undefined)[] {
    return Array.from(this.edges, (edge) =>
      edge instanceof Revivable ? revive(edge.ledger) : edge,
    );
  }
}
