# check: add of ints
[attempt(mod.add, a, b) for a, b in [(7, 2), (-7, 2), (7, -2), (-7, -2), (0, 5), (10 ** 30, 7), (-10 ** 30, 10 ** 9), (True, 3)]]

# check: add of floats
[attempt(mod.add, a, b) for a, b in [(7.5, 2), (-7.5, 2), (7.5, -2), (1, 0.1), (0.0, 3), (1e308, 10), (2, 0.5)]]

# check: add with zero
[attempt(mod.add, a, b) for a, b in [(1, 0), (1.0, 0), (1, 0.0), (0, 0), (10 ** 30, 0), (1, False)]]

# check: add of other things
[attempt(mod.add, a, b) for a, b in [(1, "a"), ("a", 1), (None, None), (1, None), ([], {}), (1.5, "x"), (b"x", "y"), ((), [])]]

# check: add with complex
[attempt(mod.add, a, b) for a, b in [(1j, 2), (2.5, 1 + 1j), (1 + 2j, 3 - 4j)]]

# check: inplace_add of numbers
[attempt(mod.inplace_add, a, b) for a, b in [(7, 2), (7.5, 2), (10 ** 30, 3), (True, True)]]

# check: inplace_add of other things
[attempt(mod.inplace_add, a, b) for a, b in [(1, "a"), ("a", 1), (None, None), (1, None), ([], {}), (1.5, "x"), (b"x", "y"), ((), [])]]

# check: subtract of ints
[attempt(mod.subtract, a, b) for a, b in [(7, 2), (-7, 2), (7, -2), (-7, -2), (0, 5), (10 ** 30, 7), (-10 ** 30, 10 ** 9), (True, 3)]]

# check: subtract of floats
[attempt(mod.subtract, a, b) for a, b in [(7.5, 2), (-7.5, 2), (7.5, -2), (1, 0.1), (0.0, 3), (1e308, 10), (2, 0.5)]]

# check: subtract with zero
[attempt(mod.subtract, a, b) for a, b in [(1, 0), (1.0, 0), (1, 0.0), (0, 0), (10 ** 30, 0), (1, False)]]

# check: subtract of other things
[attempt(mod.subtract, a, b) for a, b in [(1, "a"), ("a", 1), (None, None), (1, None), ([], {}), (1.5, "x"), (b"x", "y"), ((), [])]]

# check: subtract with complex
[attempt(mod.subtract, a, b) for a, b in [(1j, 2), (2.5, 1 + 1j), (1 + 2j, 3 - 4j)]]

# check: inplace_subtract of numbers
[attempt(mod.inplace_subtract, a, b) for a, b in [(7, 2), (7.5, 2), (10 ** 30, 3), (True, True)]]

# check: inplace_subtract of other things
[attempt(mod.inplace_subtract, a, b) for a, b in [(1, "a"), ("a", 1), (None, None), (1, None), ([], {}), (1.5, "x"), (b"x", "y"), ((), [])]]

# check: multiply of ints
[attempt(mod.multiply, a, b) for a, b in [(7, 2), (-7, 2), (7, -2), (-7, -2), (0, 5), (10 ** 30, 7), (-10 ** 30, 10 ** 9), (True, 3)]]

# check: multiply of floats
[attempt(mod.multiply, a, b) for a, b in [(7.5, 2), (-7.5, 2), (7.5, -2), (1, 0.1), (0.0, 3), (1e308, 10), (2, 0.5)]]

# check: multiply with zero
[attempt(mod.multiply, a, b) for a, b in [(1, 0), (1.0, 0), (1, 0.0), (0, 0), (10 ** 30, 0), (1, False)]]

# check: multiply of other things
[attempt(mod.multiply, a, b) for a, b in [(1, "a"), ("a", 1), (None, None), (1, None), ([], {}), (1.5, "x"), (b"x", "y"), ((), [])]]

# check: multiply with complex
[attempt(mod.multiply, a, b) for a, b in [(1j, 2), (2.5, 1 + 1j), (1 + 2j, 3 - 4j)]]

# check: inplace_multiply of numbers
[attempt(mod.inplace_multiply, a, b) for a, b in [(7, 2), (7.5, 2), (10 ** 30, 3), (True, True)]]

# check: inplace_multiply of other things
[attempt(mod.inplace_multiply, a, b) for a, b in [(1, "a"), ("a", 1), (None, None), (1, None), ([], {}), (1.5, "x"), (b"x", "y"), ((), [])]]

