# check: zeroed
r = mod.Record()
[(n, attempt(getattr, r, n)) for n in ['a_short', 'an_int', 'a_long', 'a_float', 'a_double', 'a_string', 'an_object', 'a_char', 'a_byte', 'a_ubyte', 'a_ushort', 'an_uint', 'an_ulong', 'an_inplace', 'a_bool', 'an_object_ex', 'a_longlong', 'an_ulonglong', 'a_ssize', 'a_none']]

# check: filled
r = mod.Record()
r.fill([1])
[(n, getattr(r, n)) for n in ['a_short', 'an_int', 'a_long', 'a_float', 'a_double', 'a_string', 'an_object', 'a_char', 'a_byte', 'a_ubyte', 'a_ushort', 'an_uint', 'an_ulong', 'an_inplace', 'a_bool', 'an_object_ex', 'a_longlong', 'an_ulonglong', 'a_ssize', 'a_none']]

# check: filled, read only
r = mod.Record()
r.fill([1])
[(n, getattr(r, 'ro_' + n)) for n in ['a_short', 'an_int', 'a_long', 'a_float', 'a_double', 'a_string', 'an_object', 'a_char', 'a_byte', 'a_ubyte', 'a_ushort', 'an_uint', 'an_ulong', 'an_inplace', 'a_bool', 'an_object_ex', 'a_longlong', 'an_ulonglong', 'a_ssize']]

# check: raw
r = mod.Record()
a = r.raw()
r.fill(None)
[a, r.raw()]

# check: write a_short
r = mod.Record()
def write(value):
    setattr(r, 'a_short', value)
    return (r.a_short, r.raw())
attempts(write, [0, 1, -1, 5, 32767, -32768, True])

# check: write an_int
r = mod.Record()
def write(value):
    setattr(r, 'an_int', value)
    return (r.an_int, r.raw())
attempts(write, [0, 1, -1, 5, 2147483647, -2147483648, True])

# check: write a_long
r = mod.Record()
def write(value):
    setattr(r, 'a_long', value)
    return (r.a_long, r.raw())
attempts(write, [0, 1, -1, 5, 9223372036854775807, -9223372036854775808, True])

# check: write a_long out of range
r = mod.Record()
def write(value):
    setattr(r, 'a_long', value)
    return (r.a_long, r.raw())
attempts(write, [9223372036854775808, -9223372036854775809, 10 ** 30])

# check: write a_byte
r = mod.Record()
def write(value):
    setattr(r, 'a_byte', value)
    return (r.a_byte, r.raw())
attempts(write, [0, 1, -1, 5, 127, -128, True])

# check: write a_longlong
r = mod.Record()
def write(value):
    setattr(r, 'a_longlong', value)
    return (r.a_longlong, r.raw())
attempts(write, [0, 1, -1, 5, 9223372036854775807, -9223372036854775808, True])

# check: write a_longlong out of range
r = mod.Record()
def write(value):
    setattr(r, 'a_longlong', value)
    return (r.a_longlong, r.raw())
attempts(write, [9223372036854775808, -9223372036854775809, 10 ** 30])

# check: write a_ssize
r = mod.Record()
def write(value):
    setattr(r, 'a_ssize', value)
    return (r.a_ssize, r.raw())
attempts(write, [0, 1, -1, 5, 9223372036854775807, -9223372036854775808, True])

# check: write a_ssize out of range
r = mod.Record()
def write(value):
    setattr(r, 'a_ssize', value)
    return (r.a_ssize, r.raw())
attempts(write, [9223372036854775808, -9223372036854775809, 10 ** 30])

# check: write a_ubyte
r = mod.Record()
def write(value):
    setattr(r, 'a_ubyte', value)
    return (r.a_ubyte, r.raw())
attempts(write, [0, 1, 5, 255, True])

# check: write a_ushort
r = mod.Record()
def write(value):
    setattr(r, 'a_ushort', value)
    return (r.a_ushort, r.raw())
attempts(write, [0, 1, 5, 65535, True])

# check: write an_uint
r = mod.Record()
def write(value):
    setattr(r, 'an_uint', value)
    return (r.an_uint, r.raw())
