// The functions of HPyContext, each of which asks TypeScript.
//
// Generated from the ABI table in packages/core/src/abi; do not edit. To make it anew:
//
//     npm run generate -w @hpy/backend-napi

#![allow(non_snake_case)]

use std::ffi::c_void;

use crate::context::HPyContext;
use crate::upcall::{errno, Upcall};
use crate::word::Word;

/// `HPy_Dup`
pub unsafe extern "C" fn HPy_Dup(ctx: *mut HPyContext, a0: Word) -> Word {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    call.put_i32(0, h0);
    if call.run(77) { call.handle_result() } else { 0 }
}

/// `HPy_Close`
pub unsafe extern "C" fn HPy_Close(ctx: *mut HPyContext, a0: Word) {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    call.put_i32(0, h0);
    call.run(78);
}

/// `HPyLong_FromInt32_t`
pub unsafe extern "C" fn HPyLong_FromInt32_t(ctx: *mut HPyContext, a0: i32) -> Word {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    call.put_i32(0, a0);
    if call.run(79) { call.handle_result() } else { 0 }
}

/// `HPyLong_FromUInt32_t`
pub unsafe extern "C" fn HPyLong_FromUInt32_t(ctx: *mut HPyContext, a0: u32) -> Word {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    call.put_i32(0, a0 as i32);
    if call.run(80) { call.handle_result() } else { 0 }
}

/// `HPyLong_FromInt64_t`
pub unsafe extern "C" fn HPyLong_FromInt64_t(ctx: *mut HPyContext, a0: i64) -> Word {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    call.put_signed(0, a0);
    if call.run(81) { call.handle_result() } else { 0 }
}

/// `HPyLong_FromUInt64_t`
pub unsafe extern "C" fn HPyLong_FromUInt64_t(ctx: *mut HPyContext, a0: u64) -> Word {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    call.put_unsigned(0, a0);
    if call.run(82) { call.handle_result() } else { 0 }
}

/// `HPyLong_FromSize_t`
pub unsafe extern "C" fn HPyLong_FromSize_t(ctx: *mut HPyContext, a0: u64) -> Word {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    call.put_unsigned(0, a0);
    if call.run(83) { call.handle_result() } else { 0 }
}

/// `HPyLong_FromSsize_t`
pub unsafe extern "C" fn HPyLong_FromSsize_t(ctx: *mut HPyContext, a0: i64) -> Word {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    call.put_signed(0, a0);
    if call.run(84) { call.handle_result() } else { 0 }
}

/// `HPyLong_AsInt32_t`
pub unsafe extern "C" fn HPyLong_AsInt32_t(ctx: *mut HPyContext, a0: Word) -> i32 {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    call.put_i32(0, h0);
    if call.run(85) { call.i32_result() } else { -1 }
}

/// `HPyLong_AsUInt32_t`
pub unsafe extern "C" fn HPyLong_AsUInt32_t(ctx: *mut HPyContext, a0: Word) -> u32 {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    call.put_i32(0, h0);
    if call.run(86) { call.i32_result() as u32 } else { u32::MAX }
}

/// `HPyLong_AsUInt32_tMask`
pub unsafe extern "C" fn HPyLong_AsUInt32_tMask(ctx: *mut HPyContext, a0: Word) -> u32 {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    call.put_i32(0, h0);
    if call.run(87) { call.i32_result() as u32 } else { u32::MAX }
}

/// `HPyLong_AsInt64_t`
pub unsafe extern "C" fn HPyLong_AsInt64_t(ctx: *mut HPyContext, a0: Word) -> i64 {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    call.put_i32(0, h0);
    if call.run(88) { call.signed_result() } else { -1 }
}

/// `HPyLong_AsUInt64_t`
pub unsafe extern "C" fn HPyLong_AsUInt64_t(ctx: *mut HPyContext, a0: Word) -> u64 {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    call.put_i32(0, h0);
    if call.run(89) { call.wide_result() } else { u64::MAX }
}

/// `HPyLong_AsUInt64_tMask`
pub unsafe extern "C" fn HPyLong_AsUInt64_tMask(ctx: *mut HPyContext, a0: Word) -> u64 {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    call.put_i32(0, h0);
    if call.run(90) { call.wide_result() } else { u64::MAX }
}

/// `HPyLong_AsSize_t`
pub unsafe extern "C" fn HPyLong_AsSize_t(ctx: *mut HPyContext, a0: Word) -> u64 {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    call.put_i32(0, h0);
    if call.run(91) { call.wide_result() } else { u64::MAX }
}

/// `HPyLong_AsSsize_t`
pub unsafe extern "C" fn HPyLong_AsSsize_t(ctx: *mut HPyContext, a0: Word) -> i64 {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    call.put_i32(0, h0);
    if call.run(92) { call.signed_result() } else { -1 }
}

/// `HPyLong_AsVoidPtr`
pub unsafe extern "C" fn HPyLong_AsVoidPtr(ctx: *mut HPyContext, a0: Word) -> u64 {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    call.put_i32(0, h0);
    if call.run(93) { call.wide_result() } else { 0 }
}

/// `HPyLong_AsDouble`
pub unsafe extern "C" fn HPyLong_AsDouble(ctx: *mut HPyContext, a0: Word) -> f64 {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    call.put_i32(0, h0);
    if call.run(94) { call.f64_result() } else { -1.0 }
}

/// `HPyFloat_FromDouble`
pub unsafe extern "C" fn HPyFloat_FromDouble(ctx: *mut HPyContext, a0: f64) -> Word {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    call.put_f64(0, a0);
    if call.run(95) { call.handle_result() } else { 0 }
}

/// `HPyFloat_AsDouble`
pub unsafe extern "C" fn HPyFloat_AsDouble(ctx: *mut HPyContext, a0: Word) -> f64 {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    call.put_i32(0, h0);
    if call.run(96) { call.f64_result() } else { -1.0 }
}

/// `HPyBool_FromBool`
pub unsafe extern "C" fn HPyBool_FromBool(ctx: *mut HPyContext, a0: bool) -> Word {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    call.put_i32(0, a0 as i32);
    if call.run(97) { call.handle_result() } else { 0 }
}

/// `HPy_Length`
pub unsafe extern "C" fn HPy_Length(ctx: *mut HPyContext, a0: Word) -> i64 {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    call.put_i32(0, h0);
    if call.run(98) { call.signed_result() } else { -1 }
}

/// `HPyNumber_Check`
pub unsafe extern "C" fn HPyNumber_Check(ctx: *mut HPyContext, a0: Word) -> i32 {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    call.put_i32(0, h0);
    if call.run(99) { call.i32_result() } else { 0 }
}

/// `HPy_Add`
pub unsafe extern "C" fn HPy_Add(ctx: *mut HPyContext, a0: Word, a1: Word) -> Word {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    let h1 = call.handle(a1);
    call.put_i32(0, h0);
    call.put_i32(1, h1);
    if call.run(100) { call.handle_result() } else { 0 }
}

/// `HPy_Subtract`
pub unsafe extern "C" fn HPy_Subtract(ctx: *mut HPyContext, a0: Word, a1: Word) -> Word {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    let h1 = call.handle(a1);
    call.put_i32(0, h0);
    call.put_i32(1, h1);
    if call.run(101) { call.handle_result() } else { 0 }
}

/// `HPy_Multiply`
pub unsafe extern "C" fn HPy_Multiply(ctx: *mut HPyContext, a0: Word, a1: Word) -> Word {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    let h1 = call.handle(a1);
    call.put_i32(0, h0);
    call.put_i32(1, h1);
    if call.run(102) { call.handle_result() } else { 0 }
}

/// `HPy_MatrixMultiply`
pub unsafe extern "C" fn HPy_MatrixMultiply(ctx: *mut HPyContext, a0: Word, a1: Word) -> Word {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    let h1 = call.handle(a1);
    call.put_i32(0, h0);
    call.put_i32(1, h1);
    if call.run(103) { call.handle_result() } else { 0 }
}

/// `HPy_FloorDivide`
pub unsafe extern "C" fn HPy_FloorDivide(ctx: *mut HPyContext, a0: Word, a1: Word) -> Word {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    let h1 = call.handle(a1);
    call.put_i32(0, h0);
    call.put_i32(1, h1);
    if call.run(104) { call.handle_result() } else { 0 }
}

/// `HPy_TrueDivide`
pub unsafe extern "C" fn HPy_TrueDivide(ctx: *mut HPyContext, a0: Word, a1: Word) -> Word {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    let h1 = call.handle(a1);
    call.put_i32(0, h0);
    call.put_i32(1, h1);
    if call.run(105) { call.handle_result() } else { 0 }
}

