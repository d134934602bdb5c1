# check: long
v = mod.Long(5)
[v, v + 1, v.bump(), v.bump(), v.count, v == 5, hash(v) == hash(5), isinstance(v, int), type(v).__name__, mod.read(v), v * v, type(v + v).__name__]

# Left out: ints of several digits and tuples with items. The struct of the official
# hpy lies over their digits and items. See the feature `variable_shapes`.

# check: float
v = mod.Float(1.5)
[v, v + 1, v.bump(), v.bump(), v.count, v == 1.5, isinstance(v, float), type(v).__name__, mod.read(v), v.is_integer(), mod.Float('2.5')]

# check: unicode
v = mod.Unicode('héllo')
[v, v + '!', v.bump(), v.bump(), v.count, v == 'héllo', hash(v) == hash('héllo'), isinstance(v, str), type(v).__name__, mod.read(v), v.upper(), len(v), v[1], {v: 1}['héllo']]

# check: list
v = mod.List([1, 2, 3])
v.append(4)
[v, v[0], v.bump(), v.bump(), v.count, v == [1, 2, 3, 4], isinstance(v, list), type(v).__name__, mod.read(v), len(v), v[1:], sorted(v, reverse=True)]

# check: type
[mod.WithMeta.bump(), mod.WithMeta.bump(), mod.WithMeta.count, type(mod.WithMeta) is mod.Meta, isinstance(mod.Meta, type), type(mod.WithMeta()).__name__]

# check: structs are apart
a = mod.Long(1)
b = mod.Long(2)
a.bump()
[a.count, b.count, a, b]

# check: a member is writable
v = mod.List()
v.count = 5
[v.bump(), v.count]

# check: many
items = [mod.Float(i) for i in range(200)]
for f in items:
    f.bump()
[sum(items), sum([f.count for f in items])]

# check: shapes
[mod.shape_of(t) for t in [mod.Long, mod.Float, mod.Unicode, mod.Tuple, mod.List, mod.Meta, mod.WithMeta]]

# check: repr of instances
[mod.Long(7), mod.Float(7), mod.Unicode('x'), mod.List([1])]

# check: subclass of a builtin shape with attributes
[mod.Long.__bases__, mod.Long.__mro__, mod.List.__base__]

# check: a type of each shape
[mod.make(shape, base).__base__ for shape, base in [(0, object), (1, type), (2, int), (3, float), (4, str), (5, tuple), (6, list)]]

# check: arithmetic gives the builtin type
[type(v).__name__ for v in [mod.Long(1) + 1, -mod.Long(1), mod.Float(1) * 2, mod.Unicode('a') + 'b', mod.List([1]) + [2], mod.List([1]) * 2, mod.List([1])[:], mod.Unicode('ab')[0:2]]]

# check: metaclass with a struct, by class statement
class W(mod.WithMeta):
    pass
[type(W) is mod.Meta, W.bump(), W.bump(), mod.WithMeta is W]
