# check: get
[mod.get(v, 1, 3) for v in [[1, 2, 3, 4], (1, 2, 3, 4), 'aé🐍d', b'abcd', range(5, 9), bytearray(b'wxyz')]]

# check: get at the ends
[mod.get([1, 2, 3], a, b) for a, b in [(0, 3), (0, 0), (3, 9), (2, 1), (-2, 3), (0, -1), (-9, 9), (5, 6)]]

# check: get is a copy
a = [1, 2]
b = mod.get(a, 0, 2)
[a == b, a is b]

# check: get from something else
[attempt(mod.get, v, 0, 1)[0] for v in [5, None, set()]]

# check: get by __getitem__
class G:
    def __getitem__(self, key):
        return key
mod.get(G(), 1, 5)

# check: set
a = [1, 2, 3, 4]
mod.set(a, 1, 3, 'xyz')
b = [1, 2]
mod.set(b, 5, 9, [3])
c = [1, 2, 3]
mod.set(c, 0, 0, [0])
d = [1, 2, 3]
mod.set(d, 0, -1, [])
[a, b, c, d]

# check: set of itself
a = [1, 2]
mod.set(a, 0, 0, a)
a

# check: set of something that cannot be iterated
mod.set([1], 0, 1, 5)

# check: set on something else
[attempt(mod.set, v, 0, 1, [1])[0] for v in [(1,), 'a', 5]]

# check: set by __setitem__
log = []
class S:
    def __setitem__(self, key, value):
        log.append((key, value))
mod.set(S(), 1, 2, 'v')
log

# check: delete
a = [1, 2, 3, 4]
mod.delete(a, 1, 3)
b = [1, 2, 3]
mod.delete(b, -2, 9)
c = bytearray(b'abcd')
mod.delete(c, 0, 2)
[a, b, c]

# check: delete on something else
[attempt(mod.delete, v, 0, 1)[0] for v in [(1,), 'a', 5]]

# check: insert
a = [1, 2]
mod.insert(a, 0, 'first')
mod.insert(a, 100, 'last')
mod.insert(a, -1, 'before last')
mod.insert(a, -100, 'very first')
a

# check: insert into something else
[attempt(mod.insert, v, 0, 1)[0] for v in [(1,), 'a', 5, None]]

# check: new slice
[mod.new_slice(1, 2, 3), mod.new_slice('null', 2, 'null'), mod.new_slice(None, None, None), mod.new_slice('null', 'null', 'null'), mod.new_slice([], 'a', 1.5)]

# check: new slice as an index
[1, 2, 3, 4][mod.new_slice('null', 'null', -2)]