# check: matrixmultiply of ints
[attempt(mod.matrixmultiply, a, b) for a, b in [(7, 2), (-7, 2), (7, -2), (-7, -2), (0, 5), (10 ** 30, 7), (-10 ** 30, 10 ** 9), (True, 3)]]

# check: matrixmultiply of floats
[attempt(mod.matrixmultiply, a, b) for a, b in [(7.5, 2), (-7.5, 2), (7.5, -2), (1, 0.1), (0.0, 3), (1e308, 10), (2, 0.5)]]

# check: matrixmultiply with zero
[attempt(mod.matrixmultiply, a, b) for a, b in [(1, 0), (1.0, 0), (1, 0.0), (0, 0), (10 ** 30, 0), (1, False)]]

# check: matrixmultiply of other things
[attempt(mod.matrixmultiply, a, b) for a, b in [(1, "a"), ("a", 1), (None, None), (1, None), ([], {}), (1.5, "x"), (b"x", "y"), ((), [])]]

# check: matrixmultiply with complex
[attempt(mod.matrixmultiply, a, b) for a, b in [(1j, 2), (2.5, 1 + 1j), (1 + 2j, 3 - 4j)]]

# check: inplace_matrixmultiply of numbers
[attempt(mod.inplace_matrixmultiply, a, b) for a, b in [(7, 2), (7.5, 2), (10 ** 30, 3), (True, True)]]

# check: inplace_matrixmultiply of other things
[attempt(mod.inplace_matrixmultiply, a, b) for a, b in [(1, "a"), ("a", 1), (None, None), (1, None), ([], {}), (1.5, "x"), (b"x", "y"), ((), [])]]

# check: floordivide of ints
[attempt(mod.floordivide, a, b) for a, b in [(7, 2), (-7, 2), (7, -2), (-7, -2), (0, 5), (10 ** 30, 7), (-10 ** 30, 10 ** 9), (True, 3)]]

# check: floordivide of floats
[attempt(mod.floordivide, a, b) for a, b in [(7.5, 2), (-7.5, 2), (7.5, -2), (1, 0.1), (0.0, 3), (1e308, 10), (2, 0.5)]]

# check: floordivide with zero
[attempt(mod.floordivide, a, b) for a, b in [(1, 0), (1.0, 0), (1, 0.0), (0, 0), (10 ** 30, 0), (1, False)]]

# check: floordivide of other things
[attempt(mod.floordivide, a, b) for a, b in [(1, "a"), ("a", 1), (None, None), (1, None), ([], {}), (1.5, "x"), (b"x", "y"), ((), [])]]

# check: floordivide with complex
[attempt(mod.floordivide, a, b) for a, b in [(1j, 2), (2.5, 1 + 1j), (1 + 2j, 3 - 4j)]]

# check: inplace_floordivide of numbers
[attempt(mod.inplace_floordivide, a, b) for a, b in [(7, 2), (7.5, 2), (10 ** 30, 3), (True, True)]]

# check: inplace_floordivide of other things
[attempt(mod.inplace_floordivide, a, b) for a, b in [(1, "a"), ("a", 1), (None, None), (1, None), ([], {}), (1.5, "x"), (b"x", "y"), ((), [])]]

# check: truedivide of ints
[attempt(mod.truedivide, a, b) for a, b in [(7, 2), (-7, 2), (7, -2), (-7, -2), (0, 5), (10 ** 30, 7), (-10 ** 30, 10 ** 9), (True, 3)]]

# check: truedivide of floats
[attempt(mod.truedivide, a, b) for a, b in [(7.5, 2), (-7.5, 2), (7.5, -2), (1, 0.1), (0.0, 3), (1e308, 10), (2, 0.5)]]

# check: truedivide with zero
[attempt(mod.truedivide, a, b) for a, b in [(1, 0), (1.0, 0), (1, 0.0), (0, 0), (10 ** 30, 0), (1, False)]]

# check: truedivide of other things
[attempt(mod.truedivide, a, b) for a, b in [(1, "a"), ("a", 1), (None, None), (1, None), ([], {}), (1.5, "x"), (b"x", "y"), ((), [])]]

# check: truedivide with complex
[attempt(mod.truedivide, a, b) for a, b in [(1j, 2), (2.5, 1 + 1j), (1 + 2j, 3 - 4j)]]

