"""What `iterators.c` does, in plain Python."""


def get_iter(value):
    return iter(value)


def next_or_end(iterator):
    return next(iterator, 'end')


def check(value):
    return hasattr(type(value), '__next__')


def collect(value):
    return list(iter(value))
