# check: stored by exec
mod.get_first()

# check: store and load
mod.set_first([1])
mod.set_second('two')
[mod.get_first(), mod.get_second()]

# check: globals stay
[mod.get_first(), mod.get_second()]

# check: identity
a = [1]
mod.set_first(a)
[mod.get_first() is a, mod.twice()]

# check: all kinds of values
out = []
for v in [0, -1, 2 ** 40, 10 ** 30, 1.5, float('-inf'), True, None, 'text', b'b', (1,), {}, int, len, mod]:
    mod.set_first(v)
    out.append(mod.get_first() is v or mod.get_first() == v)
out

# check: types of values
out = []
for v in [1, 1.0, True, 2 ** 60]:
    mod.set_first(v)
    out.append(type(mod.get_first()).__name__)
out

# check: overwrite
mod.set_first([1])
mod.set_first(5)
a = mod.get_first()
mod.set_first([2])
[a, mod.get_first()]

# check: swap
mod.set_first('a')
mod.set_second(2)
mod.swap()
[mod.get_first(), mod.get_second()]

# check: churn
mod.churn()
mod.get_first()

# check: a global keeps its object alive
mod.set_first([1, [2]])
# collect
mod.get_first()

# check: a mutable value is shared
mod.set_first([])
mod.get_first().append(1)
mod.get_first().append(2)
mod.get_first()

# check: set to nothing at the end
mod.set_first(None)
mod.set_second(None)
