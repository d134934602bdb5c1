# check: the first
[mod.whoami(), mod.__doc__, mod.__name__]

# check: the second
m = load('second')
[m.whoami(), m.__doc__, m.Thing, type(m.Thing()).__name__, hasattr(mod, 'Thing')]

# Left out: whether a module that is loaded twice is one, which the loader decides.

# check: bare
m = load('bare')
[m.__name__, m.__doc__, type(m).__name__, [n for n in dir(m) if not n.startswith('_')]]

# check: exec that fails
load('failing')

# check: created
load('created')

# check: create that fails
load('uncreated')

# check: create that gives a module
attempt(load, 'real_module')[0]

# check: create with a doc
attempt(load, 'create_with_doc')[0]

# check: create with a method
attempt(load, 'create_with_method')[0]

# check: create twice
attempt(load, 'create_twice')[0]

# check: a size
attempt(load, 'sized')[0]

# check: a negative size
attempt(load, 'negative')[0]
