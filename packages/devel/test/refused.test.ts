import { describe, expect, it } from 'vitest';
import { forbidPythonDir, includeDir } from '../src/paths.js';
import { check, ours } from './support/compiler.js';

const include = '#include "hpy.h"\n';

describe('the legacy API is refused where it is used', () => {
  it.each([
    [
      'HPy_AsPyObject',
      'void *f(HPyContext *c, HPy h); void *f(HPyContext *c, HPy h) { return HPy_AsPyObject(c, h); }',
    ],
    [
      'HPy_FromPyObject',
      'HPy f(HPyContext *c, void *o); HPy f(HPyContext *c, void *o) { return HPy_FromPyObject(c, (cpy_PyObject *)o); }',
    ],
    ['_HPy_AsStruct_Legacy', 'typedef struct { int x; } T; HPyType_LEGACY_HELPERS(T)'],
  ])('%s', async (name, use) => {
    for (const language of ['c', 'c++'] as const) {
      const { ok, text } = await check(include + use, ours, language);
      expect(ok).toBe(false);
      expect(text).toContain(name);
      expect(text).toMatch(/legacy API needs CPython's objects.*port this call to HPy/);
    }
  });

  it('and not where it is not', async () => {
    expect((await check(include, [...ours, '-Werror'])).ok).toBe(true);
  });
});

it('<Python.h> is refused with what to do', async () => {
  const { ok, text } = await check('#include <Python.h>\n', [`-I${forbidPythonDir}`, ...ours]);
  expect(ok).toBe(false);
  expect(text).toMatch(/<Python.h> is included.*port this source to hpy.h alone/);
});

describe('an ABI that is not the universal one is refused', () => {
  it.each(['HPY_ABI_CPYTHON', 'HPY_ABI_HYBRID'])('%s', async (abi) => {
    const { ok, text } = await check(include, ['-DHPY', `-D${abi}`, `-I${includeDir}`]);
    expect(ok).toBe(false);
    expect(text).toMatch(new RegExp(`#error "${abi}: .*use the headers of the Python package hpy`));
  });

  it('none', async () => {
    const { ok, text } = await check(include, [`-I${includeDir}`]);
    expect(ok).toBe(false);
    expect(text).toMatch(/#error "No HPy ABI chosen: compile with -DHPY -DHPY_ABI_UNIVERSAL/);
  });
});

describe('a misspelt definition is reported by its own name', () => {
  it.each([
    ['HPy_tp_nope', 'HPyDef_SLOT(d, HPy_tp_nope)'],
    ['HPyFunc_NOPE', 'HPyDef_METH(d, "d", HPyFunc_NOPE)'],
  ])('%s', async (name, definition) => {
    const { ok, text } = await check(include + definition, ours);
    expect(ok).toBe(false);
    expect(text).toMatch(new RegExp(`${name}.? undeclared`));
  });
});

it('a definition whose function has another signature is refused', async () => {
  const text = `${include}HPyDef_METH(d, "d", HPyFunc_NOARGS)
static HPy d_impl(HPyContext *ctx, HPy self, HPy arg) { (void)self; return HPy_Dup(ctx, arg); }\n`;
  expect((await check(text, ours)).text).toMatch(/conflicting types for .d_impl/);
});
