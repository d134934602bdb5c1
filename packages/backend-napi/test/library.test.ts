import { realpathSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { NapiBinding } from '../src/binding.js';
import { probeLibrary } from './support/library.js';

const binding = new NapiBinding(true);

test('finds symbols, and says 0 of what is none', () => {
  const library = binding.openLibrary(probeLibrary);
  expect(library.symbol('probe_version')).toBeGreaterThan(0);
  expect(library.symbol('HPyInit_probe')).toBe(0);
  expect(library.path).toBe(realpathSync(probeLibrary));
});

test('lists what is exported', () => {
  const symbols = binding.openLibrary(probeLibrary).symbols!();
  expect(symbols).toContain('probe_version');
  expect(symbols).not.toContain('stored');
});

test('a path leads to the file it means', () => {
  const roundabout = path.join(
    path.dirname(probeLibrary),
    '..',
    'test',
    path.basename(probeLibrary),
  );
  expect(binding.openLibrary(roundabout).path).toBe(realpathSync(probeLibrary));
});

test("errors are the loader's", () => {
  const open = (file: string) => () => binding.openLibrary(file);
  expect(open('/nowhere/x.hpy0.so')).toThrow('/nowhere/x.hpy0.so: cannot open shared object file');
  const text = `${probeLibrary}.txt`;
  writeFileSync(text, 'no library, but long enough to have a header of sixty-four bytes or so');
  expect(open(text)).toThrow('invalid ELF header');
});
