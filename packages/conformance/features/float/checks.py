# check: special values
mod.special()

# check: types of special values
[type(v).__name__ for v in mod.special()]

# check: as_double of floats
[mod.as_double(v) for v in [0.0, -0.0, 1.5, -1.0, 1e308, 5e-324, float('inf'), float('-inf')]]

# check: as_double of nan
mod.as_double(float('nan'))

# check: as_double of ints
attempts(mod.as_double, [0, 1, -1, 2 ** 53, 2 ** 53 + 1, 10 ** 22, 10 ** 400, -10 ** 400])

# check: as_double of bool
mod.as_double(True)

# check: as_double of other things
attempts(mod.as_double, ['1.5', None, [], 2j, b'1'])

# check: as_double of an object with __float__
class Half:
    def __float__(self):
        return 0.5
mod.as_double(Half())

# check: as_double of an object with __index__
class Five:
    def __index__(self):
        return 5
mod.as_double(Five())

# check: as_double of a bad __float__
class Bad:
    def __float__(self):
        return 'half'
mod.as_double(Bad())

# check: as_double of a __float__ giving an int
class Integer:
    def __float__(self):
        return 1
mod.as_double(Integer())

# check: as_double of a __float__ that raises
class Worse:
    def __float__(self):
        raise LookupError('no value')
mod.as_double(Worse())

# check: as_double of a subclass of float
class MyFloat(float):
    pass
v = MyFloat(2.5)
[mod.as_double(v), type(mod.as_double(v)).__name__]

# check: to_float of numbers
kinds([mod.to_float(v) for v in [1, True, 2.5, 10 ** 20]])

# check: to_float of text
attempts(mod.to_float, ['1.5', ' -2e3 ', '.5', '5.', '1_0.0_1', 'inf', '-Infinity', 'nan', b'2.5', '1e400', '1e-400'])

# check: to_float of bad text
attempts(mod.to_float, ['', 'abc', '1.5x', '1e', '0x1p3', '1__0', '--1', b'z', '1 2'])

# check: to_float of other things
attempts(mod.to_float, [None, [], 2j, 10 ** 400])

# check: to_float of objects
class Half:
    def __float__(self):
        return 0.5
class Five:
    def __index__(self):
        return 5
[mod.to_float(Half()), mod.to_float(Five())]

# check: bits
[mod.bits(v) for v in [0.0, -0.0, 1.0, -1.0, 0.1, float('inf'), float('-inf'), float('nan'), 5e-324, 1.7976931348623157e308]]

# check: from bits
[mod.from_bits(v) for v in [0, 1, 2 ** 63, 0x3ff0000000000000, 0x7fefffffffffffff, 0x7ff0000000000000, 0xfff0000000000000, 0x4005bf0a8b145769]]

# check: from bits of nans
[mod.from_bits(v) for v in [0x7ff8000000000000, 0x7ff0000000000001, 0xfff8000000000000, 0xffffffffffffffff, 0xfffe000000000001]]

# check: repr of floats
[0.1, 1.0, 100.0, 1e15, 1e16, 123456789012345680.0, 1e22, 1e-4, 1e-5, 0.00012345, 1.5e-7, 3.141592653589793, 1e100, -2.5e-300]

# check: repr at the border of exponents
[9999999999999998.0, 1e16, 12345678901234567.0, 0.0001, 0.00001, 1.0e17, 123456.789e3]

# check: str of floats
[str(v) for v in [1.0, -0.0, 1e16, float('nan'), float('inf')]]

# check: equality across types
(1 == 1.0, 1.0 == True, 0.0 == -0.0, 2 ** 53 + 1 == float(2 ** 53), 0.5 == 0)

# check: hash across types
(hash(1.0) == hash(1), hash(-0.0), hash(0.5), hash(2.0 ** 70) == hash(2 ** 70), hash(float('inf')), hash(float('-inf')), hash(1e300), hash(-1.0), hash(0.1))

# check: comparison with large ints
(1e300 > 10 ** 299, 1e300 < 10 ** 301, float('inf') > 10 ** 400, float('nan') == 1, 2.0 ** 53 < 2 ** 53 + 1, float('-inf') < -10 ** 400)

# check: total
mod.total([1, 2.5, True])

# check: total of many
mod.total([0.1] * 10)

# check: total with a bad item
mod.total([1, 'two'])

# check: methods
((1.5).is_integer(), (2.0).is_integer(), (0.75).as_integer_ratio(), (-2.5).hex(), float.fromhex('0x1.8p1'), (1.5).conjugate(), (1.5).real, (1.5).imag)

# check: int of floats
[int(v) for v in [2.9, -2.9, 1e20, -0.0]]

# check: round
[round(2.5), round(3.5), round(-2.5), round(2.675, 2), round(1234.5678, -2), round(2.0), round(1e20), round(0.5, 1)]

# check: floor division and modulo
[7.5 // 2, -7.5 // 2, 7.5 % 2, -7.5 % 2, 7.5 % -2, -0.0 % 3, 5.0 % float('inf'), -5.0 % float('inf')]

# check: zero divisions
def divide(x):
    return x / 0.0
def floor(x):
    return x // 0.0
def modulo(x):
    return x % 0.0
def both(x):
    return divmod(x, 0.0)
[attempt(f, 1.0) for f in [divide, floor, modulo, both]]

# check: powers
[2.0 ** 0.5, 2 ** -1, (-8.0) ** 2, 0.0 ** 0, 4 ** 0.5, (-2.0) ** 3, float('inf') ** -1, 1.0 ** float('nan')]

# check: power of a negative number is complex
v = (-8) ** 0.5
(type(v).__name__, round(v.imag, 9))

# check: power overflow
10.0 ** 400

# check: zero to a negative power
0.0 ** -1

# check: divmod
[divmod(7.5, 2), divmod(-7.5, 2), divmod(7, 2.5), divmod(-1e-20, 3.0)]

# check: true division of ints
[7 / 2, 1 / 3, -6 / 3, 10 ** 400 / 10 ** 399, (2 ** 53 + 1) / 1]

# check: true division overflow
10 ** 400 / 3
