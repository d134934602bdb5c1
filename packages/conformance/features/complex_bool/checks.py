# check: from_bool
[mod.from_bool(0), mod.from_bool(1), mod.from_bool(-5)]

# check: from_long
[mod.from_long(0), mod.from_long(1), mod.from_long(256), mod.from_long(-1)]

# check: from_bool gives the constants
(mod.from_bool(1) is True, mod.from_bool(0) is False)

# check: constants
mod.constants()

# check: constants are the builtins
a, b, c, d, e = mod.constants()
[a is None, b is True, c is False, d is NotImplemented, e is Ellipsis]

# check: truth of builtins
[mod.is_true(v) for v in [None, True, False, 0, 1, 0.0, -0.0, 0.5, 0j, 1j, '', 'x', b'', b'x', (), (0,), [], [0], {}, {0: 0}, set(), {0}, range(0), range(1), ..., int, len]]

# check: truth of nan
mod.is_true(float('nan'))

# check: truth by __bool__
class Falsy:
    def __bool__(self):
        return False
mod.is_true(Falsy())

# check: truth by __len__
class Sized:
    def __len__(self):
        return 0
class Two:
    def __len__(self):
        return 2
[mod.is_true(Sized()), mod.is_true(Two())]

# check: __bool__ before __len__
class Both:
    def __bool__(self):
        return True
    def __len__(self):
        return 0
mod.is_true(Both())

# check: __bool__ of a wrong type
class Wrong:
    def __bool__(self):
        return 1
mod.is_true(Wrong())

# check: __len__ negative
class Negative:
    def __len__(self):
        return -1
mod.is_true(Negative())

# check: __bool__ that raises
class Raises:
    def __bool__(self):
        raise ZeroDivisionError('no truth')
mod.is_true(Raises())

# check: truth of plain objects
class Plain:
    pass
mod.is_true(Plain())

# check: kind
[mod.kind(v) for v in [1, True, 1j, 1.0, None]]

# check: bool is an int
[True + True, True * 3, -True, ~True, True / 2, True == 1, hash(True), str(True), repr(False), True < 2]

# check: bool operators
[True & False, True | False, True ^ True, True & 1, True | 2, False ^ 3]

# check: types of bool operators
[type(v).__name__ for v in [True & False, True & 1, True ^ True, True + True]]

# check: bool of text
[bool('False'), bool(''), bool('0')]

# check: bool called wrongly
bool(1, 2)

# check: bool cannot be subclassed
class B(bool):
    pass

# check: complex made
[mod.make_complex(), mod.make_complex(1), mod.make_complex(1, 2), mod.make_complex(1.5, -2.5), mod.make_complex(0, -0.0)]

# check: complex from text
attempts(mod.make_complex, ['1+2j', '3j', '-1', ' 1e2-2.5J ', '(1+2j)', 'j', '+j', 'nan+infj'])

# check: complex from bad text
attempts(mod.make_complex, ['', '1+', '1 + 2j', 'abc', '1+2i'])

# check: complex of complex parts
mod.make_complex(1 + 2j, 3 + 4j)

# check: complex of other things
attempts(mod.make_complex, [None, [], b'1'])

# check: complex repr
[1j, -1j, 1 + 0j, 0j, 1.5 - 2.25j, -0.0 + 1j, 1e20j, complex(float('nan'), float('inf')), complex(-0.0, -0.0)]

# check: complex parts
(3 - 4j).real, (3 - 4j).imag, (3 - 4j).conjugate()

# check: complex arithmetic
a = 3 + 4j
b = 1 - 2j
[a + b, a - b, a * b, a / b, -a, +a, a ** 2, abs(a), a + 1, 2.5 * a, 1 / a, a == 3 + 4j, a != b]

# check: complex powers
[(1 + 2j) ** 0, 0j ** 0, (2 + 0j) ** 3, (1j) ** 2]

# check: complex division by zero
(1 + 2j) / 0

# check: complex zero to a negative power
0j ** -1

# check: complex has no order
1j < 2j

# check: complex has no floor division
1j // 1

# check: complex has no modulo
1j % 2

# check: complex to float
float(1j)

# check: complex to int
int(1j)

# check: complex equality and hash
(1 + 0j == 1, hash(1 + 0j) == hash(1), hash(1 + 2j), hash(2.5j), 1j == 'x', 0j == 0.0)

# check: complex index
[1, 2][1j]

# check: types of complex results
kinds([1j * 1j, (1j).real, abs(3 + 4j)])
