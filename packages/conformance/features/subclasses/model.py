"""The types of `subclasses.c` in plain Python."""


class Point:
    __slots__ = ('x', 'y')

    def __new__(cls, x=0, y=0):
        self = object.__new__(cls)
        self.x = float(x)
        self.y = float(y)
        return self

    def __setattr__(self, name, value):
        object.__setattr__(self, name, float(value) if name in ('x', 'y') else value)

    def norm2(self):
        return self.x * self.x + self.y * self.y

    def __repr__(self):
        return 'Point(%g, %g)' % (self.x, self.y)


class Init:
    __slots__ = ('calls', 'value')

    def __new__(cls, *args, **kwargs):
        self = object.__new__(cls)
        self.calls = self.value = 0
        return self

    def __init__(self, value):
        self.calls += 1
        self.value = value

    def state(self):
        return (self.calls, self.value)


counts = [0, 0, 0]


class Mortal:
    __slots__ = ('id',)

    def __init__(self, id):
        self.id = id

    def __del__(self):
        counts[0] += 1
        counts[1] += self.id
        counts[2] += self.id


class Holder:
    __slots__ = ('value',)

    def __init__(self, value=None):
        self.value = value

    def get(self):
        return self.value

    def set(self, value):
        self.value = value


def make_point(cls):
    point = object.__new__(cls)
    point.x, point.y = 3, 4
    return (point, True)


def deaths():
    return tuple(counts)


def reset_deaths():
    counts[:] = [0, 0, 0]
