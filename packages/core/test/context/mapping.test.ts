import { expect, it } from 'vitest';
import { abiFunctions, type AbiFunction, type AbiParam, type CType } from '@hpy/core';
import { contextMembers } from './interface.js';

/** How C types look in TypeScript, where nothing else is said about a parameter or result. */
const PARAMS: Partial<Record<CType, string>> = {
  bool: 'boolean',
  'const char *': 'string',
  int64_t: 'number | bigint',
  uint64_t: 'number | bigint',
  'void *': 'Pointer',
  'HPyField *': 'Pointer',
  'HPyGlobal *': 'Pointer',
  HPyCFunction: 'Pointer',
  'cpy_PyObject *': 'Pointer',
  'const wchar_t *': 'string',
  'HPyType_Spec *': 'HPyType_Spec',
  'HPyType_SpecParam *': 'readonly HPyType_SpecParam[] | null',
  'HPyCallFunction *': 'HPyCallFunction',
  'HPyCapsule_Destructor *': 'HPyCapsule_Destructor | null',
};

const RESULTS: Partial<Record<CType, string>> = {
  void: 'void',
  'const char *': 'string | null',
  int64_t: 'bigint',
  uint64_t: 'bigint',
  HPy_hash_t: 'bigint',
  'void *': 'Pointer',
  'cpy_PyObject *': 'Pointer',
};

const BRANDED = /^HPy(Field|Global|Tracker|ListBuilder|TupleBuilder|ThreadState)?$/;

/** Where the mapping makes an exception. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  // Bytes, which need not be UTF-8.
  'HPyBytes_FromString.bytes': 'string | Uint8Array',
  'HPyUnicode_DecodeFSDefault.v': 'string | Uint8Array',
  'HPyErr_SetFromErrnoWithFilename.filename_fsencoded': 'string | Uint8Array | null',
  'HPyBytes_AsString()': 'Uint8Array | null',
  'HPyBytes_AS_STRING()': 'Uint8Array | null',
  // A capsule keeps the address of its name.
  'HPyCapsule_New.utf8_name': 'Pointer | string | null',
  'HPyCapsule_Set.value': 'Pointer | string | HPyCapsule_Destructor | null',
  // Sizes that come from or go to an int may be larger than any index.
  'HPyLong_FromSize_t.value': 'number | bigint',
  'HPyLong_FromSsize_t.value': 'number | bigint',
  // An out-parameter is the result.
  'HPySlice_Unpack()': '[start: number, stop: number, step: number] | null',
  'HPyContextVar_Get()': 'HPy | null',
  // The C API gives the handle that a failing function returns, the entry of the context nothing.
  'HPyErr_SetString()': 'HPy',
  'HPyErr_SetObject()': 'HPy',
  'HPyErr_SetFromErrnoWithFilenameObjects()': 'HPy',
  'HPyErr_NoMemory()': 'HPy',
  'HPy_FatalError()': 'never',
};

function paramType(entry: AbiFunction, param: AbiParam): string {
  const exception = EXCEPTIONS[`${entry.name}.${param.name}`];
  if (exception !== undefined) return exception;
  if (param.role === 'array') return 'readonly HPy[]';
  if (param.role === 'bytes' && param.type === 'const char *') return 'Uint8Array';
  const type = PARAMS[param.type] ?? (BRANDED.test(param.type) ? param.type : 'number');
  return param.nullable === true ? `${type} | null` : type;
}

function resultType(entry: AbiFunction): string {
  const type = RESULTS[entry.result] ?? (BRANDED.test(entry.result) ? entry.result : 'number');
  return EXCEPTIONS[`${entry.name}()`] ?? type;
}

function signature(entry: AbiFunction): string {
  const params = entry.params
    .filter(({ role }) => role !== 'count' && role !== 'length' && role !== 'out')
    .map((param) => `${param.name}: ${paramType(entry, param)}`);
  return `(${params.join(', ')}): ${resultType(entry)}`;
}

it('gives every function the parameters and the result that follow from the table', () => {
  const declared = [...contextMembers()]
    .filter(([, { params }]) => params !== undefined)
    .map(([name, { params, type }]) => {
      const list = params?.map((param) => `${param.name}: ${param.type}`).join(', ');
      return [name, `(${list ?? ''}): ${type}`] as const;
    });
  expect(Object.fromEntries(declared)).toEqual(
    Object.fromEntries(abiFunctions.map((entry) => [entry.name, signature(entry)])),
  );
});

it('makes every constant a handle', () => {
  const constants = [...contextMembers().values()].filter(({ params }) => params === undefined);
  expect(new Set(constants.map(({ type }) => type))).toEqual(new Set(['HPy']));
});

it('documents every member', () => {
  const silent = [...contextMembers()]
    .filter(([, { doc }]) => doc.trim() === '')
    .map(([name]) => name);
  expect(silent).toEqual([]);
});
