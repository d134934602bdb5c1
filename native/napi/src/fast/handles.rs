//! Opening and closing handles.

use super::overrides;
use crate::context::HPyContext;
use crate::generated::upcalls;
use crate::word::{self, Word};

overrides!(HPy_Dup, HPy_Close);

unsafe extern "C" fn HPy_Dup(ctx: *mut HPyContext, h: Word) -> Word {
    if word::is_float(h) || word::is_small_int(h) {
        return h;
    }
    // SAFETY: C passes the context it was given.
    unsafe {
        if HPyContext::state(ctx).table.dup(h) {
            return h;
        }
        upcalls::HPy_Dup(ctx, h)
    }
}

unsafe extern "C" fn HPy_Close(ctx: *mut HPyContext, h: Word) {
    // SAFETY: C passes the context it was given.
    unsafe { HPyContext::state(ctx) }.table.close(h);
}
