//! int, float and bool, made from and turned into C numbers.

use super::overrides;
use crate::context::HPyContext;
use crate::generated::upcalls;
use crate::table::{kind, Table};
use crate::word::{self, Word};

overrides!(
    HPyLong_FromInt32_t,
    HPyLong_FromUInt32_t,
    HPyLong_FromInt64_t,
    HPyLong_FromUInt64_t,
    HPyLong_FromSize_t,
    HPyLong_FromSsize_t,
    HPyLong_AsInt32_t,
    HPyLong_AsUInt32_t,
    HPyLong_AsUInt32_tMask,
    HPyLong_AsInt64_t,
    HPyLong_AsUInt64_t,
    HPyLong_AsUInt64_tMask,
    HPyLong_AsSize_t,
    HPyLong_AsSsize_t,
    HPyLong_AsVoidPtr,
    HPyLong_AsDouble,
    HPyFloat_FromDouble,
    HPyFloat_AsDouble,
    HPyBool_FromBool,
);

/// The value of an int of exact type `int` that fits.
#[inline(always)]
pub fn int_value(table: &Table, h: Word) -> Option<i64> {
    if word::is_small_int(h) {
        return Some(word::to_int(h));
    }
    match table.slot(h) {
        Some(slot) if slot.kind.get() & kind::INT_VALUE != 0 => Some(slot.value.get() as i64),
        _ => None,
    }
}

/// The value of a float of exact type `float`.
#[inline(always)]
pub fn float_value(table: &Table, h: Word) -> Option<f64> {
    if word::is_float(h) {
        return Some(word::to_float(h));
    }
    match table.slot(h) {
        Some(slot) if slot.kind.get() & kind::FLOAT_VALUE != 0 => {
            Some(f64::from_bits(slot.value.get()))
        }
        _ => None,
    }
}

#[inline(always)]
unsafe fn table<'a>(ctx: *mut HPyContext) -> &'a Table {
    // SAFETY: C passes the context it was given.
    unsafe { &HPyContext::state(ctx).table }
}

/// The handle of an int: in the handle itself, in a slot, or nothing if there is no free slot.
#[inline(always)]
unsafe fn int_handle(ctx: *mut HPyContext, value: i64) -> Option<Word> {
    // SAFETY: C passes the context it was given.
    word::from_int(value).or_else(|| unsafe { table(ctx) }.take_int(value))
}

macro_rules! from_integer {
    ($($name:ident($type:ty);)*) => {$(
        unsafe extern "C" fn $name(ctx: *mut HPyContext, value: $type) -> Word {
            // SAFETY: C passes the context it was given. What does not fit an int64 asks TypeScript.
            unsafe {
                let made = i64::try_from(value).ok().and_then(|value| int_handle(ctx, value));
                match made {
                    Some(handle) => handle,
                    None => upcalls::$name(ctx, value),
                }
            }
        }
    )*};
}

from_integer! {
    HPyLong_FromInt32_t(i32);
    HPyLong_FromUInt32_t(u32);
    HPyLong_FromInt64_t(i64);
    HPyLong_FromUInt64_t(u64);
    HPyLong_FromSize_t(u64);
    HPyLong_FromSsize_t(i64);
}

/// What does not fit, and what is no int, is left to TypeScript, which raises the error.
macro_rules! as_integer {
    ($($name:ident -> $type:ty, $convert:expr;)*) => {$(
        unsafe extern "C" fn $name(ctx: *mut HPyContext, h: Word) -> $type {
            let convert: fn(i64) -> Option<$type> = $convert;
            // SAFETY: C passes the context it was given.
            unsafe {
                match int_value(table(ctx), h).and_then(convert) {
                    Some(value) => value,
                    None => upcalls::$name(ctx, h),
                }
            }
        }
    )*};
}

as_integer! {
    HPyLong_AsInt32_t -> i32, |value| value.try_into().ok();
    HPyLong_AsUInt32_t -> u32, |value| value.try_into().ok();
    HPyLong_AsUInt32_tMask -> u32, |value| Some(value as u32);
    HPyLong_AsInt64_t -> i64, Some;
    HPyLong_AsUInt64_t -> u64, |value| value.try_into().ok();
    HPyLong_AsUInt64_tMask -> u64, |value| Some(value as u64);
    HPyLong_AsSize_t -> u64, |value| value.try_into().ok();
    HPyLong_AsSsize_t -> i64, Some;
    HPyLong_AsVoidPtr -> u64, |value| value.try_into().ok();
    // Rounds half to even, as Python does.
    HPyLong_AsDouble -> f64, |value| Some(value as f64);
}

unsafe extern "C" fn HPyFloat_FromDouble(_ctx: *mut HPyContext, value: f64) -> Word {
    word::from_float(value)
}

unsafe extern "C" fn HPyFloat_AsDouble(ctx: *mut HPyContext, h: Word) -> f64 {
    // SAFETY: C passes the context it was given.
    unsafe {
        let table = table(ctx);
        if let Some(value) = float_value(table, h) {
            return value;
        }
        match int_value(table, h) {
            Some(value) => value as f64,
            None => upcalls::HPyFloat_AsDouble(ctx, h),
        }
    }
}

unsafe extern "C" fn HPyBool_FromBool(ctx: *mut HPyContext, value: bool) -> Word {
    // SAFETY: C passes the context it was given.
    unsafe { HPyContext::bool(ctx, value) }
}
