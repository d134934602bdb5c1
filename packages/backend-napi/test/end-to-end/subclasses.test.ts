import { beforeEach, describe, expect, test } from 'vitest';
import type { PyProxy, Runtime } from '@hpy/core';
import { collectGarbage } from './support/garbage.js';
import { load } from './support/runtime.js';

/** What instances of `objects.Node` have. */
interface Node {
  first: unknown;
  number: number;
  is_null(): boolean;
  clear(): void;
}
type NodeClass = new (first?: unknown, second?: unknown, number?: number) => Node;

/** `values`: calls a method of its argument from C. */
type CallMethod = (name: string, receiver: unknown, ...args: unknown[]) => unknown;

describe('JavaScript classes that extend a type of an extension', () => {
  let runtime: Runtime;
  let Node: NodeClass;
  let callMethod: CallMethod;
  beforeEach(async () => {
    const objects = await load('objects');
    ({ runtime } = objects);
    Node = objects.module.Node as unknown as NodeClass;
    const { extension } = await import('./support/extensions.js');
    const values = await runtime.load(await extension('values'));
    callMethod = values.call_method as unknown as CallMethod;
  });

  test('make instances with the members and methods of the base', () => {
    class Leaf extends Node {}
    const leaf = new Leaf('a', null, 3);
    expect([leaf.number, leaf.first, leaf.is_null()]).toEqual([3, 'a', false]);
    leaf.number = 4;
    leaf.clear();
    expect([leaf.number, leaf.is_null()]).toEqual([4, true]);
  });

  test('are classes in JavaScript and in Python', () => {
    class Leaf extends Node {}
    const leaf = new Leaf();
    expect(leaf).toBeInstanceOf(Leaf);
    expect(leaf).toBeInstanceOf(Node);
    expect(new Node()).not.toBeInstanceOf(Leaf);
    expect((leaf as Node & PyProxy).toString()).toMatch(/^<js\.Leaf object at 0x[0-9a-f]+>$/);
    expect(Object.getPrototypeOf(leaf)).toBe(Leaf.prototype);
  });

  test('override methods for JavaScript and for C, and reach the base with super', () => {
    class Leaf extends Node {
      override is_null(): boolean {
        return !super.is_null();
      }
    }
    const leaf = new Leaf('a');
    expect(leaf.is_null()).toBe(true);
    expect(callMethod('is_null', leaf)).toBe(true);
    expect(callMethod('is_null', new Node('a'))).toBe(false);
  });

  test('add methods and accessors that C finds, with the instance as this', () => {
    class Leaf extends Node {
      factor = 10;
      scaled(by: number): number {
        return this.number * by * this.factor;
      }
      get half(): number {
        return this.number / 2;
      }
    }
    const leaf = new Leaf(null, null, 6);
    expect(leaf.scaled(2)).toBe(120);
    expect(callMethod('scaled', leaf, 2)).toBe(120);
    expect(callMethod('__getattribute__', leaf, 'half')).toBe(3);
    expect(callMethod('__repr__', leaf)).toMatch(/^<js\.Leaf/);
  });

  test('give Python its special methods', () => {
    class Leaf extends Node {
      __len__(): number {
        return this.number;
      }
      __eq__(other: unknown): boolean {
        return other instanceof Leaf && other.number === this.number;
      }
    }
    const { throwing } = runtime;
    const a = runtime.toHandle(new Leaf(null, null, 7));
    const b = runtime.toHandle(new Leaf(null, null, 7));
    expect(throwing.HPy_Length(a)).toBe(7);
    expect(throwing.HPy_RichCompareBool(a, b, 2)).toBe(1);
    expect(() => throwing.HPy_Hash(a)).toThrow("unhashable type: 'Leaf'");
    throwing.HPy_Close(a);
    throwing.HPy_Close(b);
  });

  test('can be extended again', () => {
    class Leaf extends Node {
      name(): string {
        return 'leaf';
      }
    }
    class Twig extends Leaf {
      override name(): string {
        return `twig, a ${super.name()}`;
      }
    }
    const twig = new Twig(null, null, 5);
    expect([twig.name(), twig.number]).toEqual(['twig, a leaf', 5]);
    expect(callMethod('name', twig)).toBe('twig, a leaf');
    expect(twig).toBeInstanceOf(Leaf);
  });

  test('keep their identity through C', () => {
    class Leaf extends Node {}
    const leaf = new Leaf();
    expect(new Node(leaf).first).toBe(leaf);
  });

  test('throw through C what they throw', () => {
    const error = new Error('no');
    class Leaf extends Node {
      override is_null(): boolean {
        throw error;
      }
    }
    expect(() => callMethod('is_null', new Leaf())).toThrow(error);
  });

  test('are collected', async () => {
    const before = runtime.stats().payloadBytes;
    (() => {
      class Leaf extends Node {}
      for (let i = 0; i < 10_000; i++) new Leaf(null, null, i);
    })();
    await collectGarbage();
    expect(runtime.stats().payloadBytes).toBe(before);
  });
});
