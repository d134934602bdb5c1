import { napi } from '@hpy/backend-napi';
import { createRuntime, type Runtime } from '@hpy/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askOracle, toolchains, type OracleResult } from './binaries.js';
import { runScenario, scenario } from './scenario.js';

/** The steps that gave something else, with what they gave: a whole diff would hide them. */
function differences(actual: readonly string[], expected: readonly string[]): unknown[] {
  return scenario.steps
    .map((step, i) => ({ step, actual: actual[i], expected: expected[i] }))
    .filter((line) => line.actual !== line.expected);
}

let oracle: OracleResult;

beforeAll(async () => {
  oracle = await askOracle(await toolchains['the official hpy']());
});

describe.each(Object.entries(toolchains))('spatial, built by %s', (_name, makeBinary) => {
  let binary: string;

  beforeAll(async () => {
    binary = await makeBinary();
  });

  it('does on CPython what the oracle does', async () => {
    const { results } = await askOracle(binary);
    expect(results).toHaveLength(scenario.steps.length);
    expect(differences(results, oracle.results)).toEqual([]);
  });

  it("leaks nothing in the debug mode of CPython's hpy", async () => {
    const { results, leaks } = await askOracle(binary, '--debug');
    expect(differences(results, oracle.results)).toEqual([]);
    expect(leaks).toEqual([]);
  });

  describe('on the napi backend', () => {
    let runtime: Runtime;
    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a Python module has no type
    let spatial: any;

    beforeAll(async () => {
      runtime = await createRuntime(napi());
      spatial = await runtime.load(binary);
    });
    afterAll(() => runtime.close());

    it('does what it does on CPython', () => {
      const results = runScenario(runtime, spatial);
      expect(differences(results, oracle.results)).toEqual([]);
    });

    it('leaves no handle open', () => {
      runScenario(runtime, spatial);
      const before = runtime.stats().handles;
      runScenario(runtime, spatial);
      expect(runtime.stats().handles).toBe(before);
    });

    it('reads as JavaScript', () => {
      const tree = new spatial.RTree([
        [[0, 0, 4, 3], 'park'],
        [[6, 1], 'fountain'],
      ]);
      tree.insert([5, 5, 9, 9], 'lake');
      expect(tree.length).toBe(3);
      expect(tree.search([3, 0, 6, 2]).toJs()).toEqual(['park', 'fountain']);
      expect(tree.nearest(6, 4, 2).toJs()).toEqual([
        [1, 'lake'],
        [Math.sqrt(5), 'park'],
      ]);
      expect(String(tree.bounds)).toBe('Rect(0.0, 0.0, 9.0, 9.0)');
      const [x, y] = tree.bounds.center();
      expect([x, y]).toEqual([4.5, 4.5]);
    });

    it('gives back the very object that was indexed', () => {
      class Place {
        name = 'here';
      }
      const place = new Place();
      const tree = new spatial.RTree();
      tree.insert([1, 1], place);
      expect(tree.remove([1, 1])).toBe(place);
    });

    it('takes keyword arguments', () => {
      const metres = spatial.haversine.callKwargs(0, 0, 0, 180, { radius: 1 });
      expect(metres).toBe(Math.PI);
    });

    it('raises its own exception as a PythonError', () => {
      const tree = new spatial.RTree();
      expect(() => tree.nearest(0, 0)).toThrow(
        expect.objectContaining({
          type: 'EmptyIndexError',
          message: 'nearest() of an empty RTree',
        }),
      );
    });
  });
});
