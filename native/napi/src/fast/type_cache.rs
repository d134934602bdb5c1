//! Answers of `isinstance` that TypeScript gave, by the numbers of two types.

use std::cell::Cell;

const SIZE: usize = 64;

/// The numbers of the object's type and of the type that was asked for.
pub type Key = (i32, i32);

#[derive(Clone, Copy)]
struct Entry {
    key: Key,
    epoch: i32,
    answer: i32,
}

/// An entry counts while the table's `TYPE_EPOCH` is what it was.
pub struct TypeCache([Cell<Entry>; SIZE]);

impl TypeCache {
    pub fn new() -> Self {
        // No type has number 0, so an empty entry answers nothing.
        TypeCache(
            [const {
                Cell::new(Entry {
                    key: (0, 0),
                    epoch: 0,
                    answer: 0,
                })
            }; SIZE],
        )
    }

    #[inline(always)]
    fn place(&self, key: Key) -> &Cell<Entry> {
        let hash = (key.0 as u32).wrapping_mul(31) ^ (key.1 as u32);
        &self.0[hash as usize % SIZE]
    }

    #[inline(always)]
    pub fn get(&self, key: Key, epoch: i32) -> Option<i32> {
        let entry = self.place(key).get();
        (entry.key == key && entry.epoch == epoch).then_some(entry.answer)
    }

    pub fn set(&self, key: Key, epoch: i32, answer: i32) {
        self.place(key).set(Entry { key, epoch, answer });
    }
}
