//! The Node addon of `@hpy/backend-napi`.
//!
//! Calls in both directions are N-API functions made by hand, which take their arguments from
//! shared memory (`window.rs`); what is called rarely is `#[napi]`.

#[cfg(not(all(target_pointer_width = "64", target_endian = "little")))]
compile_error!("handles are 64-bit words whose lower half TypeScript reads as the first int32");

mod call;
mod context;
mod environment;
mod fast;
mod generated;
mod library;
mod memory;
mod native;
mod process;
mod table;
mod upcall;
mod window;
mod word;
