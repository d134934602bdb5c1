# check: ints
[[mod.compare(a, b, op) for op in range(6)] for a, b in [(1, 2), (2, 2), (3, 2), (10 ** 30, 10 ** 30 + 1), (-10 ** 30, 5)]]

# check: floats
[[mod.compare(a, b, op) for op in range(6)] for a, b in [(1.5, 2.5), (0.0, -0.0), (float('inf'), 1e308), (float('nan'), float('nan'))]]

# check: int with float
[[mod.compare(a, b, op) for op in range(6)] for a, b in [(1, 1.0), (2 ** 53 + 1, 2.0 ** 53), (1, float('nan')), (10 ** 400, float('inf')), (-10 ** 400, 1.5), (3, 3.5)]]

# check: bool with int
[[mod.compare(a, b, op) for op in range(6)] for a, b in [(True, 1), (False, 0.0), (True, 2)]]

# check: strings
[[mod.compare(a, b, op) for op in range(6)] for a, b in [('a', 'b'), ('a', 'a'), ('b', 'a'), ('', 'a'), ('\uffff', '🐍'), ('ab', 'abc')]]

# check: sequences
[[mod.compare(a, b, op) for op in range(6)] for a, b in [([1, 2], [1, 3]), ((1,), (1, 2)), ([], []), (b'a', b'b'), ([1, [2]], [1, [2]])]]

# check: sets
[[mod.compare(a, b, op) for op in range(6)] for a, b in [({1}, {1, 2}), ({1, 2}, {2, 1}), ({1}, {2}), (frozenset([1]), {1})]]

# check: None and others are equal or not
[[attempt(mod.compare, a, b, op) for op in [2, 3]] for a, b in [(None, None), (None, 0), (1, 'a'), ([], ()), ({}, {}), (int, int), (int, float), (1j, 1j), (len, len)]]

# check: no order
[attempt(mod.compare, a, b, 0) for a, b in [(None, None), (1, 'a'), ([], ()), ({}, {}), (1j, 2j), (int, float), (object, 1)]]

# check: no order by operator
[attempt(mod.compare, 1, 'a', op) for op in range(6)]

# check: result of a comparison may be anything
class C:
    def __lt__(self, other):
        return ('lt', other)
    def __eq__(self, other):
        return ['eq', other]
[mod.compare(C(), 1, 0), mod.compare(C(), 1, 2), mod.compare_bool(C(), 1, 0), mod.compare_bool(C(), 1, 2)]

# check: all methods
class C:
    def __lt__(self, o):
        return 'lt'
    def __le__(self, o):
        return 'le'
    def __eq__(self, o):
        return 'eq'
    def __ne__(self, o):
        return 'ne'
    def __gt__(self, o):
        return 'gt'
    def __ge__(self, o):
        return 'ge'
[[mod.compare(C(), 1, op) for op in range(6)], [mod.compare(1, C(), op) for op in range(6)]]

# check: ne falls back to eq
class C:
    def __eq__(self, other):
        return True
class D:
    def __eq__(self, other):
        return NotImplemented
d = D()
[mod.compare(C(), 1, 3), mod.compare(d, 1, 3), mod.compare(d, d, 3)]

# check: reflected
class A:
    def __lt__(self, o):
        return NotImplemented
class B:
    def __gt__(self, o):
        return 'reflected'
[mod.compare(A(), B(), 0), attempt(mod.compare, A(), A(), 0)]

# check: a subclass is asked first
class A:
    def __lt__(self, o):
        return 'A.lt'
    def __gt__(self, o):
        return 'A.gt'
class B(A):
    def __gt__(self, o):
        return 'B.gt'
class C(A):
    pass
[mod.compare(A(), B(), 0), mod.compare(A(), C(), 0), mod.compare(B(), A(), 4)]

# check: an error in a comparison
class C:
    def __eq__(self, other):
        raise KeyError('eq')
[attempt(mod.compare, C(), 1, 2), attempt(mod.compare_bool, 1, C(), 2), attempt(mod.compare, [C()], [1], 2)]

# check: an error in the truth of a comparison
class T:
    def __bool__(self):
        raise ValueError('truth')
class C:
    def __lt__(self, other):
        return T()
[type(mod.compare(C(), 1, 0)).__name__, attempt(mod.compare_bool, C(), 1, 0)]

# check: compare_bool takes identity for equality
nan = float('nan')
class N:
    def __eq__(self, other):
        return False
n = N()
[mod.compare_bool(nan, nan, 2), mod.compare(nan, nan, 2), mod.compare_bool(nan, nan, 3), mod.compare_bool(n, n, 2), mod.compare_bool(nan, nan, 0)]

# check: objects are equal to themselves
class P:
    pass
p = P()
[mod.compare(p, p, 2), mod.compare(p, P(), 2), mod.compare(p, P(), 3), attempt(mod.compare, p, p, 0)]

