import { FIRST_FREE_SLOT, type HPyField } from '@hpy/core';
import type { NativeMemory, Pointer } from '@hpy/core';
import { raise } from '../kernel/exceptions.js';
import { objectType } from '../kernel/builtin-types.js';
import { PyObject, type PyValue } from '../kernel/object.js';
import type { Ledger } from './payload.js';
import type { HandleTable } from '../handle-table.js';

/*
 * What an HPyField holds, so that native code can answer for the plain cases:
 *
 *   0                                null
 *   odd                              a small int, encoded as in a handle
 *   even, below 2 * FIRST_FREE_SLOT  a constant of the context, by its handle
 *   even, from there on              an edge: 2 * (FIRST_FREE_SLOT + its position in owner.fields)
 */

const FIRST_EDGE = FIRST_FREE_SLOT * 2;

/** Loads, stores and clears the fields of objects. */
export class FieldStore {
  constructor(
    private readonly memory: NativeMemory,
    private readonly handles: HandleTable,
  ) {}

  /** Raises when the runtime is closed: the structs of its objects are gone. */
  checkOpen(): void {
    if (this.handles.isShut) {
      raise('RuntimeError', 'the runtime that this object belongs to is closed');
    }
  }

  /** The value of a field; undefined when it is null. */
  load(owner: PyValue, field: HPyField): PyValue | undefined {
    if (field === 0) return undefined;
    if ((field & 1) === 1) return field >> 1;
    if (field < FIRST_EDGE) return this.handles.value(field as never);
    const edges = owner instanceof PyObject ? owner.fields : null;
    const value = edges?.[field / 2 - FIRST_FREE_SLOT];
    if (value === undefined)
      raise('SystemError', 'HPyField_Load: the field does not belong to this object');
    return value;
  }

  /** Stores a value, or null for undefined; what the field held before is let go. */
  store(owner: PyValue, address: Pointer, value: PyValue | undefined): void {
    if (!(owner instanceof PyObject)) {
      raise('SystemError', 'HPyField_Store: the owner is not an instance of an extension type');
    }
    const before = this.memory.getPointer(address);
    const handle = value === undefined ? 0 : immediate(value);
    if (handle !== undefined) {
      const position = before / 2 - FIRST_FREE_SLOT;
      if (isEdge(before) && owner.fields?.[position] !== undefined)
        remove(owner, owner.fields, position);
      this.memory.setPointer(address, handle);
      return;
    }
    owner.fields ??= [undefined];
    if (isEdge(before)) {
      const position = before / 2 - FIRST_FREE_SLOT;
      owner.fields[position] = value;
      remember(owner, position, value);
      return;
    }
    this.memory.setPointer(address, (FIRST_FREE_SLOT + add(owner, owner.fields, value)) * 2);
  }
}

function isEdge(field: number): boolean {
  return field >= FIRST_EDGE && (field & 1) === 0;
}

/** The field of a value that needs no edge; undefined for the others. */
function immediate(value: PyValue): number | undefined {
  if (typeof value === 'number' && value >= -0x40000000 && value < 0x40000000) {
    return ((value << 1) | 1) >>> 0;
  }
  if (value === null) return 2;
  if (typeof value === 'boolean') return value ? 4 : 6;
  return undefined;
}

/** Tells what outlives the owner of the change, if its type has a `tp_finalize`. */
function remember(owner: PyObject, position: number, value: PyValue | undefined): void {
  const ledger = owner.keeper?.ledger as Ledger | undefined;
  ledger?.end?.edges?.set(position, value);
}

/** Positions that are free again; stands at position 0 of `fields` once there were any. */
class Holes extends PyObject {
  readonly positions: number[] = [];
}

/** Puts an edge into a position that is free. */
function add(owner: PyObject, fields: (PyValue | undefined)[], value: PyValue | undefined): number {
  if (owner.keeper !== null) owner.keeper.ledger.edges++;
  const [holes] = fields;
  const position =
    (holes instanceof Holes ? holes.positions.pop() : undefined) ?? Math.max(1, fields.length);
  fields[position] = value;
  remember(owner, position, value);
  return position;
}

function remove(owner: PyObject, fields: (PyValue | undefined)[], position: number): void {
  if (owner.keeper !== null) owner.keeper.ledger.edges--;
  fields[position] = undefined;
  remember(owner, position, undefined);
  fields[0] ??= new Holes(objectType);
  (fields[0] as Holes).positions.push(position);
}
