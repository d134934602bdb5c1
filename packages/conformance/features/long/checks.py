# check: limits
mod.limits()

# check: int32 in range
attempts(mod.int32, [0, 1, -1, 127, 2 ** 31 - 1, -2 ** 31])

# check: int32 around 32 bits
attempts(mod.int32, [2 ** 31, 2 ** 32 - 1, 2 ** 32, -2 ** 31 - 1, -2 ** 32])

# check: int32 around 64 bits
attempts(mod.int32, [2 ** 53 + 1, 2 ** 63 - 1, 2 ** 63, -2 ** 63, -2 ** 63 - 1, 2 ** 64 - 1, 2 ** 64])

# check: int32 huge
attempts(mod.int32, [10 ** 30, -10 ** 30, 3 ** 200 + 5, 10 ** 400])

# check: int32 not an int
attempts(mod.int32, [1.0, "1", None, [], 2j, b"1"])

# check: int32 of bool
attempts(mod.int32, [True, False])

# check: int32 of an object with __index__
class Five:
    def __index__(self):
        return 5
attempt(mod.int32, Five())

# check: int32 of a bad __index__
class Bad:
    def __index__(self):
        return 'five'
attempt(mod.int32, Bad())

# check: int32 of an __index__ that raises
class Worse:
    def __index__(self):
        raise KeyError('no index')
attempt(mod.int32, Worse())

# check: int32 of an object with __int__
class Six:
    def __int__(self):
        return 6
attempt(mod.int32, Six())

# check: uint32 in range
attempts(mod.uint32, [0, 1, -1, 127, 2 ** 31 - 1, -2 ** 31])

# check: uint32 around 32 bits
attempts(mod.uint32, [2 ** 31, 2 ** 32 - 1, 2 ** 32, -2 ** 31 - 1, -2 ** 32])

# check: uint32 around 64 bits
attempts(mod.uint32, [2 ** 53 + 1, 2 ** 63 - 1, 2 ** 63, -2 ** 63, -2 ** 63 - 1, 2 ** 64 - 1, 2 ** 64])

# check: uint32 huge
attempts(mod.uint32, [10 ** 30, -10 ** 30, 3 ** 200 + 5, 10 ** 400])

# check: uint32 of bool
attempts(mod.uint32, [True, False])

# Left out: HPyLong_AsUInt32_t of something that is no int; the official one
# replaces the TypeError by an OverflowError where C long has 64 bits.

# check: uint32_mask in range
attempts(mod.uint32_mask, [0, 1, -1, 127, 2 ** 31 - 1, -2 ** 31])

# check: uint32_mask around 32 bits
attempts(mod.uint32_mask, [2 ** 31, 2 ** 32 - 1, 2 ** 32, -2 ** 31 - 1, -2 ** 32])

# check: uint32_mask around 64 bits
attempts(mod.uint32_mask, [2 ** 53 + 1, 2 ** 63 - 1, 2 ** 63, -2 ** 63, -2 ** 63 - 1, 2 ** 64 - 1, 2 ** 64])

# check: uint32_mask huge
attempts(mod.uint32_mask, [10 ** 30, -10 ** 30, 3 ** 200 + 5, 10 ** 400])

# check: uint32_mask not an int
attempts(mod.uint32_mask, [1.0, "1", None, [], 2j, b"1"])

# check: uint32_mask of bool
attempts(mod.uint32_mask, [True, False])

# check: uint32_mask of an object with __index__
class Five:
    def __index__(self):
        return 5
attempt(mod.uint32_mask, Five())

# check: uint32_mask of a bad __index__
class Bad:
    def __index__(self):
        return 'five'
attempt(mod.uint32_mask, Bad())

# check: uint32_mask of an __index__ that raises
class Worse:
    def __index__(self):
        raise KeyError('no index')
attempt(mod.uint32_mask, Worse())

# check: uint32_mask of an object with __int__
class Six:
    def __int__(self):
        return 6
attempt(mod.uint32_mask, Six())

