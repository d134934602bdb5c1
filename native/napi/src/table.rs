//! The handle table that native code shares with TypeScript; its layout is drawn in
//! `packages/core/src/native/shared-handles.ts`, whose numbers this file repeats.

use std::cell::Cell;

use crate::word::{self, Word};

/// Constants of the context live in the slots below this one; they are immortal.
pub const FIRST_FREE_SLOT: u32 = 128;

/// Bits of a slot's kind.
pub mod kind {
    pub const FLOAT_VALUE: i32 = 1 << 0;
    pub const INT_VALUE: i32 = 1 << 1;
    pub const INT: i32 = 1 << 2;
    pub const FLOAT: i32 = 1 << 3;
    pub const STR: i32 = 1 << 4;
    pub const BYTES: i32 = 1 << 5;
    pub const TUPLE: i32 = 1 << 6;
    pub const LIST: i32 = 1 << 7;
    pub const DICT: i32 = 1 << 8;
    pub const TYPE: i32 = 1 << 9;
    pub const BOOL: i32 = 1 << 10;
    pub const NONE: i32 = 1 << 11;
    pub const CALLABLE: i32 = 1 << 12;
    pub const NUMBER: i32 = 1 << 13;
    pub const LAZY: i32 = 1 << 14;
    pub const PAYLOAD: i32 = 1 << 15;
}

mod control {
    pub const FREE_HEAD: usize = 0;
    pub const CLOSED_HEAD: usize = 1;
    pub const ERROR: usize = 2;
    pub const LIVE: usize = 3;
    pub const CAPACITY: usize = 4;
    pub const TYPE_EPOCH: usize = 5;
}

#[repr(C)]
pub struct Slot {
    pub refs: Cell<i32>,
    pub kind: Cell<i32>,
    pub type_number: Cell<i32>,
    pub next: Cell<i32>,
    /// The bits of an int64, of a float64, or of a float64 that is an address or, for a type without
    /// a C struct, the number that slots of its instances have as `type_number`.
    pub value: Cell<u64>,
    pub lent: Cell<f64>,
}

/// The table of one context, or nothing where the context has none.
///
/// Invariant: while `control` is not null it points to the live control block, and `slots` to
/// `control[CAPACITY]` slots; TypeScript calls [`Table::moved`] before it returns from whatever made
/// the table grow. All of it is used on one thread.
pub struct Table {
    control: Cell<*mut i32>,
    slots: Cell<*mut Slot>,
}

impl Table {
    pub fn none() -> Self {
        Table {
            control: Cell::new(std::ptr::null_mut()),
            slots: Cell::new(std::ptr::null_mut()),
        }
    }

    /// # Safety
    /// See the invariant of [`Table`].
    pub unsafe fn attach(&self, control: *mut i32, slots: *mut Slot) {
        self.control.set(control);
        self.slots.set(slots);
    }

    /// # Safety
    /// See the invariant of [`Table`].
    pub unsafe fn moved(&self, slots: *mut Slot) {
        self.slots.set(slots);
    }

    #[inline(always)]
    fn control(&self, word: usize) -> &Cell<i32> {
        // SAFETY: the control block has 16 words, `word` is one of the constants above, and callers
        // have a table.
        unsafe { &*self.control.get().add(word).cast::<Cell<i32>>() }
    }

    /// The slot of a word, if it is the handle of one: not for `HPy_NULL`, small ints and floats,
    /// nor for numbers that were never handed out.
    #[inline(always)]
    pub fn slot(&self, word: Word) -> Option<&Slot> {
        let index = word >> 1;
        if word & 1 != 0 || index == 0 || self.control.get().is_null() {
            return None;
        }
        if index >= self.control(control::CAPACITY).get() as u64 {
            return None;
        }
        // SAFETY: the index is within the table, and nothing holds a slot across a call of
        // TypeScript, which may move the table.
        Some(unsafe { &*self.slots.get().add(index as usize) })
    }

    /// Fills a free slot; nothing if the free list is empty, as only TypeScript extends it.
    #[inline(always)]
    pub fn take(&self, kind: i32, value: u64) -> Option<Word> {
        if self.control.get().is_null() {
            return None;
        }
        let head = self.control(control::FREE_HEAD);
        let index = head.get();
        if index == 0 {
            return None;
        }
        // SAFETY: the free list holds indices within the table.
        let slot = unsafe { &*self.slots.get().add(index as usize) };
        head.set(slot.next.get());
        slot.refs.set(1);
        slot.kind.set(kind);
        slot.type_number.set(0);
        slot.next.set(0);
        slot.value.set(value);
        slot.lent.set(0.0);
        let live = self.control(control::LIVE);
        live.set(live.get() + 1);
        Some((index as Word) << 1)
    }

    #[inline(always)]
    pub fn take_float(&self, value: f64) -> Option<Word> {
        let kind = kind::FLOAT_VALUE | kind::FLOAT | kind::NUMBER | kind::LAZY;
        self.take(kind, value.to_bits())
    }

    #[inline(always)]
    pub fn take_int(&self, value: i64) -> Option<Word> {
        let kind = kind::INT_VALUE | kind::INT | kind::NUMBER | kind::LAZY;
        self.take(kind, value as u64)
    }

    /// Drops a reference. What has none left goes to the closed list, or, if TypeScript never saw
    /// it, back to the free list.
    #[inline(always)]
    pub fn close(&self, handle: Word) {
        if !word::is_handle(handle) || handle < (FIRST_FREE_SLOT as Word) << 1 {
            return;
        }
        let Some(slot) = self.slot(handle) else {
            return;
        };
        let refs = slot.refs.get();
        if refs <= 0 {
            // Closed once too often: the slot may be in a list already.
            return;
        }
        slot.refs.set(refs - 1);
        if refs > 1 {
            return;
        }
        let live = self.control(control::LIVE);
        live.set(live.get() - 1);
        let list = if slot.kind.get() & kind::LAZY != 0 {
            slot.kind.set(0);
            self.control(control::FREE_HEAD)
        } else {
            self.control(control::CLOSED_HEAD)
        };
        slot.next.set(list.get());
        list.set((handle >> 1) as i32);
    }

    /// Adds a reference to what is open.
    #[inline(always)]
    pub fn dup(&self, handle: Word) -> bool {
        if handle < (FIRST_FREE_SLOT as Word) << 1 {
            return true;
        }
        match self.slot(handle) {
            Some(slot) if slot.refs.get() > 0 => {
                slot.refs.set(slot.refs.get() + 1);
                true
            }
            _ => false,
        }
    }

    #[inline(always)]
    pub fn error_occurred(&self) -> bool {
        self.control(control::ERROR).get() != 0
    }

    #[inline(always)]
    pub fn type_epoch(&self) -> i32 {
        self.control(control::TYPE_EPOCH).get()
    }
}
