import { fn } from '../entry.js';

/** int, float and bool: made from and turned into C numbers. */
export const numbersEntries = [
  fn(79, 'HPyLong_FromInt32_t', 'HPy', { value: 'int32_t' }),
  fn(80, 'HPyLong_FromUInt32_t', 'HPy', { value: 'uint32_t' }),
  fn(81, 'HPyLong_FromInt64_t', 'HPy', { v: 'int64_t' }),
  fn(82, 'HPyLong_FromUInt64_t', 'HPy', { v: 'uint64_t' }),
  fn(83, 'HPyLong_FromSize_t', 'HPy', { value: 'size_t' }),
  fn(84, 'HPyLong_FromSsize_t', 'HPy', { value: 'HPy_ssize_t' }),
  fn(85, 'HPyLong_AsInt32_t', 'int32_t', { h: 'HPy' }),
  fn(86, 'HPyLong_AsUInt32_t', 'uint32_t', { h: 'HPy' }),
  fn(87, 'HPyLong_AsUInt32_tMask', 'uint32_t', { h: 'HPy' }),
  fn(88, 'HPyLong_AsInt64_t', 'int64_t', { h: 'HPy' }),
  fn(89, 'HPyLong_AsUInt64_t', 'uint64_t', { h: 'HPy' }),
  fn(90, 'HPyLong_AsUInt64_tMask', 'uint64_t', { h: 'HPy' }),
  fn(91, 'HPyLong_AsSize_t', 'size_t', { h: 'HPy' }),
  fn(92, 'HPyLong_AsSsize_t', 'HPy_ssize_t', { h: 'HPy' }),
  fn(93, 'HPyLong_AsVoidPtr', 'void *', { h: 'HPy' }),
  fn(94, 'HPyLong_AsDouble', 'double', { h: 'HPy' }),
  fn(95, 'HPyFloat_FromDouble', 'HPy', { v: 'double' }),
  fn(96, 'HPyFloat_AsDouble', 'double', { h: 'HPy' }),
  fn(97, 'HPyBool_FromBool', 'HPy', { v: 'bool' }),
];
