# check: builtins
b = mod.import_module('builtins')
[b.__name__, b.len([1, 2]), b.int is int, type(b).__name__]

# check: twice gives the same
mod.import_module('builtins') is mod.import_module('builtins')

# check: an attribute
[mod.attribute('builtins', 'len') is len, mod.attribute('builtins', 'ValueError') is ValueError]

# check: a missing attribute
mod.attribute('builtins', 'nothing')

# check: a missing module
mod.import_module('no_such_module')

# check: attributes of a missing module
found = None
try:
    mod.import_module('no_such_module')
except ModuleNotFoundError as error:
    found = (error.name, error.path, isinstance(error, ImportError))
found

# check: a missing module with a dot
mod.import_module('no_such_module.inner')

# check: an empty name
mod.import_module('')

# check: collections
c = mod.import_module('collections')
[c.__name__, c.namedtuple.__name__]

# check: the dict of builtins
d = mod.builtins()
[type(d).__name__, d['len'] is len, 'int' in d, d['None'] if 'None' in d else None, d['__name__']]

# check: builtins hold what a script expects
d = mod.builtins()
[n for n in ['abs', 'all', 'any', 'ascii', 'bin', 'bool', 'bytearray', 'bytes', 'callable', 'chr', 'classmethod', 'complex', 'delattr', 'dict', 'dir', 'divmod', 'enumerate', 'filter', 'float', 'format', 'frozenset', 'getattr', 'hasattr', 'hash', 'hex', 'id', 'int', 'isinstance', 'issubclass', 'iter', 'len', 'list', 'map', 'max', 'memoryview', 'min', 'next', 'object', 'oct', 'ord', 'pow', 'print', 'property', 'range', 'repr', 'reversed', 'round', 'set', 'setattr', 'slice', 'sorted', 'staticmethod', 'str', 'sum', 'super', 'tuple', 'type', 'vars', 'zip', 'NotImplemented', 'Ellipsis', 'BaseException', 'ExceptionGroup', 'EncodingWarning'] if n not in d]

# check: import statement
import builtins
builtins is mod.import_module('builtins')

# check: builtin functions
[abs(-5), all([1, 0]), any([0, 1]), bin(10), chr(8364), divmod(7, 2), hex(255), oct(8), ord('€'), pow(2, 3), sum([1, 2], 10), list(zip([1, 2], 'ab')), list(map(lambda x: x + 1, [1])), list(filter(None, [0, 1])), list(enumerate('a', 5)), list(reversed([1, 2])), round(2.567, 1), max(1, 2), min([3, 1]), sorted([2, 1]), format(255, 'x'), callable(len), isinstance(True, int)]

# check: iterators
i = iter([1, 2])
[next(i), next(i), next(i, 'end'), attempt(next, i)]

# check: iter with a sentinel
items = [1, 2, 3, 0, 4]
list(iter(lambda: items.pop(0), 0))

# check: getattr and others
class P:
    x = 1
p = P()
setattr(p, 'y', 2)
out = [getattr(p, 'x'), getattr(p, 'z', 'default'), hasattr(p, 'y'), vars(p)]
delattr(p, 'y')
[out, hasattr(p, 'y'), attempt(getattr, p, 'y')]

# check: modules that extensions need
[mod.import_module(name).__name__ for name in ['math', 'sys', 'types', 'contextvars', 'warnings', 'errno', 'collections', 'builtins']]

# check: what is in those modules
math = mod.import_module('math')
sys = mod.import_module('sys')
types = mod.import_module('types')
[math.isqrt(17), math.hypot(3, 4), math.gcd(12, 18), sys.maxsize, sys.byteorder, sys.version_info >= (3, 11), types.SimpleNamespace(a=1), types.GenericAlias(list, int)]

# check: sys.modules has what was imported
mod.import_module('math') is mod.import_module('sys').modules['math']