attempts(write, [0, 1, 5, 4294967295, True])

# check: write an_ulong
r = mod.Record()
def write(value):
    setattr(r, 'an_ulong', value)
    return (r.an_ulong, r.raw())
attempts(write, [0, 1, 5, 18446744073709551615, True])

# check: write an_ulong out of range
r = mod.Record()
def write(value):
    setattr(r, 'an_ulong', value)
    return (r.an_ulong, r.raw())
attempts(write, [18446744073709551616, 10 ** 30])

# check: write an_ulonglong
r = mod.Record()
def write(value):
    setattr(r, 'an_ulonglong', value)
    return (r.an_ulonglong, r.raw())
attempts(write, [0, 1, 5, 18446744073709551615, True])

# check: write an_ulonglong out of range
r = mod.Record()
def write(value):
    setattr(r, 'an_ulonglong', value)
    return (r.an_ulonglong, r.raw())
attempts(write, [18446744073709551616, 10 ** 30])

# check: write a_short of a wrong type
r = mod.Record()
r.fill(None)
def write(value):
    setattr(r, 'a_short', value)
    return (r.a_short, r.raw())
attempts(write, [1.5, "1", None, [], b"1"])

# check: write a_short of an object with __index__
class I:
    def __index__(self):
        return 7
r = mod.Record()
def write(value):
    setattr(r, 'a_short', value)
    return (r.a_short, r.raw())
attempts(write, [I()])

# check: write an_int of a wrong type
r = mod.Record()
r.fill(None)
def write(value):
    setattr(r, 'an_int', value)
    return (r.an_int, r.raw())
attempts(write, [1.5, "1", None, [], b"1"])

# check: write an_int of an object with __index__
class I:
    def __index__(self):
        return 7
r = mod.Record()
def write(value):
    setattr(r, 'an_int', value)
    return (r.an_int, r.raw())
attempts(write, [I()])

# check: write a_long of a wrong type
r = mod.Record()
r.fill(None)
def write(value):
    setattr(r, 'a_long', value)
    return (r.a_long, r.raw())
attempts(write, [1.5, "1", None, [], b"1"])

# check: write a_long of an object with __index__
class I:
    def __index__(self):
        return 7
r = mod.Record()
def write(value):
    setattr(r, 'a_long', value)
    return (r.a_long, r.raw())
attempts(write, [I()])

# check: write a_byte of a wrong type
r = mod.Record()
r.fill(None)
def write(value):
    setattr(r, 'a_byte', value)
    return (r.a_byte, r.raw())
attempts(write, [1.5, "1", None, [], b"1"])

# check: write a_byte of an object with __index__
class I:
    def __index__(self):
        return 7
r = mod.Record()
def write(value):
    setattr(r, 'a_byte', value)
    return (r.a_byte, r.raw())
attempts(write, [I()])

# check: write a_longlong of a wrong type
r = mod.Record()
r.fill(None)
def write(value):
    setattr(r, 'a_longlong', value)
    return (r.a_longlong, r.raw())
attempts(write, [1.5, "1", None, [], b"1"])

# check: write a_longlong of an object with __index__
class I:
    def __index__(self):
        return 7
r = mod.Record()
def write(value):
    setattr(r, 'a_longlong', value)
    return (r.a_longlong, r.raw())
attempts(write, [I()])

# check: write a_ssize of a wrong type
r = mod.Record()
r.fill(None)
def write(value):
    setattr(r, 'a_ssize', value)
    return (r.a_ssize, r.raw())
attempts(write, [1.5, "1", None, [], b"1"])

# check: write a_ssize of an object with __index__
class I:
    def __index__(self):
        return 7
r = mod.Record()
def write(value):
    setattr(r, 'a_ssize', value)
    return (r.a_ssize, r.raw())
attempts(write, [I()])

# check: write a_ubyte of a wrong type
r = mod.Record()
r.fill(None)
def write(value):
    setattr(r, 'a_ubyte', value)
    return (r.a_ubyte, r.raw())
attempts(write, [1.5, "1", None, [], b"1"])

# check: write a_ubyte of an object with __index__
class I:
    def __index__(self):
        return 7
