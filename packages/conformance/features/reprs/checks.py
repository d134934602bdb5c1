# check: repr of builtins
[mod.repr(v) for v in [1, -5, 10 ** 30, 1.5, 1e100, True, None, 'a', "it's", b'a\xff', [1, 'a'], (1,), (), {1: 'a'}, {1}, set(), frozenset([1]), 1j, ..., NotImplemented, int, range(3), range(1, 9, 2), slice(1, 2), bytearray(b'x')]]

# check: str of builtins
[mod.str(v) for v in [1, 1.5, True, None, 'a', "it's", b'a', [1, 'a'], ('x',), {'k': 'v'}, 1j, ..., int, range(3)]]

# check: ascii of builtins
[mod.ascii(v) for v in ['a', 'é', '€', '🐍', "it's é", ['é'], {'ü': '\n'}, '\ud800', 1, None]]

# check: ascii of an object
class P:
    def __repr__(self):
        return 'P(é)'
mod.ascii(P())

# check: repr of an instance
class P:
    pass
[mod.repr(P()).startswith("<"), mod.str(P()).endswith(">"), "P object at 0x" in mod.repr(P())]

# check: repr of a class
class P:
    pass
[mod.repr(P).startswith("<class"), mod.repr(P) == mod.str(P)]

# check: repr of functions
[mod.repr(len), mod.repr(mod.repr), mod.repr([].append)]

# check: repr of a module
mod.repr(mod).startswith("<module 'reprs'")

# check: __repr__ and __str__
class P:
    def __repr__(self):
        return 'repr'
    def __str__(self):
        return 'str'
class Q:
    def __repr__(self):
        return 'only repr'
[mod.repr(P()), mod.str(P()), mod.repr(Q()), mod.str(Q()), mod.str([P(), Q()])]

# check: __str__ alone
class P:
    def __str__(self):
        return 'only str'
[mod.str(P()), mod.repr(P()) == 'only str']

# check: __repr__ of a wrong type
class P:
    def __repr__(self):
        return 5
attempt(mod.repr, P())

# check: __str__ of a wrong type
class P:
    def __str__(self):
        return 5
attempt(mod.str, P())

# check: __repr__ that raises
class P:
    def __repr__(self):
        raise RuntimeError('no repr')
[attempt(mod.repr, P()), attempt(mod.str, P()), attempt(mod.repr, [P()])]

# check: str keeps the object
s = 'text'
mod.str(s) is s

# check: str of a subclass
class S(str):
    pass
v = mod.str(S('x'))
[v, type(v).__name__, mod.repr(S('x'))]

# check: str of a subclass with __str__
class S(str):
    def __str__(self):
        return 'other'
mod.str(S('x'))

# check: bytes of builtins
attempts(mod.bytes, [b'a', bytearray(b'b'), [1, 2], (65,), range(3), {66}])

# check: bytes of other things
attempts(mod.bytes, [5, 'a', None, 1.5, [256], ['a']])

# check: bytes by __bytes__
class B:
    def __bytes__(self):
        return b'mine'
class W:
    def __bytes__(self):
        return 'wrong'
[mod.bytes(B()), attempt(mod.bytes, W())]

# check: bytes keeps the object
b = b'text'
mod.bytes(b) is b

# check: repr of nested containers
mod.repr([(1, [2, {3: (4,)}]), {'a': {5}}, ()])

# check: repr of containers in themselves
a = [1]
a.append(a)
d = {}
d['d'] = d
t = ([],)
t[0].append(t)
[mod.repr(a), mod.repr(d), mod.repr(t)]

# check: repr of exceptions
[mod.repr(e) for e in [ValueError(), ValueError('a'), KeyError('k'), ValueError(1, 'b'), OSError(2, 'gone'), StopIteration(5)]]

# check: str of exceptions
[mod.str(e) for e in [ValueError(), ValueError('a'), KeyError('k'), KeyError(), KeyError('a', 'b'), ValueError(1, 'b'), OSError(2, 'gone'), OSError(2, 'gone', 'file.txt'), OSError('x'), StopIteration(5), SystemExit(3)]]

# check: repr of views and iterators
d = {'a': 1}
[mod.repr(d.keys()), mod.repr(d.values()), mod.repr(d.items()), mod.repr(iter([]))]

# check: repr of text that cannot be printed
[mod.repr(v) for v in ['\x00\x1f', '\x7f\x9f', '\u200b', '\ue000', '\U0010ffff', 'ﬁ', 'e\u0301']]

# check: repr of numbers
[mod.repr(v) for v in [-0.0, 1e16, 1e-5, 123456789.123456789, 2 ** 100, -2 ** 63, 1 - 2j, -1j, complex(0.0, -0.0), float('nan'), float('-inf')]]
