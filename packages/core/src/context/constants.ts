import type { HPy } from '../handles.js';

/**
 * Handles that are always open. They are borrowed: neither closed nor returned without `HPy_Dup`.
 */
export interface ConstantContext {
  /** `None`. */
  readonly h_None: HPy;
  /** `True`. */
  readonly h_True: HPy;
  /** `False`. */
  readonly h_False: HPy;
  /** `NotImplemented`. */
  readonly h_NotImplemented: HPy;
  /** `...`. */
  readonly h_Ellipsis: HPy;
  /** The exception class `BaseException`. */
  readonly h_BaseException: HPy;
  /** The exception class `Exception`. */
  readonly h_Exception: HPy;
  /** The exception class `StopAsyncIteration`. */
  readonly h_StopAsyncIteration: HPy;
  /** The exception class `StopIteration`. */
  readonly h_StopIteration: HPy;
  /** The exception class `GeneratorExit`. */
  readonly h_GeneratorExit: HPy;
  /** The exception class `ArithmeticError`. */
  readonly h_ArithmeticError: HPy;
  /** The exception class `LookupError`. */
  readonly h_LookupError: HPy;
  /** The exception class `AssertionError`. */
  readonly h_AssertionError: HPy;
  /** The exception class `AttributeError`. */
  readonly h_AttributeError: HPy;
  /** The exception class `BufferError`. */
  readonly h_BufferError: HPy;
  /** The exception class `EOFError`. */
  readonly h_EOFError: HPy;
  /** The exception class `FloatingPointError`. */
  readonly h_FloatingPointError: HPy;
  /** The exception class `OSError`. */
  readonly h_OSError: HPy;
  /** The exception class `ImportError`. */
  readonly h_ImportError: HPy;
  /** The exception class `ModuleNotFoundError`. */
  readonly h_ModuleNotFoundError: HPy;
  /** The exception class `IndexError`. */
  readonly h_IndexError: HPy;
  /** The exception class `KeyError`. */
  readonly h_KeyError: HPy;
  /** The exception class `KeyboardInterrupt`. */
  readonly h_KeyboardInterrupt: HPy;
  /** The exception class `MemoryError`. */
  readonly h_MemoryError: HPy;
  /** The exception class `NameError`. */
  readonly h_NameError: HPy;
  /** The exception class `OverflowError`. */
  readonly h_OverflowError: HPy;
  /** The exception class `RuntimeError`. */
  readonly h_RuntimeError: HPy;
  /** The exception class `RecursionError`. */
  readonly h_RecursionError: HPy;
  /** The exception class `NotImplementedError`. */
  readonly h_NotImplementedError: HPy;
  /** The exception class `SyntaxError`. */
  readonly h_SyntaxError: HPy;
  /** The exception class `IndentationError`. */
  readonly h_IndentationError: HPy;
  /** The exception class `TabError`. */
  readonly h_TabError: HPy;
  /** The exception class `ReferenceError`. */
  readonly h_ReferenceError: HPy;
  /** The exception class `SystemError`. */
  readonly h_SystemError: HPy;
  /** The exception class `SystemExit`. */
  readonly h_SystemExit: HPy;
  /** The exception class `TypeError`. */
  readonly h_TypeError: HPy;
  /** The exception class `UnboundLocalError`. */
  readonly h_UnboundLocalError: HPy;
  /** The exception class `UnicodeError`. */
  readonly h_UnicodeError: HPy;
  /** The exception class `UnicodeEncodeError`. */
  readonly h_UnicodeEncodeError: HPy;
  /** The exception class `UnicodeDecodeError`. */
  readonly h_UnicodeDecodeError: HPy;
  /** The exception class `UnicodeTranslateError`. */
  readonly h_UnicodeTranslateError: HPy;
  /** The exception class `ValueError`. */
  readonly h_ValueError: HPy;
  /** The exception class `ZeroDivisionError`. */
  readonly h_ZeroDivisionError: HPy;
  /** The exception class `BlockingIOError`. */
  readonly h_BlockingIOError: HPy;
  /** The exception class `BrokenPipeError`. */
  readonly h_BrokenPipeError: HPy;
  /** The exception class `ChildProcessError`. */
  readonly h_ChildProcessError: HPy;
  /** The exception class `ConnectionError`. */
  readonly h_ConnectionError: HPy;
  /** The exception class `ConnectionAbortedError`. */
  readonly h_ConnectionAbortedError: HPy;
  /** The exception class `ConnectionRefusedError`. */
  readonly h_ConnectionRefusedError: HPy;
  /** The exception class `ConnectionResetError`. */
  readonly h_ConnectionResetError: HPy;
  /** The exception class `FileExistsError`. */
  readonly h_FileExistsError: HPy;
  /** The exception class `FileNotFoundError`. */
  readonly h_FileNotFoundError: HPy;
  /** The exception class `InterruptedError`. */
  readonly h_InterruptedError: HPy;
  /** The exception class `IsADirectoryError`. */
  readonly h_IsADirectoryError: HPy;
  /** The exception class `NotADirectoryError`. */
  readonly h_NotADirectoryError: HPy;
  /** The exception class `PermissionError`. */
  readonly h_PermissionError: HPy;
  /** The exception class `ProcessLookupError`. */
  readonly h_ProcessLookupError: HPy;
  /** The exception class `TimeoutError`. */
  readonly h_TimeoutError: HPy;
  /** The warning category `Warning`. */
  readonly h_Warning: HPy;
  /** The warning category `UserWarning`. */
  readonly h_UserWarning: HPy;
  /** The warning category `DeprecationWarning`. */
  readonly h_DeprecationWarning: HPy;
  /** The warning category `PendingDeprecationWarning`. */
  readonly h_PendingDeprecationWarning: HPy;
  /** The warning category `SyntaxWarning`. */
  readonly h_SyntaxWarning: HPy;
  /** The warning category `RuntimeWarning`. */
  readonly h_RuntimeWarning: HPy;
  /** The warning category `FutureWarning`. */
  readonly h_FutureWarning: HPy;
  /** The warning category `ImportWarning`. */
  readonly h_ImportWarning: HPy;
  /** The warning category `UnicodeWarning`. */
  readonly h_UnicodeWarning: HPy;
  /** The warning category `BytesWarning`. */
  readonly h_BytesWarning: HPy;
  /** The warning category `ResourceWarning`. */
  readonly h_ResourceWarning: HPy;
  /** The type `object`. */
  readonly h_BaseObjectType: HPy;
  /** The type `type`. */
  readonly h_TypeType: HPy;
  /** The type `bool`. */
  readonly h_BoolType: HPy;
  /** The type `int`. */
  readonly h_LongType: HPy;
  /** The type `float`. */
  readonly h_FloatType: HPy;
  /** The type `str`. */
  readonly h_UnicodeType: HPy;
  /** The type `tuple`. */
  readonly h_TupleType: HPy;
  /** The type `list`. */
  readonly h_ListType: HPy;
  /** The type `complex`. */
  readonly h_ComplexType: HPy;
  /** The type `bytes`. */
  readonly h_BytesType: HPy;
  /** The type `memoryview`. */
  readonly h_MemoryViewType: HPy;
  /** The type of capsules. */
  readonly h_CapsuleType: HPy;
  /** The type `slice`. */
  readonly h_SliceType: HPy;
  /** The dict of the builtins. */
  readonly h_Builtins: HPy;
  /** The type `dict`. */
  readonly h_DictType: HPy;
}
