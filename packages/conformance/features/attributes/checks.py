# check: get from an instance
class P:
    x = 1
    def m(self):
        return self.x
p = P()
p.y = 'é'
[mod.get(p, 'x'), mod.get(p, 'y')]

# check: get from an instance by C string
class P:
    x = 1
    def m(self):
        return self.x
p = P()
p.y = 'é'
[mod.get_s(p, 'x'), mod.get_s(p, 'y')]

# check: get a method
class P:
    x = 1
    def m(self):
        return self.x
mod.get(P(), 'm')()

# check: get a method by C string
class P:
    x = 1
    def m(self):
        return self.x
mod.get_s(P(), 'm')()

# check: get from a class
class P:
    x = 1
    def m(self):
        return self.x
mod.get(P, 'x')

# check: get from a class by C string
class P:
    x = 1
    def m(self):
        return self.x
mod.get_s(P, 'x')

# check: get missing
class P:
    x = 1
    def m(self):
        return self.x
mod.get(P(), 'nope')

# check: get missing by C string
class P:
    x = 1
    def m(self):
        return self.x
mod.get_s(P(), 'nope')

# check: get missing from a class
class P:
    x = 1
    def m(self):
        return self.x
mod.get(P, 'nope')

# check: get missing from a class by C string
class P:
    x = 1
    def m(self):
        return self.x
mod.get_s(P, 'nope')

# check: get missing from a builtin
attempts(lambda v: mod.get(v, 'nope'), [1, 'a', None, [], len, int])

# check: get missing from a builtin by C string
attempts(lambda v: mod.get_s(v, 'nope'), [1, 'a', None, [], len, int])

# check: get missing from a module
mod.get(mod, 'nope')

# check: get missing from a module by C string
mod.get_s(mod, 'nope')

# check: get from a module
mod.get(mod, '__doc__')

# check: get from a module by C string
mod.get_s(mod, '__doc__')

# check: get a wide name
class P:
    pass
p = P()
setattr(p, 'größe', 5)
mod.get(p, 'größe')

# check: get a wide name by C string
class P:
    pass
p = P()
setattr(p, 'größe', 5)
mod.get_s(p, 'größe')

# check: get a property
class P:
    @property
    def x(self):
        return 'property'
mod.get(P(), 'x')

# check: get a property by C string
class P:
    @property
    def x(self):
        return 'property'
mod.get_s(P(), 'x')

# check: get a property that raises
class P:
    @property
    def x(self):
        raise KeyError('inner')
mod.get(P(), 'x')

# check: get a property that raises by C string
class P:
    @property
    def x(self):
        raise KeyError('inner')
mod.get_s(P(), 'x')

# check: get by __getattr__
class P:
    def __getattr__(self, name):
        return ('getattr', name)
[mod.get(P(), 'anything'), mod.get(P(), '__class__') is P]

# check: get by __getattr__ by C string
class P:
    def __getattr__(self, name):
        return ('getattr', name)
[mod.get_s(P(), 'anything'), mod.get_s(P(), '__class__') is P]

# check: get by __getattribute__
class P:
    x = 1
    def __getattribute__(self, name):
        return ('getattribute', name)
mod.get(P(), 'x')

# check: get by __getattribute__ by C string
class P:
    x = 1
    def __getattribute__(self, name):
        return ('getattribute', name)
mod.get_s(P(), 'x')

# check: __getattr__ that raises
class P:
    def __getattr__(self, name):
        raise AttributeError('no ' + name)
mod.get(P(), 'x')

# check: __getattr__ that raises by C string
class P:
    def __getattr__(self, name):
        raise AttributeError('no ' + name)
mod.get_s(P(), 'x')

# check: has
class P:
    x = 1
    def m(self):
        return self.x
p = P()
[mod.has(p, 'x'), mod.has(p, 'nope'), mod.has(P, 'm'), mod.has(1, 'real'), mod.has(mod, 'get')]

# check: has by C string
class P:
    x = 1
    def m(self):
        return self.x
p = P()
[mod.has_s(p, 'x'), mod.has_s(p, 'nope'), mod.has_s(P, 'm'), mod.has_s(1, 'real'), mod.has_s(mod, 'get')]

