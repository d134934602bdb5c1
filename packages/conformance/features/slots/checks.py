# check: unary
n = mod.Number()
[abs(n), ~n, -n, +n]

# check: binary
n = mod.Number()
[n + 1, n & 1, divmod(n, 1), n // 1, n << 1, n * 1, n | 1, n % 1, n >> 1, n - 1, n / 1, n ^ 1, n @ 1]

# check: binary from the right
n = mod.Number()
[1 + n, 1 & n, divmod(1, n), 1 // n, 1 << n, 1 * n, 1 | n, 1 % n, 1 >> n, 1 - n, 1 / n, 1 ^ n, 1 @ n]

# check: binary of two
a = mod.Number()
b = mod.Number()
r = a + b
[r[0], r[1] is a, r[2] is b]

# check: binary not implemented
n = mod.Number()
[attempt(f) for f in [lambda: n + 'x', lambda: n - 'x', lambda: n @ 'x', lambda: divmod(n, 'x'), lambda: n << 'x']]

# check: binary from the right of text
n = mod.Number()
attempt(lambda: 'x' - n)

# check: in place
out = []
n = mod.Number()
n += 1
out.append(n)
n = mod.Number()
n &= 1
out.append(n)
n = mod.Number()
n //= 1
out.append(n)
n = mod.Number()
n <<= 1
out.append(n)
n = mod.Number()
n *= 1
out.append(n)
n = mod.Number()
n |= 1
out.append(n)
n = mod.Number()
n %= 1
out.append(n)
n = mod.Number()
n >>= 1
out.append(n)
n = mod.Number()
n -= 1
out.append(n)
n = mod.Number()
n /= 1
out.append(n)
n = mod.Number()
n ^= 1
out.append(n)
n = mod.Number()
n @= 1
out.append(n)
out

# check: power
n = mod.Number()
[n ** 2, 2 ** n, pow(n, 2), pow(n, 2, 5), pow(2, n)]

# check: power with the number last
n = mod.Number()
pow(2, 3, n)

# check: in place power
n = mod.Number()
n **= 2
n

# check: conversions
n = mod.Number()
[bool(n), int(n), float(n), [0, 10, 20, 30, 40, 50, 60, 70][n], range(n), complex(n), hex(n), round(2.5, n)]

# check: as an index of a slice
n = mod.Number()
list(range(20))[n:]

# check: methods of the number slots
n = mod.Number()
[n.__add__(1), n.__radd__(1), n.__iadd__(1), n.__pow__(2), n.__rpow__(2), n.__ipow__(2), n.__neg__(), n.__int__(), n.__index__(), n.__float__(), n.__bool__(), n.__divmod__(1), n.__rdivmod__(1), n.__matmul__(1), n.__rmatmul__(1), n.__abs__(), n.__invert__(), n.__pos__()]

# check: power method with three arguments
n = mod.Number()
n.__pow__(2, 5)

# check: a method not implemented
mod.Number().__add__('x')

# check: wrong calls of slot methods
n = mod.Number()
[attempt(n.__add__), attempt(n.__add__, 1, 2), attempt(n.__neg__, 1), attempt(mod.Number.__add__, 5, 1)]

# check: names of the number slots
[name for name in ['__abs__', '__add__', '__and__', '__bool__', '__divmod__', '__float__', '__floordiv__', '__iadd__', '__iand__', '__ifloordiv__', '__ilshift__', '__imatmul__', '__imod__', '__imul__', '__index__', '__int__', '__invert__', '__ior__', '__ipow__', '__irshift__', '__isub__', '__itruediv__', '__ixor__', '__lshift__', '__matmul__', '__mod__', '__mul__', '__neg__', '__or__', '__pos__', '__pow__', '__radd__', '__rand__', '__rdivmod__', '__rfloordiv__', '__rlshift__', '__rmatmul__', '__rmod__', '__rmul__', '__ror__', '__rpow__', '__rrshift__', '__rshift__', '__rsub__', '__rtruediv__', '__rxor__', '__sub__', '__truediv__', '__xor__'] if name not in mod.Number.__dict__]

# check: a slot method is a wrapper
w = mod.Number.__add__
[type(w).__name__, w.__name__, w.__objclass__ is mod.Number, type(mod.Number().__add__).__name__, type(w.__doc__).__name__]

# check: repr of slot methods
[mod.Number.__add__, mod.Number().__neg__]

# check: a subclass overrides a slot
class N(mod.Number):
    def __add__(self, other):
        return 'mine'
    def __neg__(self):
        return mod.Number.__neg__(self)
n = N()
[n + 1, -n, n - 1, 1 + n]

# check: a subclass on the right
class N(mod.Number):
    def __radd__(self, other):
        return 'reflected'
a = mod.Number()
a + N()

# check: failing slots
f = mod.Failing()
[attempt(bool, f), attempt(f.__index__), attempt(int, f), attempt(float, f), attempt(lambda: f + 1), attempt(lambda: 1 + f), attempt(hash, f), attempt(repr, f), attempt(str, f), attempt(len, f), attempt(lambda: f == f), attempt(lambda: f < 1), attempt(mod.Failing, 1), attempt(lambda: [0][f])]

# check: failing slots in containers
f = mod.Failing()
[attempt(lambda: {f: 1}), attempt(lambda: [f] == [1]), attempt(lambda: f in [1]), attempt(lambda: repr([f]))]

# check: sequence
s = mod.Sequence()
[len(s), s[0], s[4], s[-1], s[-5], bool(s)]

# check: sequence out of range
s = mod.Sequence()
[attempt(lambda: s[5]), attempt(lambda: s[-6]), attempt(lambda: s[10 ** 30])]

# check: sequence with other keys
s = mod.Sequence()
[attempt(lambda: s['x']), attempt(lambda: s[1:2]), attempt(lambda: s[None]), attempt(lambda: s[1.0])]

# check: sequence iterates by index
s = mod.Sequence()
[list(s), tuple(s), [x for x in s], sum(s), max(s), sorted(s, reverse=True), list(enumerate(s)), list(reversed(s))]

# check: sequence unpacks
a, b, *c = mod.Sequence()
[a, b, c]

# check: sequence contains
s = mod.Sequence()
[42 in s, 10 in s, 42 not in s, attempt(lambda: None in s)]

# check: sequence concatenation
s = mod.Sequence()
[s + [1], s + 5, attempt(lambda: [1] + s)]

# check: sequence repetition
s = mod.Sequence()
[s * 3, 3 * s, s * -1, s * True, attempt(lambda: s * 'x'), attempt(lambda: s * 1.5)]

# check: sequence in place
a = mod.Sequence()
a += [1]
b = mod.Sequence()
b *= 2
[a, b]

# check: sequence assignment
class S(mod.Sequence):
    log = []
s = S()
s[0] = 'a'
s[-1] = 'b'
s[100] = 'c'
del s[1]
del s[-2]
[S.log, attempt(s.__setitem__, 'x', 1)]

# check: methods of the sequence slots
s = mod.Sequence()
[s.__len__(), s.__getitem__(1), s.__contains__(42), s.__add__([1]), s.__mul__(2), s.__rmul__(2), s.__iadd__([1]), s.__imul__(2), s.__getitem__(-1), attempt(s.__getitem__, 'x')]

# check: iter of a sequence
i = iter(mod.Sequence())
[type(i).__name__, next(i), next(i), list(i), attempt(next, i)]

# check: bare sequence
b = mod.Bare()
[b[0], attempt(lambda: b[5]), list(b), 20 in b, 25 in b, attempt(len, b), attempt(lambda: b[-1]), attempt(lambda: b['x']), attempt(lambda: b[1:2])]

# check: mapping
m = mod.Mapping()
[len(m), m['a'], m[0], m[-1], m[1, 2], bool(m)]

# check: mapping with slices
m = mod.Mapping()
[m[1:2], m[:], m[::2], m[1:2, 3]]

# check: mapping missing
mod.Mapping()[None]

# check: mapping assignment
class M(mod.Mapping):
    log = []
m = M()
m['a'] = 1
m[1:2] = 'slice'
m[-1] = 5
del m['a']
del m[3]
M.log

# check: mapping iterates by index without end
i = iter(mod.Mapping())
i

# check: mapping contains
attempt(lambda: 1 in mod.Bare())

# check: methods of the mapping slots
m = mod.Mapping()
[m.__len__(), m.__getitem__('k'), hasattr(m, '__setitem__'), hasattr(m, '__delitem__'), hasattr(m, '__contains__')]

# check: repr and str
o = mod.Object()
[repr(o), str(o), [o], '%s %r' % (o, o), '{}'.format(o)]

# check: repr is used by str
[str(mod.Number()), '{}'.format(mod.Sequence())]

# check: hash
[hash(mod.Object()), {mod.Number(): 1} == {}, hash(mod.Sequence()) == 0]

# check: comparison
o = mod.Object()
[o < 1, o <= 1, o == 1, o != 1, o > 1, o >= 1]

# check: comparison from the right
o = mod.Object()
[1 < o, 1 <= o, 1 == o, 1 != o, 1 > o, 1 >= o]

# check: comparison not implemented
o = mod.Object()
[o == 'x', o != 'x', attempt(lambda: o < 'x'), attempt(lambda: 'x' >= o), o.__eq__('x')]

# check: methods of comparison
o = mod.Object()
[o.__lt__(1), o.__le__(2), o.__eq__(3), o.__ne__(4), o.__gt__(5), o.__ge__(6), o.__hash__()]

# check: ordered
a = mod.Ordered(1)
b = mod.Ordered(2)
[a < b, a <= b, a == b, a != b, a > b, a >= b, a == a, a == 1, a != 1, attempt(lambda: a < 1)]

# check: sorting
[x < y for x in sorted([mod.Ordered(3), mod.Ordered(1)]) for y in [mod.Ordered(2)]]

# check: comparison without hash
attempt(hash, mod.Ordered(1))

# check: max and min
a = mod.Ordered(1)
b = mod.Ordered(2)
[max(a, b) is b, min([b, a]) is a, [b, a].index(mod.Ordered(1)), mod.Ordered(2) in [a, b]]