# check: inplace_truedivide of numbers
[attempt(mod.inplace_truedivide, a, b) for a, b in [(7, 2), (7.5, 2), (10 ** 30, 3), (True, True)]]

# check: inplace_truedivide of other things
[attempt(mod.inplace_truedivide, a, b) for a, b in [(1, "a"), ("a", 1), (None, None), (1, None), ([], {}), (1.5, "x"), (b"x", "y"), ((), [])]]

# check: remainder of ints
[attempt(mod.remainder, a, b) for a, b in [(7, 2), (-7, 2), (7, -2), (-7, -2), (0, 5), (10 ** 30, 7), (-10 ** 30, 10 ** 9), (True, 3)]]

# check: remainder of floats
[attempt(mod.remainder, a, b) for a, b in [(7.5, 2), (-7.5, 2), (7.5, -2), (1, 0.1), (0.0, 3), (1e308, 10), (2, 0.5)]]

# check: remainder with zero
[attempt(mod.remainder, a, b) for a, b in [(1, 0), (1.0, 0), (1, 0.0), (0, 0), (10 ** 30, 0), (1, False)]]

# check: remainder of other things
[attempt(mod.remainder, a, b) for a, b in [(1, "a"), ("a", 1), (None, None), (1, None), ([], {}), (1.5, "x"), (b"x", "y"), ((), [])]]

# check: remainder with complex
[attempt(mod.remainder, a, b) for a, b in [(1j, 2), (2.5, 1 + 1j), (1 + 2j, 3 - 4j)]]

# check: inplace_remainder of numbers
[attempt(mod.inplace_remainder, a, b) for a, b in [(7, 2), (7.5, 2), (10 ** 30, 3), (True, True)]]

# check: inplace_remainder of other things
[attempt(mod.inplace_remainder, a, b) for a, b in [(1, "a"), ("a", 1), (None, None), (1, None), ([], {}), (1.5, "x"), (b"x", "y"), ((), [])]]

# check: divmod of ints
[attempt(mod.divmod, a, b) for a, b in [(7, 2), (-7, 2), (7, -2), (-7, -2), (0, 5), (10 ** 30, 7), (-10 ** 30, 10 ** 9), (True, 3)]]

# check: divmod of floats
[attempt(mod.divmod, a, b) for a, b in [(7.5, 2), (-7.5, 2), (7.5, -2), (1, 0.1), (0.0, 3), (1e308, 10), (2, 0.5)]]

# check: divmod with zero
[attempt(mod.divmod, a, b) for a, b in [(1, 0), (1.0, 0), (1, 0.0), (0, 0), (10 ** 30, 0), (1, False)]]

# check: divmod of other things
[attempt(mod.divmod, a, b) for a, b in [(1, "a"), ("a", 1), (None, None), (1, None), ([], {}), (1.5, "x"), (b"x", "y"), ((), [])]]

# check: divmod with complex
[attempt(mod.divmod, a, b) for a, b in [(1j, 2), (2.5, 1 + 1j), (1 + 2j, 3 - 4j)]]

# check: lshift of ints
[attempt(mod.lshift, a, b) for a, b in [(7, 2), (-7, 2), (7, -2), (-7, -2), (0, 5), (10 ** 30, 7), (True, 3)]]

# check: lshift of floats
[attempt(mod.lshift, a, b) for a, b in [(7.5, 2), (-7.5, 2), (7.5, -2), (1, 0.1), (0.0, 3), (1e308, 10), (2, 0.5)]]

# check: lshift with zero
[attempt(mod.lshift, a, b) for a, b in [(1, 0), (1.0, 0), (1, 0.0), (0, 0), (10 ** 30, 0), (1, False)]]

# check: lshift of other things
[attempt(mod.lshift, a, b) for a, b in [(1, "a"), ("a", 1), (None, None), (1, None), ([], {}), (1.5, "x"), (b"x", "y"), ((), [])]]

# check: lshift with complex
[attempt(mod.lshift, a, b) for a, b in [(1j, 2), (2.5, 1 + 1j), (1 + 2j, 3 - 4j)]]

# check: inplace_lshift of numbers
[attempt(mod.inplace_lshift, a, b) for a, b in [(7, 2), (7.5, 2), (10 ** 30, 3), (True, True)]]

