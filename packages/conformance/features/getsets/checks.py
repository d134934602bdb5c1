# check: get and set
b = mod.Bag()
b.first = 5
b.second = 7
[b.first, b.second, b.sum]

# check: closures are apart
b = mod.Bag()
b.first = 1
b.second = 2
b.write_only = 4
[b.first, b.second, b.sum]

# check: set a wrong value
b = mod.Bag()
b.first = 'x'

# check: delete
b = mod.Bag()
[attempt(delattr, b, 'first'), attempt(delattr, b, 'second'), attempt(delattr, b, 'write_only')]

# check: set without a setter
b = mod.Bag()
b.sum = 5

# check: delete without a setter
b = mod.Bag()
del b.sum

# check: get without a getter
mod.Bag().write_only

# check: no closure
mod.Bag().no_closure

# check: a getter that fails
mod.Bag().failing

# check: hasattr of a getter that fails
hasattr(mod.Bag(), 'failing')

# check: an object
a = [1]
b = mod.Bag()
before = b.object
b.object = a
[before, b.object is a]

# check: an object deleted
b = mod.Bag()
b.object = 5
del b.object
b.object

# check: the descriptor
d = mod.Bag.first
[type(d).__name__, d.__name__, d.__doc__, d.__objclass__ is mod.Bag, d.__qualname__, mod.Bag.second.__doc__]

# check: repr of the descriptor
mod.Bag.first

# check: the descriptor by hand
b = mod.Bag()
d = mod.Bag.first
d.__set__(b, 9)
[d.__get__(b, mod.Bag), d.__get__(b), d.__get__(None, mod.Bag) is d, b.first]

# check: the descriptor on a wrong instance
d = mod.Bag.first
[attempt(d.__get__, 5, int), attempt(d.__set__, 5, 1)]

# check: in place
b = mod.Bag()
b.first += 3
b.first *= 4
b.first

# check: bags are apart
a = mod.Bag()
b = mod.Bag()
a.first = 1
b.first = 2
[a.first, b.first]
