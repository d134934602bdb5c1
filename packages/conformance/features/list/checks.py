# check: check
[mod.check(v) for v in [[], [1], (1,), 'a', None, {}, list]]

# check: check of a subclass
class L(list):
    pass
mod.check(L([1]))

# check: empty
(mod.empty(), mod.empty() is mod.empty())

# check: count
[mod.count(0), mod.count(5), len(mod.count(1000)), mod.count(1000)[-1]]

# Left out: HPyList_New of a length, and filling it by index: the items are null
# pointers on CPython and HPy_SetItem_i crashes. Lists are built with a builder.

# check: append
a = []
mod.append(a, 1)
mod.append(a, [2])
mod.append(a, None)
a

# check: append keeps identity
a = []
value = {}
mod.append(a, value)
a[0] is value

# check: append to a subclass
class L(list):
    def append(self, value):
        raise RuntimeError('not called')
a = L()
mod.append(a, 1)
a

# check: a list in itself
a = [1]
mod.append_itself(a)
(a, len(a), a[1] is a)

# check: echo
a = [1, 'a']
(mod.echo(a), a)

# check: echo of many
a = list(range(200))
(mod.echo(a), a[:200] == a[200:], a[399])

# check: a list that shrinks while C reads it
a = [1, 2, 3, 4, 5]
mod.sum_with_hook(a, lambda l: l.pop())

# check: a list that grows while C reads it
a = [1, 2, 3, 4]
mod.sum_with_hook(a, lambda l: l.append(100))

# check: a list whose items change while C reads it
def change(l):
    l[3] = 1000
mod.sum_with_hook([1, 2, 3, 4, 5], change)

# check: a list that is emptied while C reads it
a = [1, 2, 3, 4]
[mod.sum_with_hook(a, lambda l: l.clear()), a]

# check: an error in the hook
def fail(l):
    raise ValueError('hook')
mod.sum_with_hook([1, 2, 3, 4], fail)

# check: indexing
a = [1, 2, 3, 4]
[a[0], a[-1], a[1:3], a[::-1], a[::2], a[10:], a[True]]

# check: index out of range
[1, 2][2]

# check: negative index out of range
[1, 2][-3]

# check: index of a wrong type
[1, 2]['a']

# check: a huge index
[1, 2][10 ** 30]

# check: index by an object
class I:
    def __index__(self):
        return 1
[5, 6][I()]

# check: item assignment
a = [1, 2, 3]
a[0] = 'x'
a[-1] = 'z'
a

# check: item assignment out of range
a = [1]
a[1] = 2

# check: item deletion
a = [1, 2, 3]
del a[1]
del a[-1]
a

# check: item deletion out of range
a = []
del a[0]

# check: slice assignment
a = [1, 2, 3, 4, 5]
a[1:3] = ['x']
b = [1, 2]
b[1:1] = (8, 9)
c = [1, 2, 3]
c[:] = 'ab'
d = [1, 2, 3, 4]
d[::2] = [0, 0]
e = [1, 2, 3]
e[5:] = [4]
[a, b, c, d, e]

# check: slice assignment of a wrong size
a = [1, 2, 3, 4]
a[::2] = [1]

# check: slice assignment of something else
a = [1]
a[:] = 5

# check: slice assignment of itself
a = [1, 2, 3]
a[1:1] = a
a

# check: slice deletion
a = [1, 2, 3, 4, 5, 6]
del a[::2]
b = [1, 2, 3]
del b[1:]
c = [1, 2, 3, 4, 5]
del c[::-2]
[a, b, c]

# check: concatenation
[[1] + [2], [] + [], [1, 2] * 2, 0 * [1], [0] * -1]

# check: in place
a = [1]
b = a
a += [2]
a *= 2
(a, b is a)

# check: contains
(1 in [1, 2], 3 in [1, 2], 1.0 in [1], None in [None])

# check: equality
([1, 2] == [1, 2], [1] == (1,), [1] == [1.0], [1, 2] != [2, 1], [] == [], [[1]] == [[1]])

# check: order
([1, 2] < [1, 3], [1] < [1, 0], [2] > [1, 9], [] < [0])

# check: not hashable
hash([1])

# check: repr
[[], [1], [1, [2]], ['a', None, 1.5, b'x']]

# check: repr of a list in itself
a = [1]
a.append(a)
b = [a]
(a, b)

# check: methods
a = [3, 1, 2]
a.append(5)
a.extend([6, 7])
a.insert(0, 'first')
a.insert(-1, 'x')
a.insert(100, 'last')
a.remove(1)
[a, a.pop(), a.pop(0), a.index(2), a.count(5), a.copy(), len(a)]

# check: pop from empty
[].pop()

# check: pop out of range
[1].pop(5)

# check: remove missing
[1].remove(2)

# check: index missing
[1].index(2)

# check: reverse and clear
a = [1, 2, 3]
a.reverse()
b = a.copy()
b.clear()
[a, b]

# check: sort
a = [3, 1, 2]
a.sort()
b = ['b', 'A', 'c']
b.sort(key=lambda s: s.lower(), reverse=True)
c = [(1, 'b'), (0, 'z'), (1, 'a')]
c.sort(key=lambda p: p[0])
d = [True, 0.5, -1]
d.sort()
[a, b, c, d]

# check: sort is stable in reverse
a = [(1, 'a'), (1, 'b'), (2, 'c')]
a.sort(key=lambda p: p[0], reverse=True)
a

# check: sort of different types
[1, 'a'].sort()

# check: sort with an error in key
def key(x):
    raise KeyError(x)
[1, 2].sort(key=key)

# check: sorted
[sorted([3, 1, 2]), sorted('hello'), sorted({2: 0, 1: 0}), sorted([1, 2, 3], reverse=True)]

# check: constructor
[list(), list((1, 2)), list('ab'), list({1: 2}), list(range(3))]

# check: constructor of something else
list(5)

# check: constructor copies
a = [1]
(list(a) == a, list(a) is a)

# check: iteration sees appended items
a = [1, 2]
out = []
for v in a:
    out.append(v)
    if len(a) < 5:
        a.append(v * 10)
out

# check: subclass
class L(list):
    def total(self):
        return sum(self)
a = L([1, 2])
a.append(3)
[a, a.total(), type(a).__name__, a == [1, 2, 3], type(a + [1]).__name__]

# check: unpacking
[a, b] = [1, 2]
c, *d = [3]
[a, b, c, d]
