import { describe, expect, it } from 'vitest';
import {
  abiLayout,
  HPy_TPFLAGS,
  HPyType_SpecParam_Kind,
  type Pointer,
  type PointerSize,
  type StructField,
  type StructName,
} from '@hpy/core';
import {
  DefinitionError,
  readCallFunction,
  readCapsuleDestructor,
  readModuleDef,
  readSpecParams,
  readTypeSpec,
} from '../../src/native/read-definitions.js';
import { h } from './fake-context.js';
import { FakeMemory } from './fake-memory.js';

/** The members of C structs that are 32 bits wide. */
const INTS = new Set([
  'kind',
  'slot',
  'signature',
  'type',
  'readonly',
  'basicsize',
  'itemsize',
  'builtin_shape',
]);

/** Memory with structs in it. */
class Definitions extends FakeMemory {
  readonly layout = abiLayout(this.pointerSize, this.longSize);

  struct<S extends StructName>(
    name: S,
    members: Partial<Record<StructField<S>, number>>,
    at: Pointer = this.alloc(128),
  ): Pointer {
    const offsets = this.layout[name].offsets as Record<string, number>;
    for (const [member, value] of Object.entries(members) as [string, number][]) {
      const address = at + offsets[member]!;
      if (INTS.has(member)) this.setInt32(address, value);
      else if (member === 'flags' && this.longSize === 4) this.setInt32(address, value);
      else if (member === 'flags') this.setBigInt64(address, BigInt(value));
      else if (member === 'size' || member === 'offset') this.setSsize(address, value);
      else this.setPointer(address, value);
    }
    return at;
  }

  define<S extends 'HPySlot' | 'HPyMeth' | 'HPyMember' | 'HPyGetSet'>(
    kind: number,
    name: S,
    members: Partial<Record<StructField<S>, number>>,
  ): Pointer {
    const define = this.struct('HPyDef', { kind });
    this.struct(name, members, define + this.layout.HPyDef.offsets.definition);
    return define;
  }

  module(...defines: readonly Pointer[]): Pointer {
    return this.struct('HPyModuleDef', { defines: this.putPointers(...defines, 0) });
  }
}

const SLOT = 1;
const METH = 2;
const MEMBER = 3;
const GETSET = 4;

const platforms: readonly [string, PointerSize, 4 | 8][] = [
  ['64-bit', 8, 8],
  ['64-bit Windows', 8, 4],
  ['wasm32', 4, 4],
];

describe.each(platforms)('definitions on %s', (_name, pointerSize, longSize) => {
  const memory = () => new Definitions(pointerSize, 4, longSize);

  it('are read from a module', () => {
    const m = memory();
    const definition = m.struct('HPyModuleDef', {
      doc: m.put('a module'),
      size: -1,
      legacy_methods: 0x9000,
      defines: m.putPointers(
        m.define(SLOT, 'HPySlot', { slot: 2001, impl: 0x1000 }),
        m.define(METH, 'HPyMeth', {
          name: m.put('add'),
          impl: 0x2000,
          signature: 1,
          doc: m.put('adds'),
        }),
        m.define(METH, 'HPyMeth', { name: m.put('f'), impl: 0x3000, signature: 3 }),
        0,
      ),
      globals: m.putPointers(0x5000, 0x5008, 0),
    });
    expect(readModuleDef(m, definition)).toEqual({
      doc: 'a module',
      size: -1,
      hasLegacyMethods: true,
      defines: [
        { kind: 'slot', slot: 'HPy_mod_exec', impl: 0x1000 },
        { kind: 'meth', name: 'add', signature: 'HPyFunc_VARARGS', impl: 0x2000, doc: 'adds' },
        { kind: 'meth', name: 'f', signature: 'HPyFunc_NOARGS', impl: 0x3000, doc: null },
      ],
      globals: [0x5000, 0x5008],
    });
  });

  it('may all be missing', () => {
    const m = memory();
    expect(readModuleDef(m, m.struct('HPyModuleDef', {}))).toEqual({
      doc: null,
      size: 0,
      hasLegacyMethods: false,
      defines: [],
      globals: [],
    });
  });

  it('are read from a type', () => {
    const m = memory();
    const spec = m.struct('HPyType_Spec', {
      name: m.put('pof.Point'),
      basicsize: 16,
      itemsize: 2,
      flags: HPy_TPFLAGS.DEFAULT | HPy_TPFLAGS.HAVE_GC,
      builtin_shape: -1,
      legacy_slots: 0x9000,
      doc: m.put('a point'),
      defines: m.putPointers(
        m.define(MEMBER, 'HPyMember', {
          name: m.put('x'),
          type: 4,
          offset: 8,
          readonly: 1,
          doc: m.put('abscissa'),
        }),
        m.define(GETSET, 'HPyGetSet', {
          name: m.put('norm'),
          getter_impl: 0x1000,
          closure: 0x7000,
        }),
        0,
      ),
    });
    expect(readTypeSpec(m, spec)).toEqual({
      name: 'pof.Point',
      basicsize: 16,
      itemsize: 2,
      flags: HPy_TPFLAGS.DEFAULT | HPy_TPFLAGS.HAVE_GC,
      builtin_shape: -1,
      hasLegacySlots: true,
      doc: 'a point',
      defines: [
        { kind: 'member', name: 'x', type: 'DOUBLE', offset: 8, readonly: true, doc: 'abscissa' },
        { kind: 'getset', name: 'norm', getter: 0x1000, setter: null, doc: null, closure: 0x7000 },
      ],
    });
  });

  it('are read from parameters of a type', () => {
    const m = memory();
    const { size } = m.layout.HPyType_SpecParam;
    const params = m.alloc(3 * size);
    const write = (index: number, kind: number, object: number) =>
      m.struct('HPyType_SpecParam', { kind, object }, params + index * size);
    write(0, HPyType_SpecParam_Kind.Base, 300);
    write(1, HPyType_SpecParam_Kind.Metaclass, 301);
    write(2, 0, 0);
    expect(readSpecParams(m, params)).toEqual([
      { kind: HPyType_SpecParam_Kind.Base, object: h(300) },
      { kind: HPyType_SpecParam_Kind.Metaclass, object: h(301) },
    ]);
    expect(readSpecParams(m, 0)).toBeNull();
  });

  it('are read from destructors and call functions', () => {
    const m = memory();
    const destructor = m.struct('HPyCapsule_Destructor', { cpy_trampoline: 0x1000 });
    expect(readCapsuleDestructor(m, destructor)).toEqual({ impl: null, hasTrampoline: true });
    expect(readCapsuleDestructor(m, 0)).toBeNull();
    const call = m.struct('HPyCallFunction', { impl: 0x2000 });
    expect(readCallFunction(m, call)).toEqual({ impl: 0x2000 });
  });
});

