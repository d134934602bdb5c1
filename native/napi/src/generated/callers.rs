// Calls of the functions of an extension, one N-API function for each shape.
//
// Generated from the ABI table in packages/core/src/abi; do not edit. To make it anew:
//
//     npm run generate -w @hpy/backend-napi

use std::mem::transmute;

use napi_sys as sys;

use crate::call::{caller, COUNT};
use crate::context::HPyContext;
use crate::word::Word;

caller!(ctx_ha_h, |call| {
        let a0 = call.handle(0);
        let a1 = call.array(1);
        let n1 = call.size(COUNT);
        // SAFETY: TypeScript gives the address of a function with this signature.
        unsafe {
            let function: unsafe extern "C" fn(*mut HPyContext, Word, *const Word, usize) -> Word =
                transmute(call.function());
            let result = function(call.ctx, a0, a1.as_ptr(), n1);
            call.give_handle(result);
        }
});

caller!(ctx_hah_h, |call| {
        let a0 = call.handle(0);
        let a1 = call.array(1);
        let n1 = call.size(COUNT);
        let a3 = call.handle(3);
        // SAFETY: TypeScript gives the address of a function with this signature.
        unsafe {
            let function: unsafe extern "C" fn(*mut HPyContext, Word, *const Word, usize, Word) -> Word =
                transmute(call.function());
            let result = function(call.ctx, a0, a1.as_ptr(), n1, a3);
            call.give_handle(result);
        }
});

caller!(ctx_h_h, |call| {
        let a0 = call.handle(0);
        // SAFETY: TypeScript gives the address of a function with this signature.
        unsafe {
            let function: unsafe extern "C" fn(*mut HPyContext, Word) -> Word =
                transmute(call.function());
            let result = function(call.ctx, a0);
            call.give_handle(result);
        }
});

caller!(ctx_hh_h, |call| {
        let a0 = call.handle(0);
        let a1 = call.handle(1);
        // SAFETY: TypeScript gives the address of a function with this signature.
        unsafe {
            let function: unsafe extern "C" fn(*mut HPyContext, Word, Word) -> Word =
                transmute(call.function());
            let result = function(call.ctx, a0, a1);
            call.give_handle(result);
        }
});

caller!(p_v, |call| {
        let a0 = call.pointer(0);
        // SAFETY: TypeScript gives the address of a function with this signature.
        unsafe {
            let function: unsafe extern "C" fn(*mut u8) =
                transmute(call.function());
            function(a0);
            
        }
});

caller!(ctx_hpi_i, |call| {
        let a0 = call.handle(0);
        let a1 = call.pointer(1);
        let a2 = call.i32(2);
        // SAFETY: TypeScript gives the address of a function with this signature.
        unsafe {
            let function: unsafe extern "C" fn(*mut HPyContext, Word, *mut u8, i32) -> i32 =
                transmute(call.function());
            let result = function(call.ctx, a0, a1, a2);
            call.give_i32(result);
        }
});

caller!(ctx_hp_v, |call| {
        let a0 = call.handle(0);
        let a1 = call.pointer(1);
        // SAFETY: TypeScript gives the address of a function with this signature.
        unsafe {
            let function: unsafe extern "C" fn(*mut HPyContext, Word, *mut u8) =
                transmute(call.function());
            function(call.ctx, a0, a1);
            
        }
});

caller!(ctx_hhh_h, |call| {
        let a0 = call.handle(0);
        let a1 = call.handle(1);
        let a2 = call.handle(2);
        // SAFETY: TypeScript gives the address of a function with this signature.
        unsafe {
            let function: unsafe extern "C" fn(*mut HPyContext, Word, Word, Word) -> Word =
                transmute(call.function());
            let result = function(call.ctx, a0, a1, a2);
            call.give_handle(result);
        }
});

caller!(ctx_h_i, |call| {
        let a0 = call.handle(0);
        // SAFETY: TypeScript gives the address of a function with this signature.
        unsafe {
            let function: unsafe extern "C" fn(*mut HPyContext, Word) -> i32 =
                transmute(call.function());
            let result = function(call.ctx, a0);
            call.give_i32(result);
        }
});

