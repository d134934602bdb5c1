# check: list
[mod.list(), mod.list(1), mod.list(1, 'two', 3.0, None, [5])]

# check: list keeps identity
a = [1]
b = mod.list(a, a)
[b[0] is a, b[1] is a]

# check: list is a new one each time
[mod.list() is mod.list(), type(mod.list(1)).__name__]

# check: list backwards
[mod.list_backwards(0), mod.list_backwards(5), len(mod.list_backwards(1000))]

# check: list cancelled
mod.list_cancel(1, [2])

# check: list of lists
mod.list_pairs(1, 'a', [3])

# check: list can grow
a = mod.list(1, 2)
a.append(3)
a[0] = 'x'
a

# check: tuple
[mod.tuple(), mod.tuple(1), mod.tuple(1, 'two', 3.0, None, [5])]

# check: tuple keeps identity
a = [1]
b = mod.tuple(a, a)
[b[0] is a, b[1] is a]

# check: tuple backwards
[mod.tuple_backwards(0), mod.tuple_backwards(5), len(mod.tuple_backwards(1000))]

# check: tuple cancelled
mod.tuple_cancel(1, [2])

# check: tuple of tuples
mod.tuple_pairs(1, 'a', [3])

# check: tuple is hashable
hash(mod.tuple(1, 2)) == hash((1, 2))