/// `HPy_Remainder`
pub unsafe extern "C" fn HPy_Remainder(ctx: *mut HPyContext, a0: Word, a1: Word) -> Word {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    let h1 = call.handle(a1);
    call.put_i32(0, h0);
    call.put_i32(1, h1);
    if call.run(106) { call.handle_result() } else { 0 }
}

/// `HPy_Divmod`
pub unsafe extern "C" fn HPy_Divmod(ctx: *mut HPyContext, a0: Word, a1: Word) -> Word {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    let h1 = call.handle(a1);
    call.put_i32(0, h0);
    call.put_i32(1, h1);
    if call.run(107) { call.handle_result() } else { 0 }
}

/// `HPy_Power`
pub unsafe extern "C" fn HPy_Power(ctx: *mut HPyContext, a0: Word, a1: Word, a2: Word) -> Word {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    let h1 = call.handle(a1);
    let h2 = call.handle(a2);
    call.put_i32(0, h0);
    call.put_i32(1, h1);
    call.put_i32(2, h2);
    if call.run(108) { call.handle_result() } else { 0 }
}

/// `HPy_Negative`
pub unsafe extern "C" fn HPy_Negative(ctx: *mut HPyContext, a0: Word) -> Word {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    call.put_i32(0, h0);
    if call.run(109) { call.handle_result() } else { 0 }
}

/// `HPy_Positive`
pub unsafe extern "C" fn HPy_Positive(ctx: *mut HPyContext, a0: Word) -> Word {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    call.put_i32(0, h0);
    if call.run(110) { call.handle_result() } else { 0 }
}

/// `HPy_Absolute`
pub unsafe extern "C" fn HPy_Absolute(ctx: *mut HPyContext, a0: Word) -> Word {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    call.put_i32(0, h0);
    if call.run(111) { call.handle_result() } else { 0 }
}

/// `HPy_Invert`
pub unsafe extern "C" fn HPy_Invert(ctx: *mut HPyContext, a0: Word) -> Word {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    call.put_i32(0, h0);
    if call.run(112) { call.handle_result() } else { 0 }
}

/// `HPy_Lshift`
pub unsafe extern "C" fn HPy_Lshift(ctx: *mut HPyContext, a0: Word, a1: Word) -> Word {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    let h1 = call.handle(a1);
    call.put_i32(0, h0);
    call.put_i32(1, h1);
    if call.run(113) { call.handle_result() } else { 0 }
}

/// `HPy_Rshift`
pub unsafe extern "C" fn HPy_Rshift(ctx: *mut HPyContext, a0: Word, a1: Word) -> Word {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    let h1 = call.handle(a1);
    call.put_i32(0, h0);
    call.put_i32(1, h1);
    if call.run(114) { call.handle_result() } else { 0 }
}

/// `HPy_And`
pub unsafe extern "C" fn HPy_And(ctx: *mut HPyContext, a0: Word, a1: Word) -> Word {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    let h1 = call.handle(a1);
    call.put_i32(0, h0);
    call.put_i32(1, h1);
    if call.run(115) { call.handle_result() } else { 0 }
}

/// `HPy_Xor`
pub unsafe extern "C" fn HPy_Xor(ctx: *mut HPyContext, a0: Word, a1: Word) -> Word {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    let h1 = call.handle(a1);
    call.put_i32(0, h0);
    call.put_i32(1, h1);
    if call.run(116) { call.handle_result() } else { 0 }
}

/// `HPy_Or`
pub unsafe extern "C" fn HPy_Or(ctx: *mut HPyContext, a0: Word, a1: Word) -> Word {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    let h1 = call.handle(a1);
    call.put_i32(0, h0);
    call.put_i32(1, h1);
    if call.run(117) { call.handle_result() } else { 0 }
}

/// `HPy_Index`
pub unsafe extern "C" fn HPy_Index(ctx: *mut HPyContext, a0: Word) -> Word {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    call.put_i32(0, h0);
    if call.run(118) { call.handle_result() } else { 0 }
}

/// `HPy_Long`
pub unsafe extern "C" fn HPy_Long(ctx: *mut HPyContext, a0: Word) -> Word {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    call.put_i32(0, h0);
    if call.run(119) { call.handle_result() } else { 0 }
}

/// `HPy_Float`
pub unsafe extern "C" fn HPy_Float(ctx: *mut HPyContext, a0: Word) -> Word {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    call.put_i32(0, h0);
    if call.run(120) { call.handle_result() } else { 0 }
}

/// `HPy_InPlaceAdd`
pub unsafe extern "C" fn HPy_InPlaceAdd(ctx: *mut HPyContext, a0: Word, a1: Word) -> Word {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    let h1 = call.handle(a1);
    call.put_i32(0, h0);
    call.put_i32(1, h1);
    if call.run(121) { call.handle_result() } else { 0 }
}

/// `HPy_InPlaceSubtract`
pub unsafe extern "C" fn HPy_InPlaceSubtract(ctx: *mut HPyContext, a0: Word, a1: Word) -> Word {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    let h1 = call.handle(a1);
    call.put_i32(0, h0);
    call.put_i32(1, h1);
    if call.run(122) { call.handle_result() } else { 0 }
}

/// `HPy_InPlaceMultiply`
pub unsafe extern "C" fn HPy_InPlaceMultiply(ctx: *mut HPyContext, a0: Word, a1: Word) -> Word {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    let h1 = call.handle(a1);
    call.put_i32(0, h0);
    call.put_i32(1, h1);
    if call.run(123) { call.handle_result() } else { 0 }
}

/// `HPy_InPlaceMatrixMultiply`
pub unsafe extern "C" fn HPy_InPlaceMatrixMultiply(ctx: *mut HPyContext, a0: Word, a1: Word) -> Word {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    let h1 = call.handle(a1);
    call.put_i32(0, h0);
    call.put_i32(1, h1);
    if call.run(124) { call.handle_result() } else { 0 }
}

/// `HPy_InPlaceFloorDivide`
pub unsafe extern "C" fn HPy_InPlaceFloorDivide(ctx: *mut HPyContext, a0: Word, a1: Word) -> Word {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    let h1 = call.handle(a1);
    call.put_i32(0, h0);
    call.put_i32(1, h1);
    if call.run(125) { call.handle_result() } else { 0 }
}

/// `HPy_InPlaceTrueDivide`
pub unsafe extern "C" fn HPy_InPlaceTrueDivide(ctx: *mut HPyContext, a0: Word, a1: Word) -> Word {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    let h1 = call.handle(a1);
    call.put_i32(0, h0);
    call.put_i32(1, h1);
    if call.run(126) { call.handle_result() } else { 0 }
}

/// `HPy_InPlaceRemainder`
pub unsafe extern "C" fn HPy_InPlaceRemainder(ctx: *mut HPyContext, a0: Word, a1: Word) -> Word {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    let h1 = call.handle(a1);
    call.put_i32(0, h0);
    call.put_i32(1, h1);
    if call.run(127) { call.handle_result() } else { 0 }
}

/// `HPy_InPlacePower`
pub unsafe extern "C" fn HPy_InPlacePower(ctx: *mut HPyContext, a0: Word, a1: Word, a2: Word) -> Word {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    let h1 = call.handle(a1);
    let h2 = call.handle(a2);
    call.put_i32(0, h0);
    call.put_i32(1, h1);
    call.put_i32(2, h2);
    if call.run(128) { call.handle_result() } else { 0 }
}

/// `HPy_InPlaceLshift`
pub unsafe extern "C" fn HPy_InPlaceLshift(ctx: *mut HPyContext, a0: Word, a1: Word) -> Word {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    let h1 = call.handle(a1);
    call.put_i32(0, h0);
    call.put_i32(1, h1);
    if call.run(129) { call.handle_result() } else { 0 }
}

/// `HPy_InPlaceRshift`
pub unsafe extern "C" fn HPy_InPlaceRshift(ctx: *mut HPyContext, a0: Word, a1: Word) -> Word {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    let h1 = call.handle(a1);
    call.put_i32(0, h0);
    call.put_i32(1, h1);
    if call.run(130) { call.handle_result() } else { 0 }
}

/// `HPy_InPlaceAnd`
pub unsafe extern "C" fn HPy_InPlaceAnd(ctx: *mut HPyContext, a0: Word, a1: Word) -> Word {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    let h1 = call.handle(a1);
    call.put_i32(0, h0);
    call.put_i32(1, h1);
    if call.run(131) { call.handle_result() } else { 0 }
}

/// `HPy_InPlaceXor`
pub unsafe extern "C" fn HPy_InPlaceXor(ctx: *mut HPyContext, a0: Word, a1: Word) -> Word {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    let h1 = call.handle(a1);
    call.put_i32(0, h0);
    call.put_i32(1, h1);
    if call.run(132) { call.handle_result() } else { 0 }
}

