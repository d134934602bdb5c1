# check: the type dict
mod.dict_type() is dict

# check: an instance
d = mod.Dict({'a': 1}, b=2)
d['c'] = 3
[d, d.bump(), d.bump(), len(d), 'a' in d, isinstance(d, dict), type(d).__name__, d == {'a': 1, 'b': 2, 'c': 3}, list(d), d.get('zz')]

# check: put
d = mod.Dict()
[mod.put(d, 'k', [1]), mod.put(d, 'l', 2), d, d.bump()]

# check: structs are apart
a = mod.Dict()
b = mod.Dict()
a.bump()
a.bump()
[a.bump(), b.bump(), a == b]

# check: methods of dict
d = mod.Dict(a=1)
d.update(b=2)
[d.pop('a'), d.setdefault('x', 5), d.items(), d.copy(), type(d.copy()).__name__]

# check: missing key
mod.Dict()['nope']

# check: bases
[mod.Dict.__bases__, mod.Dict]
