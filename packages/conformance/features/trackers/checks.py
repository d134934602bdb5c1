# check: join
[mod.join(n, size) for n, size in [(0, 0), (1, 0), (5, 0), (5, 5), (20, 3)]]

# check: many
len(mod.join(1000, 1))

# check: forget
a = [1]
mod.forget(a) is a

# check: forget and go on
a = [1]
mod.forget_and_go_on(a) is a

# check: empty
mod.empty()

# check: several
mod.several('x')

# check: close with an error
mod.close_with_error([1])

# check: negative size
mod.negative_size()
