# check: check
[mod.check(v) for v in [b'', b'a', 'a', bytearray(b'a'), 1, None]]

# check: check of a subclass
class B(bytes):
    pass
mod.check(B(b'x'))

# check: size
[mod.size(v) for v in [b'', b'abc', b'a\0b']]

# check: size of other things
attempts(mod.size, ['abc', 1, None, bytearray(b'abc')])

# check: get_size
mod.get_size(b'four')

# check: sum
[mod.sum(v) for v in [b'', b'abc', b'\xff\x00\x01', bytes(range(256))]]

# check: sum of other things
attempts(mod.sum, ['abc', 1, None])

# check: sum unchecked
mod.sum_unchecked(b'\x01\x02\xff')

# check: from_string
[mod.from_string(v) for v in [b'', b'abc', b'a\0b', b'\xff\xfe']]

# check: from_string_and_size
[mod.from_string_and_size(b'hello', n) for n in [0, 3, 5]]

# check: from_string_and_size keeps nulls
mod.from_string_and_size(b'a\0b\0', 4)

# check: from_string_and_size negative
attempt(mod.from_string_and_size, b'hello', -1)[0]

# check: from a null pointer
mod.from_null()

# check: all bytes
mod.all_bytes() == bytes(range(256))

# check: repr of all bytes
mod.all_bytes()

# check: repr quotes
[b"it's", b'say "hi"', b'both \' and "', b'back\\slash', b'\n\t\r\0\x7f']

# check: indexing
b = b'abc'
[b[0], b[-1], b[1:], b[::-1], b[1:2], b[9:]]

# check: index out of range
b'abc'[3]

# check: index of a wrong type
b'abc'['a']

# check: item assignment
b = b'abc'
b[0] = 1

# check: iteration
[v for v in b'ab\xff']

# check: contains
(97 in b'abc', b'bc' in b'abc', b'' in b'', 0 in b'abc')

# check: contains out of range
256 in b'abc'

# check: contains str
'a' in b'abc'

# check: equality and order
(b'a' == b'a', b'a' == 'a', b'a' < b'b', b'' < b'a', b'\xff' > b'a', b'ab' < b'abc')

# check: hash
(hash(b'abc') == hash(b'ab' + b'c'), {b'a': 1}[b'a'])

# check: concatenation
[b'a' + b'b', b'ab' * 2, 0 * b'x', b'a' + bytearray(b'b')]

# check: methods
[b'abc'.upper(), b'a,b'.split(b','), b','.join([b'a', b'b']), b' x '.strip(), b'abc'.replace(b'b', b'-'), b'abc'.find(b'c'), b'abc'.startswith(b'a'), b'abc'.hex(), bytes.fromhex('6162 63'), b'abc'.decode(), b'aXb'.lower(), b'abc'.count(b'b'), b'ab'.center(4), b'a.b'.partition(b'.'), b'12'.isdigit(), b'ab'.zfill(4)]

# check: constructor
[bytes(), bytes(3), bytes([1, 2, 255]), bytes('é', 'utf-8'), bytes(b'copy'), bytes((65, 66)), bytes(bytearray(b'z'))]

# check: constructor out of range
attempts(bytes, [[256], [-1], ['a'], -1, 'abc', 1.5, None])

# check: __bytes__
class B:
    def __bytes__(self):
        return b'from bytes'
bytes(B())

# check: decode
[b'\xc3\xa9'.decode('utf-8'), b'\xe9'.decode('latin-1'), b'\xff'.decode('utf-8', 'replace'), b'a\xffb'.decode('ascii', 'ignore')]

# check: decode fails
b'\xff'.decode('utf-8')

# check: percent format
[b'%s-%d' % (b'a', 5), b'%x' % 255, b'%b' % b'z', b'%5d|' % 3]

# check: bytearray
a = bytearray(b'abc')
a[0] = 120
a.append(33)
a.extend(b'??')
[a, len(a), a[1:3], bytes(a), a == b'xbc!??']

# check: bytearray is not hashable
hash(bytearray(b'a'))