r = mod.Record()
def write(value):
    setattr(r, 'a_ubyte', value)
    return (r.a_ubyte, r.raw())
attempts(write, [I()])

# check: write a_ushort of a wrong type
r = mod.Record()
r.fill(None)
def write(value):
    setattr(r, 'a_ushort', value)
    return (r.a_ushort, r.raw())
attempts(write, [1.5, "1", None, [], b"1"])

# check: write a_ushort of an object with __index__
class I:
    def __index__(self):
        return 7
r = mod.Record()
def write(value):
    setattr(r, 'a_ushort', value)
    return (r.a_ushort, r.raw())
attempts(write, [I()])

# check: write an_uint of a wrong type
r = mod.Record()
r.fill(None)
def write(value):
    setattr(r, 'an_uint', value)
    return (r.an_uint, r.raw())
attempts(write, [1.5, "1", None, [], b"1"])

# check: write an_uint of an object with __index__
class I:
    def __index__(self):
        return 7
r = mod.Record()
def write(value):
    setattr(r, 'an_uint', value)
    return (r.an_uint, r.raw())
attempts(write, [I()])

# check: write an_ulong of a wrong type
r = mod.Record()
r.fill(None)
def write(value):
    setattr(r, 'an_ulong', value)
    return (r.an_ulong, r.raw())
attempts(write, [1.5, "1", None, [], b"1"])

# check: write an_ulong of an object with __index__
class I:
    def __index__(self):
        return 7
r = mod.Record()
def write(value):
    setattr(r, 'an_ulong', value)
    return (r.an_ulong, r.raw())
attempts(write, [I()])

# check: write an_ulonglong of a wrong type
r = mod.Record()
r.fill(None)
def write(value):
    setattr(r, 'an_ulonglong', value)
    return (r.an_ulonglong, r.raw())
attempts(write, [1.5, "1", None, [], b"1"])

# check: write an_ulonglong of an object with __index__
class I:
    def __index__(self):
        return 7
r = mod.Record()
def write(value):
    setattr(r, 'an_ulonglong', value)
    return (r.an_ulonglong, r.raw())
attempts(write, [I()])

# check: write a_float
r = mod.Record()
def write(value):
    setattr(r, 'a_float', value)
    return (r.a_float, r.raw())
attempts(write, [0.0, 1.5, -0.0, 0.1, 1e300, 5, True, float('inf'), float('nan'), 10 ** 20])

# check: write a_float of a wrong type
r = mod.Record()
def write(value):
    setattr(r, 'a_float', value)
    return (r.a_float, r.raw())
attempts(write, ['1.5', None, [], 10 ** 400])

# check: write a_double
r = mod.Record()
def write(value):
    setattr(r, 'a_double', value)
    return (r.a_double, r.raw())
attempts(write, [0.0, 1.5, -0.0, 0.1, 1e300, 5, True, float('inf'), float('nan'), 10 ** 20])

# check: write a_double of a wrong type
r = mod.Record()
def write(value):
    setattr(r, 'a_double', value)
    return (r.a_double, r.raw())
attempts(write, ['1.5', None, [], 10 ** 400])

# check: write a_bool
r = mod.Record()
def write(value):
    setattr(r, 'a_bool', value)
    return (r.a_bool, r.raw())
attempts(write, [True, False, 1, 0, "x", None, 2])

# check: write a_char
r = mod.Record()
def write(value):
    setattr(r, 'a_char', value)
    return (r.a_char, r.raw())
attempts(write, ['a', 'Z', ' ', '\x7f', '0'])

# check: write a_char of a wrong value
r = mod.Record()
def write(value):
    setattr(r, 'a_char', value)
    return (r.a_char, r.raw())
attempts(write, ['', 'ab', 'é', 5, None, b'a'])

# check: write a_string
r = mod.Record()
r.fill(None)
def write(value):
    setattr(r, 'a_string', value)
    return (r.a_string, r.raw())
attempts(write, ['new', None, 5])

# check: write an_inplace
r = mod.Record()
r.fill(None)
def write(value):
    setattr(r, 'an_inplace', value)
    return (r.an_inplace, r.raw())
attempts(write, ['new', None])

