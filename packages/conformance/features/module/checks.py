# check: name and doc
[mod.__name__, mod.__doc__]

# check: exec slots in order
[mod.order, mod.answer, mod.times() > 0]

# check: type
type(mod).__name__

# check: attributes
mod.value = 5
a = mod.value
mod.value = [6]
b = mod.value
del mod.value
[a, b, hasattr(mod, 'value')]

# check: attributes set in C
mod.set('given', 'by C')
v = mod.given
del mod.given
v

# check: a missing attribute
mod.nothing

# check: a function can be replaced
f = mod.times
mod.times = 5
v = mod.times
mod.times = f
[v, mod.times is f]

# check: dict
d = mod.__dict__
d['through'] = 1
v = [mod.through, 'answer' in d, type(d).__name__]
del mod.through
v

# check: dir
[n for n in dir(mod) if not n.startswith('_')]

# check: functions know their module
[mod.times.__module__, mod.times.__self__ is mod, mod.name_of(mod)]

# check: repr
repr(mod).startswith("<module 'module'")

# check: modules compare by identity
[mod == mod, mod != mod, hash(mod) == hash(mod), bool(mod), callable(mod)]

# check: calling a module
mod()

# check: no spec, no file needed
[mod.__package__ is None or type(mod.__package__) is str]
