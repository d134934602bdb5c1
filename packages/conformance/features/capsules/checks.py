# check: make and get
c = mod.make(1, False)
[mod.get(c, 'capsules.number'), mod.get_name(c), mod.get_context(c)]

# check: the pointers differ
[mod.get(mod.make(i, False), 'capsules.number') for i in range(3)]

# check: type
c = mod.make(0, False)
[type(c).__name__, mod.check(c), mod.check(5)]

# check: repr
mod.make(0, False)

# check: repr without a name
mod.make_unnamed()

# check: no name
c = mod.make_unnamed()
[mod.get(c, None), mod.get_name(c)]

# check: null
mod.make_null()

# check: half a destructor
mod.make_with_half_destructor()

# check: a wrong name
c = mod.make(0, False)
[attempt(mod.get, c, 'other'), attempt(mod.get, c, None), attempt(mod.get, mod.make_unnamed(), 'x')]

# check: no capsule
[attempt(mod.get, 5, 'x'), attempt(mod.get_name, 5), attempt(mod.get_context, None), attempt(mod.set_name, []), attempt(mod.set_pointer, 5, 0), attempt(mod.set_context, 5), attempt(mod.set_destructor, 5)]

# check: is valid
c = mod.make(0, False)
u = mod.make_unnamed()
[mod.is_valid(c, 'capsules.number'), mod.is_valid(c, 'x'), mod.is_valid(c, None), mod.is_valid(u, None), mod.is_valid(u, 'x'), mod.is_valid(5, 'x')]

# check: set pointer
c = mod.make(0, False)
mod.set_pointer(c, 2)
[mod.get(c, 'capsules.number'), attempt(mod.set_pointer, c, -1), mod.get(c, 'capsules.number')]

# check: set name
c = mod.make(0, False)
mod.set_name(c)
a = [mod.get_name(c), mod.get(c, 'capsules.renamed'), attempt(mod.get, c, 'capsules.number')]
mod.set_no_name(c)
[a, mod.get_name(c), mod.get(c, None)]

# check: set context
c = mod.make(0, False)
mod.set_context(c)
mod.get_context(c)

# check: destructor
mod.deaths()
c = mod.make(1, True)
before = mod.deaths()
c = None
# collect
[before, mod.deaths(), mod.name_at_death()]

# check: destructor with context
mod.deaths()
c = mod.make(0, True)
mod.set_context(c)
mod.set_name(c)
c = None
# collect
[mod.deaths(), mod.name_at_death()]

# check: destructor set later
mod.deaths()
c = mod.make(2, False)
mod.set_destructor(c)
c = None
# collect
mod.deaths()

# check: destructor taken away
mod.deaths()
c = mod.make(2, True)
mod.unset_destructor(c)
c = None
# collect
mod.deaths()

# check: no destructor while referred to
mod.deaths()
c = [mod.make(0, True)]
# collect
[mod.deaths(), mod.get(c[0], 'capsules.number')]

# check: capsules compare by identity
c = mod.make(0, False)
[c == c, c == mod.make(0, False), hash(c) == hash(c), bool(c)]

# check: capsules have no attributes
mod.make(0, False).x

# check: the type cannot be called
type(mod.make(0, False))()
