//! Entries that native code answers itself: each answers the plain case from the handle and the
//! table, and otherwise asks TypeScript as if it were not there. `HPY_FASTPATHS=0` leaves them out.

// The functions are named as their entries.
#![allow(non_snake_case)]

use std::ffi::c_void;

mod checks;
mod errors;
mod fields;
mod handles;
mod numbers;
mod objects;
mod structs;
pub mod type_cache;
mod types;

/// An entry's index and the function that answers it.
pub type Override = (usize, *const c_void);

pub fn table() -> Vec<Override> {
    [
        handles::overrides(),
        numbers::overrides(),
        objects::overrides(),
        checks::overrides(),
        types::overrides(),
        structs::overrides(),
        errors::overrides(),
        fields::overrides(),
    ]
    .concat()
}

/// Lists overrides by the name of their entry.
macro_rules! overrides {
    ($($name:ident),* $(,)?) => {
        pub fn overrides() -> Vec<$crate::fast::Override> {
            vec![$((
                $crate::generated::entries::$name,
                $name as *const std::ffi::c_void,
            )),*]
        }
    };
}
use overrides;