describe('a definition that cannot be', () => {
  it.each<[string, (m: Definitions) => unknown, string]>([
    ['no module', (m) => readModuleDef(m, 0), 'module definition: the pointer is NULL'],
    [
      'an unknown kind',
      (m) => readModuleDef(m, m.module(m.define(9, 'HPySlot', {}))),
      'module definition, defines[0]: 9 is no HPyDef_Kind',
    ],
    [
      'an unknown slot',
      (m) => readModuleDef(m, m.module(m.define(SLOT, 'HPySlot', { slot: 47, impl: 1 }))),
      'module definition, defines[0]: there is no slot 47',
    ],
    [
      'a slot without implementation',
      (m) => readModuleDef(m, m.module(m.define(SLOT, 'HPySlot', { slot: 7 }))),
      'module definition, defines[0], HPy_nb_add: impl is NULL',
    ],
    [
      'a signature that methods cannot have',
      (m) =>
        readModuleDef(
          m,
          m.module(m.define(METH, 'HPyMeth', { name: m.put('f'), impl: 1, signature: 8 })),
        ),
      "module definition, defines[0], method 'f': 8 is no signature of methods",
    ],
    [
      'a method without implementation',
      (m) =>
        readModuleDef(m, m.module(m.define(METH, 'HPyMeth', { name: m.put('f'), signature: 3 }))),
      "module definition, defines[0], method 'f': impl is NULL",
    ],
    [
      'a method without name',
      (m) => readModuleDef(m, m.module(m.define(METH, 'HPyMeth', { impl: 1, signature: 3 }))),
      'module definition, defines[0]: name of a method is NULL',
    ],
    [
      'an unknown type of a member',
      (m) => {
        const member = m.define(MEMBER, 'HPyMember', { name: m.put('x'), type: 15 });
        const defines = m.putPointers(member, 0);
        return readTypeSpec(m, m.struct('HPyType_Spec', { name: m.put('T'), defines }));
      },
      "type 'T', defines[0], member 'x': 15 is no HPyMember_FieldType",
    ],
    [
      'a type without name',
      (m) => readTypeSpec(m, m.struct('HPyType_Spec', {})),
      'type specification: name is NULL',
    ],
    [
      'an unknown parameter',
      (m) => readSpecParams(m, m.struct('HPyType_SpecParam', { kind: 4 })),
      'type parameter 0: 4 is no HPyType_SpecParam_Kind',
    ],
    ['no call function', (m) => readCallFunction(m, 0), 'call function: impl is NULL'],
  ])('is refused: %s', (_what, read, message) => {
    const m = new Definitions();
    expect(() => read(m)).toThrow(DefinitionError);
    expect(() => read(new Definitions())).toThrow(message);
  });
});
