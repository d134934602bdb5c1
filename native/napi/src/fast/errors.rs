//! The error indicator.

use super::overrides;
use crate::context::HPyContext;

overrides!(HPyErr_Occurred);

unsafe extern "C" fn HPyErr_Occurred(ctx: *mut HPyContext) -> i32 {
    // SAFETY: C passes the context it was given, and contexts with overrides have a table.
    unsafe { HPyContext::state(ctx) }.table.error_occurred() as i32
}