# check: inplace_lshift of other things
[attempt(mod.inplace_lshift, a, b) for a, b in [(1, "a"), ("a", 1), (None, None), (1, None), ([], {}), (1.5, "x"), (b"x", "y"), ((), [])]]

# check: rshift of ints
[attempt(mod.rshift, a, b) for a, b in [(7, 2), (-7, 2), (7, -2), (-7, -2), (0, 5), (10 ** 30, 7), (-10 ** 30, 10 ** 9), (True, 3)]]

# check: rshift of floats
[attempt(mod.rshift, a, b) for a, b in [(7.5, 2), (-7.5, 2), (7.5, -2), (1, 0.1), (0.0, 3), (1e308, 10), (2, 0.5)]]

# check: rshift with zero
[attempt(mod.rshift, a, b) for a, b in [(1, 0), (1.0, 0), (1, 0.0), (0, 0), (10 ** 30, 0), (1, False)]]

# check: rshift of other things
[attempt(mod.rshift, a, b) for a, b in [(1, "a"), ("a", 1), (None, None), (1, None), ([], {}), (1.5, "x"), (b"x", "y"), ((), [])]]

# check: rshift with complex
[attempt(mod.rshift, a, b) for a, b in [(1j, 2), (2.5, 1 + 1j), (1 + 2j, 3 - 4j)]]

# check: inplace_rshift of numbers
[attempt(mod.inplace_rshift, a, b) for a, b in [(7, 2), (7.5, 2), (10 ** 30, 3), (True, True)]]

# check: inplace_rshift of other things
[attempt(mod.inplace_rshift, a, b) for a, b in [(1, "a"), ("a", 1), (None, None), (1, None), ([], {}), (1.5, "x"), (b"x", "y"), ((), [])]]

# check: and of ints
[attempt(mod.and_, a, b) for a, b in [(7, 2), (-7, 2), (7, -2), (-7, -2), (0, 5), (10 ** 30, 7), (-10 ** 30, 10 ** 9), (True, 3)]]

# check: and of floats
[attempt(mod.and_, a, b) for a, b in [(7.5, 2), (-7.5, 2), (7.5, -2), (1, 0.1), (0.0, 3), (1e308, 10), (2, 0.5)]]

# check: and with zero
[attempt(mod.and_, a, b) for a, b in [(1, 0), (1.0, 0), (1, 0.0), (0, 0), (10 ** 30, 0), (1, False)]]

# check: and of other things
[attempt(mod.and_, a, b) for a, b in [(1, "a"), ("a", 1), (None, None), (1, None), ([], {}), (1.5, "x"), (b"x", "y"), ((), [])]]

# check: and with complex
[attempt(mod.and_, a, b) for a, b in [(1j, 2), (2.5, 1 + 1j), (1 + 2j, 3 - 4j)]]

# check: inplace_and of numbers
[attempt(mod.inplace_and_, a, b) for a, b in [(7, 2), (7.5, 2), (10 ** 30, 3), (True, True)]]

# check: inplace_and of other things
[attempt(mod.inplace_and_, a, b) for a, b in [(1, "a"), ("a", 1), (None, None), (1, None), ([], {}), (1.5, "x"), (b"x", "y"), ((), [])]]

# check: xor of ints
[attempt(mod.xor, a, b) for a, b in [(7, 2), (-7, 2), (7, -2), (-7, -2), (0, 5), (10 ** 30, 7), (-10 ** 30, 10 ** 9), (True, 3)]]

# check: xor of floats
[attempt(mod.xor, a, b) for a, b in [(7.5, 2), (-7.5, 2), (7.5, -2), (1, 0.1), (0.0, 3), (1e308, 10), (2, 0.5)]]

# check: xor with zero
[attempt(mod.xor, a, b) for a, b in [(1, 0), (1.0, 0), (1, 0.0), (0, 0), (10 ** 30, 0), (1, False)]]

# check: xor of other things
[attempt(mod.xor, a, b) for a, b in [(1, "a"), ("a", 1), (None, None), (1, None), ([], {}), (1.5, "x"), (b"x", "y"), ((), [])]]

# check: xor with complex
[attempt(mod.xor, a, b) for a, b in [(1j, 2), (2.5, 1 + 1j), (1 + 2j, 3 - 4j)]]

