import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { build } from '../src/index.js';
import { scratchDir, testDir } from './support/compiler.js';
import { inCPython } from './support/python.js';

const dir = scratchDir();
let beyond: string;

beforeAll(async () => {
  const sources = [join(testDir, 'sources', 'beyond.c')];
  ({ path: beyond } = await build({ sources, out: dir }));
});

const run = (code: string): Promise<string> => inCPython({ beyond }, code);

describe('an omitted optional argument leaves its variable alone', () => {
  it.each([
    ['beyond.omitted()', "('left alone', 7, None)"],
    ['beyond.omitted("t")', "('t', 7, None)"],
    ['beyond.omitted(flag=[])', "('left alone', 0, None)"],
    ['beyond.omitted(object=1)', "('left alone', 7, 1)"],
    ['beyond.positional()', "('left alone', 7)"],
    ['beyond.positional("t")', "('t', 7)"],
  ])('%s', async (call, result) => {
    expect(await run(`print(${call})`)).toBe(result);
  });
});

it('a string out of a dict is valid until the tracker is closed', async () => {
  // The debug mode takes the memory of a string away when its handle is closed.
  const code = `
from hpy.universal import MODE_DEBUG
m = load("beyond", ${JSON.stringify(beyond)}, ModuleSpec("beyond", None), mode=MODE_DEBUG)
print(m.from_dict({"text": "still there" * 10}))`;
  expect(await run(code)).toBe('still there'.repeat(10));
});

describe('strings that are not ASCII', () => {
  let strings: string[];
  beforeAll(async () => {
    strings = JSON.parse(
      await run('import json; print(json.dumps(beyond.strings("\\xe9\\u20ac\\U0001f600")))'),
    ) as string[];
  });

  it('are cut between characters', () => expect(strings[0]).toBe('é€|    é|é'));
  it('are padded by characters', () => expect(strings[1]).toBe(`[${' '.repeat(37)}é€😀]`));
  it('are made of code points', () => expect(strings[2]).toBe('é€😀x'));
  it('go on behind a null character', () => expect(strings[3]).toBe('a\0bé€😀'));
});

it('a C string is not read behind its precision', async () => {
  expect(await run('print(beyond.strings("")[4])')).toBe('not');
});

it('HPy_BuildValue makes None of a C string that is NULL', async () => {
  expect(await run('print(beyond.strings("")[5])')).toBe('None');
});

it('%V without a string is an exception', async () => {
  const code = 'try: beyond.null_v()\nexcept SystemError as e: print(e)';
  expect(await run(code)).toBe("null c string passed as value for formatting unit '%V'");
});
