# check: unpack
[mod.unpack(slice(a, b, c)) for a, b, c in [(1, 2, 3), (None, None, None), (5, None, None), (None, 5, None), (None, None, -1), (-3, -1, 1), (0, 0, 5), (None, None, 2)]]

# check: unpack huge parts
[mod.unpack(slice(a, b, c)) for a, b, c in [(10 ** 30, -10 ** 30, 1), (-10 ** 30, 10 ** 30, 10 ** 30), (None, None, -10 ** 30)]]

# check: unpack a zero step
mod.unpack(slice(1, 2, 0))

# check: unpack wrong parts
[attempt(mod.unpack, slice(a, b, c)) for a, b, c in [('a', None, None), (None, 1.5, None), (None, None, 'x')]]

# check: unpack by __index__
class I:
    def __index__(self):
        return 4
mod.unpack(slice(I(), I(), I()))

# check: unpack an __index__ that raises
class I:
    def __index__(self):
        raise KeyError('index')
mod.unpack(slice(I()))

# check: adjust
[mod.adjust(slice(a, b, c), 5) for a, b, c in [(None, None, None), (1, 3, None), (-2, None, None), (None, None, -1), (None, None, 2), (10, 20, None), (-10, 2, None), (4, 0, -2), (-1, -10, -1), (3, 3, 1), (3, 1, 1), (0, 5, 10)]]

# check: adjust an empty length
[mod.adjust(slice(a, b, c), 0) for a, b, c in [(None, None, None), (1, 3, None), (None, None, -1)]]

# check: adjust agrees with range
out = []
for start in [None, -7, -5, -1, 0, 2, 5, 9]:
    for stop in [None, -7, -3, 0, 3, 5, 9]:
        for step in [-3, -1, 1, 2]:
            count, a, b, c = mod.adjust(slice(start, stop, step), 5)
            if count != len(range(5)[start:stop:step]):
                out.append((start, stop, step))
out

# check: check
[mod.check(v) for v in [slice(1), slice(1, 2, 3), 1, None, (1, 2)]]

# check: make
[mod.make(1), mod.make(1, 2), mod.make(1, 2, 3), mod.make('a', None, [])]

# check: make wrong
[attempt(mod.make), attempt(mod.make, 1, 2, 3, 4)]

# check: attributes
s = slice(1, 'b')
[s.start, s.stop, s.step, type(s).__name__]

# check: attributes are read only
s = slice(1)
s.start = 5

# check: indices
[slice(a, b, c).indices(5) for a, b, c in [(None, None, None), (1, 3, None), (-2, None, None), (None, None, -1), (10, 20, 2)]]

# check: indices wrong
[attempt(slice(1).indices, -1), attempt(slice(1).indices, 'x'), attempt(slice(None, None, 0).indices, 5)]

# check: compare
[slice(1, 2) == slice(1, 2, None), slice(1) == slice(2), slice(1, 2) < slice(1, 3), attempt(hash, slice(1))]

# check: in brackets
class S:
    def __getitem__(self, key):
        return key
s = S()
[s[1:2], s[:], s[::3], s[1:, 2], s[...], s[()], s[1:2, ::3]]