# check: has with __getattr__ that raises
class P:
    def __getattr__(self, name):
        raise ValueError('hidden')
mod.has(P(), 'x')

# check: has with __getattr__ that raises by C string
class P:
    def __getattr__(self, name):
        raise ValueError('hidden')
mod.has_s(P(), 'x')

# check: set on an instance
class P:
    x = 1
    def m(self):
        return self.x
p = P()
mod.set(p, 'x', 2)
mod.set(p, 'new', [])
[p.x, p.new, P.x, p.__dict__]

# check: set on an instance by C string
class P:
    x = 1
    def m(self):
        return self.x
p = P()
mod.set_s(p, 'x', 2)
mod.set_s(p, 'new', [])
[p.x, p.new, P.x, p.__dict__]

# check: set on a class
class P:
    x = 1
    def m(self):
        return self.x
p = P()
mod.set(P, 'x', 5)
p.x

# check: set on a class by C string
class P:
    x = 1
    def m(self):
        return self.x
p = P()
mod.set_s(P, 'x', 5)
p.x

# check: set on a module
mod.set(mod, 'extra', 3)
v = mod.extra
del mod.extra
v

# check: set on a module by C string
mod.set_s(mod, 'extra', 3)
v = mod.extra
del mod.extra
v

# check: set on a builtin
attempts(lambda v: mod.set(v, 'x', 1), [1, 'a', None, [], len, object()])

# check: set on a builtin by C string
attempts(lambda v: mod.set_s(v, 'x', 1), [1, 'a', None, [], len, object()])

# check: set on a builtin type
attempts(lambda v: mod.set(v, 'x', 1), [int, list, object])

# check: set on a builtin type by C string
attempts(lambda v: mod.set_s(v, 'x', 1), [int, list, object])

# check: set a read only attribute
attempts(lambda n: mod.set(5, n, 1), ['real', 'numerator', '__class__', '__doc__'])

# check: set a read only attribute by C string
attempts(lambda n: mod.set_s(5, n, 1), ['real', 'numerator', '__class__', '__doc__'])

# check: set by __setattr__
log = []
class P:
    def __setattr__(self, name, value):
        log.append((name, value))
mod.set(P(), 'x', 1)
log

# check: set by __setattr__ by C string
log = []
class P:
    def __setattr__(self, name, value):
        log.append((name, value))
mod.set_s(P(), 'x', 1)
log

# check: set a property
class P:
    @property
    def x(self):
        return 1
mod.set(P(), 'x', 5)

# check: set a property by C string
class P:
    @property
    def x(self):
        return 1
mod.set_s(P(), 'x', 5)

# check: set with slots
class P:
    __slots__ = ['a']
p = P()
mod.set(p, 'a', 1)
[p.a, attempt(lambda: mod.set(p, 'b', 2))]

# check: set with slots by C string
class P:
    __slots__ = ['a']
p = P()
mod.set_s(p, 'a', 1)
[p.a, attempt(lambda: mod.set_s(p, 'b', 2))]

# check: delete
class P:
    x = 1
    def m(self):
        return self.x
p = P()
p.y = 1
mod.delete(p, 'y')
[hasattr(p, 'y'), attempt(lambda: mod.delete(p, 'y')), attempt(lambda: mod.delete(p, 'x'))]

# check: delete by C string
class P:
    x = 1
    def m(self):
        return self.x
p = P()
p.y = 1
mod.delete_s(p, 'y')
[hasattr(p, 'y'), attempt(lambda: mod.delete_s(p, 'y')), attempt(lambda: mod.delete_s(p, 'x'))]

# check: delete from a class
class P:
    x = 1
    def m(self):
        return self.x
mod.delete(P, 'x')
hasattr(P, 'x')

# check: delete from a class by C string
class P:
    x = 1
    def m(self):
        return self.x
mod.delete_s(P, 'x')
hasattr(P, 'x')

# check: delete missing from a class
class P:
    x = 1
    def m(self):
        return self.x
mod.delete(P, 'nope')