# check: int64 in range
attempts(mod.int64, [0, 1, -1, 127, 2 ** 31 - 1, -2 ** 31])

# check: int64 around 32 bits
attempts(mod.int64, [2 ** 31, 2 ** 32 - 1, 2 ** 32, -2 ** 31 - 1, -2 ** 32])

# check: int64 around 64 bits
attempts(mod.int64, [2 ** 53 + 1, 2 ** 63 - 1, 2 ** 63, -2 ** 63, -2 ** 63 - 1, 2 ** 64 - 1, 2 ** 64])

# check: int64 huge
attempts(mod.int64, [10 ** 30, -10 ** 30, 3 ** 200 + 5, 10 ** 400])

# check: int64 not an int
attempts(mod.int64, [1.0, "1", None, [], 2j, b"1"])

# check: int64 of bool
attempts(mod.int64, [True, False])

# check: int64 of an object with __index__
class Five:
    def __index__(self):
        return 5
attempt(mod.int64, Five())

# check: int64 of a bad __index__
class Bad:
    def __index__(self):
        return 'five'
attempt(mod.int64, Bad())

# check: int64 of an __index__ that raises
class Worse:
    def __index__(self):
        raise KeyError('no index')
attempt(mod.int64, Worse())

# check: int64 of an object with __int__
class Six:
    def __int__(self):
        return 6
attempt(mod.int64, Six())

# check: uint64 in range
attempts(mod.uint64, [0, 1, -1, 127, 2 ** 31 - 1, -2 ** 31])

# check: uint64 around 32 bits
attempts(mod.uint64, [2 ** 31, 2 ** 32 - 1, 2 ** 32, -2 ** 31 - 1, -2 ** 32])

# check: uint64 around 64 bits
attempts(mod.uint64, [2 ** 53 + 1, 2 ** 63 - 1, 2 ** 63, -2 ** 63, -2 ** 63 - 1, 2 ** 64 - 1, 2 ** 64])

# check: uint64 huge
attempts(mod.uint64, [10 ** 30, -10 ** 30, 3 ** 200 + 5, 10 ** 400])

# check: uint64 not an int
attempts(mod.uint64, [1.0, "1", None, [], 2j, b"1"])

# check: uint64 of bool
attempts(mod.uint64, [True, False])

# check: uint64 of an object with __index__
class Five:
    def __index__(self):
        return 5
attempt(mod.uint64, Five())

# check: uint64 of a bad __index__
class Bad:
    def __index__(self):
        return 'five'
attempt(mod.uint64, Bad())

# check: uint64 of an __index__ that raises
class Worse:
    def __index__(self):
        raise KeyError('no index')
attempt(mod.uint64, Worse())

# check: uint64 of an object with __int__
class Six:
    def __int__(self):
        return 6
attempt(mod.uint64, Six())

# check: uint64_mask in range
attempts(mod.uint64_mask, [0, 1, -1, 127, 2 ** 31 - 1, -2 ** 31])

# check: uint64_mask around 32 bits
attempts(mod.uint64_mask, [2 ** 31, 2 ** 32 - 1, 2 ** 32, -2 ** 31 - 1, -2 ** 32])

# check: uint64_mask around 64 bits
attempts(mod.uint64_mask, [2 ** 53 + 1, 2 ** 63 - 1, 2 ** 63, -2 ** 63, -2 ** 63 - 1, 2 ** 64 - 1, 2 ** 64])

# check: uint64_mask huge
attempts(mod.uint64_mask, [10 ** 30, -10 ** 30, 3 ** 200 + 5, 10 ** 400])

# check: uint64_mask not an int
attempts(mod.uint64_mask, [1.0, "1", None, [], 2j, b"1"])

# check: uint64_mask of bool
attempts(mod.uint64_mask, [True, False])

# check: uint64_mask of an object with __index__
class Five:
    def __index__(self):
        return 5
attempt(mod.uint64_mask, Five())

# check: uint64_mask of a bad __index__
class Bad:
    def __index__(self):
        return 'five'
