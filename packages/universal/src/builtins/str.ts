import { strType } from '../kernel/builtin-types.js';
import { PyBytes, PyStrInstance, PyTuple } from '../kernel/containers.js';
import { raise, raiseTypeError } from '../kernel/exceptions.js';
import type { Kwargs, PyValue } from '../kernel/object.js';
import { NotImplemented } from '../kernel/singletons.js';
import type { PyType } from '../kernel/type.js';
import { asStr, typeName } from '../kernel/typeof.js';
import { orderResult } from '../protocol/compare.js';
import { hasIndex, toSsize } from '../protocol/index-value.js';
import { sliceIndices } from '../protocol/slices.js';
import { str } from '../protocol/text.js';
import { decodeObject } from './bytes-like.js';
import { encodeText } from './codecs.js';
import { fillType, noargs } from './define.js';
import { PySlice } from './slice-object.js';
import { alignMethods } from './str-align.js';
import { bindArguments, keywordMethod, nameArgument } from './str-arguments.js';
import { caseMethods } from './str-case.js';
import { classifyMethods } from './str-classify.js';
import { charAt, codePointLength, compareText, sliceText } from './str-code-points.js';
import { formatMethods } from './str-format.js';
import { hashText } from './str-hash.js';
import { fillStrIterator, PyStrIterator } from './str-iterator.js';
import { formatPercent } from './str-printf.js';
import { repeatText } from './str-repeat.js';
import { reprText } from './str-repr.js';
import { containsText, searchMethods } from './str-search.js';
import { ownText } from './str-self.js';
import { splitMethods } from './str-split.js';
import { maketransMethod, translateMethod } from './str-translate.js';

function strNew(type: PyType, args: PyValue[], kwargs: Kwargs | undefined): PyValue {
  const text = textOf(args, kwargs);
  return type === strType ? text : new PyStrInstance(text, type);
}

function textOf(args: PyValue[], kwargs: Kwargs | undefined): string {
  const names = ['object', 'encoding', 'errors'];
  const [object, encoding, errors] = bindArguments('str', names, args, kwargs);
  const encodingName = nameArgument('str', 'encoding', encoding);
  const errorsName = nameArgument('str', 'errors', errors);
  if (object === undefined) return '';
  if (encodingName === undefined && errorsName === undefined) return str(object);
  return decodeObject(object, encodingName, errorsName);
}

function strSubscript(self: PyValue, key: PyValue): PyValue {
  if (key instanceof PySlice) {
    const text = ownText(self);
    return sliceText(text, sliceIndices(key, codePointLength(text)));
  }
  if (!hasIndex(key)) {
    raiseTypeError(`string indices must be integers, not '${typeName(key)}'`);
  }
  const index = toSsize(key, 'IndexError');
  return strItem(self, index < 0 ? index + codePointLength(ownText(self)) : index);
}

function strItem(self: PyValue, index: number): string {
  const text = ownText(self);
  if (index < 0 || index >= codePointLength(text)) raise('IndexError', 'string index out of range');
  return charAt(text, index);
}

function strConcat(self: PyValue, other: PyValue): PyValue {
  const right = asStr(other);
  if (right === undefined) {
    raiseTypeError(`can only concatenate str (not "${typeName(other)}") to str`);
  }
  return ownText(self) + right;
}

function strContains(self: PyValue, value: PyValue): boolean {
  const wanted = asStr(value);
  if (wanted === undefined) {
    raiseTypeError(`'in <string>' requires string as left operand, not ${typeName(value)}`);
  }
  return containsText(ownText(self), wanted);
}

function strCompare(self: PyValue, other: PyValue, op: number): PyValue {
  const right = asStr(other);
  if (right === undefined) return NotImplemented;
  return orderResult(compareText(ownText(self), right), op);
}

function strRemainder(left: PyValue, right: PyValue): PyValue {
  const format = asStr(left);
  return format === undefined ? NotImplemented : formatPercent(format, right);
}

export function fillStr(): void {
  fillType(strType, {
    doc:
      "str(object='')\nstr(bytes, encoding='utf-8', errors='strict')\n\n" +
      'Immutable text. Made of anything that has a str(), or by decoding bytes.',
    slots: {
      tp_new: strNew,
      tp_repr: (self: PyValue) => reprText(ownText(self)),
      tp_str: (self: PyValue) => ownText(self),
      tp_hash: (self: PyValue) => hashText(ownText(self)),
      tp_richcompare: strCompare,
      tp_iter: (self: PyValue) => new PyStrIterator(ownText(self)),
      nb_remainder: strRemainder,
      mp_length: (self: PyValue) => codePointLength(ownText(self)),
      mp_subscript: strSubscript,
      sq_length: (self: PyValue) => codePointLength(ownText(self)),
      sq_concat: strConcat,
      sq_repeat: (self: PyValue, count) => repeatText(ownText(self), count),
      sq_item: strItem,
      sq_contains: strContains,
    },
    methods: {
      ...alignMethods,
      ...caseMethods,
      ...classifyMethods,
      ...formatMethods,
      ...searchMethods,
      ...splitMethods,
      encode: keywordMethod(
        'encode',
        ['encoding', 'errors'],
        (self: PyValue, encoding, errors) =>
          new PyBytes(
            encodeText(
              ownText(self),
              nameArgument('encode', 'encoding', encoding),
              nameArgument('encode', 'errors', errors),
            ),
          ),
      ),
      translate: translateMethod,
      __getnewargs__: noargs((self: PyValue) => new PyTuple([ownText(self)])),
      __sizeof__: noargs((self: PyValue) => 49 + ownText(self).length),
    },
    staticMethods: { maketrans: maketransMethod },
  });
  fillStrIterator();
}
