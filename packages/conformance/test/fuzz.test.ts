import { afterAll, beforeAll, expect, test } from 'vitest';
import { readCases } from '../fuzz/cases.js';
import { fuzz } from '../fuzz/fuzz.js';
import { show } from '../fuzz/report.js';
import { Session } from '../fuzz/session.js';

let session: Session;

beforeAll(async () => {
  session = await Session.start();
});

afterAll(() => {
  session.close();
});

test.each(readCases())('$name has the outcome that it has on CPython', async ({ program }) => {
  const { findings } = await session.run([program]);
  expect(findings.map(show)).toEqual([]);
});

test('random calls have the outcomes that they have on CPython', { timeout: 120_000 }, async () => {
  const summary = await fuzz(session, {
    calls: 60_000,
    seed: 1,
    shrinking: 5000,
    maxKinds: 5,
    log: () => undefined,
  });
  expect(summary.findings.map(show)).toEqual([]);
  expect(summary.calls).toBeGreaterThanOrEqual(60_000);
});