# check: inplace_xor of numbers
[attempt(mod.inplace_xor, a, b) for a, b in [(7, 2), (7.5, 2), (10 ** 30, 3), (True, True)]]

# check: inplace_xor of other things
[attempt(mod.inplace_xor, a, b) for a, b in [(1, "a"), ("a", 1), (None, None), (1, None), ([], {}), (1.5, "x"), (b"x", "y"), ((), [])]]

# check: or of ints
[attempt(mod.or_, a, b) for a, b in [(7, 2), (-7, 2), (7, -2), (-7, -2), (0, 5), (10 ** 30, 7), (-10 ** 30, 10 ** 9), (True, 3)]]

# check: or of floats
[attempt(mod.or_, a, b) for a, b in [(7.5, 2), (-7.5, 2), (7.5, -2), (1, 0.1), (0.0, 3), (1e308, 10), (2, 0.5)]]

# check: or with zero
[attempt(mod.or_, a, b) for a, b in [(1, 0), (1.0, 0), (1, 0.0), (0, 0), (10 ** 30, 0), (1, False)]]

# check: or of other things
[attempt(mod.or_, a, b) for a, b in [(1, "a"), ("a", 1), (None, None), (1, None), ([], {}), (1.5, "x"), (b"x", "y"), ((), [])]]

# check: or with complex
[attempt(mod.or_, a, b) for a, b in [(1j, 2), (2.5, 1 + 1j), (1 + 2j, 3 - 4j)]]

# check: inplace_or of numbers
[attempt(mod.inplace_or_, a, b) for a, b in [(7, 2), (7.5, 2), (10 ** 30, 3), (True, True)]]

# check: inplace_or of other things
[attempt(mod.inplace_or_, a, b) for a, b in [(1, "a"), ("a", 1), (None, None), (1, None), ([], {}), (1.5, "x"), (b"x", "y"), ((), [])]]

# check: negative
attempts(mod.negative, [0, 5, -5, 10 ** 30, -10 ** 30, True, False, 2.5, -2.5, 0.0, -0.0, 3 - 4j])

# check: negative of other things
attempts(mod.negative, ["5", "x", None, [], b"7"])

# check: negative keeps or drops subclasses
class I(int):
    pass
class F(float):
    pass
[type(v).__name__ for v in [attempt(mod.negative, I(3)), attempt(mod.negative, F(3.5)), attempt(mod.negative, True)]]

# check: positive
attempts(mod.positive, [0, 5, -5, 10 ** 30, -10 ** 30, True, False, 2.5, -2.5, 0.0, -0.0, 3 - 4j])

# check: positive of other things
attempts(mod.positive, ["5", "x", None, [], b"7"])

# check: positive keeps or drops subclasses
class I(int):
    pass
class F(float):
    pass
[type(v).__name__ for v in [attempt(mod.positive, I(3)), attempt(mod.positive, F(3.5)), attempt(mod.positive, True)]]

# check: absolute
attempts(mod.absolute, [0, 5, -5, 10 ** 30, -10 ** 30, True, False, 2.5, -2.5, 0.0, -0.0, 3 - 4j])

# check: absolute of other things
attempts(mod.absolute, ["5", "x", None, [], b"7"])

# check: absolute keeps or drops subclasses
class I(int):
    pass
class F(float):
    pass
[type(v).__name__ for v in [attempt(mod.absolute, I(3)), attempt(mod.absolute, F(3.5)), attempt(mod.absolute, True)]]

# check: invert
attempts(mod.invert, [0, 5, -5, 10 ** 30, -10 ** 30, True, False, 2.5, -2.5, 0.0, -0.0, 3 - 4j])

# check: invert of other things
attempts(mod.invert, ["5", "x", None, [], b"7"])

# check: invert keeps or drops subclasses
class I(int):
    pass
class F(float):
    pass
[type(v).__name__ for v in [attempt(mod.invert, I(3)), attempt(mod.invert, F(3.5)), attempt(mod.invert, True)]]

# check: index
attempts(mod.index, [0, 5, -5, 10 ** 30, -10 ** 30, True, False, 2.5, -2.5, 0.0, -0.0, 3 - 4j])

# check: index of other things
attempts(mod.index, ["5", "x", None, [], b"7"])

# check: index keeps or drops subclasses
class I(int):
    pass
class F(float):
    pass
[type(v).__name__ for v in [attempt(mod.index, I(3)), attempt(mod.index, F(3.5)), attempt(mod.index, True)]]

