//! Reading and writing memory at any address, through the window: word 0 holds the address and then
//! what was read, word 2 what is to be written.
//!
//! Nothing here can be checked: TypeScript only asks for addresses that C gave it.

use std::ffi::c_void;
use std::ptr;

use napi_sys as sys;

use crate::environment::Environment;
use crate::window::{self, Window};

/// A raw N-API function and its name in JavaScript.
pub type RawFunction = (&'static str, sys::napi_callback);

/// The environment that a raw function is bound to.
///
/// # Safety
/// The arguments of a callback whose data is an `Environment`.
#[inline(always)]
pub unsafe fn environment<'a>(
    env: sys::napi_env,
    info: sys::napi_callback_info,
) -> &'a Environment {
    let mut data = ptr::null_mut();
    // SAFETY: only the data is asked for, which outlives the function.
    unsafe {
        sys::napi_get_cb_info(
            env,
            info,
            ptr::null_mut(),
            ptr::null_mut(),
            ptr::null_mut(),
            &mut data,
        );
        &*data.cast::<Environment>()
    }
}

macro_rules! window_functions {
    ($($name:ident |$window:ident| $body:block)*) => {$(
        unsafe extern "C" fn $name(
            env: sys::napi_env,
            info: sys::napi_callback_info,
        ) -> sys::napi_value {
            // SAFETY: registered with an `Environment`.
            let $window = unsafe { environment(env, info) }.window;
            $body
            ptr::null_mut()
        }
    )*};
}

/// Reads a value that may lie at any address.
fn read<T>(window: Window) -> T {
    // SAFETY: an address that C gave TypeScript.
    unsafe { ptr::read_unaligned(window.address(window::RESULT).cast::<T>()) }
}

fn write<T>(window: Window, value: T) {
    // SAFETY: as for `read`.
    unsafe { ptr::write_unaligned(window.address(window::RESULT).cast::<T>(), value) }
}

window_functions! {
    get_int8 |w| { w.set_i32(window::RESULT, read::<i8>(w) as i32); }
    get_uint8 |w| { w.set_i32(window::RESULT, read::<u8>(w) as i32); }
    get_int16 |w| { w.set_i32(window::RESULT, read::<i16>(w) as i32); }
    get_uint16 |w| { w.set_i32(window::RESULT, read::<u16>(w) as i32); }
    get_int32 |w| { w.set_i32(window::RESULT, read::<i32>(w)); }
    get_int64 |w| { w.set_i64(window::RESULT, read::<i64>(w)); }
    get_float32 |w| { w.set_f64(window::RESULT, read::<f32>(w) as f64); }
    get_pointer |w| { w.set_f64(window::RESULT, read::<u64>(w) as f64); }
    get_ssize |w| { w.set_f64(window::RESULT, read::<i64>(w) as f64); }

    set_int8 |w| { write(w, w.i32(window::ARGS) as i8); }
    set_int16 |w| { write(w, w.i32(window::ARGS) as i16); }
    set_int32 |w| { write(w, w.i32(window::ARGS)); }
    set_int64 |w| { write(w, w.i64(window::ARGS)); }
    set_float32 |w| { write(w, w.f64(window::ARGS) as f32); }
    set_pointer |w| { write(w, w.wide(window::ARGS)); }
    set_ssize |w| { write(w, w.ssize(window::ARGS)); }
    set_handle |w| { write(w, w.handle(window::ARGS)); }

    // Word 0: size, then address or 0.
    alloc |w| {
        let size = w.size(window::RESULT);
        // SAFETY: always at least one byte.
        let memory = unsafe { libc::calloc(size.max(1), 1) };
        w.set_f64(window::RESULT, memory as usize as f64);
    }
    free |w| {
        // SAFETY: what `alloc` gave, or NULL.
        unsafe { libc::free(w.address(window::RESULT).cast::<c_void>()) };
    }

    // Word 0: address; word 2: length, no longer than the area, where the bytes go.
    read_area |w| {
        // SAFETY: an address that C gave TypeScript; the length is checked there and here.
        unsafe {
            let length = w.size(window::ARGS).min(window::AREA_BYTES);
            ptr::copy_nonoverlapping(w.address(window::RESULT), w.area(), length);
        }
    }
    write_area |w| {
        // SAFETY: as above.
        unsafe {
            let length = w.size(window::ARGS).min(window::AREA_BYTES);
            ptr::copy_nonoverlapping(w.area(), w.address(window::RESULT), length);
        }
    }
    // Word 0: address, then length; the bytes are in the area if they fit.
    read_string |w| {
        // SAFETY: a C string that C gave TypeScript.
        unsafe {
            let string = w.address(window::RESULT);
            let length = libc::strlen(string.cast());
            if length <= window::AREA_BYTES {
                ptr::copy_nonoverlapping(string, w.area(), length);
            }
            w.set_f64(window::RESULT, length as f64);
        }
    }
}

pub const FUNCTIONS: &[RawFunction] = &[
    ("getInt8", Some(get_int8)),
    ("getUint8", Some(get_uint8)),
    ("getInt16", Some(get_int16)),
    ("getUint16", Some(get_uint16)),
    ("getInt32", Some(get_int32)),
    ("getInt64", Some(get_int64)),
    ("getFloat32", Some(get_float32)),
    ("getPointer", Some(get_pointer)),
    ("getSsize", Some(get_ssize)),
    ("setInt8", Some(set_int8)),
    ("setInt16", Some(set_int16)),
    ("setInt32", Some(set_int32)),
    ("setInt64", Some(set_int64)),
    ("setFloat32", Some(set_float32)),
    ("setPointer", Some(set_pointer)),
    ("setSsize", Some(set_ssize)),
    ("setHandle", Some(set_handle)),
    ("alloc", Some(alloc)),
    ("free", Some(free)),
    ("readArea", Some(read_area)),
    ("writeArea", Some(write_area)),
    ("readString", Some(read_string)),
];
