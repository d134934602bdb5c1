# check: a new field is null
h = mod.Holder()
[h.get_a(), h.get_b()]

# check: store and load
h = mod.Holder([1], 'b')
[h.get_a(), h.get_b()]

# check: identity
a = [1]
h = mod.Holder(a)
[h.get_a() is a, h.twice()]

# check: values that fit in a handle
h = mod.Holder()
out = []
for v in [0, 1, -1, 2 ** 31 - 1, -2 ** 31, 2 ** 40, 1.5, -0.0, float('inf'), True, False, None]:
    h.set_a(v)
    out.append(h.get_a())
out

# check: values that do not fit in a handle
h = mod.Holder()
out = []
for v in [10 ** 30, 'text', b'bytes', (1,), [2], {3: 4}, 1j, int, len]:
    h.set_a(v)
    out.append(h.get_a())
out

# check: types of loaded values
h = mod.Holder()
out = []
for v in [1, 1.0, True, 2 ** 60, '']:
    h.set_a(v)
    out.append(type(h.get_a()).__name__)
out

# check: overwrite an object by an object
h = mod.Holder([1])
h.set_a([2])
h.get_a()

# check: overwrite an object by an int
h = mod.Holder([1])
h.set_a(5)
h.get_a()

# check: overwrite an int by an object
h = mod.Holder(5)
h.set_a([1])
h.get_a()

# check: overwrite an int by an int
h = mod.Holder(5)
h.set_a(6)
h.set_a(6.5)
h.get_a()

# check: overwrite by itself
a = [1]
h = mod.Holder(a)
h.set_a(a)
h.set_a(h.get_a())
h.get_a() is a

# check: clear
h = mod.Holder([1], 2)
h.clear()
first = [h.get_a(), h.get_b()]
h.clear()
h.set_a('again')
[first, h.get_a()]

# check: swap
h = mod.Holder('a', 'b')
h.swap()
one = [h.get_a(), h.get_b()]
h.clear()
h.set_a(7)
h.swap()
[one, h.get_a(), h.get_b()]

# check: an array of fields
h = mod.Holder()
for v in [1, 'two', [3], 4.0, None]:
    h.push(v)
[h.all(), h.pop(), h.pop(), h.all()]

# check: a full array
h = mod.Holder()
for i in range(8):
    h.push([i])
[h.all(), attempt(h.push, 9)]

# check: an empty array
mod.Holder().pop()

# check: churn
a = [1]
h = mod.Holder()
h.churn(a)
[h.get_a(), h.get_b() is a]

# check: fields of many objects are apart
holders = [mod.Holder([i], i) for i in range(300)]
[all([h.get_a() == [i] and h.get_b() == i for i, h in enumerate(holders)]), holders[17].get_a()]

# check: a holder in itself
h = mod.Holder()
h.set_a(h)
[h.get_a() is h, h.get_a().get_a() is h]

# check: two holders of each other
a = mod.Holder()
b = mod.Holder(a)
a.set_a(b)
[a.get_a() is b, b.get_a().get_a() is b]

# check: a chain of holders
h = None
for i in range(1000):
    h = mod.Holder(h, i)
total = 0
while h != 'None':
    total = total + h.get_b()
    h = h.get_a()
total

# check: a mutable value is shared
a = []
g = mod.Holder(a)
h = mod.Holder(a)
g.get_a().append(1)
h.get_a()

# Left out: fields in instances of Python subclasses, see the feature `subclasses`.

# check: a field keeps its object alive
mod.deaths_so_far()
h = mod.Holder(mod.Watched())
# collect
[mod.deaths_so_far(), type(h.get_a()).__name__]

# check: an overwritten object dies
mod.deaths_so_far()
h = mod.Holder(mod.Watched())
h.set_a(1)
# collect
mod.deaths_so_far()

# check: a cleared object dies
mod.deaths_so_far()
h = mod.Holder(mod.Watched(), mod.Watched())
h.push(mod.Watched())
h.clear()
# collect
mod.deaths_so_far()

# check: an object overwritten by another dies
mod.deaths_so_far()
h = mod.Holder(mod.Watched())
h.set_a(mod.Watched())
h.set_a([])
# collect
mod.deaths_so_far()

# check: contents die with their holder
mod.deaths_so_far()
h = mod.Holder(mod.Watched(), mod.Holder(mod.Watched()))
h = None
# collect
mod.deaths_so_far()

# check: an object in itself dies
mod.deaths_so_far()
w = mod.Watched()
w.set(w)
w = None
# collect
mod.deaths_so_far()

# check: a cycle of two dies
mod.deaths_so_far()
a = mod.Watched()
b = mod.Watched(a)
a.set(b)
a = b = None
# collect
mod.deaths_so_far()

# check: a cycle through a list dies
mod.deaths_so_far()
items = []
w = mod.Watched(items)
items.append(w)
items = w = None
# collect
mod.deaths_so_far()

# check: a large cycle dies
mod.deaths_so_far()
first = mod.Watched()
last = first
for i in range(99):
    last = mod.Watched(last)
first.set(last)
first = last = None
# collect
mod.deaths_so_far()

# check: an object loaded from a field outlives its holder
mod.deaths_so_far()
w = mod.Holder(mod.Watched()).get_a()
# collect
[mod.deaths_so_far(), type(w).__name__]
