# check: large long
v = mod.Long(10 ** 30)
w = mod.Long('123')
[v, v.bump(), v, w, w.bump(), v + 1, v == 10 ** 30, hash(v) == hash(10 ** 30), mod.Long(), mod.Long(2.9), mod.Long('ff', 16)]

# check: tuple
v = mod.Tuple((1, 2, 3))
[v, v[0], v.bump(), v.bump(), v.count, v == (1, 2, 3), isinstance(v, tuple), type(v).__name__, len(v), list(v), hash(v) == hash((1, 2, 3)), v + (4,), v]

# check: a member of a tuple is writable
v = mod.Tuple('abc')
v.count = 7
[v.bump()[0], v]

# check: tuples are apart
a = mod.Tuple((1,))
b = mod.Tuple((1,))
a.bump()
[a.count, b.count, a == b]
