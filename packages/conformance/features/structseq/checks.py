# check: the type
T = mod.new_point_type()
[T.__name__, T.__qualname__, T.__module__, T.__doc__, issubclass(T, tuple), T.n_fields]

# check: an instance
T = mod.new_point_type()
p = mod.make(T, 1, 'two', [3])
[p.x, p.y, p.z, p[0], p[-1], len(p), list(p), isinstance(p, tuple), type(p) is T]

# check: it is a tuple
T = mod.new_point_type()
p = mod.make(T, 1, 2, 3)
[p == (1, 2, 3), hash(p) == hash((1, 2, 3)), p + (4,), p[1:], 2 in p, p < (1, 2, 4), p.index(3), p.count(1)]

# check: repr
T = mod.new_point_type()
mod.make(T, 1, 'two', None)

# check: unpack
a, b, c = mod.make(mod.new_point_type(), 1, 2, 3)
[a, b, c]

# check: fields are read only
p = mod.make(mod.new_point_type(), 1, 2, 3)
attempt(setattr, p, 'x', 5)[0]

# check: a missing field
attempt(getattr, mod.make(mod.new_point_type(), 1, 2, 3), 'w')[0]

# check: too many
attempt(mod.make, mod.new_point_type(), 1, 2, 3, 4)[0]

# check: a type that is no struct sequence
attempt(mod.make, int, 1)[0]

# check: empty
T = mod.new_empty_type()
[T.__name__, mod.make(T), len(mod.make(T))]

# check: unnamed
T = mod.new_unnamed_type()
p = mod.make(T, 1, 2, 3)
[p.first, p.last, p[1], len(p)]

# check: types are apart
mod.new_point_type() is mod.new_point_type()

# check: called from Python
T = mod.new_point_type()
[T(1, 2, 3), T(1, z=3)]