/// `HPy_InPlaceOr`
pub unsafe extern "C" fn HPy_InPlaceOr(ctx: *mut HPyContext, a0: Word, a1: Word) -> Word {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    let h1 = call.handle(a1);
    call.put_i32(0, h0);
    call.put_i32(1, h1);
    if call.run(133) { call.handle_result() } else { 0 }
}

/// `HPyCallable_Check`
pub unsafe extern "C" fn HPyCallable_Check(ctx: *mut HPyContext, a0: Word) -> i32 {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    call.put_i32(0, h0);
    if call.run(134) { call.i32_result() } else { 0 }
}

/// `HPy_CallTupleDict`
pub unsafe extern "C" fn HPy_CallTupleDict(ctx: *mut HPyContext, a0: Word, a1: Word, a2: Word) -> Word {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    let h1 = call.handle(a1);
    let h2 = call.handle(a2);
    call.put_i32(0, h0);
    call.put_i32(1, h1);
    call.put_i32(2, h2);
    if call.run(135) { call.handle_result() } else { 0 }
}

/// `HPy_FatalError`
pub unsafe extern "C" fn HPy_FatalError(ctx: *mut HPyContext, a0: u64) {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    call.put_string(0, a0);
    call.run(136);
}

/// `HPyErr_SetString`
pub unsafe extern "C" fn HPyErr_SetString(ctx: *mut HPyContext, a0: Word, a1: u64) {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    call.put_i32(0, h0);
    call.put_string(1, a1);
    call.run(137);
}

/// `HPyErr_SetObject`
pub unsafe extern "C" fn HPyErr_SetObject(ctx: *mut HPyContext, a0: Word, a1: Word) {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    let h1 = call.handle(a1);
    call.put_i32(0, h0);
    call.put_i32(1, h1);
    call.run(138);
}

/// `HPyErr_SetFromErrnoWithFilename`
pub unsafe extern "C" fn HPyErr_SetFromErrnoWithFilename(ctx: *mut HPyContext, a0: Word, a1: u64) -> Word {
    let errno = errno();
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    call.put_i32(0, h0);
    call.put_string(1, a1);
    call.put_errno(errno);
    if call.run(139) { call.handle_result() } else { 0 }
}

/// `HPyErr_SetFromErrnoWithFilenameObjects`
pub unsafe extern "C" fn HPyErr_SetFromErrnoWithFilenameObjects(ctx: *mut HPyContext, a0: Word, a1: Word, a2: Word) {
    let errno = errno();
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    let h1 = call.handle(a1);
    let h2 = call.handle(a2);
    call.put_i32(0, h0);
    call.put_i32(1, h1);
    call.put_i32(2, h2);
    call.put_errno(errno);
    call.run(140);
}

/// `HPyErr_Occurred`
pub unsafe extern "C" fn HPyErr_Occurred(ctx: *mut HPyContext) -> i32 {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    if call.run(141) { call.i32_result() } else { 0 }
}

/// `HPyErr_ExceptionMatches`
pub unsafe extern "C" fn HPyErr_ExceptionMatches(ctx: *mut HPyContext, a0: Word) -> i32 {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    call.put_i32(0, h0);
    if call.run(142) { call.i32_result() } else { 0 }
}

/// `HPyErr_NoMemory`
pub unsafe extern "C" fn HPyErr_NoMemory(ctx: *mut HPyContext) {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    call.run(143);
}

/// `HPyErr_Clear`
pub unsafe extern "C" fn HPyErr_Clear(ctx: *mut HPyContext) {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    call.run(144);
}

/// `HPyErr_NewException`
pub unsafe extern "C" fn HPyErr_NewException(ctx: *mut HPyContext, a0: u64, a1: Word, a2: Word) -> Word {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h1 = call.handle(a1);
    let h2 = call.handle(a2);
    call.put_string(0, a0);
    call.put_i32(1, h1);
    call.put_i32(2, h2);
    if call.run(145) { call.handle_result() } else { 0 }
}

/// `HPyErr_NewExceptionWithDoc`
pub unsafe extern "C" fn HPyErr_NewExceptionWithDoc(ctx: *mut HPyContext, a0: u64, a1: u64, a2: Word, a3: Word) -> Word {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h2 = call.handle(a2);
    let h3 = call.handle(a3);
    call.put_string(0, a0);
    call.put_unsigned(1, a1);
    call.put_i32(2, h2);
    call.put_i32(3, h3);
    if call.run(146) { call.handle_result() } else { 0 }
}

/// `HPyErr_WarnEx`
pub unsafe extern "C" fn HPyErr_WarnEx(ctx: *mut HPyContext, a0: Word, a1: u64, a2: i64) -> i32 {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    call.put_i32(0, h0);
    call.put_string(1, a1);
    call.put_signed(2, a2);
    if call.run(147) { call.i32_result() } else { -1 }
}

/// `HPyErr_WriteUnraisable`
pub unsafe extern "C" fn HPyErr_WriteUnraisable(ctx: *mut HPyContext, a0: Word) {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    call.put_i32(0, h0);
    call.run(148);
}

/// `HPy_IsTrue`
pub unsafe extern "C" fn HPy_IsTrue(ctx: *mut HPyContext, a0: Word) -> i32 {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    call.put_i32(0, h0);
    if call.run(149) { call.i32_result() } else { -1 }
}

/// `HPyType_FromSpec`
pub unsafe extern "C" fn HPyType_FromSpec(ctx: *mut HPyContext, a0: u64, a1: u64) -> Word {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    call.put_unsigned(0, a0);
    call.put_unsigned(1, a1);
    if call.run(150) { call.handle_result() } else { 0 }
}

/// `HPyType_GenericNew`
pub unsafe extern "C" fn HPyType_GenericNew(ctx: *mut HPyContext, a0: Word, a1: *const Word, a2: i64, a3: Word) -> Word {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    let n1 = call.array(a1, a2 as usize);
    let h3 = call.handle(a3);
    call.put_i32(0, h0);
    call.put_array(1, a1, n1);
    call.put_signed(2, a2);
    call.put_i32(3, h3);
    if call.run(151) { call.handle_result() } else { 0 }
}

/// `HPy_GetAttr`
pub unsafe extern "C" fn HPy_GetAttr(ctx: *mut HPyContext, a0: Word, a1: Word) -> Word {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    let h1 = call.handle(a1);
    call.put_i32(0, h0);
    call.put_i32(1, h1);
    if call.run(152) { call.handle_result() } else { 0 }
}

/// `HPy_GetAttr_s`
pub unsafe extern "C" fn HPy_GetAttr_s(ctx: *mut HPyContext, a0: Word, a1: u64) -> Word {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    call.put_i32(0, h0);
    call.put_string(1, a1);
    if call.run(153) { call.handle_result() } else { 0 }
}

/// `HPy_HasAttr`
pub unsafe extern "C" fn HPy_HasAttr(ctx: *mut HPyContext, a0: Word, a1: Word) -> i32 {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    let h1 = call.handle(a1);
    call.put_i32(0, h0);
    call.put_i32(1, h1);
    if call.run(154) { call.i32_result() } else { 0 }
}

/// `HPy_HasAttr_s`
pub unsafe extern "C" fn HPy_HasAttr_s(ctx: *mut HPyContext, a0: Word, a1: u64) -> i32 {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    call.put_i32(0, h0);
    call.put_string(1, a1);
    if call.run(155) { call.i32_result() } else { 0 }
}

/// `HPy_SetAttr`
pub unsafe extern "C" fn HPy_SetAttr(ctx: *mut HPyContext, a0: Word, a1: Word, a2: Word) -> i32 {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    let h1 = call.handle(a1);
    let h2 = call.handle(a2);
    call.put_i32(0, h0);
    call.put_i32(1, h1);
    call.put_i32(2, h2);
    if call.run(156) { call.i32_result() } else { -1 }
}

/// `HPy_SetAttr_s`
pub unsafe extern "C" fn HPy_SetAttr_s(ctx: *mut HPyContext, a0: Word, a1: u64, a2: Word) -> i32 {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    let h2 = call.handle(a2);
    call.put_i32(0, h0);
    call.put_string(1, a1);
    call.put_i32(2, h2);
    if call.run(157) { call.i32_result() } else { -1 }
}

/// `HPy_GetItem`
pub unsafe extern "C" fn HPy_GetItem(ctx: *mut HPyContext, a0: Word, a1: Word) -> Word {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    let h1 = call.handle(a1);
    call.put_i32(0, h0);
    call.put_i32(1, h1);
    if call.run(158) { call.handle_result() } else { 0 }
}

/// `HPy_GetItem_i`
pub unsafe extern "C" fn HPy_GetItem_i(ctx: *mut HPyContext, a0: Word, a1: i64) -> Word {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    call.put_i32(0, h0);
    call.put_signed(1, a1);
    if call.run(159) { call.handle_result() } else { 0 }
}

