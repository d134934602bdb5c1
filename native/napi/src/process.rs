//! Ending the process.

/// Ends the process as `HPy_FatalError` does: says why, then aborts.
pub fn fatal_error(message: &str) -> ! {
    eprintln!("Fatal Python error: {message}");
    std::process::abort()
}
