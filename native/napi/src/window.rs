//! The window: memory of V8's that both sides read and write, through which all arguments and
//! results of frequent calls go. `packages/backend-napi/src/window.ts` repeats the layout.
//!
//! ```text
//!  word 0      call of JavaScript: number of the stub; call of C: address of the function;
//!              after either, the result
//!  word 1      lower half: 1 when the result is an int64 and not a float64 (calls of JavaScript)
//!              upper half: errno at the time of the call, where the entry needs it
//!  word 2..15  arguments: handles and 32-bit integers in the lower half, float64 otherwise
//!  word 16..29 calls of JavaScript: exact int64 of the arguments that are wide integers
//!  word 28, 29  a word of C's that the entry reads or writes: its address, NONE, or WRITTEN once
//!              TypeScript has; its value
//!  word 30, 31  a string that the entry was given: its address or NONE; its length; text in the area
//!  word 32..   handles of an array, two a word; bytes
//! ```
//!
//! Whoever is called reads everything before it calls anybody else, so one window serves calls that
//! are nested in each other.

use std::ptr;

use crate::word::{self, Word};

pub const WORDS: usize = 512;
pub const RESULT: usize = 0;
pub const FLAGS: usize = 1;
pub const ARGS: usize = 2;
pub const EXACT: usize = 16;
pub const WORD: usize = 28;
pub const WORD_VALUE: usize = 29;
pub const STRING: usize = 30;
pub const STRING_LENGTH: usize = 31;
/// No address.
pub const NONE: f64 = -1.0;
pub const WRITTEN: f64 = -2.0;
pub const AREA: usize = 32;
/// Bytes of the area behind the arguments.
pub const AREA_BYTES: usize = (WORDS - AREA) * 8;
/// Handles that fit into the area.
pub const AREA_HANDLES: usize = AREA_BYTES / 4;

/// Invariant: points to `WORDS` words of memory that lives as long as the environment.
#[derive(Clone, Copy)]
pub struct Window(*mut u64);

macro_rules! accessors {
    ($($get:ident $set:ident: $type:ty;)*) => {$(
        #[inline(always)]
        pub fn $get(self, word: usize) -> $type {
            debug_assert!(word < WORDS);
            // SAFETY: within the window, whose words are aligned for 8 bytes.
            unsafe { ptr::read(self.0.add(word).cast::<$type>()) }
        }

        #[inline(always)]
        pub fn $set(self, word: usize, value: $type) {
            debug_assert!(word < WORDS);
            // SAFETY: as above.
            unsafe { ptr::write(self.0.add(word).cast::<$type>(), value) }
        }
    )*};
}

impl Window {
    /// # Safety
    /// See the invariant of [`Window`].
    pub unsafe fn new(memory: *mut u64) -> Self {
        let window = Window(memory);
        window.set_f64(WORD, NONE);
        window.set_f64(STRING, NONE);
        window
    }

    accessors! {
        i32 set_i32: i32;
        i64 set_i64: i64;
        f64 set_f64: f64;
        u64 set_u64: u64;
    }

    /// The upper half of a word.
    #[inline(always)]
    pub fn set_upper(self, word: usize, value: i32) {
        self.set_u64(
            word,
            self.u64(word) & 0xFFFF_FFFF | (value as u32 as u64) << 32,
        );
    }

    #[inline(always)]
    pub fn handle(self, word: usize) -> Word {
        word::from_handle(self.i32(word))
    }

    /// An address, which TypeScript writes as float64.
    #[inline(always)]
    pub fn address(self, word: usize) -> *mut u8 {
        self.f64(word) as u64 as usize as *mut u8
    }

    /// An integer of either sign, which TypeScript writes as float64.
    #[inline(always)]
    pub fn wide(self, word: usize) -> u64 {
        let value = self.f64(word);
        if value < 0.0 {
            value as i64 as u64
        } else {
            value as u64
        }
    }

    #[inline(always)]
    pub fn size(self, word: usize) -> usize {
        self.f64(word) as usize
    }

    /// A signed size: saturates, so that the largest one survives being a float64.
    #[inline(always)]
    pub fn ssize(self, word: usize) -> i64 {
        self.f64(word) as i64
    }

    #[inline(always)]
    pub fn area(self) -> *mut u8 {
        // SAFETY: within the window.
        unsafe { self.0.add(AREA).cast::<u8>() }
    }
}
