//! The `HPyContext` that C sees, and what belongs to it.

use std::cell::{Cell, RefCell};
use std::ffi::{c_char, c_int, c_void};
use std::ptr::NonNull;

use crate::environment::Environment;
use crate::fast::type_cache::TypeCache;
use crate::generated::entries::{self, ENTRY_COUNT};
use crate::table::Table;
use crate::window;
use crate::word::{self, Word};

const NAME: &[u8] = b"HPy Universal ABI (JavaScript)\0";

/// C's struct: constants and function pointers, in the order of the ABI table.
#[repr(C)]
pub struct HPyContext {
    name: *const c_char,
    private: *const Context,
    abi_version: c_int,
    entries: [u64; ENTRY_COUNT],
}

impl HPyContext {
    /// # Safety
    /// `ctx` was made by [`Context::expose`] and is not closed.
    #[inline(always)]
    pub unsafe fn state<'a>(ctx: *mut HPyContext) -> &'a Context {
        // SAFETY: `private` is set when the struct is made and lives as long as it.
        unsafe { &*(*ctx).private }
    }

    /// `True` or `False`: constants, so each is a new handle of itself.
    ///
    /// # Safety
    /// As for [`state`](Self::state).
    #[inline(always)]
    pub unsafe fn bool(ctx: *mut HPyContext, truth: bool) -> Word {
        // SAFETY: the caller's promise.
        let entries = unsafe { &(*ctx).entries };
        entries[if truth {
            entries::h_True
        } else {
            entries::h_False
        }]
    }
}

/// The runtime behind an `HPyContext`.
///
/// Invariant: the environment, which owns it, outlives it; `pointer` is the struct, freed with it.
pub struct Context {
    environment: NonNull<Environment>,
    pointer: *mut HPyContext,
    /// Number of the stub that answers entry 0.
    first_stub: u32,
    pub table: Table,
    pub type_cache: TypeCache,
    /// Handles that were made for an upcall and are closed when it returns.
    temporaries: RefCell<Vec<i32>>,
    temporary_count: Cell<usize>,
}

impl Context {
    /// Makes a context of which every function calls TypeScript. `constants` holds the handle of
    /// each constant at its index, and 0 at the indices of functions.
    pub fn expose(
        environment: &Environment,
        first_stub: u32,
        constants: &[i32],
        functions: &[(usize, *const c_void)],
    ) -> Box<Context> {
        let mut entries = [0u64; ENTRY_COUNT];
        for (entry, &handle) in entries.iter_mut().zip(constants) {
            *entry = word::from_handle(handle);
        }
        for &(index, function) in functions {
            entries[index] = function as usize as u64;
        }
        let pointer = Box::into_raw(Box::new(HPyContext {
            name: NAME.as_ptr().cast(),
            private: std::ptr::null(),
            abi_version: 0,
            entries,
        }));
        let context = Box::new(Context {
            environment: NonNull::from(environment),
            pointer,
            first_stub,
            table: Table::none(),
            type_cache: TypeCache::new(),
            temporaries: RefCell::new(Vec::new()),
            temporary_count: Cell::new(0),
        });
        // SAFETY: just made, and the box does not move what is in it.
        unsafe { (*pointer).private = &*context };
        context
    }

    pub fn override_entries(&self, functions: &[(usize, *const c_void)]) {
        for &(index, function) in functions {
            // SAFETY: the struct lives as long as `self`.
            unsafe { (*self.pointer).entries[index] = function as usize as u64 };
        }
    }

    pub fn pointer(&self) -> *mut HPyContext {
        self.pointer
    }

    #[inline(always)]
    pub fn environment(&self) -> &Environment {
        // SAFETY: it outlives its contexts.
        unsafe { self.environment.as_ref() }
    }

    /// Calls the stub of an entry; its arguments are in the window.
    #[inline(always)]
    pub fn call_entry(&self, index: u32) -> bool {
        let environment = self.environment();
        let stub = self.first_stub + index;
        environment.window.set_i32(window::RESULT, stub as i32);
        environment.call_javascript()
    }

    #[inline(always)]
    pub fn temporaries(&self) -> usize {
        self.temporary_count.get()
    }

    /// A float handle that is closed when the current upcall returns.
    #[inline(never)]
    pub fn temporary(&self, value: f64) -> i32 {
        let handle = self.float_handle(value);
        self.keep_temporary(handle);
        handle
    }

    /// Closes a handle when the current upcall returns.
    pub fn keep_temporary(&self, handle: i32) {
        let mut temporaries = self.temporaries.borrow_mut();
        temporaries.push(handle);
        self.temporary_count.set(temporaries.len());
    }

    #[inline(never)]
    pub fn close_temporaries(&self, keep: usize) {
        let mut temporaries = self.temporaries.borrow_mut();
        while temporaries.len() > keep {
            if let Some(handle) = temporaries.pop() {
                self.table.close(word::from_handle(handle));
            }
        }
        self.temporary_count.set(temporaries.len());
    }

    /// What TypeScript gets for a word that C returned: a handle it owns.
    #[inline(always)]
    pub fn handle_for_javascript(&self, word: Word) -> i32 {
        if word::is_handle(word) {
            word as i32
        } else {
            self.float_handle(word::to_float(word))
        }
    }
}

impl Drop for Context {
    fn drop(&mut self) {
        // SAFETY: made by `Box::into_raw`, and nobody uses a closed context.
        drop(unsafe { Box::from_raw(self.pointer) });
    }
}
