//! Identity and truth.

use super::{checks, overrides};
use crate::context::HPyContext;
use crate::fast::numbers::{float_value, int_value};
use crate::generated::{entries::constants, upcalls};
use crate::table::kind;
use crate::word::Word;

overrides!(HPy_Is, HPy_IsTrue);

/// Builtin types of which no object is of two, so that different bits mean different objects.
const APART: i32 = kind::INT
    | kind::FLOAT
    | kind::STR
    | kind::BYTES
    | kind::TUPLE
    | kind::LIST
    | kind::DICT
    | kind::TYPE
    | kind::BOOL
    | kind::NONE;

unsafe extern "C" fn HPy_Is(ctx: *mut HPyContext, obj: Word, other: Word) -> i32 {
    if obj == other {
        return 1;
    }
    // SAFETY: C passes the context it was given.
    unsafe {
        let table = &HPyContext::state(ctx).table;
        if let (Some(a), Some(b)) = (checks::kind_of(table, obj), checks::kind_of(table, other)) {
            if (a ^ b) & APART != 0 {
                return 0;
            }
        }
        upcalls::HPy_Is(ctx, obj, other)
    }
}

unsafe extern "C" fn HPy_IsTrue(ctx: *mut HPyContext, h: Word) -> i32 {
    match h {
        constants::h_True => return 1,
        constants::h_False | constants::h_None => return 0,
        _ => {}
    }
    // SAFETY: C passes the context it was given.
    unsafe {
        let table = &HPyContext::state(ctx).table;
        if let Some(value) = int_value(table, h) {
            return (value != 0) as i32;
        }
        match float_value(table, h) {
            Some(value) => (value != 0.0) as i32,
            None => upcalls::HPy_IsTrue(ctx, h),
        }
    }
}
