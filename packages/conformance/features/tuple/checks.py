# check: check
[mod.check(v) for v in [(), (1,), [1], 'a', None, 1, tuple]]

# check: check of a subclass
class T(tuple):
    pass
mod.check(T((1, 2)))

# check: from_array
[mod.from_array(), mod.from_array(1), mod.from_array(1, 'two', 3.0)]

# check: empty
(mod.empty(), len(mod.empty()))

# check: pack
[mod.pack(), mod.pack(1), mod.pack(1, 2), mod.pack(1, 2, 3)]

# check: items outlive their handles
mod.owns_its_items()

# check: items keep identity
value = [1]
t = mod.from_array(value, value)
(t[0] is value, t[1] is value)

# check: repeat
value = object()
t = mod.repeat(value)
(len(t), t[0] is value, t[99] is value, t.count(value))

# check: indexing
t = (1, 2, 3, 4)
[t[0], t[-1], t[1:3], t[::-1], t[::2], t[10:], t[-2:], t[True]]

# check: index out of range
(1, 2)[2]

# check: index of a wrong type
(1, 2)['a']

# check: index of a float
(1, 2)[1.0]

# check: a huge index
(1, 2)[10 ** 30]

# check: item assignment
t = (1, 2)
t[0] = 3

# check: item deletion
t = (1, 2)
del t[0]

# check: concatenation
[(1,) + (2,), () + (), (1, 2) * 2, 0 * (1,), (1,) * -5]

# check: contains
(1 in (1, 2), 3 in (1, 2), 1.0 in (1, 2), None in (None,))

# check: contains by identity
nan = float('nan')
(nan in (nan,), nan == nan)

# check: equality
((1, 2) == (1, 2), (1, 2) == (1.0, 2.0), (1,) == [1], (1, 2) != (2, 1), () == ())

# check: order
((1, 2) < (1, 3), (1,) < (1, 0), (2,) > (1, 9), () < (0,), (1, 2) <= (1, 2))

# check: order of different items
(1, 'a') < (1, 2)

# check: hash
(hash((1, 2)), hash(()), hash((1, (2, 3))), hash((1.0, 2)) == hash((1, 2)), hash((-1,)), hash(('a',)) == hash(('a',)))

# check: hash of a tuple with a list
hash(([],))

# check: repr
[(), (1,), (1, 2), ((),), ('a', None, 1.5), (1, [2, (3,)])]

# check: repr of a tuple in itself
l = []
t = (l,)
l.append(t)
t

# check: methods
[(1, 2, 1).count(1), (1, 2, 3).index(3), (1, 2, 1).index(1, 1)]

# check: index missing
(1, 2).index(5)

# check: constructor
[tuple(), tuple([1, 2]), tuple('ab'), tuple({1: 2}), tuple(range(3))]

# check: constructor of something else
tuple(5)

# check: constructor keeps a tuple
t = (1, 2)
(tuple(t) is t, t[:] is t)

# check: unpacking
a, (b, c), d = 1, (2, 3), 4
[a, b, c, d]

# check: unpacking with a star
a, *b, c = (1, 2, 3, 4)
[a, b, c]

# check: subclass
class T(tuple):
    def first(self):
        return self[0]
t = T([7, 8])
[t, t.first(), type(t).__name__, t == (7, 8), t + (9,), type(t[:]).__name__]

# check: iteration
[v for v in (1, 'a', None)]