attempt(mod.uint64_mask, Bad())

# check: uint64_mask of an __index__ that raises
class Worse:
    def __index__(self):
        raise KeyError('no index')
attempt(mod.uint64_mask, Worse())

# check: uint64_mask of an object with __int__
class Six:
    def __int__(self):
        return 6
attempt(mod.uint64_mask, Six())

# check: size in range
attempts(mod.size, [0, 1, -1, 127, 2 ** 31 - 1, -2 ** 31])

# check: size around 32 bits
attempts(mod.size, [2 ** 31, 2 ** 32 - 1, 2 ** 32, -2 ** 31 - 1, -2 ** 32])

# check: size around 64 bits
attempts(mod.size, [2 ** 53 + 1, 2 ** 63 - 1, 2 ** 63, -2 ** 63, -2 ** 63 - 1, 2 ** 64 - 1, 2 ** 64])

# check: size huge
attempts(mod.size, [10 ** 30, -10 ** 30, 3 ** 200 + 5, 10 ** 400])

# check: size not an int
attempts(mod.size, [1.0, "1", None, [], 2j, b"1"])

# check: size of bool
attempts(mod.size, [True, False])

# check: size of an object with __index__
class Five:
    def __index__(self):
        return 5
attempt(mod.size, Five())

# check: size of a bad __index__
class Bad:
    def __index__(self):
        return 'five'
attempt(mod.size, Bad())

# check: size of an __index__ that raises
class Worse:
    def __index__(self):
        raise KeyError('no index')
attempt(mod.size, Worse())

# check: size of an object with __int__
class Six:
    def __int__(self):
        return 6
attempt(mod.size, Six())

# check: ssize in range
attempts(mod.ssize, [0, 1, -1, 127, 2 ** 31 - 1, -2 ** 31])

# check: ssize around 32 bits
attempts(mod.ssize, [2 ** 31, 2 ** 32 - 1, 2 ** 32, -2 ** 31 - 1, -2 ** 32])

# check: ssize around 64 bits
attempts(mod.ssize, [2 ** 53 + 1, 2 ** 63 - 1, 2 ** 63, -2 ** 63, -2 ** 63 - 1, 2 ** 64 - 1, 2 ** 64])

# check: ssize huge
attempts(mod.ssize, [10 ** 30, -10 ** 30, 3 ** 200 + 5, 10 ** 400])

# check: ssize not an int
attempts(mod.ssize, [1.0, "1", None, [], 2j, b"1"])

# check: ssize of bool
attempts(mod.ssize, [True, False])

# check: ssize of an object with __index__
class Five:
    def __index__(self):
        return 5
attempt(mod.ssize, Five())

# check: ssize of a bad __index__
class Bad:
    def __index__(self):
        return 'five'
attempt(mod.ssize, Bad())

# check: ssize of an __index__ that raises
class Worse:
    def __index__(self):
        raise KeyError('no index')
attempt(mod.ssize, Worse())

# check: ssize of an object with __int__
class Six:
    def __int__(self):
        return 6
attempt(mod.ssize, Six())

# check: as_long in range
attempts(mod.as_long, [0, 1, -1, 127, 2 ** 31 - 1, -2 ** 31])

# check: as_long around 32 bits
attempts(mod.as_long, [2 ** 31, 2 ** 32 - 1, 2 ** 32, -2 ** 31 - 1, -2 ** 32])

# check: as_long around 64 bits
attempts(mod.as_long, [2 ** 53 + 1, 2 ** 63 - 1, 2 ** 63, -2 ** 63, -2 ** 63 - 1, 2 ** 64 - 1, 2 ** 64])

# check: as_long huge
attempts(mod.as_long, [10 ** 30, -10 ** 30, 3 ** 200 + 5, 10 ** 400])

# check: as_long not an int
attempts(mod.as_long, [1.0, "1", None, [], 2j, b"1"])

# check: as_long of bool
attempts(mod.as_long, [True, False])

# check: as_long of an object with __index__
class Five:
    def __index__(self):
        return 5
