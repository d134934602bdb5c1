//! The C struct of an instance.

use super::overrides;
use crate::context::HPyContext;
use crate::generated::upcalls;
use crate::table::kind;
use crate::word::Word;

overrides!(
    _HPy_AsStruct_Object,
    _HPy_AsStruct_Type,
    _HPy_AsStruct_Long,
    _HPy_AsStruct_Float,
    _HPy_AsStruct_Unicode,
    _HPy_AsStruct_Tuple,
    _HPy_AsStruct_List,
    _HPy_AsStruct_Dict,
);

macro_rules! as_struct {
    ($($name:ident;)*) => {$(
        unsafe extern "C" fn $name(ctx: *mut HPyContext, h: Word) -> u64 {
            // SAFETY: C passes the context it was given.
            unsafe {
                match HPyContext::state(ctx).table.slot(h) {
                    Some(slot) if slot.kind.get() & kind::PAYLOAD != 0 => {
                        f64::from_bits(slot.value.get()) as u64
                    }
                    _ => upcalls::$name(ctx, h),
                }
            }
        }
    )*};
}

as_struct! {
    _HPy_AsStruct_Object;
    _HPy_AsStruct_Type;
    _HPy_AsStruct_Long;
    _HPy_AsStruct_Float;
    _HPy_AsStruct_Unicode;
    _HPy_AsStruct_Tuple;
    _HPy_AsStruct_List;
    _HPy_AsStruct_Dict;
}