/// `HPy_GetItem_s`
pub unsafe extern "C" fn HPy_GetItem_s(ctx: *mut HPyContext, a0: Word, a1: u64) -> Word {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    call.put_i32(0, h0);
    call.put_string(1, a1);
    if call.run(160) { call.handle_result() } else { 0 }
}

/// `HPy_Contains`
pub unsafe extern "C" fn HPy_Contains(ctx: *mut HPyContext, a0: Word, a1: Word) -> i32 {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    let h1 = call.handle(a1);
    call.put_i32(0, h0);
    call.put_i32(1, h1);
    if call.run(161) { call.i32_result() } else { -1 }
}

/// `HPy_SetItem`
pub unsafe extern "C" fn HPy_SetItem(ctx: *mut HPyContext, a0: Word, a1: Word, a2: Word) -> i32 {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    let h1 = call.handle(a1);
    let h2 = call.handle(a2);
    call.put_i32(0, h0);
    call.put_i32(1, h1);
    call.put_i32(2, h2);
    if call.run(162) { call.i32_result() } else { -1 }
}

/// `HPy_SetItem_i`
pub unsafe extern "C" fn HPy_SetItem_i(ctx: *mut HPyContext, a0: Word, a1: i64, a2: Word) -> i32 {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    let h2 = call.handle(a2);
    call.put_i32(0, h0);
    call.put_signed(1, a1);
    call.put_i32(2, h2);
    if call.run(163) { call.i32_result() } else { -1 }
}

/// `HPy_SetItem_s`
pub unsafe extern "C" fn HPy_SetItem_s(ctx: *mut HPyContext, a0: Word, a1: u64, a2: Word) -> i32 {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    let h2 = call.handle(a2);
    call.put_i32(0, h0);
    call.put_string(1, a1);
    call.put_i32(2, h2);
    if call.run(164) { call.i32_result() } else { -1 }
}

/// `HPy_Type`
pub unsafe extern "C" fn HPy_Type(ctx: *mut HPyContext, a0: Word) -> Word {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    call.put_i32(0, h0);
    if call.run(165) { call.handle_result() } else { 0 }
}

/// `HPy_TypeCheck`
pub unsafe extern "C" fn HPy_TypeCheck(ctx: *mut HPyContext, a0: Word, a1: Word) -> i32 {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    let h1 = call.handle(a1);
    call.put_i32(0, h0);
    call.put_i32(1, h1);
    if call.run(166) { call.i32_result() } else { -1 }
}

/// `HPy_Is`
pub unsafe extern "C" fn HPy_Is(ctx: *mut HPyContext, a0: Word, a1: Word) -> i32 {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    let h1 = call.handle(a1);
    call.put_i32(0, h0);
    call.put_i32(1, h1);
    if call.run(167) { call.i32_result() } else { 0 }
}

/// `_HPy_AsStruct_Object`
pub unsafe extern "C" fn _HPy_AsStruct_Object(ctx: *mut HPyContext, a0: Word) -> u64 {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    call.put_i32(0, h0);
    if call.run(168) { call.wide_result() } else { 0 }
}

/// `_HPy_AsStruct_Legacy`
pub unsafe extern "C" fn _HPy_AsStruct_Legacy(ctx: *mut HPyContext, a0: Word) -> u64 {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    call.put_i32(0, h0);
    if call.run(169) { call.wide_result() } else { 0 }
}

/// `HPy_New`
pub unsafe extern "C" fn HPy_New(ctx: *mut HPyContext, a0: Word, a1: u64) -> Word {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    call.put_i32(0, h0);
    call.put_word(1, a1);
    if call.run_with_word(170, a1) { call.handle_result() } else { 0 }
}

/// `HPy_Repr`
pub unsafe extern "C" fn HPy_Repr(ctx: *mut HPyContext, a0: Word) -> Word {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    call.put_i32(0, h0);
    if call.run(171) { call.handle_result() } else { 0 }
}

/// `HPy_Str`
pub unsafe extern "C" fn HPy_Str(ctx: *mut HPyContext, a0: Word) -> Word {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    call.put_i32(0, h0);
    if call.run(172) { call.handle_result() } else { 0 }
}

/// `HPy_ASCII`
pub unsafe extern "C" fn HPy_ASCII(ctx: *mut HPyContext, a0: Word) -> Word {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    call.put_i32(0, h0);
    if call.run(173) { call.handle_result() } else { 0 }
}

/// `HPy_Bytes`
pub unsafe extern "C" fn HPy_Bytes(ctx: *mut HPyContext, a0: Word) -> Word {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    call.put_i32(0, h0);
    if call.run(174) { call.handle_result() } else { 0 }
}

/// `HPy_RichCompare`
pub unsafe extern "C" fn HPy_RichCompare(ctx: *mut HPyContext, a0: Word, a1: Word, a2: i32) -> Word {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    let h1 = call.handle(a1);
    call.put_i32(0, h0);
    call.put_i32(1, h1);
    call.put_i32(2, a2);
    if call.run(175) { call.handle_result() } else { 0 }
}

/// `HPy_RichCompareBool`
pub unsafe extern "C" fn HPy_RichCompareBool(ctx: *mut HPyContext, a0: Word, a1: Word, a2: i32) -> i32 {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    let h1 = call.handle(a1);
    call.put_i32(0, h0);
    call.put_i32(1, h1);
    call.put_i32(2, a2);
    if call.run(176) { call.i32_result() } else { -1 }
}

/// `HPy_Hash`
pub unsafe extern "C" fn HPy_Hash(ctx: *mut HPyContext, a0: Word) -> i64 {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    call.put_i32(0, h0);
    if call.run(177) { call.signed_result() } else { -1 }
}

/// `HPyBytes_Check`
pub unsafe extern "C" fn HPyBytes_Check(ctx: *mut HPyContext, a0: Word) -> i32 {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    call.put_i32(0, h0);
    if call.run(178) { call.i32_result() } else { 0 }
}

/// `HPyBytes_Size`
pub unsafe extern "C" fn HPyBytes_Size(ctx: *mut HPyContext, a0: Word) -> i64 {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    call.put_i32(0, h0);
    if call.run(179) { call.signed_result() } else { -1 }
}

/// `HPyBytes_GET_SIZE`
pub unsafe extern "C" fn HPyBytes_GET_SIZE(ctx: *mut HPyContext, a0: Word) -> i64 {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    call.put_i32(0, h0);
    if call.run(180) { call.signed_result() } else { 0 }
}

/// `HPyBytes_AsString`
pub unsafe extern "C" fn HPyBytes_AsString(ctx: *mut HPyContext, a0: Word) -> u64 {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    call.put_i32(0, h0);
    if call.run(181) { call.wide_result() } else { 0 }
}

/// `HPyBytes_AS_STRING`
pub unsafe extern "C" fn HPyBytes_AS_STRING(ctx: *mut HPyContext, a0: Word) -> u64 {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    call.put_i32(0, h0);
    if call.run(182) { call.wide_result() } else { 0 }
}

/// `HPyBytes_FromString`
pub unsafe extern "C" fn HPyBytes_FromString(ctx: *mut HPyContext, a0: u64) -> Word {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    call.put_string(0, a0);
    if call.run(183) { call.handle_result() } else { 0 }
}

/// `HPyBytes_FromStringAndSize`
pub unsafe extern "C" fn HPyBytes_FromStringAndSize(ctx: *mut HPyContext, a0: u64, a1: i64) -> Word {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    call.put_unsigned(0, a0);
    call.put_signed(1, a1);
    if call.run(184) { call.handle_result() } else { 0 }
}

/// `HPyUnicode_FromString`
pub unsafe extern "C" fn HPyUnicode_FromString(ctx: *mut HPyContext, a0: u64) -> Word {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    call.put_string(0, a0);
    if call.run(185) { call.handle_result() } else { 0 }
}

/// `HPyUnicode_Check`
pub unsafe extern "C" fn HPyUnicode_Check(ctx: *mut HPyContext, a0: Word) -> i32 {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    call.put_i32(0, h0);
    if call.run(186) { call.i32_result() } else { 0 }
}

/// `HPyUnicode_AsASCIIString`
pub unsafe extern "C" fn HPyUnicode_AsASCIIString(ctx: *mut HPyContext, a0: Word) -> Word {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    call.put_i32(0, h0);
    if call.run(187) { call.handle_result() } else { 0 }
}

/// `HPyUnicode_AsLatin1String`
pub unsafe extern "C" fn HPyUnicode_AsLatin1String(ctx: *mut HPyContext, a0: Word) -> Word {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    call.put_i32(0, h0);
    if call.run(188) { call.handle_result() } else { 0 }
}

