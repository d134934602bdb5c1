//! Checks of builtin types, answered by the kind of the object.

use super::overrides;
use crate::context::HPyContext;
use crate::generated::upcalls;
use crate::table::{kind, Table};
use crate::word::{self, Word};

overrides!(
    HPyNumber_Check,
    HPyCallable_Check,
    HPyBytes_Check,
    HPyUnicode_Check,
    HPyList_Check,
    HPyDict_Check,
    HPyTuple_Check,
);

/// The kind of an object; nothing for what is no handle.
#[inline(always)]
pub fn kind_of(table: &Table, h: Word) -> Option<i32> {
    if word::is_small_int(h) {
        return Some(kind::INT | kind::NUMBER);
    }
    if word::is_float(h) {
        return Some(kind::FLOAT | kind::NUMBER);
    }
    match table.slot(h) {
        Some(slot) if slot.refs.get() > 0 => Some(slot.kind.get()),
        _ => None,
    }
}

/// Whether an object is of a builtin type or derived from it, which its kind tells for good.
macro_rules! type_check {
    ($($name:ident $bit:ident;)*) => {$(
        unsafe extern "C" fn $name(ctx: *mut HPyContext, h: Word) -> i32 {
            // SAFETY: C passes the context it was given.
            unsafe {
                match kind_of(&HPyContext::state(ctx).table, h) {
                    Some(bits) => (bits & kind::$bit != 0) as i32,
                    None => upcalls::$name(ctx, h),
                }
            }
        }
    )*};
}

type_check! {
    HPyBytes_Check BYTES;
    HPyUnicode_Check STR;
    HPyList_Check LIST;
    HPyDict_Check DICT;
    HPyTuple_Check TUPLE;
}

/// Whether a type has certain methods, which a class may get later: only a yes is known here.
macro_rules! method_check {
    ($($name:ident $bit:ident;)*) => {$(
        unsafe extern "C" fn $name(ctx: *mut HPyContext, h: Word) -> i32 {
            // SAFETY: C passes the context it was given.
            unsafe {
                match kind_of(&HPyContext::state(ctx).table, h) {
                    Some(bits) if bits & kind::$bit != 0 => 1,
                    _ => upcalls::$name(ctx, h),
                }
            }
        }
    )*};
}

method_check! {
    HPyNumber_Check NUMBER;
    HPyCallable_Check CALLABLE;
}
