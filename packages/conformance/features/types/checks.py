# check: an instance and its payload
p = mod.Point(3, 4)
[p.norm2(), p.move(1, 1) is p, p.norm2()]

# check: construction by keyword
[mod.Point(y=2).norm2(), mod.Point(1, y=1).norm2(), mod.Point().norm2()]

# check: construction with a wrong type
mod.Point('x')

# check: instances have payloads of their own
a = mod.Point(1, 0)
b = mod.Point(2, 0)
a.move(10, 0)
[a.norm2(), b.norm2()]

# check: many instances
points = [mod.Point(i, 0) for i in range(2000)]
sum([p.norm2() for p in points])

# check: repr of a type
[mod.Point, mod.Plain, mod.Sealed, mod.Point3, mod.Meta]

# check: names of a type
[(t.__name__, t.__qualname__, t.__module__) for t in [mod.Point, mod.Sealed, mod.Point3]]

# Left out: __module__ of a type whose spec names no module, which CPython 3.11 lacks.

# check: docs of a type
[t.__doc__ for t in [mod.Point, mod.Plain, mod.Sealed]]

# check: text signature of a type
[mod.Sealed.__text_signature__, mod.Point.__text_signature__]

# check: repr of an instance
mod.Point()

# check: type of an instance
[type(mod.Point()) is mod.Point, isinstance(mod.Point(), mod.Point), isinstance(1, mod.Point), type(mod.Point) is type, issubclass(mod.Point, object)]

# check: bases and mro
[mod.Point.__bases__, mod.Point3.__bases__, mod.Point3.__mro__, mod.Point3.__base__]

# check: a method from the class
mod.Point.norm2(mod.Point(1, 2))

# check: a method on a wrong self
mod.Point.norm2(1)

# check: a method without self
mod.Point.norm2()

# check: a method is a descriptor
[type(mod.Point.norm2).__name__, mod.Point.norm2.__name__, mod.Point.norm2.__doc__, mod.Point.norm2.__objclass__ is mod.Point, mod.Point.norm2.__qualname__]

# check: repr of a method
mod.Point.norm2

# check: a bound method
m = mod.Point(3, 4).norm2
[type(m).__name__, m(), m.__name__, m.__self__.norm2(), m.__doc__]

# check: repr of a bound method
mod.Point(3, 4).norm2

# check: bound method kept alone
m = mod.Point(1, 2).move
p = m(1, 1)
p.norm2()

# check: methods of all signatures
p = mod.Point(1, 2)
[p.same(mod.Point(1, 2)), p.same(mod.Point(2, 1)), p.same(5), p.keywords(), p.keywords(a=1, b=2)]

# check: wrong arguments to methods
p = mod.Point()
[attempt(p.norm2, 1), attempt(p.same), attempt(p.same, 1, 2), attempt(p.move), attempt(p.norm2, a=1)]

# check: attributes of an instance without a dict
p = mod.Point()
p.color = 'red'

# check: missing attribute of an instance
mod.Point().nope

# check: attributes of a type
mod.Point.extra = 5
v = [mod.Point.extra, mod.Point().extra]
del mod.Point.extra
[v, hasattr(mod.Point, 'extra')]

# check: inheritance in C
p = mod.Point3(1, 2)
p.set_z(5)
[p.norm2(), p.get_z(), p.move(1, 1).get_z(), isinstance(p, mod.Point), type(p).__name__]

# check: payload of a derived type is zeroed
mod.Point3().get_z()

# check: a base method refuses nothing of a derived type
mod.Point.norm2(mod.Point3(1, 1))

# check: a derived method on a base instance
mod.Point3.get_z(mod.Point())

# check: a plain type
p = mod.Plain()
[type(p).__name__, isinstance(p, mod.Plain), attempt(mod.Plain, 1), attempt(mod.Plain, a=1)]

# check: instances compare by identity
a = mod.Plain()
[a == a, a == mod.Plain(), a != mod.Plain(), hash(a) == hash(a), len({a, a, mod.Plain()})]

# check: a type that is no base
class S(mod.Sealed):
    pass

# check: two bases with payload
class P(mod.Point, mod.Init):
    pass

# check: new with a wrong class
attempts(mod.Point.__new__, [int, object, 5, mod.Plain])

# check: new without a class
mod.Point.__new__()

# check: object.__new__ on a type with its own
object.__new__(mod.Point)

# check: init
[mod.Init(5).state(), mod.Init(value=6).state()]

# check: init with a wrong argument
attempt(mod.Init, 'x')

# check: init without arguments
mod.Init()

# check: init again
i = mod.Init(1)
i.__init__(2)
i.__init__(value=3)
i.state()

# check: new and init get the same arguments
class A(mod.Args):
    log = []
A()
A(1, 2)
A(1, k=2)
A(**{'a': 1})
A.log

# check: new without init
class A(mod.Args):
    log = []
A.__new__(A, 5)
A.log

# check: new that returns something else skips init
class A(mod.Args):
    log = []
    def __new__(cls, *args):
        return 5
[A(1), A.log]

# check: kwargs of new are a new dict
class A(mod.Args):
    log = []
k = {'a': 1}
A(**k)
[A.log[0][1] is k, A.log[0][1] == k]

# check: destroy and finalize
mod.reset_deaths()
m = mod.Mortal(5)
m = mod.Mortal(6)
before = mod.deaths()
m = None
# collect
mod.deaths()

# check: destroy of many
mod.reset_deaths()
for i in range(1, 101):
    mod.Mortal(i)
# collect
mod.deaths()