/// `HPyUnicode_AsUTF8String`
pub unsafe extern "C" fn HPyUnicode_AsUTF8String(ctx: *mut HPyContext, a0: Word) -> Word {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    call.put_i32(0, h0);
    if call.run(189) { call.handle_result() } else { 0 }
}

/// `HPyUnicode_AsUTF8AndSize`
pub unsafe extern "C" fn HPyUnicode_AsUTF8AndSize(ctx: *mut HPyContext, a0: Word, a1: u64) -> u64 {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    call.put_i32(0, h0);
    call.put_word(1, a1);
    if call.run_with_word(190, a1) { call.wide_result() } else { 0 }
}

/// `HPyUnicode_FromWideChar`
pub unsafe extern "C" fn HPyUnicode_FromWideChar(ctx: *mut HPyContext, a0: u64, a1: i64) -> Word {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    call.put_unsigned(0, a0);
    call.put_signed(1, a1);
    if call.run(191) { call.handle_result() } else { 0 }
}

/// `HPyUnicode_DecodeFSDefault`
pub unsafe extern "C" fn HPyUnicode_DecodeFSDefault(ctx: *mut HPyContext, a0: u64) -> Word {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    call.put_string(0, a0);
    if call.run(192) { call.handle_result() } else { 0 }
}

/// `HPyUnicode_DecodeFSDefaultAndSize`
pub unsafe extern "C" fn HPyUnicode_DecodeFSDefaultAndSize(ctx: *mut HPyContext, a0: u64, a1: i64) -> Word {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    call.put_unsigned(0, a0);
    call.put_signed(1, a1);
    if call.run(193) { call.handle_result() } else { 0 }
}

/// `HPyUnicode_EncodeFSDefault`
pub unsafe extern "C" fn HPyUnicode_EncodeFSDefault(ctx: *mut HPyContext, a0: Word) -> Word {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    call.put_i32(0, h0);
    if call.run(194) { call.handle_result() } else { 0 }
}

/// `HPyUnicode_ReadChar`
pub unsafe extern "C" fn HPyUnicode_ReadChar(ctx: *mut HPyContext, a0: Word, a1: i64) -> u32 {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    call.put_i32(0, h0);
    call.put_signed(1, a1);
    if call.run(195) { call.i32_result() as u32 } else { u32::MAX }
}

/// `HPyUnicode_DecodeASCII`
pub unsafe extern "C" fn HPyUnicode_DecodeASCII(ctx: *mut HPyContext, a0: u64, a1: i64, a2: u64) -> Word {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    call.put_unsigned(0, a0);
    call.put_signed(1, a1);
    call.put_string(2, a2);
    if call.run(196) { call.handle_result() } else { 0 }
}

/// `HPyUnicode_DecodeLatin1`
pub unsafe extern "C" fn HPyUnicode_DecodeLatin1(ctx: *mut HPyContext, a0: u64, a1: i64, a2: u64) -> Word {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    call.put_unsigned(0, a0);
    call.put_signed(1, a1);
    call.put_string(2, a2);
    if call.run(197) { call.handle_result() } else { 0 }
}

/// `HPyList_Check`
pub unsafe extern "C" fn HPyList_Check(ctx: *mut HPyContext, a0: Word) -> i32 {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    call.put_i32(0, h0);
    if call.run(198) { call.i32_result() } else { 0 }
}

/// `HPyList_New`
pub unsafe extern "C" fn HPyList_New(ctx: *mut HPyContext, a0: i64) -> Word {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    call.put_signed(0, a0);
    if call.run(199) { call.handle_result() } else { 0 }
}

/// `HPyList_Append`
pub unsafe extern "C" fn HPyList_Append(ctx: *mut HPyContext, a0: Word, a1: Word) -> i32 {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    let h1 = call.handle(a1);
    call.put_i32(0, h0);
    call.put_i32(1, h1);
    if call.run(200) { call.i32_result() } else { -1 }
}

/// `HPyDict_Check`
pub unsafe extern "C" fn HPyDict_Check(ctx: *mut HPyContext, a0: Word) -> i32 {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    call.put_i32(0, h0);
    if call.run(201) { call.i32_result() } else { 0 }
}

/// `HPyDict_New`
pub unsafe extern "C" fn HPyDict_New(ctx: *mut HPyContext) -> Word {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    if call.run(202) { call.handle_result() } else { 0 }
}

/// `HPyTuple_Check`
pub unsafe extern "C" fn HPyTuple_Check(ctx: *mut HPyContext, a0: Word) -> i32 {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    call.put_i32(0, h0);
    if call.run(203) { call.i32_result() } else { 0 }
}

/// `HPyTuple_FromArray`
pub unsafe extern "C" fn HPyTuple_FromArray(ctx: *mut HPyContext, a0: *const Word, a1: i64) -> Word {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let n0 = call.array(a0, a1 as usize);
    call.put_array(0, a0, n0);
    call.put_signed(1, a1);
    if call.run(204) { call.handle_result() } else { 0 }
}

/// `HPyImport_ImportModule`
pub unsafe extern "C" fn HPyImport_ImportModule(ctx: *mut HPyContext, a0: u64) -> Word {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    call.put_string(0, a0);
    if call.run(205) { call.handle_result() } else { 0 }
}

/// `HPy_FromPyObject`
pub unsafe extern "C" fn HPy_FromPyObject(ctx: *mut HPyContext, a0: u64) -> Word {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    call.put_unsigned(0, a0);
    if call.run(206) { call.handle_result() } else { 0 }
}

/// `HPy_AsPyObject`
pub unsafe extern "C" fn HPy_AsPyObject(ctx: *mut HPyContext, a0: Word) -> u64 {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    call.put_i32(0, h0);
    if call.run(207) { call.wide_result() } else { 0 }
}

/// `_HPy_CallRealFunctionFromTrampoline`
pub unsafe extern "C" fn _HPy_CallRealFunctionFromTrampoline(ctx: *mut HPyContext, a0: i32, a1: u64, a2: u64) {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    call.put_i32(0, a0);
    call.put_unsigned(1, a1);
    call.put_unsigned(2, a2);
    call.run(208);
}

/// `HPyListBuilder_New`
pub unsafe extern "C" fn HPyListBuilder_New(ctx: *mut HPyContext, a0: i64) -> u64 {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    call.put_signed(0, a0);
    if call.run(209) { call.wide_result() } else { 0 }
}

/// `HPyListBuilder_Set`
pub unsafe extern "C" fn HPyListBuilder_Set(ctx: *mut HPyContext, a0: u64, a1: i64, a2: Word) {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h2 = call.handle(a2);
    call.put_unsigned(0, a0);
    call.put_signed(1, a1);
    call.put_i32(2, h2);
    call.run(210);
}

/// `HPyListBuilder_Build`
pub unsafe extern "C" fn HPyListBuilder_Build(ctx: *mut HPyContext, a0: u64) -> Word {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    call.put_unsigned(0, a0);
    if call.run(211) { call.handle_result() } else { 0 }
}

/// `HPyListBuilder_Cancel`
pub unsafe extern "C" fn HPyListBuilder_Cancel(ctx: *mut HPyContext, a0: u64) {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    call.put_unsigned(0, a0);
    call.run(212);
}

/// `HPyTupleBuilder_New`
pub unsafe extern "C" fn HPyTupleBuilder_New(ctx: *mut HPyContext, a0: i64) -> u64 {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    call.put_signed(0, a0);
    if call.run(213) { call.wide_result() } else { 0 }
}

/// `HPyTupleBuilder_Set`
pub unsafe extern "C" fn HPyTupleBuilder_Set(ctx: *mut HPyContext, a0: u64, a1: i64, a2: Word) {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h2 = call.handle(a2);
    call.put_unsigned(0, a0);
    call.put_signed(1, a1);
    call.put_i32(2, h2);
    call.run(214);
}

/// `HPyTupleBuilder_Build`
pub unsafe extern "C" fn HPyTupleBuilder_Build(ctx: *mut HPyContext, a0: u64) -> Word {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    call.put_unsigned(0, a0);
    if call.run(215) { call.handle_result() } else { 0 }
}

/// `HPyTupleBuilder_Cancel`
pub unsafe extern "C" fn HPyTupleBuilder_Cancel(ctx: *mut HPyContext, a0: u64) {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    call.put_unsigned(0, a0);
    call.run(216);
}

/// `HPyTracker_New`
pub unsafe extern "C" fn HPyTracker_New(ctx: *mut HPyContext, a0: i64) -> u64 {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    call.put_signed(0, a0);
    if call.run(217) { call.wide_result() } else { 0 }
}

