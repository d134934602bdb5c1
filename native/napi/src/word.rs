//! The 64-bit word that C knows as an `HPy`.
//!
//! ```text
//!   63            49 48            32 31                            0
//!  +----------------+----------------+-------------------------------+
//!  |        0       |       0        |  32-bit handle of the table   |
//!  +----------------+----------------+-------------------------------+
//!  |  bits of a float64 + 2^49: never below 2^49                     |
//!  +-----------------------------------------------------------------+
//! ```
//!
//! The 32-bit handle is the one that TypeScript uses: 0 is `HPy_NULL`, an odd one is a small int
//! (its value in the upper 31 bits), an even one is twice the index of a slot.
//!
//! No float collides with a handle, and no sum overflows. The bits of the positive floats run from 0
//! (0.0) to 0x7FF0.. (infinity), those of the negative ones from 0x8000.. (-0.0) to 0xFFF0..
//! (-infinity), and every NaN is stored as 0x7FF8..; so a sum lies between 2^49 and
//! 0xFFF2_0000_0000_0000, and its upper half is not zero.

pub type Word = u64;

const FLOAT_OFFSET: u64 = 1 << 49;
const NAN_BITS: u64 = 0x7FF8_0000_0000_0000;
const SMALL_INT_LIMIT: i64 = 1 << 30;

/// Whether the word is a handle of the table: a small int, a slot or `HPy_NULL`.
#[inline(always)]
pub fn is_handle(word: Word) -> bool {
    word >> 32 == 0
}

#[inline(always)]
pub fn is_float(word: Word) -> bool {
    word >> 32 != 0
}

#[inline(always)]
pub fn from_float(value: f64) -> Word {
    let bits = if value.is_nan() {
        NAN_BITS
    } else {
        value.to_bits()
    };
    bits + FLOAT_OFFSET
}

/// The float in a word for which [`is_float`] holds.
#[inline(always)]
pub fn to_float(word: Word) -> f64 {
    f64::from_bits(word.wrapping_sub(FLOAT_OFFSET))
}

/// Whether the word is a small int.
#[inline(always)]
pub fn is_small_int(word: Word) -> bool {
    word & 0xFFFF_FFFF_0000_0001 == 1
}

/// The word of a small int, if the value is small enough.
#[inline(always)]
pub fn from_int(value: i64) -> Option<Word> {
    if (-SMALL_INT_LIMIT..SMALL_INT_LIMIT).contains(&value) {
        Some(((value as u32) << 1 | 1) as Word)
    } else {
        None
    }
}

/// The value in a word for which [`is_small_int`] holds.
#[inline(always)]
pub fn to_int(word: Word) -> i64 {
    (word as i32 >> 1) as i64
}

/// A handle as TypeScript writes it. A negative number is a small int, so it must not be extended
/// with its sign.
#[inline(always)]
pub fn from_handle(handle: i32) -> Word {
    handle as u32 as Word
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn floats_keep_their_value_and_never_look_like_handles() {
        let mut bits: u64 = 1;
        let check = |value: f64| {
            let word = from_float(value);
            assert!(is_float(word) && !is_small_int(word), "{value}");
            if value.is_nan() {
                assert!(to_float(word).is_nan());
            } else {
                assert_eq!(to_float(word).to_bits(), value.to_bits());
            }
        };
        for value in [
            0.0,
            -0.0,
            f64::INFINITY,
            f64::NEG_INFINITY,
            f64::MAX,
            f64::MIN,
            f64::MIN_POSITIVE,
            5e-324,
            -5e-324,
            f64::from_bits(u64::MAX),
            f64::from_bits(0xFFFE_0000_0000_0000),
        ] {
            check(value);
        }
        for _ in 0..100_000 {
            bits = bits.wrapping_mul(6364136223846793005).wrapping_add(1);
            check(f64::from_bits(bits));
        }
    }

    #[test]
    fn small_ints_end_where_31_bits_end() {
        for value in [0, 1, -1, SMALL_INT_LIMIT - 1, -SMALL_INT_LIMIT] {
            let word = from_int(value).expect("small");
            assert!(is_small_int(word) && is_handle(word));
            assert_eq!(to_int(word), value);
        }
        assert_eq!(from_int(SMALL_INT_LIMIT), None);
        assert_eq!(from_int(-SMALL_INT_LIMIT - 1), None);
    }
}