# check: write a_none
r = mod.Record()
attempts(lambda v: setattr(r, "a_none", v), [None, 1])

# check: write an_object
r = mod.Record()
out = []
for v in [1, 'text', [1], None, 1.5, 10 ** 30, r]:
    r.an_object = v
    out.append(r.an_object is v or r.an_object == v)
out

# check: an_object keeps identity
a = [1]
r = mod.Record()
r.an_object = a
[r.an_object is a, r.ro_an_object is a]

# check: delete an_object
r = mod.Record()
r.an_object = 5
del r.an_object
[attempt(getattr, r, 'an_object'), attempt(delattr, r, 'an_object')]

# check: write an_object_ex
r = mod.Record()
out = []
for v in [1, 'text', [1], None, 1.5, 10 ** 30, r]:
    r.an_object_ex = v
    out.append(r.an_object_ex is v or r.an_object_ex == v)
out

# check: an_object_ex keeps identity
a = [1]
r = mod.Record()
r.an_object_ex = a
[r.an_object_ex is a, r.ro_an_object_ex is a]

# check: delete an_object_ex
r = mod.Record()
r.an_object_ex = 5
del r.an_object_ex
attempt(getattr, r, 'an_object_ex')

# check: delete other members
def remove(name):
    r = mod.Record()
    r.fill(5)
    delattr(r, name)
attempts(remove, ['a_short', 'an_int', 'a_long', 'a_float', 'a_double', 'a_string', 'a_char', 'a_byte', 'a_ubyte', 'a_ushort', 'an_uint', 'an_ulong', 'an_inplace', 'a_bool', 'a_longlong', 'an_ulonglong', 'a_ssize', 'a_none'])

# check: write read only members
def write(name):
    r = mod.Record()
    r.fill(5)
    setattr(r, name, getattr(r, name))
attempts(write, ['ro_' + n for n in ['a_short', 'an_int', 'a_long', 'a_float', 'a_double', 'a_string', 'a_char', 'a_byte', 'a_ubyte', 'a_ushort', 'an_uint', 'an_ulong', 'an_inplace', 'a_bool', 'a_longlong', 'an_ulonglong', 'a_ssize']])

# check: delete read only members
def remove(name):
    r = mod.Record()
    r.fill(5)
    delattr(r, name)
attempts(remove, ['ro_' + n for n in ['a_short', 'a_double', 'a_string', 'an_inplace', 'a_bool']])

# check: read only objects stay
r = mod.Record()
r.fill([1])
for name in ['ro_an_object', 'ro_an_object_ex']:
    assert attempt(setattr, r, name, 5)[0] == 'AttributeError'
    assert attempt(delattr, r, name)[0] == 'AttributeError'
[r.an_object, r.an_object_ex]

# check: the descriptor
d = mod.Record.an_int
[type(d).__name__, d.__name__, d.__doc__, d.__objclass__ is mod.Record, d.__qualname__]

# check: repr of the descriptor
mod.Record.an_int

# check: no doc
mod.Record.ro_an_int.__doc__

# check: the descriptor by hand
r = mod.Record()
d = mod.Record.an_int
d.__set__(r, 5)
[d.__get__(r, mod.Record), d.__get__(r), d.__get__(None, mod.Record) is d, r.an_int]

# check: the descriptor on a wrong instance
d = mod.Record.an_int
[attempt(d.__get__, 5, int), attempt(d.__set__, 5, 1)]

# check: records are apart
a = mod.Record()
b = mod.Record()
a.an_int = 1
b.an_int = 2
a.an_object = [1]
[a.an_int, b.an_int, b.an_object, attempt(lambda: b.an_object_ex)]

# check: types of values
r = mod.Record()
r.fill(1)
[type(getattr(r, n)).__name__ for n in ["a_short", "a_float", "a_bool", "a_char", "a_string", "an_ulonglong", "a_none"]]

# check: a float member rounds
r = mod.Record()
r.a_float = 0.1
r.a_float

# check: a missing object
r = mod.Record()
[r.an_object, hasattr(r, "an_object_ex")]

# check: in place operators
r = mod.Record()
r.an_int += 5
r.an_int *= 3
r.a_double -= 1
[r.an_int, r.a_double]
