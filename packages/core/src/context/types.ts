import type { HPyType_Spec, HPyType_SpecParam } from '../definitions.js';
import type { HPy, Pointer } from '../handles.js';

/**
 * Types, instances and their C structs.
 *
 * The `_HPy_AsStruct_*` functions differ in the builtin type that the extension type extends; the
 * one that belongs to the type's builtin shape is right, in debug mode the others are refused. They
 * give the address of the struct, which does not move and lives as long as the object, and 0 where
 * there is no struct.
 */
export interface TypeContext {
  /**
   * Makes a type.
   *
   * @param params - bases and metaclass, or null for `object` and `type`
   * @returns a new handle of the type; `HPy_NULL` with `TypeError` or `ValueError` for a
   *   specification that contradicts itself
   */
  HPyType_FromSpec(spec: HPyType_Spec, params: readonly HPyType_SpecParam[] | null): HPy;

  /**
   * A constructor that only makes the instance, for use as `HPy_tp_new`.
   *
   * @param args - positional arguments, ignored; borrowed
   * @param kw - a dict or `HPy_NULL`, ignored; borrowed
   * @returns a new handle of the instance; `HPy_NULL` on failure
   */
  HPyType_GenericNew(type: HPy, args: readonly HPy[], kw: HPy): HPy;

  /** `type(obj)`. @returns a new handle; `HPy_NULL` on failure */
  HPy_Type(obj: HPy): HPy;

  /**
   * Whether the type of `obj` is `type` or derived from it.
   *
   * @returns 1 or 0; -1 with a `TypeError` when `type` is no type
   */
  HPy_TypeCheck(obj: HPy, type: HPy): number;

  /** The struct of an instance of a type of shape `object`. */
  _HPy_AsStruct_Object(h: HPy): Pointer;

  /** The struct, with CPython's object header, of an instance of a legacy type: CPython only. */
  _HPy_AsStruct_Legacy(h: HPy): Pointer;

  /**
   * Makes an instance of a type that an extension defined, with its struct zeroed and without
   * calling anything. The struct's address is asked for with `_HPy_AsStruct_*`.
   *
   * @returns a new handle; `HPy_NULL` on failure
   */
  HPy_New(h_type: HPy): HPy;

  /** The struct of an instance of a type of shape `type`: of a class with our metaclass. */
  _HPy_AsStruct_Type(h: HPy): Pointer;

  /** The struct of an instance of a type of shape `int`. */
  _HPy_AsStruct_Long(h: HPy): Pointer;

  /** The struct of an instance of a type of shape `float`. */
  _HPy_AsStruct_Float(h: HPy): Pointer;

  /** The struct of an instance of a type of shape `str`. */
  _HPy_AsStruct_Unicode(h: HPy): Pointer;

  /** The struct of an instance of a type of shape `tuple`. */
  _HPy_AsStruct_Tuple(h: HPy): Pointer;

  /** The struct of an instance of a type of shape `list`. */
  _HPy_AsStruct_List(h: HPy): Pointer;

  /**
   * The builtin shape of a type.
   *
   * @returns a value of {@link HPyType_BuiltinShape}; never fails
   */
  _HPyType_GetBuiltinShape(h_type: HPy): number;

  /** `type.__name__`. @returns the name; null on failure */
  HPyType_GetName(type: HPy): string | null;

  /**
   * Whether one type is another or derived from it, by inheritance alone.
   *
   * @returns 1 or 0; -1 with a `TypeError` when one is no type
   */
  HPyType_IsSubtype(sub: HPy, type: HPy): number;

  /** The struct of an instance of a type of shape `dict`. */
  _HPy_AsStruct_Dict(h: HPy): Pointer;
}
