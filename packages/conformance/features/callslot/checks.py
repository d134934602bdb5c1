# check: call an instance
c = mod.Callable()
[c(), c(1, 2), c(1, a=2), c(a=1, b=2), c(*[1, 2], **{'k': 3}), c(**{})]

# check: calls are counted in the payload
c = mod.Callable()
c()
c(1)
c.calls()

# check: callable
[callable(mod.Callable()), callable(mod.Plain())]

# check: __call__
c = mod.Callable()
[c.__call__(1, k=2), mod.Callable.__call__(c, 3)]

# check: repr of __call__
mod.Callable.__call__

# check: a function of the instance
c = mod.Callable()
c.make_special()
[c(1, k=2), c.calls()]

# check: a function of one instance only
c = mod.Callable()
d = mod.Callable()
c.make_special()
[c()[0], d()[0]]

# check: a function set again
c = mod.Callable()
c.make_special()
c.make_failing()
[attempt(c), c.calls()]

# check: a function set on something else
[attempt(mod.set_on, v)[0] for v in [mod.Plain(), 5, None, [], 'x']]

# check: a function set from outside
c = mod.Callable()
mod.set_on(c)
c()[0]

# check: call from C
c = mod.Callable()
d = mod.Callable()
d.make_special()
[mod.call(c, 1, k=2), mod.call(d, 1, k=2), mod.call_tuple_dict(c, (1, 2), {'a': 3}), mod.call_tuple_dict(d, (), {})]

# check: a function that fails
c = mod.Callable()
c.make_failing()
mod.call(c)

# check: keywords have to be strings
mod.Callable()(**{1: 2})

# check: calling the type
type(mod.call(mod.Callable)).__name__

# check: a plain instance
mod.Plain()()

# check: many calls
c = mod.Callable()
for i in range(500):
    c(i)
c.calls()