attempt(mod.as_long, Five())

# check: as_long of a bad __index__
class Bad:
    def __index__(self):
        return 'five'
attempt(mod.as_long, Bad())

# check: as_long of an __index__ that raises
class Worse:
    def __index__(self):
        raise KeyError('no index')
attempt(mod.as_long, Worse())

# check: as_long of an object with __int__
class Six:
    def __int__(self):
        return 6
attempt(mod.as_long, Six())

# check: ulong in range
attempts(mod.ulong, [0, 1, -1, 127, 2 ** 31 - 1, -2 ** 31])

# check: ulong around 32 bits
attempts(mod.ulong, [2 ** 31, 2 ** 32 - 1, 2 ** 32, -2 ** 31 - 1, -2 ** 32])

# check: ulong around 64 bits
attempts(mod.ulong, [2 ** 53 + 1, 2 ** 63 - 1, 2 ** 63, -2 ** 63, -2 ** 63 - 1, 2 ** 64 - 1, 2 ** 64])

# check: ulong huge
attempts(mod.ulong, [10 ** 30, -10 ** 30, 3 ** 200 + 5, 10 ** 400])

# check: ulong not an int
attempts(mod.ulong, [1.0, "1", None, [], 2j, b"1"])

# check: ulong of bool
attempts(mod.ulong, [True, False])

# check: ulong of an object with __index__
class Five:
    def __index__(self):
        return 5
attempt(mod.ulong, Five())

# check: ulong of a bad __index__
class Bad:
    def __index__(self):
        return 'five'
attempt(mod.ulong, Bad())

# check: ulong of an __index__ that raises
class Worse:
    def __index__(self):
        raise KeyError('no index')
attempt(mod.ulong, Worse())

# check: ulong of an object with __int__
class Six:
    def __int__(self):
        return 6
attempt(mod.ulong, Six())

# check: ulong_mask in range
attempts(mod.ulong_mask, [0, 1, -1, 127, 2 ** 31 - 1, -2 ** 31])

# check: ulong_mask around 32 bits
attempts(mod.ulong_mask, [2 ** 31, 2 ** 32 - 1, 2 ** 32, -2 ** 31 - 1, -2 ** 32])

# check: ulong_mask around 64 bits
attempts(mod.ulong_mask, [2 ** 53 + 1, 2 ** 63 - 1, 2 ** 63, -2 ** 63, -2 ** 63 - 1, 2 ** 64 - 1, 2 ** 64])

# check: ulong_mask huge
attempts(mod.ulong_mask, [10 ** 30, -10 ** 30, 3 ** 200 + 5, 10 ** 400])

# check: ulong_mask not an int
attempts(mod.ulong_mask, [1.0, "1", None, [], 2j, b"1"])

# check: ulong_mask of bool
attempts(mod.ulong_mask, [True, False])

# check: ulong_mask of an object with __index__
class Five:
    def __index__(self):
        return 5
attempt(mod.ulong_mask, Five())

# check: ulong_mask of a bad __index__
class Bad:
    def __index__(self):
        return 'five'
attempt(mod.ulong_mask, Bad())

# check: ulong_mask of an __index__ that raises
class Worse:
    def __index__(self):
        raise KeyError('no index')
attempt(mod.ulong_mask, Worse())

# check: ulong_mask of an object with __int__
class Six:
    def __int__(self):
        return 6
attempt(mod.ulong_mask, Six())

# check: longlong in range
attempts(mod.longlong, [0, 1, -1, 127, 2 ** 31 - 1, -2 ** 31])

# check: longlong around 32 bits
attempts(mod.longlong, [2 ** 31, 2 ** 32 - 1, 2 ** 32, -2 ** 31 - 1, -2 ** 32])

# check: longlong around 64 bits
attempts(mod.longlong, [2 ** 53 + 1, 2 ** 63 - 1, 2 ** 63, -2 ** 63, -2 ** 63 - 1, 2 ** 64 - 1, 2 ** 64])