/// `HPyTracker_Add`
pub unsafe extern "C" fn HPyTracker_Add(ctx: *mut HPyContext, a0: u64, a1: Word) -> i32 {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h1 = call.handle(a1);
    call.put_unsigned(0, a0);
    call.put_i32(1, h1);
    if call.run(218) { call.i32_result() } else { -1 }
}

/// `HPyTracker_ForgetAll`
pub unsafe extern "C" fn HPyTracker_ForgetAll(ctx: *mut HPyContext, a0: u64) {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    call.put_unsigned(0, a0);
    call.run(219);
}

/// `HPyTracker_Close`
pub unsafe extern "C" fn HPyTracker_Close(ctx: *mut HPyContext, a0: u64) {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    call.put_unsigned(0, a0);
    call.run(220);
}

/// `HPyField_Store`
pub unsafe extern "C" fn HPyField_Store(ctx: *mut HPyContext, a0: Word, a1: u64, a2: Word) {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    let h2 = call.handle(a2);
    call.put_i32(0, h0);
    call.put_word(1, a1);
    call.put_i32(2, h2);
    call.run_with_word(221, a1);
}

/// `HPyField_Load`
pub unsafe extern "C" fn HPyField_Load(ctx: *mut HPyContext, a0: Word, a1: u64) -> Word {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    call.put_i32(0, h0);
    call.put_unsigned(1, a1);
    if call.run(222) { call.handle_result() } else { 0 }
}

/// `HPy_ReenterPythonExecution`
pub unsafe extern "C" fn HPy_ReenterPythonExecution(ctx: *mut HPyContext, a0: u64) {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    call.put_unsigned(0, a0);
    call.run(223);
}

/// `HPy_LeavePythonExecution`
pub unsafe extern "C" fn HPy_LeavePythonExecution(ctx: *mut HPyContext) -> u64 {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    if call.run(224) { call.wide_result() } else { 0 }
}

/// `HPyGlobal_Store`
pub unsafe extern "C" fn HPyGlobal_Store(ctx: *mut HPyContext, a0: u64, a1: Word) {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h1 = call.handle(a1);
    call.put_word(0, a0);
    call.put_i32(1, h1);
    call.run_with_word(225, a0);
}

/// `HPyGlobal_Load`
pub unsafe extern "C" fn HPyGlobal_Load(ctx: *mut HPyContext, a0: u64) -> Word {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    call.put_unsigned(0, a0);
    if call.run(226) { call.handle_result() } else { 0 }
}

/// `_HPy_Dump`
pub unsafe extern "C" fn _HPy_Dump(ctx: *mut HPyContext, a0: Word) {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    call.put_i32(0, h0);
    call.run(227);
}

/// `_HPy_AsStruct_Type`
pub unsafe extern "C" fn _HPy_AsStruct_Type(ctx: *mut HPyContext, a0: Word) -> u64 {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    call.put_i32(0, h0);
    if call.run(228) { call.wide_result() } else { 0 }
}

/// `_HPy_AsStruct_Long`
pub unsafe extern "C" fn _HPy_AsStruct_Long(ctx: *mut HPyContext, a0: Word) -> u64 {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    call.put_i32(0, h0);
    if call.run(229) { call.wide_result() } else { 0 }
}

/// `_HPy_AsStruct_Float`
pub unsafe extern "C" fn _HPy_AsStruct_Float(ctx: *mut HPyContext, a0: Word) -> u64 {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    call.put_i32(0, h0);
    if call.run(230) { call.wide_result() } else { 0 }
}

/// `_HPy_AsStruct_Unicode`
pub unsafe extern "C" fn _HPy_AsStruct_Unicode(ctx: *mut HPyContext, a0: Word) -> u64 {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    call.put_i32(0, h0);
    if call.run(231) { call.wide_result() } else { 0 }
}

/// `_HPy_AsStruct_Tuple`
pub unsafe extern "C" fn _HPy_AsStruct_Tuple(ctx: *mut HPyContext, a0: Word) -> u64 {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    call.put_i32(0, h0);
    if call.run(232) { call.wide_result() } else { 0 }
}

/// `_HPy_AsStruct_List`
pub unsafe extern "C" fn _HPy_AsStruct_List(ctx: *mut HPyContext, a0: Word) -> u64 {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    call.put_i32(0, h0);
    if call.run(233) { call.wide_result() } else { 0 }
}

/// `_HPyType_GetBuiltinShape`
pub unsafe extern "C" fn _HPyType_GetBuiltinShape(ctx: *mut HPyContext, a0: Word) -> i32 {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    call.put_i32(0, h0);
    if call.run(234) { call.i32_result() } else { 0 }
}

/// `HPy_DelItem`
pub unsafe extern "C" fn HPy_DelItem(ctx: *mut HPyContext, a0: Word, a1: Word) -> i32 {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    let h1 = call.handle(a1);
    call.put_i32(0, h0);
    call.put_i32(1, h1);
    if call.run(235) { call.i32_result() } else { -1 }
}

/// `HPy_DelItem_i`
pub unsafe extern "C" fn HPy_DelItem_i(ctx: *mut HPyContext, a0: Word, a1: i64) -> i32 {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    call.put_i32(0, h0);
    call.put_signed(1, a1);
    if call.run(236) { call.i32_result() } else { -1 }
}

/// `HPy_DelItem_s`
pub unsafe extern "C" fn HPy_DelItem_s(ctx: *mut HPyContext, a0: Word, a1: u64) -> i32 {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    call.put_i32(0, h0);
    call.put_string(1, a1);
    if call.run(237) { call.i32_result() } else { -1 }
}

/// `HPyCapsule_New`
pub unsafe extern "C" fn HPyCapsule_New(ctx: *mut HPyContext, a0: u64, a1: u64, a2: u64) -> Word {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    call.put_unsigned(0, a0);
    call.put_unsigned(1, a1);
    call.put_unsigned(2, a2);
    if call.run(244) { call.handle_result() } else { 0 }
}

/// `HPyCapsule_Get`
pub unsafe extern "C" fn HPyCapsule_Get(ctx: *mut HPyContext, a0: Word, a1: i32, a2: u64) -> u64 {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    call.put_i32(0, h0);
    call.put_i32(1, a1);
    call.put_string(2, a2);
    if call.run(245) { call.wide_result() } else { 0 }
}

/// `HPyCapsule_IsValid`
pub unsafe extern "C" fn HPyCapsule_IsValid(ctx: *mut HPyContext, a0: Word, a1: u64) -> i32 {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    call.put_i32(0, h0);
    call.put_string(1, a1);
    if call.run(246) { call.i32_result() } else { 0 }
}

/// `HPyCapsule_Set`
pub unsafe extern "C" fn HPyCapsule_Set(ctx: *mut HPyContext, a0: Word, a1: i32, a2: u64) -> i32 {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    call.put_i32(0, h0);
    call.put_i32(1, a1);
    call.put_unsigned(2, a2);
    if call.run(247) { call.i32_result() } else { -1 }
}

/// `HPy_Compile_s`
pub unsafe extern "C" fn HPy_Compile_s(ctx: *mut HPyContext, a0: u64, a1: u64, a2: i32) -> Word {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    call.put_string(0, a0);
    call.put_unsigned(1, a1);
    call.put_i32(2, a2);
    if call.run(248) { call.handle_result() } else { 0 }
}

/// `HPy_EvalCode`
pub unsafe extern "C" fn HPy_EvalCode(ctx: *mut HPyContext, a0: Word, a1: Word, a2: Word) -> Word {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    let h1 = call.handle(a1);
    let h2 = call.handle(a2);
    call.put_i32(0, h0);
    call.put_i32(1, h1);
    call.put_i32(2, h2);
    if call.run(249) { call.handle_result() } else { 0 }
}

/// `HPyContextVar_New`
pub unsafe extern "C" fn HPyContextVar_New(ctx: *mut HPyContext, a0: u64, a1: Word) -> Word {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h1 = call.handle(a1);
    call.put_string(0, a0);
    call.put_i32(1, h1);
    if call.run(250) { call.handle_result() } else { 0 }
}

/// `HPyContextVar_Get`
pub unsafe extern "C" fn HPyContextVar_Get(ctx: *mut HPyContext, a0: Word, a1: Word, a2: u64) -> i32 {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    let h1 = call.handle(a1);
    call.put_i32(0, h0);
    call.put_i32(1, h1);
    call.put_unsigned(2, a2);
    if call.run(251) { call.i32_result() } else { -1 }
}

/// `HPyContextVar_Set`
pub unsafe extern "C" fn HPyContextVar_Set(ctx: *mut HPyContext, a0: Word, a1: Word) -> Word {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    let h1 = call.handle(a1);
    call.put_i32(0, h0);
    call.put_i32(1, h1);
    if call.run(252) { call.handle_result() } else { 0 }
}

