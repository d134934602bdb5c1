# Subclasses, made in Python, of types with a payload. The official hpy looks for the
# payload of their instances in the wrong place, so the expected outcomes come from
# `model.py`, the same types in plain Python.

# check: subclassed by class
class P(mod.Point):
    def double(self):
        return self.norm2() * 2
p = P(3, 4)
[p.norm2(), p.double(), isinstance(p, mod.Point), type(p).__name__, P.__mro__ == (P, mod.Point, object)]

# check: a subclass has a dict
class P(mod.Point):
    pass
p = P(1)
p.color = 'red'
[p.color, p.__dict__, p.norm2()]

# check: a subclass overrides a method
class P(mod.Point):
    def norm2(self):
        return -mod.Point.norm2(self)
[P(3, 4).norm2(), mod.Point.norm2(P(3, 4))]

# check: a subclass with __init__
class P(mod.Point):
    def __init__(self, x, y):
        self.label = (x, y)
p = P(1, 2)
[p.label, p.norm2()]

# check: a subclass with __new__
class P(mod.Point):
    def __new__(cls, size):
        return mod.Point.__new__(cls, size, size)
p = P(2)
[p.norm2(), type(p).__name__]

# check: a subclass of a subclass
class A(mod.Point):
    pass
class B(A):
    pass
[B(1, 1).norm2(), B.__mro__ == (B, A, mod.Point, object), issubclass(B, mod.Point)]

# check: a subclass with slots
class P(mod.Point):
    __slots__ = ['label']
p = P(1, 1)
p.label = 'x'
[p.label, p.norm2(), hasattr(p, '__dict__')]

# check: two bases, one without payload
class M:
    def hello(self):
        return 'hello'
class P(M, mod.Point):
    pass
p = P(1, 1)
[p.hello(), p.norm2()]

# check: special methods in a subclass
class P(mod.Point):
    def __add__(self, other):
        return ('add', other)
    def __len__(self):
        return 7
    def __repr__(self):
        return 'P()'
    def __eq__(self, other):
        return True
p = P()
[p + 1, len(p), p, p == 5]

# check: __class__ assignment between subclasses
class A(mod.Point):
    pass
class B(mod.Point):
    pass
a = A(1, 2)
a.__class__ = B
[type(a).__name__, a.norm2()]

# check: a subclass that does not call init
class I(mod.Init):
    def __init__(self):
        pass
I().state()

# check: a subclass that calls init
class I(mod.Init):
    def __init__(self, a, b):
        mod.Init.__init__(self, a + b)
I(1, 2).state()

# check: type called with three arguments
T = type('T', (mod.Point,), {'x': 5, 'm': lambda self: self.norm2()})
[T.__name__, T(1, 2).m(), T.x]


# check: a subclass instance is destroyed as well
mod.reset_deaths()
class M(mod.Mortal):
    pass
m = M(7)
m.extra = [1, 2]
m = None
# collect
mod.deaths()

# check: a cycle through a dict is destroyed
mod.reset_deaths()
class M(mod.Mortal):
    pass
a = M(1)
b = M(2)
a.other = b
b.other = a
a = b = None
# collect
mod.deaths()

# check: HPy_New of a subclass
class P(mod.Point):
    def __init__(self):
        raise RuntimeError('not called')
p, zeroed = mod.make_point(P)
[p.norm2(), zeroed, type(p).__name__]

# check: HPy_New of the type itself
p, zeroed = mod.make_point(mod.Point)
[p.norm2(), zeroed, type(p).__name__]

# check: a field in a subclass
class H(mod.Holder):
    pass
h = H([1])
h.set(h)
h.attribute = 'x'
[h.get() is h, h.attribute]

# check: a field of a subclass keeps its object
class H(mod.Holder):
    pass
mod.reset_deaths()
h = H(mod.Mortal(5))
# collect
[mod.deaths(), type(h.get()).__name__]

# check: a field of a subclass dies with its owner
class H(mod.Holder):
    pass
mod.reset_deaths()
h = H(mod.Mortal(5))
h = None
# collect
mod.deaths()

# check: a cycle through an attribute and a field dies
class H(mod.Holder):
    pass
class M(mod.Mortal):
    pass
mod.reset_deaths()
h = H()
m = M(3)
m.holder = h
h.set(m)
h = m = None
# collect
mod.deaths()

# check: members in a subclass
class P(mod.Point):
    pass
p = P(1, 2)
p.x = 5
[p.x, p.y, p.__dict__]

# check: a slot of a subclass
class P(mod.Point):
    def __repr__(self):
        return 'mine'
class Q(mod.Point):
    pass
[P(1, 2), Q(3, 4), str(Q(5, 6))]

# check: a slot called through the base
class P(mod.Point):
    def __repr__(self):
        return '<' + mod.Point.__repr__(self) + '>'
P(1, 2)