# check: long
attempts(mod.long, [0, 5, -5, 10 ** 30, -10 ** 30, True, False, 2.5, -2.5, 0.0, -0.0, 3 - 4j])

# check: long of other things
attempts(mod.long, ["5", "x", None, [], b"7"])

# check: long keeps or drops subclasses
class I(int):
    pass
class F(float):
    pass
[type(v).__name__ for v in [attempt(mod.long, I(3)), attempt(mod.long, F(3.5)), attempt(mod.long, True)]]

# check: float
attempts(mod.float, [0, 5, -5, 10 ** 30, -10 ** 30, True, False, 2.5, -2.5, 0.0, -0.0, 3 - 4j])

# check: float of other things
attempts(mod.float, ["5", "x", None, [], b"7"])

# check: float keeps or drops subclasses
class I(int):
    pass
class F(float):
    pass
[type(v).__name__ for v in [attempt(mod.float, I(3)), attempt(mod.float, F(3.5)), attempt(mod.float, True)]]

# check: number_check
[mod.number_check(v) for v in [1, True, 1.5, 1j, '1', None, [], b'1', int]]

# check: number_check of objects
class WithIndex:
    def __index__(self):
        return 1
class WithInt:
    def __int__(self):
        return 1
class WithFloat:
    def __float__(self):
        return 1.0
class WithAdd:
    def __add__(self, other):
        return 1
[mod.number_check(c()) for c in [WithIndex, WithInt, WithFloat, WithAdd]]

# check: shifts
[attempt(mod.lshift, a, b) for a, b in [(1, 100), (-1, 3), (0, 10 ** 30), (1, -1), (5, 0), (10 ** 30, 64)]]

# check: right shifts
[attempt(mod.rshift, a, b) for a, b in [(1, 100), (-1, 3), (-5, 1), (10 ** 30, 64), (-10 ** 30, 200), (1, -1), (5, 10 ** 30), (-5, 10 ** 30)]]

# check: a huge shift
mod.lshift(1, 10 ** 30)

# check: bit operations of negative ints
[(a & b, a | b, a ^ b) for a, b in [(-1, 255), (-256, 10 ** 20), (-10 ** 20, -3), (5, -6)]]

# check: large products
mod.multiply(10 ** 40 + 7, 10 ** 40 - 7) - 10 ** 80

# check: sequences
[mod.add([1], [2]), mod.add((1,), (2,)), mod.add('a', 'b'), mod.add(b'a', b'b'), mod.multiply([0], 3), mod.multiply(3, 'ab'), mod.multiply((1, 2), -1), mod.multiply(b'x', True)]

# check: sequences of different types
[attempt(mod.add, a, b) for a, b in [([1], (2,)), ('a', b'b'), (b'a', 'b'), ((1,), [2]), ('a', 1), (1, 'a'), ([1], 1)]]

# check: repeating by something else
[attempt(mod.multiply, a, b) for a, b in [([1], 1.5), ('a', 'b'), ('a', None), ([1], [2])]]

# check: repeating too often
mod.multiply('ab', 10 ** 30)

# check: in place on a list keeps the list
a = [1]
b = mod.inplace_add(a, [2])
c = mod.inplace_multiply(a, 2)
(a, b is a, c is a)

# check: in place add of any iterable to a list
a = [1]
mod.inplace_add(a, (2, 3))
mod.inplace_add(a, 'xy')
mod.inplace_add(a, {9: 0})
a

# check: in place add of something not iterable to a list
mod.inplace_add([1], 5)

# check: in place on a tuple makes a new one
a = (1,)
b = mod.inplace_add(a, (2,))
(a, b)

# check: set operations
a = {1, 2, 3}
b = {3, 4}
[mod.subtract(a, b), mod.xor(a, b) == {1, 2, 4}, mod.and_(a, b), mod.or_(a, b) == {1, 2, 3, 4}]

# check: set operations in place
a = {1, 2, 3}
b = mod.inplace_subtract(a, {3})
(b is a, a)

# check: dict union
d = {1: 'a'}
[mod.or_(d, {2: 'b'}), d]

# check: dict union in place
d = {1: 'a'}
e = mod.inplace_or_(d, {1: 'c', 2: 'b'})
(e is d, d)