# check: delete missing from a class by C string
class P:
    x = 1
    def m(self):
        return self.x
mod.delete_s(P, 'nope')

# check: delete from a builtin
attempts(lambda v: mod.delete(v, 'x'), [1, [], None])

# check: delete from a builtin by C string
attempts(lambda v: mod.delete_s(v, 'x'), [1, [], None])

# check: delete by __delattr__
log = []
class P:
    def __delattr__(self, name):
        log.append(name)
mod.delete(P(), 'x')
log

# check: delete by __delattr__ by C string
log = []
class P:
    def __delattr__(self, name):
        log.append(name)
mod.delete_s(P(), 'x')
log

# check: delete missing from a module
mod.delete(mod, 'nope')

# check: delete missing from a module by C string
mod.delete_s(mod, 'nope')

# check: names that are not str
[attempt(mod.get, 1, 2), attempt(mod.set, mod, 2, 3), attempt(mod.delete, mod, None), attempt(mod.has, 1, b'x')]

# check: an AttributeError knows its object and name
found = None
o = [1]
try:
    mod.get(o, 'nope')
except AttributeError as error:
    found = (error.name, error.obj is o)
found

# check: names may be any text
class P:
    pass
p = P()
mod.set(p, 'not an identifier', 1)
mod.set(p, '', 2)
[mod.get(p, 'not an identifier'), mod.get(p, ''), p.__dict__]

# check: instance before class attribute
class P:
    x = 'class'
p = P()
p.x = 'instance'
[mod.get(p, 'x'), P.x]

# check: a data descriptor before the instance
class D:
    def __get__(self, obj, owner):
        return 'get'
    def __set__(self, obj, value):
        obj.__dict__['stored'] = value
class P:
    x = D()
p = P()
mod.set(p, 'x', 5)
p.__dict__['x'] = 'instance'
[mod.get(p, 'x'), p.__dict__]

# check: a descriptor without set after the instance
class D:
    def __get__(self, obj, owner):
        return ('get', obj is None, owner.__name__)
class P:
    x = D()
p = P()
before = mod.get(p, 'x')
mod.set(p, 'x', 'instance')
[before, mod.get(p, 'x'), mod.get(P, 'x')]

# check: a class attribute of a metaclass
class M(type):
    meta = 'from metaclass'
class P(metaclass=M):
    pass
[mod.get(P, 'meta'), attempt(mod.get, P(), 'meta')]

# check: inherited attributes in order
class A:
    x = 'A'
class B(A):
    pass
class C(A):
    x = 'C'
class D(B, C):
    pass
mod.get(D(), 'x')

# check: class and static methods
class P:
    @classmethod
    def c(cls, a):
        return (cls.__name__, a)
    @staticmethod
    def s(a):
        return a
class Q(P):
    pass
[mod.get(P(), 'c')(1), mod.get(Q, 'c')(2), mod.get(P, 's')(3), mod.get(Q(), 's')(4)]

# check: a property with setter and deleter
class P:
    def get_x(self):
        return self.value
    def set_x(self, value):
        self.value = value * 2
    def del_x(self):
        self.value = None
    x = property(get_x, set_x, del_x, 'doc of x')
p = P()
mod.set(p, 'x', 5)
a = mod.get(p, 'x')
mod.delete(p, 'x')
[a, p.value, P.x.__doc__]

# check: __dict__ and vars
class P:
    pass
p = P()
mod.set(p, 'a', 1)
p.__dict__['b'] = 2
[mod.get(p, 'b'), vars(p), p.__dict__ is mod.get(p, '__dict__')]

# check: __class__ and __name__
class P:
    pass
[mod.get(P(), '__class__') is P, mod.get(P, '__name__'), mod.get(P, '__qualname__'), mod.get(P, '__module__'), mod.get(P, '__bases__') == (object,), mod.get(P, '__doc__')]

# check: attributes of a module
[mod.__name__, mod.__doc__, type(mod).__name__, mod.__dict__['get'] is mod.get]

# check: renaming a class
class P:
    pass
mod.set(P, '__name__', 'Q')
[P.__name__, P.__qualname__, attempt(mod.set, P, '__name__', 5)]
