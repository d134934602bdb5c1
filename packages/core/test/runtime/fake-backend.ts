import { vi } from 'vitest';
import {
  abiEntries,
  type Backend,
  type BackendRuntime,
  type HPy,
  type HPyContext,
  type RuntimeStats,
} from '@hpy/core';

const stats: RuntimeStats = {
  handles: 1,
  fields: 0,
  globals: 0,
  payloadBytes: 0,
  trackers: 0,
  builders: 0,
  upcalls: 2,
};

/** A backend that records what it is asked for. */
export function fakeBackend() {
  const ctx = Object.fromEntries(abiEntries.map(({ name }) => [name, 0])) as unknown as HPyContext;
  const running = {
    ctx,
    toHandle: vi.fn<BackendRuntime['toHandle']>(() => 5 as HPy),
    fromHandle: vi.fn<BackendRuntime['fromHandle']>(() => 'value'),
    takeError: vi.fn<BackendRuntime['takeError']>(() => undefined),
    load: vi.fn<BackendRuntime['load']>((_source, { name }) => Promise.resolve({ name })),
    loadSync: vi.fn<NonNullable<BackendRuntime['loadSync']>>((_source, { name }) => ({ name })),
    import: vi.fn<BackendRuntime['import']>((name) => ({ name })),
    stats: () => stats,
    close: vi.fn<BackendRuntime['close']>(),
  };
  const backend: Backend = { name: 'fake', start: () => running };
  return { backend, running };
}
