import { appendFileSync } from 'node:fs';
const say = (...a: unknown[]) => appendFileSync('/tmp/w/napi-bench.txt', a.join(' ') + '\n');
import { test } from 'vitest';
import { abiSignatures, ControlWord } from '@hpy/core';
import { NapiBinding } from '../src/binding.js';
import { nativeSide } from '../src/window.js';
import { FakeHandles } from './support/fake-handles.js';
import { fakeContext } from './support/fake-context.js';
import { probeLibrary } from './support/library.js';

function time(name: string, f: () => void, n = 3_000_000) {
  for (let i = 0; i < 2000; i++) f();
  const runs = [];
  for (let r = 0; r < 5; r++) {
    const t = process.hrtime.bigint();
    for (let i = 0; i < n; i++) f();
    runs.push(Number(process.hrtime.bigint() - t) / n);
  }
  runs.sort((a, b) => a - b);
  say(name.padEnd(30), runs[2]!.toFixed(1), 'ns');
  return runs[2]!;
}

test('bench', () => {
  for (const fast of [true, false]) {
  say('fast', fast);
  const b = new NapiBinding(fast);
  const handles = new FakeHandles();
  const { context } = fakeContext(handles, { HPyLong_FromInt64_t: (v: number) => handles.open(Number(v)) });
  const lib = b.openLibrary(probeLibrary);
  const ctx = b.exposeContext(context, { handles });
  const side = nativeSide();
  const p = b.memory.alloc(8);
  time('empty-ish napi (getInt32)', () => b.memory.getInt32(p));
  const f = side.functions.getInt8; side.window.f64[0] = p;
  time('raw getInt8', () => {side.window.f64[0] = p; f();});
  const none = ctx.caller(abiSignatures.HPyFunc_NOARGS);
  const fn = lib.symbol('probe_same');
  const h = handles.open(5);
  time('noargs (dup)', () => none(fn, h));
  const o = ctx.caller(abiSignatures.HPyFunc_O);
  const fo = lib.symbol('probe_second');
  time('O (dup)', () => o(fo, h, h));
  const v = ctx.caller(abiSignatures.HPyFunc_VARARGS);
  const fv = lib.symbol('probe_varargs');
  const args = [3, 5];
  time('varargs 2 ints', () => v(fv, h, args));
  const loop = lib.symbol('probe_loop'), loopAdd = lib.symbol('probe_loop_add'), attr = lib.symbol('probe_loop_attr');
  const N = 1_000_000;
  const up = time('upcall Absolute', () => o(loop, h, handles.open(1000)), 1000) / 1000;
  say('  per upcall', up.toFixed(1));
  say('  add', (time('upcall Add', () => o(loopAdd, h, handles.open(1000)), 1000) / 1000).toFixed(1));
  say('  attr', (time('upcall GetAttr_s', () => o(attr, h, handles.open(1000)), 1000) / 1000).toFixed(1));
  say('upcalls', b.upcalls, handles.control[ControlWord.LIVE]);
  ctx.close();
  }
}, 12000);