# check: string formatting by remainder
[mod.remainder('%s-%d', ('a', 5)), mod.remainder('%5.2f|%x', (3.14159, 255)), mod.remainder('%(k)s', {'k': 1}), mod.remainder(b'%d', 3)]

# check: reflected is tried second
class Left:
    def __add__(self, other):
        return 'left'
class Right:
    def __radd__(self, other):
        return 'right'
[mod.add(Left(), Right()), mod.add(Left(), 1), mod.add(1, Right())]

# check: reflected after NotImplemented
class Left:
    def __sub__(self, other):
        return NotImplemented
class Right:
    def __rsub__(self, other):
        return 'right'
mod.subtract(Left(), Right())

# check: NotImplemented by both
class A:
    def __add__(self, other):
        return NotImplemented
    def __radd__(self, other):
        return NotImplemented
[attempt(mod.add, A(), A()), attempt(mod.add, A(), 1), attempt(mod.add, 1, A())]

# check: a subclass on the right comes first
class Base:
    def __add__(self, other):
        return 'base'
    def __radd__(self, other):
        return 'base reflected'
class Derived(Base):
    def __radd__(self, other):
        return 'derived reflected'
[mod.add(Base(), Derived()), mod.add(Derived(), Base())]

# check: a subclass that does not override comes second
class Base:
    def __add__(self, other):
        return 'base'
    def __radd__(self, other):
        return 'reflected'
class Derived(Base):
    pass
mod.add(Base(), Derived())

# check: the same type is not asked twice
calls = []
class A:
    def __mul__(self, other):
        calls.append('mul')
        return NotImplemented
    def __rmul__(self, other):
        calls.append('rmul')
        return NotImplemented
(attempt(mod.multiply, A(), A()), calls)

# check: all reflected names
class R:
    def __radd__(self, o):
        return ('radd', o)
    def __rsub__(self, o):
        return ('rsub', o)
    def __rmul__(self, o):
        return ('rmul', o)
    def __rmatmul__(self, o):
        return ('rmatmul', o)
    def __rfloordiv__(self, o):
        return ('rfloordiv', o)
    def __rtruediv__(self, o):
        return ('rtruediv', o)
    def __rmod__(self, o):
        return ('rmod', o)
    def __rdivmod__(self, o):
        return ('rdivmod', o)
    def __rlshift__(self, o):
        return ('rlshift', o)
    def __rrshift__(self, o):
        return ('rrshift', o)
    def __rand__(self, o):
        return ('rand', o)
    def __rxor__(self, o):
        return ('rxor', o)
    def __ror__(self, o):
        return ('ror', o)
    def __rpow__(self, o):
        return ('rpow', o)
[getattr(mod, name)(5, R()) for name in ['add', 'subtract', 'multiply', 'matrixmultiply', 'floordivide', 'truedivide', 'remainder', 'divmod', 'lshift', 'rshift', 'and_', 'xor', 'or_', 'power']]

# check: all in place names
class I:
    def __iadd__(self, o):
        return ('iadd', o)
    def __isub__(self, o):
        return ('isub', o)
    def __imul__(self, o):
        return ('imul', o)
    def __imatmul__(self, o):
        return ('imatmul', o)
    def __ifloordiv__(self, o):
        return ('ifloordiv', o)
    def __itruediv__(self, o):
        return ('itruediv', o)
    def __imod__(self, o):
        return ('imod', o)
    def __ilshift__(self, o):
        return ('ilshift', o)
    def __irshift__(self, o):
        return ('irshift', o)
    def __iand__(self, o):
        return ('iand', o)
    def __ixor__(self, o):
        return ('ixor', o)
    def __ior__(self, o):
        return ('ior', o)
    def __ipow__(self, o):
        return ('ipow', o)
[getattr(mod, 'inplace_' + name)(I(), 5) for name in ['add', 'subtract', 'multiply', 'matrixmultiply', 'floordivide', 'truedivide', 'remainder', 'lshift', 'rshift', 'and_', 'xor', 'or_', 'power']]

# check: in place falls back to the plain operation
class P:
    def __add__(self, o):
        return ('add', o)
    def __pow__(self, o):
        return ('pow', o)
[mod.inplace_add(P(), 1), mod.inplace_power(P(), 2)]

# check: in place falls back to the reflected operation
class R:
    def __radd__(self, o):
        return ('radd', o)
mod.inplace_add(1, R())

