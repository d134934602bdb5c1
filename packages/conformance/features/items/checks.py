# check: get from sequences
[mod.get(v, 1) for v in [[1, 2, 3], (1, 2, 3), 'abc', b'abc', range(5, 9), bytearray(b'xyz')]]

# check: get with a negative index
[mod.get(v, -1) for v in [[1, 2, 3], (1, 2, 3), 'abc', b'abc', range(5, 9)]]

# check: get out of range
attempts(lambda v: mod.get(v, 3), [[1, 2, 3], (1, 2, 3), 'abc', b'abc', range(3), bytearray(b'xyz')])

# check: get with a wrong key
attempts(lambda v: mod.get(v, 'k'), [[1], (1,), 'a', b'a', range(3), bytearray(b'x')])

# check: get with None
attempts(lambda v: mod.get(v, None), [[1], (1,), 'a', {}])

# check: get from something without items
attempts(lambda v: mod.get(v, 0), [1, None, 1.5, set(), len, object, iter([1])])

# check: get with slices
[mod.get(v, slice(1, 3)) for v in [[1, 2, 3, 4], (1, 2, 3, 4), 'abcd', b'abcd', range(5, 9), bytearray(b'wxyz')]]

# check: get with a negative step
[mod.get(v, slice(None, None, -2)) for v in [[1, 2, 3, 4], (1, 2, 3, 4), 'abcd', b'abcd', range(5, 9)]]

# check: get with slices out of range
[mod.get([1, 2, 3], slice(a, b, c)) for a, b, c in [(5, 9, None), (-9, 2, None), (2, -9, -1), (None, None, 100), (1, 1, 1), (-2, None, None), (9, None, -1)]]

# check: get with a zero step
attempts(lambda v: mod.get(v, slice(None, None, 0)), [[1], (1,), 'a', b'a', range(3)])

# check: get with slices of wrong parts
attempts(lambda v: mod.get(v, slice('a')), [[1], (1,), 'a'])

# check: get with huge slices
mod.get([1, 2, 3], slice(-10 ** 30, 10 ** 30))

# check: get by an object with __index__
class I:
    def __index__(self):
        return 1
[mod.get([5, 6], I()), mod.get('ab', slice(I(), None)), mod.get((1, 2), True)]

# check: get from a dict
d = {'a': 1, 2: 'b', None: 3, (1, 2): 4}
[mod.get(d, k) for k in ['a', 2, None, (1, 2), 2.0]]

# check: get missing from a dict
attempts(lambda k: mod.get({}, k), ['a', 1, None, (1,), []])

# check: get by __getitem__
class G:
    def __getitem__(self, key):
        return ('got', key)
[mod.get(G(), 1), mod.get(G(), 'k'), mod.get(G(), slice(1, 2)), mod.get(G(), (1, 2))]

# check: get from a class
class G:
    def __class_getitem__(cls, key):
        return (cls.__name__, key)
mod.get(G, int) == ('G', int)

# check: get from a generic builtin
[mod.get(list, int), mod.get(dict, (str, int))]

# check: __getitem__ that raises
class G:
    def __getitem__(self, key):
        raise LookupError('no ' + repr(key))
mod.get(G(), 'k')

# check: get_i
[mod.get_i(v, i) for v in [[1, 2, 3], (1, 2, 3), 'abc', b'abc', range(5, 9)] for i in [0, -1]]

# check: get_i out of range
attempts(lambda v: mod.get_i(v, 10), [[1], (1,), 'a', b'a', range(3)])

# check: get_i negative out of range
attempts(lambda v: mod.get_i(v, -10), [[1], (1,), 'a', b'a', range(3)])

# check: get_i from a dict
[mod.get_i({1: 'one', -1: 'minus'}, 1), mod.get_i({1: 'one', -1: 'minus'}, -1), attempt(mod.get_i, {}, 5)]

# check: get_i by __getitem__
class G:
    def __getitem__(self, key):
        return ('got', key)
[mod.get_i(G(), 0), mod.get_i(G(), -3)]

# check: get_i by __getitem__ with a length
class G:
    def __getitem__(self, key):
        return ('got', key)
    def __len__(self):
        return 10
mod.get_i(G(), -3)

# check: get_i from something without items
attempts(lambda v: mod.get_i(v, 0), [1, None, set()])

# check: get_i of subclasses
class L(list):
    def __getitem__(self, key):
        return 'overridden'
class T(tuple):
    def __getitem__(self, key):
        return 'overridden'
[mod.get_i(T((1, 2)), 0)]

# check: get_s
[mod.get_s({'a': 1, 'é': 2, '': 3}, k) for k in ['a', 'é', '']]

# check: get_s missing
attempts(lambda v: mod.get_s(v, 'k'), [{}, [1], 'a', 1, None])

# check: get_s by __getitem__
class G:
    def __getitem__(self, key):
        return ('got', key)
mod.get_s(G(), 'name')

# check: set in a list
a = [1, 2, 3]
mod.set(a, 0, 'x')
mod.set(a, -1, 'z')
a

# check: set out of range
attempts(lambda i: mod.set([1], i, 0), [1, -2, 10 ** 30])

# check: set a slice
a = [1, 2, 3, 4]
mod.set(a, slice(1, 3), 'xyz')
a

# check: set an extended slice
a = [1, 2, 3, 4]
mod.set(a, slice(None, None, 2), ['a', 'b'])
[a, attempt(mod.set, a, slice(None, None, 2), [1])]

# check: set in a dict
d = {}
mod.set(d, 'a', 1)
mod.set(d, 2, None)
mod.set(d, (1, 2), [])
d

