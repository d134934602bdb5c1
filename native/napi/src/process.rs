//! What belongs to the process, not to a runtime.

// Test builds register nothing with Node.
#![cfg_attr(test, allow(dead_code))]

use napi_derive::napi;

/// Sizes that differ between platforms.
#[napi]
pub fn long_size() -> u32 {
    size_of::<libc::c_long>() as u32
}

#[napi]
pub fn wchar_size() -> u32 {
    size_of::<libc::wchar_t>() as u32
}

/// What C's `strerror` says.
#[napi]
pub fn error_text(errno: i32) -> String {
    // SAFETY: the string is copied before anybody else on this thread asks for one.
    unsafe { std::ffi::CStr::from_ptr(libc::strerror(errno)) }
        .to_string_lossy()
        .into_owned()
}

/// Prints a message and aborts the process.
#[napi]
pub fn fatal_error(message: String) {
    abort_with(&message)
}

/// Ends the process as `HPy_FatalError` does: says why, then aborts.
pub fn abort_with(message: &str) -> ! {
    eprintln!("Fatal Python error: {message}");
    std::process::abort()
}
