//! Fields that refer to no object of the heap: empty ones, small ints and constants.
//!
//! The word of a field is 0 when it is empty, the handle of a small int or of a constant, or the
//! number of an edge, which only TypeScript understands: even, and no handle of a constant.

use super::overrides;
use crate::context::HPyContext;
use crate::generated::upcalls;
use crate::table::FIRST_FREE_SLOT;
use crate::word::{self, Word};

overrides!(HPyField_Store, HPyField_Load);

/// Whether a field that holds this word owns no edge; `HPy_NULL` included.
#[inline(always)]
fn is_plain(word: Word) -> bool {
    word::is_small_int(word) || (word & 1 == 0 && word < (FIRST_FREE_SLOT as Word) << 1)
}

unsafe extern "C" fn HPyField_Store(ctx: *mut HPyContext, target: Word, field: u64, h: Word) {
    let place = field as usize as *mut Word;
    // SAFETY: C passes the address of a field of its object. An old edge is given up by TypeScript.
    unsafe {
        if is_plain(h) && is_plain(*place) {
            *place = h;
        } else {
            upcalls::HPyField_Store(ctx, target, field, h);
        }
    }
}

unsafe extern "C" fn HPyField_Load(ctx: *mut HPyContext, source: Word, field: u64) -> Word {
    if is_plain(field) {
        // Neither small ints nor constants are counted, so the word is a new handle as it is.
        return field;
    }
    // SAFETY: C passes the context it was given.
    unsafe { upcalls::HPyField_Load(ctx, source, field) }
}
