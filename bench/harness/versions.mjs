import { createRequire } from 'node:module';
import os from 'node:os';
import { execa } from 'execa';
import { pythonVersions } from '../peers/index.mjs';

/** What the figures depend on: versions, processor, system. */
export async function versions() {
  const { python, hpy } = await pythonVersions();
  const { version } = createRequire(import.meta.url)('node-api-headers/package.json');
  const [compiler] = (process.env.CC ?? 'cc').trim().split(/\s+/);
  const { stdout } = await execa(compiler, ['--version']);
  const processors = os.cpus();
  return {
    date: new Date().toISOString().slice(0, 10),
    node: process.versions.node,
    v8: process.versions.v8,
    python,
    hpy,
    compiler: stdout.split('\n')[0],
    nodeApiHeaders: version,
    processor: processors[0]?.model ?? 'unknown',
    cores: processors.length,
    load: os.loadavg()[0].toFixed(1),
    system: `${os.type()} ${os.release()} ${os.arch()}`,
  };
}