# check: in place NotImplemented falls back
class P:
    def __iadd__(self, o):
        return NotImplemented
    def __add__(self, o):
        return 'add'
mod.inplace_add(P(), 1)

# check: in place error messages
class N:
    pass
[attempt(getattr(mod, 'inplace_' + name), N(), 1) for name in ['add', 'subtract', 'multiply', 'matrixmultiply', 'floordivide', 'truedivide', 'remainder', 'lshift', 'rshift', 'and_', 'xor', 'or_', 'power']]

# check: error messages
class N:
    pass
[attempt(getattr(mod, name), N(), 1) for name in ['add', 'subtract', 'multiply', 'matrixmultiply', 'floordivide', 'truedivide', 'remainder', 'divmod', 'lshift', 'rshift', 'and_', 'xor', 'or_', 'power']]

# check: unary error messages
class N:
    pass
[attempt(getattr(mod, name), N()) for name in ['negative', 'positive', 'absolute', 'invert', 'index', 'long', 'float']]

# check: unary by methods
class U:
    def __neg__(self):
        return 'neg'
    def __pos__(self):
        return 'pos'
    def __abs__(self):
        return 'abs'
    def __invert__(self):
        return 'invert'
[mod.negative(U()), mod.positive(U()), mod.absolute(U()), mod.invert(U())]

# check: matrix multiply
class M:
    def __matmul__(self, other):
        return ('matmul', other)
mod.matrixmultiply(M(), 3)

# check: an error in an operator comes through
class E:
    def __add__(self, other):
        raise RuntimeError('add failed')
mod.add(E(), 1)

# check: power of two numbers
[attempt(mod.power, a, b) for a, b in [(2, 10), (2, 100), (-2, 3), (2, -2), (0, 0), (0, -1), (2.5, 2), (4, 0.5), (-8, 1 / 3), (10 ** 20, 3), (True, 5), (2, 1000)]]

# check: power modulo
[attempt(mod.power, a, b, c) for a, b, c in [(2, 10, 1000), (3, 10 ** 20, 7), (-3, 3, 5), (3, 3, -5), (2, -1, 7), (2, -1, 4), (2, 5, 0), (0, 0, 1), (5, 0, 1), (2, 3, None)]]

# check: power modulo of other numbers
[attempt(mod.power, a, b, c) for a, b, c in [(2.0, 3, 5), (2, 3.0, 5), (2, 3, 5.0), (1j, 2, 3)]]

# check: power of other things
[attempt(mod.power, a, b) for a, b in [('a', 2), (2, 'a'), (None, None), ([], 1)]]

# check: power of three other things
attempt(mod.power, 'a', 2, 3)

# check: power by a method with three arguments
class P:
    def __pow__(self, other, modulo=None):
        return (other, modulo)
[mod.power(P(), 2), mod.power(P(), 2, 5), mod.inplace_power(P(), 2)]

# check: in place power
[attempt(mod.inplace_power, a, b) for a, b in [(2, 10), (2.5, 2), ('a', 2)]]

# check: in place power modulo
[attempt(mod.inplace_power, a, b, c) for a, b, c in [(2, 10, 1000), (2, 10, None), ('a', 2, 3)]]

# check: divmod signs
[mod.divmod(a, b) for a, b in [(7, 3), (-7, 3), (7, -3), (-7, -3), (10 ** 30, -7), (7.5, -2), (-0.0, 2)]]

# check: results stay int or float
kinds([mod.add(1, 1), mod.add(1, 1.0), mod.floordivide(7, 2), mod.floordivide(7.0, 2), mod.truedivide(6, 3), mod.remainder(6.0, 4), mod.power(2, 2), mod.power(2, -1), mod.power(2.0, 2)])

# check: int subclass in arithmetic
class I(int):
    pass
v = mod.add(I(2), I(3))
(v, type(v).__name__)

# check: int subclass with its own add
class I(int):
    def __add__(self, other):
        return 'mine'
    def __radd__(self, other):
        return 'mine reflected'
[mod.add(I(1), 2), mod.add(1, I(2)), mod.add(1.5, I(2))]

# check: index of objects
class X:
    def __index__(self):
        return 12
[mod.index(X()), mod.long(X()), mod.float(X())]

# check: index of a wrong type
class X:
    def __index__(self):
        return 1.0
[attempt(mod.index, X()), attempt(mod.long, X()), attempt(mod.float, X())]
