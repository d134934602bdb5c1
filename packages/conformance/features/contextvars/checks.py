# check: without a default
v = mod.make('v')
mod.get(v)

# check: with a default
v = mod.make('v', 5)
[mod.get(v), mod.get(v, 'given')]

# check: a default given
mod.get(mod.make('v'), 'given')

# check: set and get
v = mod.make('v', 5)
mod.set(v, [1])
[mod.get(v), mod.get(v, 'given')]

# check: set again
v = mod.make('v')
mod.set(v, 1)
mod.set(v, 2)
mod.get(v)

# check: identity
a = [1]
v = mod.make('v')
mod.set(v, a)
mod.get(v)[1] is a

# check: None is a value
v = mod.make('v')
mod.set(v, None)
[mod.get(v), mod.get(v, 5)]

# check: variables are apart
a = mod.make('same', 1)
b = mod.make('same', 2)
mod.set(a, 3)
[mod.get(a), mod.get(b), a == b]

# check: type and name
v = mod.make('the name', 1)
[type(v).__name__, v.name]

# check: methods
v = mod.make('v', 1)
a = v.get()
v.set(5)
[a, v.get(), mod.get(v)]

# check: method get without a value
attempt(mod.make('v').get)[0]

# check: token
v = mod.make('v', 1)
t = mod.set(v, 5)
u = mod.set(v, 6)
[type(t).__name__, t.var is v, u.old_value, repr(t.old_value)]

# check: reset
v = mod.make('v', 1)
t = mod.set(v, 5)
v.reset(t)
[mod.get(v), attempt(v.reset, t)[0]]

# check: something else
[attempt(mod.get, 5), attempt(mod.set, 5, 1)]
