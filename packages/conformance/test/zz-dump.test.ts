import { createRuntime } from '@hpy/core';
import { writeFileSync } from 'node:fs';
import { test } from 'vitest';
import { configurations } from '../src/backends.js';
import { binaryOf, featuresOf } from '../src/binaries.js';
import { runCheck } from '../src/interpreter/interpreter.js';
import { Feature } from '../src/suite.js';
import { leaksSince } from '../src/leaks.js';
void runCheck;
test('dump', async () => {
  const all: any = {};
  const only = process.env.HPY_FEATURES?.split(',');
  const tc = (process.env.TC ?? 'official') as 'official';
  for (const f of featuresOf(tc)) {
    if (only && !only.includes(f)) continue;
    const out: any = (all[f] = {});
    try {
      const rt = await createRuntime(configurations[process.env.SLOW ? 1 : 0]!.backend());
      const feature = await Feature.load(rt, f, binaryOf(tc, f));
      for (const c of feature.checks) {
        const before = rt.stats();
        try { out[c.name] = await feature.run(c); } catch (e) { out[c.name] = { crash: String((e as Error).stack).slice(0, 500) }; }
        const l = await leaksSince(rt, before);
        if (l.length) out[c.name].leaks = l;
      }
      rt.close();
    } catch (e) { out['*'] = { crash: String((e as Error).stack).slice(0, 700) }; }
    writeFileSync('/tmp/w/conf/out.json', JSON.stringify(all));
  }
}, 600000);