/// `HPyType_GetName`
pub unsafe extern "C" fn HPyType_GetName(ctx: *mut HPyContext, a0: Word) -> u64 {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    call.put_i32(0, h0);
    if call.run(253) { call.wide_result() } else { 0 }
}

/// `HPyType_IsSubtype`
pub unsafe extern "C" fn HPyType_IsSubtype(ctx: *mut HPyContext, a0: Word, a1: Word) -> i32 {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    let h1 = call.handle(a1);
    call.put_i32(0, h0);
    call.put_i32(1, h1);
    if call.run(254) { call.i32_result() } else { -1 }
}

/// `HPyUnicode_FromEncodedObject`
pub unsafe extern "C" fn HPyUnicode_FromEncodedObject(ctx: *mut HPyContext, a0: Word, a1: u64, a2: u64) -> Word {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    call.put_i32(0, h0);
    call.put_string(1, a1);
    call.put_unsigned(2, a2);
    if call.run(255) { call.handle_result() } else { 0 }
}

/// `HPyUnicode_Substring`
pub unsafe extern "C" fn HPyUnicode_Substring(ctx: *mut HPyContext, a0: Word, a1: i64, a2: i64) -> Word {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    call.put_i32(0, h0);
    call.put_signed(1, a1);
    call.put_signed(2, a2);
    if call.run(256) { call.handle_result() } else { 0 }
}

/// `HPyDict_Keys`
pub unsafe extern "C" fn HPyDict_Keys(ctx: *mut HPyContext, a0: Word) -> Word {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    call.put_i32(0, h0);
    if call.run(257) { call.handle_result() } else { 0 }
}

/// `HPyDict_Copy`
pub unsafe extern "C" fn HPyDict_Copy(ctx: *mut HPyContext, a0: Word) -> Word {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    call.put_i32(0, h0);
    if call.run(258) { call.handle_result() } else { 0 }
}

/// `HPySlice_Unpack`
pub unsafe extern "C" fn HPySlice_Unpack(ctx: *mut HPyContext, a0: Word, a1: u64, a2: u64, a3: u64) -> i32 {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    call.put_i32(0, h0);
    call.put_word(1, a1);
    call.put_unsigned(2, a2);
    call.put_unsigned(3, a3);
    if call.run_with_word(259, a1) { call.i32_result() } else { -1 }
}

/// `HPy_SetCallFunction`
pub unsafe extern "C" fn HPy_SetCallFunction(ctx: *mut HPyContext, a0: Word, a1: u64) -> i32 {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    call.put_i32(0, h0);
    call.put_unsigned(1, a1);
    if call.run(260) { call.i32_result() } else { -1 }
}

/// `HPy_Call`
pub unsafe extern "C" fn HPy_Call(ctx: *mut HPyContext, a0: Word, a1: *const Word, a2: u64, a3: Word) -> Word {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    let n1 = if a3 == 0 { call.array(a1, a2 as usize) } else { -1 };
    let h3 = call.handle(a3);
    call.put_i32(0, h0);
    call.put_array(1, a1, n1);
    call.put_unsigned(2, a2);
    call.put_i32(3, h3);
    if call.run(261) { call.handle_result() } else { 0 }
}

/// `HPy_CallMethod`
pub unsafe extern "C" fn HPy_CallMethod(ctx: *mut HPyContext, a0: Word, a1: *const Word, a2: u64, a3: Word) -> Word {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    let n1 = if a3 == 0 { call.array(a1, a2 as usize) } else { -1 };
    let h3 = call.handle(a3);
    call.put_i32(0, h0);
    call.put_array(1, a1, n1);
    call.put_unsigned(2, a2);
    call.put_i32(3, h3);
    if call.run(262) { call.handle_result() } else { 0 }
}

/// `_HPy_AsStruct_Dict`
pub unsafe extern "C" fn _HPy_AsStruct_Dict(ctx: *mut HPyContext, a0: Word) -> u64 {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    call.put_i32(0, h0);
    if call.run(264) { call.wide_result() } else { 0 }
}

/// `HPyList_Insert`
pub unsafe extern "C" fn HPyList_Insert(ctx: *mut HPyContext, a0: Word, a1: i64, a2: Word) -> i32 {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    let h2 = call.handle(a2);
    call.put_i32(0, h0);
    call.put_signed(1, a1);
    call.put_i32(2, h2);
    if call.run(265) { call.i32_result() } else { -1 }
}

/// `HPy_GetSlice`
pub unsafe extern "C" fn HPy_GetSlice(ctx: *mut HPyContext, a0: Word, a1: i64, a2: i64) -> Word {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    call.put_i32(0, h0);
    call.put_signed(1, a1);
    call.put_signed(2, a2);
    if call.run(266) { call.handle_result() } else { 0 }
}

/// `HPy_SetSlice`
pub unsafe extern "C" fn HPy_SetSlice(ctx: *mut HPyContext, a0: Word, a1: i64, a2: i64, a3: Word) -> i32 {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    let h3 = call.handle(a3);
    call.put_i32(0, h0);
    call.put_signed(1, a1);
    call.put_signed(2, a2);
    call.put_i32(3, h3);
    if call.run(267) { call.i32_result() } else { -1 }
}

/// `HPy_DelSlice`
pub unsafe extern "C" fn HPy_DelSlice(ctx: *mut HPyContext, a0: Word, a1: i64, a2: i64) -> i32 {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    call.put_i32(0, h0);
    call.put_signed(1, a1);
    call.put_signed(2, a2);
    if call.run(268) { call.i32_result() } else { -1 }
}

/// `HPy_GetIter`
pub unsafe extern "C" fn HPy_GetIter(ctx: *mut HPyContext, a0: Word) -> Word {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    call.put_i32(0, h0);
    if call.run(269) { call.handle_result() } else { 0 }
}

/// `HPyIter_Next`
pub unsafe extern "C" fn HPyIter_Next(ctx: *mut HPyContext, a0: Word) -> Word {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    call.put_i32(0, h0);
    if call.run(270) { call.handle_result() } else { 0 }
}

/// `HPyIter_Check`
pub unsafe extern "C" fn HPyIter_Check(ctx: *mut HPyContext, a0: Word) -> i32 {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    call.put_i32(0, h0);
    if call.run(271) { call.i32_result() } else { 0 }
}

/// `HPySlice_New`
pub unsafe extern "C" fn HPySlice_New(ctx: *mut HPyContext, a0: Word, a1: Word, a2: Word) -> Word {
    // SAFETY: C passes the context it was given.
    let call = unsafe { Upcall::begin(ctx) };
    let h0 = call.handle(a0);
    let h1 = call.handle(a1);
    let h2 = call.handle(a2);
    call.put_i32(0, h0);
    call.put_i32(1, h1);
    call.put_i32(2, h2);
    if call.run(272) { call.handle_result() } else { 0 }
}