caller!(ctx_h_s, |call| {
        let a0 = call.handle(0);
        // SAFETY: TypeScript gives the address of a function with this signature.
        unsafe {
            let function: unsafe extern "C" fn(*mut HPyContext, Word) -> i64 =
                transmute(call.function());
            let result = function(call.ctx, a0);
            call.give_signed(result);
        }
});

caller!(ctx_hs_h, |call| {
        let a0 = call.handle(0);
        let a1 = call.ssize(1);
        // SAFETY: TypeScript gives the address of a function with this signature.
        unsafe {
            let function: unsafe extern "C" fn(*mut HPyContext, Word, i64) -> Word =
                transmute(call.function());
            let result = function(call.ctx, a0, a1);
            call.give_handle(result);
        }
});

caller!(ctx_hss_h, |call| {
        let a0 = call.handle(0);
        let a1 = call.ssize(1);
        let a2 = call.ssize(2);
        // SAFETY: TypeScript gives the address of a function with this signature.
        unsafe {
            let function: unsafe extern "C" fn(*mut HPyContext, Word, i64, i64) -> Word =
                transmute(call.function());
            let result = function(call.ctx, a0, a1, a2);
            call.give_handle(result);
        }
});

caller!(ctx_hsh_i, |call| {
        let a0 = call.handle(0);
        let a1 = call.ssize(1);
        let a2 = call.handle(2);
        // SAFETY: TypeScript gives the address of a function with this signature.
        unsafe {
            let function: unsafe extern "C" fn(*mut HPyContext, Word, i64, Word) -> i32 =
                transmute(call.function());
            let result = function(call.ctx, a0, a1, a2);
            call.give_i32(result);
        }
});

caller!(ctx_hssh_i, |call| {
        let a0 = call.handle(0);
        let a1 = call.ssize(1);
        let a2 = call.ssize(2);
        let a3 = call.handle(3);
        // SAFETY: TypeScript gives the address of a function with this signature.
        unsafe {
            let function: unsafe extern "C" fn(*mut HPyContext, Word, i64, i64, Word) -> i32 =
                transmute(call.function());
            let result = function(call.ctx, a0, a1, a2, a3);
            call.give_i32(result);
        }
});

caller!(ctx_hhh_i, |call| {
        let a0 = call.handle(0);
        let a1 = call.handle(1);
        let a2 = call.handle(2);
        // SAFETY: TypeScript gives the address of a function with this signature.
        unsafe {
            let function: unsafe extern "C" fn(*mut HPyContext, Word, Word, Word) -> i32 =
                transmute(call.function());
            let result = function(call.ctx, a0, a1, a2);
            call.give_i32(result);
        }
});

caller!(ctx_p_v, |call| {
        let a0 = call.pointer(0);
        // SAFETY: TypeScript gives the address of a function with this signature.
        unsafe {
            let function: unsafe extern "C" fn(*mut HPyContext, *mut u8) =
                transmute(call.function());
            function(call.ctx, a0);
            
        }
});

caller!(ctx_hp_h, |call| {
        let a0 = call.handle(0);
        let a1 = call.pointer(1);
        // SAFETY: TypeScript gives the address of a function with this signature.
        unsafe {
            let function: unsafe extern "C" fn(*mut HPyContext, Word, *mut u8) -> Word =
                transmute(call.function());
            let result = function(call.ctx, a0, a1);
            call.give_handle(result);
        }
});

caller!(ctx_hph_i, |call| {
        let a0 = call.handle(0);
        let a1 = call.pointer(1);
        let a2 = call.handle(2);
        // SAFETY: TypeScript gives the address of a function with this signature.
        unsafe {
            let function: unsafe extern "C" fn(*mut HPyContext, Word, *mut u8, Word) -> i32 =
                transmute(call.function());
            let result = function(call.ctx, a0, a1, a2);
            call.give_i32(result);
        }
});

caller!(ctx_hhi_h, |call| {
        let a0 = call.handle(0);
        let a1 = call.handle(1);
        let a2 = call.i32(2);
        // SAFETY: TypeScript gives the address of a function with this signature.
        unsafe {
            let function: unsafe extern "C" fn(*mut HPyContext, Word, Word, i32) -> Word =
                transmute(call.function());
            let result = function(call.ctx, a0, a1, a2);
            call.give_handle(result);
        }
});

