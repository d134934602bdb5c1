//! A call from C of a context function that TypeScript answers.
//!
//! The functions themselves are in `generated/upcalls.rs`, one for each entry; this is what they are
//! made of.

use crate::context::{Context, HPyContext};
use crate::generated::entries;
use crate::window::{self, Window};
use crate::word::{self, Word};

pub struct Upcall<'a> {
    context: &'a Context,
    window: Window,
    /// How many temporary handles there were before.
    temporaries: usize,
}

impl<'a> Upcall<'a> {
    /// # Safety
    /// `ctx` is a context that was exposed and not closed.
    #[inline(always)]
    pub unsafe fn begin(ctx: *mut HPyContext) -> Self {
        // SAFETY: the caller's promise.
        let context = unsafe { HPyContext::state(ctx) };
        Upcall {
            context,
            window: context.environment().window,
            temporaries: context.temporaries(),
        }
    }

    /// The handle that TypeScript gets for a word. Comes before the first argument is written, as it
    /// may call TypeScript itself.
    #[inline(always)]
    pub fn handle(&self, word: Word) -> i32 {
        if word::is_handle(word) {
            word as i32
        } else {
            self.context.temporary(word::to_float(word))
        }
    }

    #[inline(always)]
    pub fn put_i32(&self, position: usize, value: i32) {
        self.window.set_i32(window::ARGS + position, value);
    }

    #[inline(always)]
    pub fn put_f64(&self, position: usize, value: f64) {
        self.window.set_f64(window::ARGS + position, value);
    }

    /// A wide integer goes as float64, and exactly for those that the float64 does not show exactly.
    #[inline(always)]
    pub fn put_signed(&self, position: usize, value: i64) {
        self.window.set_f64(window::ARGS + position, value as f64);
        self.window.set_i64(window::EXACT + position, value);
    }

    #[inline(always)]
    pub fn put_unsigned(&self, position: usize, value: u64) {
        self.window.set_f64(window::ARGS + position, value as f64);
        self.window.set_u64(window::EXACT + position, value);
    }

    /// Converts an array of handles into the area; gives their number, or -1 when only the address
    /// can be passed. Comes before the first argument is written, as [`handle`](Self::handle).
    pub fn array(&self, handles: *const Word, count: usize) -> i32 {
        if count > window::AREA_HANDLES || (handles.is_null() && count > 0) {
            return -1;
        }
        let area = self.window.area().cast::<i32>();
        for index in 0..count {
            // SAFETY: C passes `count` handles, and as many fit into the area.
            unsafe { *area.add(index) = self.handle(*handles.add(index)) };
        }
        count as i32
    }

    #[inline(always)]
    pub fn put_array(&self, position: usize, handles: *const Word, count: i32) {
        self.window
            .set_f64(window::ARGS + position, handles as usize as f64);
        self.window.set_i32(window::EXACT + position, count);
    }

    /// The address of a string; its text comes along, so that TypeScript need not ask for it.
    #[inline(always)]
    pub fn put_string(&self, position: usize, string: u64) {
        self.window.set_f64(window::ARGS + position, string as f64);
        if string == 0 {
            return;
        }
        // SAFETY: C passes strings that end with NUL.
        unsafe {
            let text = string as usize as *const u8;
            let length = libc::strlen(text.cast());
            if length <= window::AREA_BYTES {
                text.copy_to_nonoverlapping(self.window.area(), length);
            }
            self.window.set_f64(window::STRING, string as f64);
            self.window.set_f64(window::STRING_LENGTH, length as f64);
        }
    }

    /// The address of a word; its value comes along, and TypeScript leaves a new one in the window.
    #[inline(always)]
    pub fn put_word(&self, position: usize, word: u64) {
        self.window.set_f64(window::ARGS + position, word as f64);
        if word == 0 {
            return;
        }
        // SAFETY: C passes the address of a word of its own.
        let value = unsafe { std::ptr::read_unaligned(word as usize as *const u64) };
        self.window.set_f64(window::WORD, word as f64);
        self.window.set_f64(window::WORD_VALUE, value as f64);
    }

    /// As [`run`](Self::run), and stores what TypeScript left for the word.
    #[inline(always)]
    pub fn run_with_word(&self, index: u32, word: u64) -> bool {
        let ok = self.run(index);
        if self.window.f64(window::WORD) == window::WRITTEN && word != 0 {
            // SAFETY: as for `put_word`.
            unsafe {
                let value = self.window.wide(window::WORD_VALUE);
                std::ptr::write_unaligned(word as usize as *mut u64, value);
            };
        }
        self.window.set_f64(window::WORD, window::NONE);
        ok
    }

    /// For entries that make an exception of `errno`, which JavaScript would have overwritten.
    pub fn put_errno(&self, errno: i32) {
        self.window.set_upper(window::FLAGS, errno);
    }

    /// Runs the entry; false if the entry's failure value is to be returned.
    #[inline(always)]
    pub fn run(&self, index: u32) -> bool {
        let ok = self.context.call_entry(index);
        if self.context.temporaries() != self.temporaries {
            self.context.close_temporaries(self.temporaries);
        }
        ok
    }

    #[inline(always)]
    pub fn handle_result(&self) -> Word {
        self.window.handle(window::RESULT)
    }

    #[inline(always)]
    pub fn i32_result(&self) -> i32 {
        self.window.i32(window::RESULT)
    }

    #[inline(always)]
    pub fn f64_result(&self) -> f64 {
        self.window.f64(window::RESULT)
    }

    #[inline(always)]
    pub fn wide_result(&self) -> u64 {
        if self.window.i32(window::FLAGS) & 1 != 0 {
            return self.window.u64(window::RESULT);
        }
        // May be negative though the type is unsigned: -1 is the failure value.
        self.window.wide(window::RESULT)
    }

    /// A signed one saturates, so that the largest size survives being a float64.
    #[inline(always)]
    pub fn signed_result(&self) -> i64 {
        if self.window.i32(window::FLAGS) & 1 != 0 {
            return self.window.i64(window::RESULT);
        }
        self.window.f64(window::RESULT) as i64
    }
}

/// C's `errno`.
pub fn errno() -> i32 {
    std::io::Error::last_os_error().raw_os_error().unwrap_or(0)
}

impl Context {
    /// Makes a float handle that TypeScript understands; it has to be closed.
    pub fn float_handle(&self, value: f64) -> i32 {
        if let Some(word) = self.table.take_float(value) {
            return word as i32;
        }
        // The free list is empty: only TypeScript can extend it.
        let window = self.environment().window;
        window.set_f64(window::ARGS, value);
        if self.call_entry(entries::HPyFloat_FromDouble as u32) {
            window.i32(window::RESULT)
        } else {
            0
        }
    }
}