# check: nothing dies while it is referred to
mod.reset_deaths()
keep = [mod.Mortal(i) for i in range(1, 4)]
# collect
dead = mod.deaths()
mod_keep = len(keep)
[dead, mod_keep]

# Left out: the payload that the official hpy hands to tp_destroy and tp_traverse of
# an instance of a Python subclass is not the one that AsStruct gives, and the shape
# of such a subclass is unknown to it. See the feature `subclasses`.

# check: metaclass
[type(mod.WithMeta) is mod.Meta, mod.WithMeta.shout(), isinstance(mod.WithMeta, type), type(mod.WithMeta()) is mod.WithMeta, mod.Meta.__bases__]

# check: metaclass methods are not seen by instances
mod.WithMeta().shout

# check: metaclass is inherited
class W(mod.WithMeta):
    pass
[type(W) is mod.Meta, W.shout()]

# check: metaclass by class statement
class W(metaclass=mod.Meta):
    x = 1
[type(W) is mod.Meta, W.shout(), W.x, W().x]

# check: metaclass subclassed
class M(mod.Meta):
    def whisper(cls):
        return cls.__name__.lower()
class W(metaclass=M):
    pass
[W.whisper(), W.shout(), type(W) is M]

# check: a type made with a metaclass
t = mod.make_with_meta(mod.Meta)
[type(t) is mod.Meta, t.shout(), t().__class__ is t]

# check: a metaclass that is no type
attempts(mod.make_with_meta, [int, 5, None, mod.Point])

# check: a metaclass with its own new
class M(type):
    def __new__(cls, *args):
        return type.__new__(cls, *args)
mod.make_with_meta(M)

# check: two metaclasses
mod.make_with_two_metas()

# check: bases one by one
t = mod.make_type('made.One', (mod.Plain,), False)
[t.__name__, t.__module__, t.__bases__ == (mod.Plain,), isinstance(t(), mod.Plain)]

# check: bases as a tuple
t = mod.make_type('made.Two', (mod.Plain,), True)
[t.__name__, t.__bases__ == (mod.Plain,)]

# check: several bases
class A:
    a = 'a'
class B:
    b = 'b'
t = mod.make_type('made.AB', (A, B), False)
u = mod.make_type('made.AB', (B, A), True)
[t.__bases__ == (A, B), t().a, t().b, u.__bases__ == (B, A)]

# check: no bases
t = mod.make_type('Bare', (), False)
[t.__bases__, t.__name__, t.__mro__ == (t, object)]

# check: bases in both ways
mod.make_with_both()

# check: a base that is no type
attempt(mod.make_type, 'made.X', (5,), False)

# check: a base that is sealed
attempts(lambda b: mod.make_type('made.X', (b,), False), [mod.Sealed, bool])

# check: bases in an impossible order
class A:
    pass
class B(A):
    pass
attempt(mod.make_type, 'made.X', (A, B), False)

# check: members need a size
mod.make_member_without_size()

# check: gc needs traverse
mod.make_gc_without_traverse()

# check: many types of one spec
types = mod.make_many(50)
a, b = types[0], types[1]
[len(types), a is b, a == b, isinstance(a(), b), len(set(types))]

# check: attributes of types of one spec are their own
a, b = mod.make_many(2)
a.x = 1
hasattr(b, 'x')

# check: name_of
[mod.name_of(t) for t in [int, mod.Point, mod.Plain, mod.Sealed, type, object]]

# check: name_of a class
class C:
    pass
mod.name_of(C)

# check: is_subtype
class P(mod.Point):
    pass
[mod.is_subtype(a, b) for a, b in [(int, int), (bool, int), (int, bool), (mod.Point3, mod.Point), (mod.Point, mod.Point3), (P, mod.Point), (mod.Meta, type), (int, object)]]

# check: shape_of
[mod.shape_of(t) for t in [mod.Point, mod.Plain, mod.Point3, mod.Meta]]

# check: generic_new
p = mod.generic_new(mod.Plain)
q = mod.generic_new(mod.Init, 1, 2)
[type(p).__name__, q.state()]

# check: HPy_New outside of tp_new
p, zeroed, same = mod.make_point(mod.Point)
[p.norm2(), zeroed, same]

# check: payload does not move
mod.payload_stays(mod.Point(1, 2))

# check: dir of a type
[n for n in dir(mod.Point) if not n.startswith('_')]

# check: __dict__ of a type
sorted([k for k in mod.Point.__dict__ if not k.startswith('__')])

# check: abstract use of isinstance
[isinstance(mod.Point(), (int, mod.Point)), issubclass(mod.Point3, (str, mod.Point)), attempt(isinstance, 1, 5), attempt(issubclass, 1, int)]

# check: a type is hashable and callable
[{mod.Point: 1}[mod.Point], callable(mod.Point), callable(mod.Point())]

# check: calling an instance
mod.Point()()

# check: operators of an instance without any
p = mod.Point()
[attempt(len, p), attempt(iter, p), attempt(lambda: p + 1), attempt(lambda: p[0]), attempt(lambda: p < p), attempt(int, p), attempt(lambda: -p)]

# check: truth of an instance
bool(mod.Point())

# check: __init_subclass__
log = []
class A(mod.Plain):
    def __init_subclass__(cls, **kw):
        log.append((cls.__name__, kw))
class B(A, key=1):
    pass
log

# check: __set_name__
log = []
class D:
    def __set_name__(self, owner, name):
        log.append((owner.__name__, name))
class A(mod.Plain):
    d = D()
log