# check: hash of ints
[mod.hash(v) for v in [0, 1, -1, -2, 2 ** 61 - 1, 2 ** 61 - 2, 2 ** 61, -2 ** 61, 10 ** 30, -10 ** 30, 2 ** 64, True]]

# check: hash of floats
[mod.hash(v) for v in [0.0, -0.0, 1.5, -1.0, 1e100, 1e-100, 5e-324, float('inf'), float('-inf'), 0.1, 2.0 ** 61, -0.5]]

# check: hash of complex
[mod.hash(v) for v in [0j, 1 + 0j, 1j, 1.5 + 2j, -1 - 1j]]

# check: hash of tuples
[mod.hash(v) for v in [(), (1,), (1, 2, 3), (1.5, (2,)), (0, -1), (10 ** 30,)]]

# check: hash of equal objects
[mod.hash(a) == mod.hash(b) for a, b in [('a', 'a'), (b'a', b'a'), (1, 1.0), ('a' * 1000, 'a' * 1000), (frozenset([1, 2]), frozenset([2, 1])), (range(3), range(0, 3, 1)), (range(0), range(5, 5)), (int, int)]]

# check: hash of None is stable
mod.hash(None) == mod.hash(None)

# check: hash of things without
attempts(mod.hash, [[], {}, set(), bytearray(), ([],), slice(1)])

# check: hash by __hash__
class H:
    def __init__(self, value):
        self.value = value
    def __hash__(self):
        return self.value
[mod.hash(H(v)) for v in [5, -1, 2 ** 61 - 1, 10 ** 30, True, 2 ** 63]]

# check: a hash of a wrong type
class H:
    def __hash__(self):
        return 'x'
mod.hash(H())

# check: __eq__ without __hash__
class H:
    def __eq__(self, other):
        return True
mod.hash(H())

# check: __hash__ is None
class H:
    __hash__ = None
mod.hash(H())

# check: default hash follows identity
class P:
    pass
p = P()
[mod.hash(p) == mod.hash(p), {p: 1}[p]]

# check: __hash__ that raises
class H:
    def __hash__(self):
        raise MemoryError('hash')
mod.hash(H())

# check: same
a = []
b = 'text'
[mod.same(a, a), mod.same(a, []), mod.same(None, None), mod.same(True, True), mod.same(True, False), mod.same(b, b), mod.same(int, int), mod.same(mod, mod), mod.same(1, 1.0), mod.same(None, False)]

# check: same of singletons
[mod.same((), ()), mod.same('', ''), mod.same(b'', b''), mod.same(..., Ellipsis), mod.same(NotImplemented, NotImplemented)]

# check: same after trips
class P:
    pass
[mod.is_after_trips(v) for v in [[], 'a', None, 1, 1.5, 10 ** 30, int, mod, P(), len]]

# check: type_check
[mod.type_check(v, t) for v, t in [(1, int), (True, int), (True, bool), (1, bool), (1.0, int), ('a', str), (None, object), (int, type), ([], list), ([], tuple), (type, type)]]

# check: type_check with subclasses
class A:
    pass
class B(A):
    pass
[mod.type_check(B(), A), mod.type_check(A(), B), mod.type_check(B, A), mod.type_check(B, type)]

# check: type_check ignores __instancecheck__
class M(type):
    def __instancecheck__(cls, obj):
        return True
class A(metaclass=M):
    pass
[mod.type_check(1, A), isinstance(1, A)]

# check: type_of
[mod.type_of(v).__name__ for v in [1, True, 1.5, 'a', None, [], (), {}, int, type, mod, len, ..., NotImplemented, 1j, b'', set(), slice(1), range(1), lambda: 1]] == [type(v).__name__ for v in [1, True, 1.5, 'a', None, [], (), {}, int, type, mod, len, ..., NotImplemented, 1j, b'', set(), slice(1), range(1), lambda: 1]]

# check: type_of an instance
class P:
    pass
[mod.type_of(P()) is P, mod.type_of(P) is type, mod.type_of(type) is type]

# check: names of types
[mod.type_of(v).__name__ for v in [1, None, ..., NotImplemented, b'', mod, len, [].append, iter([]), iter({}), {}.keys(), frozenset(), type, object()]]

# check: chained comparisons
[1 < 2 < 3, 1 < 3 < 2, 3 > 2 >= 2 != 1, 1 == 1.0 == True]

# check: chained comparisons evaluate once
log = []
def f(x):
    log.append(x)
    return x
[f(1) < f(5) < f(3), log]

# check: sorting by comparison methods
class P:
    def __init__(self, n):
        self.n = n
    def __lt__(self, other):
        return self.n > other.n
[p.n for p in sorted([P(1), P(3), P(2)])]

# check: min and max
[min(3, 1, 2), max([1.0, 1, True]), min('bca'), max([], default=5), max(['a', 'bbb', 'cc'], key=len)]

# check: min of nothing
min([])
