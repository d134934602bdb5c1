# check: check
[mod.check(v) for v in [{}, {1: 2}, set(), [], None, dict]]

# check: check of a subclass
class D(dict):
    pass
mod.check(D())

# check: empty
(mod.empty(), mod.empty() is mod.empty())

# check: keys
[mod.keys({}), mod.keys({'a': 1, 2: 'b', None: None})]

# check: keys of other things
[attempt(mod.keys, v)[0] for v in [[], None, 'abc', {1}]]

# check: keys of a subclass
class D(dict):
    pass
d = D(a=1)
mod.keys(d)

# check: keys is a new list
d = {1: 2}
k = mod.keys(d)
k.append(5)
(k, d, type(k).__name__)

# check: copy
d = {'a': [1]}
c = mod.copy(d)
c['b'] = 2
(c, d, c is d, c['a'] is d['a'])

# check: copy of other things
[attempt(mod.copy, v)[0] for v in [[], None]]

# check: copy of a subclass is a dict
class D(dict):
    pass
c = mod.copy(D(a=1))
(c, type(c).__name__)

# check: zip
[mod.zip('', ''), mod.zip('ab', [1, 2]), mod.zip((1, 'x', None), (2, 'y', []))]

# check: zip with repeated keys
mod.zip(['a', 'b', 'a'], [1, 2, 3])

# check: zip with equal keys of different types
mod.zip([1, 1.0, True, '1'], ['int', 'float', 'bool', 'str'])

# check: zip with keys that are not hashable
mod.zip([[]], [1])

# check: tally
mod.tally('mississippi')

# check: tally of equal numbers
mod.tally([1, 1.0, True, 2, 0, False, 0.0, -0.0])

# check: tally of tuples
mod.tally([(1, 2), (1.0, 2), 'x', (2, 1)])

# check: tally of nans
nan = float('nan')
[len(mod.tally([nan, nan])), len(mod.tally([nan, float('nan')]))]

# check: tally with keys that are not hashable
mod.tally([1, {}])

# check: get and set
d = {}
d['a'] = 1
d[2] = 'b'
d['a'] = 3
[d['a'], d[2], d, len(d)]

# check: missing key
{'a': 1}['b']

# check: missing int key
{}[1]

# check: missing tuple key
{}[(1, 2)]

# check: missing key of None
{}[None]

# check: not hashable key
{}[[]]

# check: __missing__
class D(dict):
    def __missing__(self, key):
        return ('missing', key)
d = D(a=1)
[d['a'], d['b'], d.get('b'), 'b' in d]

# check: delete
d = {1: 'a', 2: 'b'}
del d[1]
d

# check: delete missing
d = {}
del d['x']

# check: order of keys
d = {'b': 1, 'a': 2}
d['c'] = 3
d['b'] = 4
del d['a']
d['a'] = 5
d

# check: the first key stays
d = {1: 'int'}
d[1.0] = 'float'
d[True] = 'bool'
d

# check: contains
d = {1: 2, 'a': None}
(1 in d, 'a' in d, 2 in d, 1.0 in d, None in d)

# check: contains a key that is not hashable
[] in {}

# check: equality ignores order
({1: 2, 3: 4} == {3: 4, 1: 2}, {1: 2} == {1: 3}, {1: 2} == {1.0: 2.0}, {} == [], {1: {}} != {1: {}})

# check: no order
{} < {}

# check: not hashable
hash({})

# check: repr
[{}, {1: 'a'}, {'k': [1, {2: 3}]}, {(1, 2): None}]

# check: repr of a dict in itself
d = {1: 2}
d['self'] = d
d

# check: custom keys
class K:
    def __init__(self, n):
        self.n = n
    def __hash__(self):
        return self.n % 3
    def __eq__(self, other):
        return self.n == other.n
d = {K(1): 'one', K(4): 'four'}
[d[K(1)], d[K(4)], len(d), K(7) in d]

# check: an error in __hash__
class K:
    def __hash__(self):
        raise RuntimeError('no hash')
{}[K()]

# check: an error in __eq__
class K:
    def __hash__(self):
        return 1
    def __eq__(self, other):
        raise RuntimeError('no eq')
d = {K(): 1}
d[K()]

# check: a hash that is no int
class K:
    def __hash__(self):
        return 'x'
{K(): 1}

# check: views
d = {'a': 1, 'b': 2}
[d.keys(), d.values(), d.items(), list(d.items()), len(d.keys()), 'a' in d.keys(), ('a', 1) in d.items(), 2 in d.values()]

# check: views follow the dict
d = {'a': 1}
k = d.keys()
d['b'] = 2
list(k)

# check: view operations
d = {1: 'a', 2: 'b'}
[d.keys() & {1, 5}, sorted(d.keys() | {5}), d.keys() - {1}, d.keys() == {1, 2}]

# check: methods
d = {'a': 1}
[d.get('a'), d.get('x'), d.get('x', 5), d.setdefault('a', 9), d.setdefault('n', 9), d.pop('a'), d.pop('zz', None), d, d.copy(), d.popitem(), d]

# check: pop missing
{}.pop('k')

# check: popitem of empty
{}.popitem()

# check: popitem is last in first out
d = {1: 'a', 2: 'b'}
[d.popitem(), d]

# check: update
d = {'a': 1}
d.update({'b': 2})
d.update([('c', 3), ('a', 0)])
d.update(d=4)
d

# check: update with something else
{}.update(5)

# check: update with bad pairs
{}.update([(1, 2, 3)])

# check: clear
d = {1: 2}
d.clear()
d

# check: fromkeys
[dict.fromkeys('ab'), dict.fromkeys([1, 2], 0)]

# check: constructor
[dict(), dict(a=1), dict({'a': 1}, b=2), dict([(1, 2)]), dict(zip([1], [2]))]

# check: constructor of something else
attempts(dict, [5, [1], ['abc'], None])

# check: union
[{1: 1} | {2: 2}, {1: 1} | {1: 2}]

# check: iteration
[k for k in {'x': 1, 'y': 2}]

# check: iteration while it grows
d = {1: 1}
for k in d:
    d[k + 1] = 1

# check: reversed
list(reversed({1: 2, 3: 4}))

# check: sets
a = {1, 2}
a.add(3)
a.discard(9)
[sorted(a), len(a), 1 in a, a == {3, 2, 1}, {1} < {1, 2}, {1, 2} & {2}, frozenset([1]) == {1}, hash(frozenset([1, 2])) == hash(frozenset([2, 1]))]

# check: set remove missing
{1}.remove(2)

# check: set of lists
{[]}

# check: repr of sets
[set(), {1}, frozenset(), frozenset([1])]