# check: longlong huge
attempts(mod.longlong, [10 ** 30, -10 ** 30, 3 ** 200 + 5, 10 ** 400])

# check: longlong not an int
attempts(mod.longlong, [1.0, "1", None, [], 2j, b"1"])

# check: longlong of bool
attempts(mod.longlong, [True, False])

# check: longlong of an object with __index__
class Five:
    def __index__(self):
        return 5
attempt(mod.longlong, Five())

# check: longlong of a bad __index__
class Bad:
    def __index__(self):
        return 'five'
attempt(mod.longlong, Bad())

# check: longlong of an __index__ that raises
class Worse:
    def __index__(self):
        raise KeyError('no index')
attempt(mod.longlong, Worse())

# check: longlong of an object with __int__
class Six:
    def __int__(self):
        return 6
attempt(mod.longlong, Six())

# check: ulonglong in range
attempts(mod.ulonglong, [0, 1, -1, 127, 2 ** 31 - 1, -2 ** 31])

# check: ulonglong around 32 bits
attempts(mod.ulonglong, [2 ** 31, 2 ** 32 - 1, 2 ** 32, -2 ** 31 - 1, -2 ** 32])

# check: ulonglong around 64 bits
attempts(mod.ulonglong, [2 ** 53 + 1, 2 ** 63 - 1, 2 ** 63, -2 ** 63, -2 ** 63 - 1, 2 ** 64 - 1, 2 ** 64])

# check: ulonglong huge
attempts(mod.ulonglong, [10 ** 30, -10 ** 30, 3 ** 200 + 5, 10 ** 400])

# check: ulonglong not an int
attempts(mod.ulonglong, [1.0, "1", None, [], 2j, b"1"])

# check: ulonglong of bool
attempts(mod.ulonglong, [True, False])

# check: ulonglong of an object with __index__
class Five:
    def __index__(self):
        return 5
attempt(mod.ulonglong, Five())

# check: ulonglong of a bad __index__
class Bad:
    def __index__(self):
        return 'five'
attempt(mod.ulonglong, Bad())

# check: ulonglong of an __index__ that raises
class Worse:
    def __index__(self):
        raise KeyError('no index')
attempt(mod.ulonglong, Worse())

# check: ulonglong of an object with __int__
class Six:
    def __int__(self):
        return 6
attempt(mod.ulonglong, Six())

# check: ulonglong_mask in range
attempts(mod.ulonglong_mask, [0, 1, -1, 127, 2 ** 31 - 1, -2 ** 31])

# check: ulonglong_mask around 32 bits
attempts(mod.ulonglong_mask, [2 ** 31, 2 ** 32 - 1, 2 ** 32, -2 ** 31 - 1, -2 ** 32])

# check: ulonglong_mask around 64 bits
attempts(mod.ulonglong_mask, [2 ** 53 + 1, 2 ** 63 - 1, 2 ** 63, -2 ** 63, -2 ** 63 - 1, 2 ** 64 - 1, 2 ** 64])

# check: ulonglong_mask huge
attempts(mod.ulonglong_mask, [10 ** 30, -10 ** 30, 3 ** 200 + 5, 10 ** 400])

# check: ulonglong_mask not an int
attempts(mod.ulonglong_mask, [1.0, "1", None, [], 2j, b"1"])

# check: ulonglong_mask of bool
attempts(mod.ulonglong_mask, [True, False])

# check: ulonglong_mask of an object with __index__
class Five:
    def __index__(self):
        return 5
attempt(mod.ulonglong_mask, Five())

# check: ulonglong_mask of a bad __index__
class Bad:
    def __index__(self):
        return 'five'
attempt(mod.ulonglong_mask, Bad())

# check: ulonglong_mask of an __index__ that raises
class Worse:
    def __index__(self):
        raise KeyError('no index')
attempt(mod.ulonglong_mask, Worse())

# check: ulonglong_mask of an object with __int__
class Six:
    def __int__(self):
        return 6
attempt(mod.ulonglong_mask, Six())