caller!(ctx_hah_i, |call| {
        let a0 = call.handle(0);
        let a1 = call.array(1);
        let n1 = call.size(COUNT);
        let a3 = call.handle(3);
        // SAFETY: TypeScript gives the address of a function with this signature.
        unsafe {
            let function: unsafe extern "C" fn(*mut HPyContext, Word, *const Word, usize, Word) -> i32 =
                transmute(call.function());
            let result = function(call.ctx, a0, a1.as_ptr(), n1, a3);
            call.give_i32(result);
        }
});

caller!(ctx_hhp_i, |call| {
        let a0 = call.handle(0);
        let a1 = call.handle(1);
        let a2 = call.pointer(2);
        // SAFETY: TypeScript gives the address of a function with this signature.
        unsafe {
            let function: unsafe extern "C" fn(*mut HPyContext, Word, Word, *mut u8) -> i32 =
                transmute(call.function());
            let result = function(call.ctx, a0, a1, a2);
            call.give_i32(result);
        }
});

caller!(ctx_hh_i, |call| {
        let a0 = call.handle(0);
        let a1 = call.handle(1);
        // SAFETY: TypeScript gives the address of a function with this signature.
        unsafe {
            let function: unsafe extern "C" fn(*mut HPyContext, Word, Word) -> i32 =
                transmute(call.function());
            let result = function(call.ctx, a0, a1);
            call.give_i32(result);
        }
});

caller!(ppp_i, |call| {
        let a0 = call.pointer(0);
        let a1 = call.pointer(1);
        let a2 = call.pointer(2);
        // SAFETY: TypeScript gives the address of a function with this signature.
        unsafe {
            let function: unsafe extern "C" fn(*mut u8, *mut u8, *mut u8) -> i32 =
                transmute(call.function());
            let result = function(a0, a1, a2);
            call.give_i32(result);
        }
});

caller!(ctx_h_v, |call| {
        let a0 = call.handle(0);
        // SAFETY: TypeScript gives the address of a function with this signature.
        unsafe {
            let function: unsafe extern "C" fn(*mut HPyContext, Word) =
                transmute(call.function());
            function(call.ctx, a0);
            
        }
});

caller!(ppp_v, |call| {
        let a0 = call.pointer(0);
        let a1 = call.pointer(1);
        let a2 = call.pointer(2);
        // SAFETY: TypeScript gives the address of a function with this signature.
        unsafe {
            let function: unsafe extern "C" fn(*mut u8, *mut u8, *mut u8) =
                transmute(call.function());
            function(a0, a1, a2);
            
        }
});

/// The N-API function that calls functions with this number in `HPyFunc_Signature`.
pub fn caller(signature: i32) -> sys::napi_callback {
    match signature {
        1 => Some(ctx_ha_h),
        2 => Some(ctx_hah_h),
        3 => Some(ctx_h_h),
        4 => Some(ctx_hh_h),
        5 => Some(p_v),
        6 => Some(ctx_hpi_i),
        7 => Some(ctx_hp_v),
        8 => Some(ctx_h_h),
        9 => Some(ctx_hh_h),
        10 => Some(ctx_hhh_h),
        11 => Some(ctx_h_i),
        12 => Some(ctx_h_s),
        13 => Some(ctx_hs_h),
        14 => Some(ctx_hss_h),
        15 => Some(ctx_hsh_i),
        16 => Some(ctx_hssh_i),
        17 => Some(ctx_hhh_i),
        18 => Some(ctx_p_v),
        19 => Some(ctx_hp_h),
        20 => Some(ctx_hh_h),
        21 => Some(ctx_hph_i),
        22 => Some(ctx_hhh_i),
        23 => Some(ctx_h_h),
        24 => Some(ctx_h_s),
        25 => Some(ctx_hhi_h),
        26 => Some(ctx_h_h),
        27 => Some(ctx_h_h),
        28 => Some(ctx_hhh_h),
        29 => Some(ctx_hhh_i),
        30 => Some(ctx_hah_i),
        31 => Some(ctx_hah_h),
        32 => Some(ctx_hp_h),
        33 => Some(ctx_hhp_i),
        34 => Some(ctx_hh_i),
        35 => Some(ppp_i),
        36 => Some(ctx_h_v),
        37 => Some(ppp_v),
        39 => Some(ctx_h_h),
        _ => None,
    }
}