/// The functions by the index of their entry.
pub fn table() -> [(usize, *const c_void); 189] {
    [
        (77, HPy_Dup as *const c_void),
        (78, HPy_Close as *const c_void),
        (79, HPyLong_FromInt32_t as *const c_void),
        (80, HPyLong_FromUInt32_t as *const c_void),
        (81, HPyLong_FromInt64_t as *const c_void),
        (82, HPyLong_FromUInt64_t as *const c_void),
        (83, HPyLong_FromSize_t as *const c_void),
        (84, HPyLong_FromSsize_t as *const c_void),
        (85, HPyLong_AsInt32_t as *const c_void),
        (86, HPyLong_AsUInt32_t as *const c_void),
        (87, HPyLong_AsUInt32_tMask as *const c_void),
        (88, HPyLong_AsInt64_t as *const c_void),
        (89, HPyLong_AsUInt64_t as *const c_void),
        (90, HPyLong_AsUInt64_tMask as *const c_void),
        (91, HPyLong_AsSize_t as *const c_void),
        (92, HPyLong_AsSsize_t as *const c_void),
        (93, HPyLong_AsVoidPtr as *const c_void),
        (94, HPyLong_AsDouble as *const c_void),
        (95, HPyFloat_FromDouble as *const c_void),
        (96, HPyFloat_AsDouble as *const c_void),
        (97, HPyBool_FromBool as *const c_void),
        (98, HPy_Length as *const c_void),
        (99, HPyNumber_Check as *const c_void),
        (100, HPy_Add as *const c_void),
        (101, HPy_Subtract as *const c_void),
        (102, HPy_Multiply as *const c_void),
        (103, HPy_MatrixMultiply as *const c_void),
        (104, HPy_FloorDivide as *const c_void),
        (105, HPy_TrueDivide as *const c_void),
        (106, HPy_Remainder as *const c_void),
        (107, HPy_Divmod as *const c_void),
        (108, HPy_Power as *const c_void),
        (109, HPy_Negative as *const c_void),
        (110, HPy_Positive as *const c_void),
        (111, HPy_Absolute as *const c_void),
        (112, HPy_Invert as *const c_void),
        (113, HPy_Lshift as *const c_void),
        (114, HPy_Rshift as *const c_void),
        (115, HPy_And as *const c_void),
        (116, HPy_Xor as *const c_void),
        (117, HPy_Or as *const c_void),
        (118, HPy_Index as *const c_void),
        (119, HPy_Long as *const c_void),
        (120, HPy_Float as *const c_void),
        (121, HPy_InPlaceAdd as *const c_void),
        (122, HPy_InPlaceSubtract as *const c_void),
        (123, HPy_InPlaceMultiply as *const c_void),
        (124, HPy_InPlaceMatrixMultiply as *const c_void),
        (125, HPy_InPlaceFloorDivide as *const c_void),
        (126, HPy_InPlaceTrueDivide as *const c_void),
        (127, HPy_InPlaceRemainder as *const c_void),
        (128, HPy_InPlacePower as *const c_void),
        (129, HPy_InPlaceLshift as *const c_void),
        (130, HPy_InPlaceRshift as *const c_void),
        (131, HPy_InPlaceAnd as *const c_void),
        (132, HPy_InPlaceXor as *const c_void),
        (133, HPy_InPlaceOr as *const c_void),
        (134, HPyCallable_Check as *const c_void),
        (135, HPy_CallTupleDict as *const c_void),
        (136, HPy_FatalError as *const c_void),
        (137, HPyErr_SetString as *const c_void),
        (138, HPyErr_SetObject as *const c_void),
        (139, HPyErr_SetFromErrnoWithFilename as *const c_void),
        (140, HPyErr_SetFromErrnoWithFilenameObjects as *const c_void),
        (141, HPyErr_Occurred as *const c_void),
        (142, HPyErr_ExceptionMatches as *const c_void),
        (143, HPyErr_NoMemory as *const c_void),
        (144, HPyErr_Clear as *const c_void),
        (145, HPyErr_NewException as *const c_void),
        (146, HPyErr_NewExceptionWithDoc as *const c_void),
        (147, HPyErr_WarnEx as *const c_void),
        (148, HPyErr_WriteUnraisable as *const c_void),
        (149, HPy_IsTrue as *const c_void),
        (150, HPyType_FromSpec as *const c_void),
        (151, HPyType_GenericNew as *const c_void),
        (152, HPy_GetAttr as *const c_void),
        (153, HPy_GetAttr_s as *const c_void),
        (154, HPy_HasAttr as *const c_void),
        (155, HPy_HasAttr_s as *const c_void),
        (156, HPy_SetAttr as *const c_void),
        (157, HPy_SetAttr_s as *const c_void),
        (158, HPy_GetItem as *const c_void),
        (159, HPy_GetItem_i as *const c_void),
        (160, HPy_GetItem_s as *const c_void),
        (161, HPy_Contains as *const c_void),
        (162, HPy_SetItem as *const c_void),
        (163, HPy_SetItem_i as *const c_void),
        (164, HPy_SetItem_s as *const c_void),
        (165, HPy_Type as *const c_void),
        (166, HPy_TypeCheck as *const c_void),
        (167, HPy_Is as *const c_void),
        (168, _HPy_AsStruct_Object as *const c_void),
        (169, _HPy_AsStruct_Legacy as *const c_void),
        (170, HPy_New as *const c_void),
        (171, HPy_Repr as *const c_void),
        (172, HPy_Str as *const c_void),
        (173, HPy_ASCII as *const c_void),
        (174, HPy_Bytes as *const c_void),
        (175, HPy_RichCompare as *const c_void),
        (176, HPy_RichCompareBool as *const c_void),
        (177, HPy_Hash as *const c_void),
        (178, HPyBytes_Check as *const c_void),
        (179, HPyBytes_Size as *const c_void),
        (180, HPyBytes_GET_SIZE as *const c_void),
        (181, HPyBytes_AsString as *const c_void),
        (182, HPyBytes_AS_STRING as *const c_void),
        (183, HPyBytes_FromString as *const c_void),
        (184, HPyBytes_FromStringAndSize as *const c_void),
        (185, HPyUnicode_FromString as *const c_void),
        (186, HPyUnicode_Check as *const c_void),
        (187, HPyUnicode_AsASCIIString as *const c_void),
        (188, HPyUnicode_AsLatin1String as *const c_void),
        (189, HPyUnicode_AsUTF8String as *const c_void),
        (190, HPyUnicode_AsUTF8AndSize as *const c_void),
        (191, HPyUnicode_FromWideChar as *const c_void),
        (192, HPyUnicode_DecodeFSDefault as *const c_void),
        (193, HPyUnicode_DecodeFSDefaultAndSize as *const c_void),
        (194, HPyUnicode_EncodeFSDefault as *const c_void),
        (195, HPyUnicode_ReadChar as *const c_void),
        (196, HPyUnicode_DecodeASCII as *const c_void),
        (197, HPyUnicode_DecodeLatin1 as *const c_void),
        (198, HPyList_Check as *const c_void),
        (199, HPyList_New as *const c_void),
        (200, HPyList_Append as *const c_void),
        (201, HPyDict_Check as *const c_void),
        (202, HPyDict_New as *const c_void),
        (203, HPyTuple_Check as *const c_void),
        (204, HPyTuple_FromArray as *const c_void),
        (205, HPyImport_ImportModule as *const c_void),
        (206, HPy_FromPyObject as *const c_void),
        (207, HPy_AsPyObject as *const c_void),
        (208, _HPy_CallRealFunctionFromTrampoline as *const c_void),
        (209, HPyListBuilder_New as *const c_void),
        (210, HPyListBuilder_Set as *const c_void),
        (211, HPyListBuilder_Build as *const c_void),
        (212, HPyListBuilder_Cancel as *const c_void),
        (213, HPyTupleBuilder_New as *const c_void),
        (214, HPyTupleBuilder_Set as *const c_void),
        (215, HPyTupleBuilder_Build as *const c_void),
        (216, HPyTupleBuilder_Cancel as *const c_void),
        (217, HPyTracker_New as *const c_void),
        (218, HPyTracker_Add as *const c_void),
        (219, HPyTracker_ForgetAll as *const c_void),
        (220, HPyTracker_Close as *const c_void),
        (221, HPyField_Store as *const c_void),
        (222, HPyField_Load as *const c_void),
        (223, HPy_ReenterPythonExecution as *const c_void),
        (224, HPy_LeavePythonExecution as *const c_void),
        (225, HPyGlobal_Store as *const c_void),
        (226, HPyGlobal_Load as *const c_void),
        (227, _HPy_Dump as *const c_void),
        (228, _HPy_AsStruct_Type as *const c_void),
        (229, _HPy_AsStruct_Long as *const c_void),
        (230, _HPy_AsStruct_Float as *const c_void),
        (231, _HPy_AsStruct_Unicode as *const c_void),
        (232, _HPy_AsStruct_Tuple as *const c_void),
        (233, _HPy_AsStruct_List as *const c_void),
        (234, _HPyType_GetBuiltinShape as *const c_void),
        (235, HPy_DelItem as *const c_void),
        (236, HPy_DelItem_i as *const c_void),
        (237, HPy_DelItem_s as *const c_void),
        (244, HPyCapsule_New as *const c_void),
        (245, HPyCapsule_Get as *const c_void),
        (246, HPyCapsule_IsValid as *const c_void),
        (247, HPyCapsule_Set as *const c_void),
        (248, HPy_Compile_s as *const c_void),
        (249, HPy_EvalCode as *const c_void),
        (250, HPyContextVar_New as *const c_void),
        (251, HPyContextVar_Get as *const c_void),
        (252, HPyContextVar_Set as *const c_void),
        (253, HPyType_GetName as *const c_void),
        (254, HPyType_IsSubtype as *const c_void),
        (255, HPyUnicode_FromEncodedObject as *const c_void),
        (256, HPyUnicode_Substring as *const c_void),
        (257, HPyDict_Keys as *const c_void),
        (258, HPyDict_Copy as *const c_void),
        (259, HPySlice_Unpack as *const c_void),
        (260, HPy_SetCallFunction as *const c_void),
        (261, HPy_Call as *const c_void),
        (262, HPy_CallMethod as *const c_void),
        (264, _HPy_AsStruct_Dict as *const c_void),
        (265, HPyList_Insert as *const c_void),
        (266, HPy_GetSlice as *const c_void),
        (267, HPy_SetSlice as *const c_void),
        (268, HPy_DelSlice as *const c_void),
        (269, HPy_GetIter as *const c_void),
        (270, HPyIter_Next as *const c_void),
        (271, HPyIter_Check as *const c_void),
        (272, HPySlice_New as *const c_void),
    ]
}