# check: as_double in range
attempts(mod.as_double, [0, 1, -1, 127, 2 ** 31 - 1, -2 ** 31])

# check: as_double around 32 bits
attempts(mod.as_double, [2 ** 31, 2 ** 32 - 1, 2 ** 32, -2 ** 31 - 1, -2 ** 32])

# check: as_double around 64 bits
attempts(mod.as_double, [2 ** 53 + 1, 2 ** 63 - 1, 2 ** 63, -2 ** 63, -2 ** 63 - 1, 2 ** 64 - 1, 2 ** 64])

# check: as_double huge
attempts(mod.as_double, [10 ** 30, -10 ** 30, 3 ** 200 + 5, 10 ** 400])

# check: as_double not an int
attempts(mod.as_double, [1.0, "1", None, [], 2j, b"1"])

# check: as_double of bool
attempts(mod.as_double, [True, False])

# check: as_double of an object with __index__
class Five:
    def __index__(self):
        return 5
attempt(mod.as_double, Five())

# check: as_double of a bad __index__
class Bad:
    def __index__(self):
        return 'five'
attempt(mod.as_double, Bad())

# check: as_double of an __index__ that raises
class Worse:
    def __index__(self):
        raise KeyError('no index')
attempt(mod.as_double, Worse())

# check: as_double of an object with __int__
class Six:
    def __int__(self):
        return 6
attempt(mod.as_double, Six())

# check: void_ptr in range
attempts(mod.void_ptr, [0, 1, -1, 127, 2 ** 31 - 1, -2 ** 31])

# check: void_ptr around 32 bits
attempts(mod.void_ptr, [2 ** 31, 2 ** 32 - 1, 2 ** 32, -2 ** 31 - 1, -2 ** 32])

# check: void_ptr around 64 bits
attempts(mod.void_ptr, [2 ** 53 + 1, 2 ** 63 - 1, 2 ** 63, -2 ** 63, -2 ** 63 - 1, 2 ** 64 - 1, 2 ** 64])

# check: void_ptr huge
attempts(mod.void_ptr, [10 ** 30, -10 ** 30, 3 ** 200 + 5, 10 ** 400])

# check: void_ptr not an int
attempts(mod.void_ptr, [1.0, "1", None, [], 2j, b"1"])

# check: void_ptr of bool
attempts(mod.void_ptr, [True, False])

# check: void_ptr of an object with __index__
class Five:
    def __index__(self):
        return 5
attempt(mod.void_ptr, Five())

# check: void_ptr of a bad __index__
class Bad:
    def __index__(self):
        return 'five'
attempt(mod.void_ptr, Bad())

# check: void_ptr of an __index__ that raises
class Worse:
    def __index__(self):
        raise KeyError('no index')
attempt(mod.void_ptr, Worse())

# check: void_ptr of an object with __int__
class Six:
    def __int__(self):
        return 6
attempt(mod.void_ptr, Six())

# check: to_long of numbers
attempts(mod.to_long, [5, True, 2.9, -2.9, 1e20, 1e300])

# check: to_long of non finite floats
attempts(mod.to_long, [float('inf'), float('-inf'), float('nan')])

# check: to_long of text
attempts(mod.to_long, ['12', ' -34 ', '1_000', '+7', b'56', '0x10', '1.5', '', '1__0', '_1'])

# check: to_long of other things
attempts(mod.to_long, [None, [], {}, 2j])

# check: to_long of objects
class Int:
    def __int__(self):
        return 6
class Index:
    def __index__(self):
        return 7
class Both:
    def __int__(self):
        return 8
    def __index__(self):
        return 9
attempts(mod.to_long, [Int(), Index(), Both()])

# check: to_long of a bad __int__
class Bad:
    def __int__(self):
        return 1.5
mod.to_long(Bad())

# check: index_of
attempts(mod.index_of, [5, True, 10 ** 30, 2.0, '1', None])

# check: index_of a bool keeps its type
kinds([mod.index_of(True), mod.to_long(True)])