# check: set with a key that is not hashable
mod.set({}, [], 1)

# check: set in something that cannot
attempts(lambda v: mod.set(v, 0, 1), [(1,), 'a', b'a', 1, None, set(), range(3)])

# check: set by __setitem__
log = []
class S:
    def __setitem__(self, key, value):
        log.append((key, value))
mod.set(S(), 'k', 1)
mod.set_i(S(), 5, 2)
mod.set_s(S(), 'name', 3)
mod.set_i(S(), -1, 4)
log

# check: set_i
a = [1, 2, 3]
mod.set_i(a, 0, 'x')
mod.set_i(a, -1, 'z')
d = {}
mod.set_i(d, 7, 'seven')
mod.set_i(d, -7, 'minus')
[a, d, attempt(mod.set_i, a, 3, 0), attempt(mod.set_i, a, -4, 0)]

# check: set_i in something that cannot
attempts(lambda v: mod.set_i(v, 0, 1), [(1,), 'a', 1, None])

# check: set_s
d = {}
mod.set_s(d, 'key', 1)
mod.set_s(d, 'é', 2)
[d, attempt(mod.set_s, [], 'k', 1), attempt(mod.set_s, 1, 'k', 1)]

# check: delete from a list
a = [1, 2, 3, 4]
mod.delete(a, 0)
mod.delete(a, -1)
[a, attempt(mod.delete, a, 5)]

# check: delete a slice
a = [1, 2, 3, 4, 5]
mod.delete(a, slice(0, 4, 2))
b = bytearray(b'abcd')
mod.delete(b, slice(1, 3))
[a, b]

# check: delete from a dict
d = {'a': 1, 2: 3}
mod.delete(d, 'a')
[d, attempt(mod.delete, d, 'a'), attempt(mod.delete, d, [])]

# check: delete from something that cannot
attempts(lambda v: mod.delete(v, 0), [(1,), 'a', b'a', 1, None, set()])

# check: delete_i
a = [1, 2, 3, 4]
mod.delete_i(a, 0)
mod.delete_i(a, -1)
d = {1: 2}
mod.delete_i(d, 1)
[a, d, attempt(mod.delete_i, a, 5), attempt(mod.delete_i, d, 1), attempt(mod.delete_i, (1,), 0)]

# check: delete_s
d = {'a': 1}
mod.delete_s(d, 'a')
[d, attempt(mod.delete_s, d, 'a'), attempt(mod.delete_s, [1], 'a')]

# check: delete by __delitem__
log = []
class S:
    def __delitem__(self, key):
        log.append(key)
mod.delete(S(), 'k')
mod.delete_i(S(), 5)
mod.delete_s(S(), 'name')
log

# check: contains
[mod.contains(v, 'a') for v in ['abc', ['a'], ('b',), {'a': 1}, {'a'}, 'xyz']]

# check: contains numbers
[mod.contains(v, 1) for v in [[1.0], (True,), {1: 2}, {1}, range(3), b'\x01', range(2, 5)]]

# check: contains in things that cannot
attempts(lambda v: mod.contains(v, 1), ['abc', 1, None, len])

# check: contains of a key that is not hashable
attempts(lambda v: mod.contains(v, []), [[], {}, set(), ()])

# check: contains by __contains__
class C:
    def __contains__(self, key):
        return key > 5
[mod.contains(C(), 6), mod.contains(C(), 5)]

# check: __contains__ is made a bool
class C:
    def __contains__(self, key):
        return 'yes'
mod.contains(C(), 1)

# check: contains by __iter__
class C:
    def __iter__(self):
        return iter([1, 2, 3])
[mod.contains(C(), 2), mod.contains(C(), 9)]

# check: contains by __getitem__
class C:
    def __getitem__(self, i):
        if i >= 3:
            raise IndexError
        return i * 10
[mod.contains(C(), 20), mod.contains(C(), 5)]

# check: contains an item that raises
class E:
    def __eq__(self, other):
        raise ValueError('no comparison')
attempt(mod.contains, [E()], 1)

# check: contains by identity first
class E:
    def __eq__(self, other):
        return False
e = E()
[mod.contains([e], e), mod.contains([E()], e)]

# check: length
[mod.length(v) for v in ['', 'abc', [], [1, 2], (), (1,), {}, {1: 2}, set(), {1}, b'abc', range(10), range(0, 10, 3), bytearray(b'xy')]]

# check: length of things without
attempts(mod.length, [1, None, 1.5, len, object(), iter([])])

# check: length by __len__
class L:
    def __len__(self):
        return 42
mod.length(L())

# check: bad lengths
def make(value):
    class L:
        def __len__(self):
            return value
    return L()
attempts(mod.length, [make(-1), make('x'), make(1.5), make(None), make(10 ** 30), make(True)])

# check: __len__ that raises
class L:
    def __len__(self):
        raise OSError('no length')
mod.length(L())

# check: ranges
r = range(1, 10, 3)
[mod.get(r, 0), mod.get(r, -1), mod.get(r, slice(1, None)), mod.length(r), mod.contains(r, 4), mod.contains(r, 5), r.start, r.stop, r.step, list(r), r == range(1, 11, 3)]

# check: long ranges
r = range(10 ** 20, 10 ** 20 + 5)
[mod.get(r, 0), mod.get(r, -1), mod.contains(r, 10 ** 20 + 2), mod.length(r)]

# check: bytearray items
b = bytearray(b'abc')
mod.set(b, 0, 120)
mod.set_i(b, -1, 122)
[b, attempt(mod.set, b, 0, 256), attempt(mod.set, b, 0, 'x')]
