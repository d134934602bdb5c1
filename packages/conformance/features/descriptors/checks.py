# check: through an instance
class P:
    d = mod.Descriptor()
p = P()
a, b, c = p.d
[a is p, b is P, c, p.d[2]]

# check: through the class
class P:
    d = mod.Descriptor()
a, b, c = P.d
[a, b is P, c]

# check: the instance's own attribute comes first
class P:
    d = mod.Descriptor()
p = P()
p.d = 5
[p.d, p.__dict__]

# check: in a subclass
class P:
    d = mod.Descriptor()
class Q(P):
    pass
q = Q()
[q.d[0] is q, q.d[1] is Q, Q.d[1] is Q]

# check: on an instance it is no descriptor
class P:
    pass
p = P()
d = mod.Descriptor()
p.d = d
p.d is d

# check: by hand
d = mod.Descriptor()
[d.__get__(5, int), d.__get__(5), d.__get__(None, int)]

# check: by getattr
class P:
    d = mod.Descriptor()
getattr(P(), 'd')[2]
