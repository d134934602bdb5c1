//! Made from the ABI table; `npm run generate -w @hpy/backend-napi` makes them anew.

#[rustfmt::skip]
pub mod callers;
#[rustfmt::skip]
pub mod entries;
#[rustfmt::skip]
pub mod upcalls;
