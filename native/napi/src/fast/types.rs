//! `isinstance`.

use super::{checks, overrides};
use crate::context::HPyContext;
use crate::generated::{entries::constants, upcalls};
use crate::table::{kind, Table};
use crate::word::Word;

overrides!(HPy_TypeCheck);

/// The kind bit that instances of a builtin type have.
#[inline(always)]
fn bit_of(h_type: Word) -> i32 {
    match h_type {
        constants::h_LongType => kind::INT,
        constants::h_FloatType => kind::FLOAT,
        constants::h_UnicodeType => kind::STR,
        constants::h_BytesType => kind::BYTES,
        constants::h_TupleType => kind::TUPLE,
        constants::h_ListType => kind::LIST,
        constants::h_DictType => kind::DICT,
        constants::h_TypeType => kind::TYPE,
        constants::h_BoolType => kind::BOOL,
        _ => 0,
    }
}

unsafe extern "C" fn HPy_TypeCheck(ctx: *mut HPyContext, obj: Word, h_type: Word) -> i32 {
    // SAFETY: C passes the context it was given.
    unsafe {
        let context = HPyContext::state(ctx);
        let table = &context.table;
        let Some(bits) = checks::kind_of(table, obj) else {
            return upcalls::HPy_TypeCheck(ctx, obj, h_type);
        };
        let bit = bit_of(h_type);
        if bit != 0 {
            return (bits & bit != 0) as i32;
        }
        let (Some(number), Some(wanted)) = (type_number(table, obj), number_of_type(table, h_type))
        else {
            return upcalls::HPy_TypeCheck(ctx, obj, h_type);
        };
        if number == wanted {
            return 1;
        }
        let epoch = table.type_epoch();
        if let Some(answer) = context.type_cache.get((number, wanted), epoch) {
            return answer;
        }
        let answer = upcalls::HPy_TypeCheck(ctx, obj, h_type);
        if table.type_epoch() == epoch && answer >= 0 {
            context.type_cache.set((number, wanted), epoch, answer);
        }
        answer
    }
}

/// The number of an object's type, where its slot tells.
#[inline(always)]
fn type_number(table: &Table, obj: Word) -> Option<i32> {
    table
        .slot(obj)
        .map(|slot| slot.type_number.get())
        .filter(|&number| number != 0)
}

/// The number of the type that a handle stands for, where its slot tells.
#[inline(always)]
fn number_of_type(table: &Table, h_type: Word) -> Option<i32> {
    let slot = table.slot(h_type)?;
    if slot.kind.get() & (kind::TYPE | kind::PAYLOAD) != kind::TYPE {
        return None;
    }
    Some(f64::from_bits(slot.value.get()) as i32).filter(|&number| number != 0)
}
