# check: noargs
mod.noargs()

# check: noargs given one argument
mod.noargs(1)

# check: noargs given a keyword
mod.noargs(a=1)

# check: self of a module function is the module
mod.return_self() is mod

# check: one argument
mod.identity('x')

# check: one argument keeps identity
value = [1]
mod.identity(value) is value

# check: one argument missing
mod.identity()

# check: one argument too many
mod.identity(1, 2)

# check: one argument by keyword
mod.identity(arg=1)

# check: one argument with an empty double star
mod.identity(5, **{})

# check: varargs without arguments
mod.varargs()

# check: varargs with several
mod.varargs(1, 2.5, 'three', None, [4])

# check: varargs with a star
mod.varargs(0, *[1, 2], *(3,), 4)

# check: varargs with many
len(mod.varargs(*range(300)))

# check: varargs given a keyword
mod.varargs(1, a=2)

# check: keywords without any
mod.keywords()

# check: keywords positional only
mod.keywords(1, 2)

# check: keywords only
mod.keywords(a=1, b=2)

# check: keywords mixed keep their order
mod.keywords(1, z=26, a=1, m=13)

# check: keywords from a dict
mod.keywords(0, b=1, **{'a': 2, 'not an identifier': 3})

# check: keywords empty double star
mod.keywords(0, **{})

# check: keywords names are str
[type(name).__name__ for name in mod.keywords(a=1)[1]]

# check: a keyword given twice
mod.keywords(a=1, **{'a': 2})

# check: a keyword that is not a string
mod.keywords(**{1: 2})

# check: keywords by hand default
mod.scale(21)

# check: keywords by hand given
mod.scale('ab', by=3)

# check: keywords by hand unknown
mod.scale(1, to=2)

# check: keywords by hand missing positional
mod.scale(by=2)

# check: parsed positional
mod.parsed(1, 2)

# check: parsed by name
mod.parsed(b=2, a=1)

# check: parsed default
mod.parsed(a=1)

# check: parsed keyword only
mod.parsed(1, c='c')

# check: parsed too many positional
mod.parsed(1, 2, 3)

# check: parsed missing
mod.parsed()

# Left out: the official argument parser ignores keywords that it does not know,
# and those that repeat a positional argument.

# check: parsed wrong type
mod.parsed('1')

# check: doc
(mod.documented(), mod.documented.__doc__)

# check: doc with a signature line
(mod.typed_doc.__doc__, mod.typed_doc.__text_signature__)

# check: no doc
mod.noargs.__doc__

# check: name of a function
(mod.noargs.__name__, mod.noargs.__qualname__, mod.noargs.__module__)

# check: self of a function
mod.noargs.__self__ is mod

# check: type and repr of a function
mod.noargs

# check: a function is callable and truthy
(callable(mod.noargs), bool(mod.noargs))

# check: functions compare by identity
(mod.noargs == mod.noargs, mod.noargs == mod.identity, mod.noargs != mod.fail)

# check: error raised in C
mod.fail()

# check: error caught
result = None
try:
    mod.fail()
except ValueError as error:
    result = (type(error).__name__, error.args)
result

# check: null without an error
mod.null_without_error()

# check: a result with an error
mod.result_with_error()

# check: call without arguments
mod.call(mod.noargs)

# check: call a builtin function
mod.call(len, [1, 2, 3])

# check: call a type
mod.call(int, '12')

# check: call a bound method
out = []
mod.call(out.append, 3)
out

# check: call a def
def add(a, b=10):
    return a + b
[mod.call(add, 1, 2), mod.call(add, 1)]

# check: call a lambda
mod.call(lambda x: x * 2, 21)

# check: a def gives back what it got
def same(x):
    return x
[mod.call(same, 1), mod.call(same, 1.5), mod.call(same, True), mod.call(same, 10 ** 30)]

# check: call with too many arguments
mod.call(len, [], [])

# check: call something that is not callable
mod.call(3)

# check: call an instance that is not callable
mod.call('text', 1)

# check: an error of the callee comes through
mod.call(int, 'twelve')

# check: an error raised in a def comes through
def bad():
    raise KeyError('gone')
mod.call(bad)

# check: call with keywords
mod.call_kw(dict, a=1, b=2)

# check: call with keywords and positional
mod.call_kw(mod.keywords, 1, 2, k=3)

# check: call a def with keywords
def area(width, height=3):
    return (width, height)
[mod.call_kw(area, 1, height=2), mod.call_kw(area, width=5), mod.call_kw(area, height=7, width=8)]

# check: call with an unknown keyword
mod.call_kw(len, [], key=1)

# check: call with given names
mod.call_named(mod.keywords, ('x', 'y'), 0, 1, 2)

# check: call with no names
mod.call_named(mod.keywords, (), 1)

# check: call with tuple
mod.call_tuple_dict(mod.keywords, (1, 2), None)

# check: call with dict
mod.call_tuple_dict(mod.keywords, None, {'a': 1})

# check: call with tuple and dict
mod.call_tuple_dict(mod.keywords, (1,), {'a': 2, 'b': 3})

# check: call with neither
mod.call_tuple_dict(mod.keywords, None, None)

# check: call with an empty dict
mod.call_tuple_dict(mod.keywords, (), {})

# check: call with a list for the tuple
mod.call_tuple_dict(mod.keywords, [1], None)

# check: call with a list for the dict
mod.call_tuple_dict(mod.keywords, None, [1])

# check: call with a key that is not a string
mod.call_tuple_dict(dict, (), {1: 2})

# check: call tuple dict not callable
mod.call_tuple_dict(None, (), None)

# check: call a method
mod.call_method('upper', 'abc')

# check: call a method with arguments
mod.call_method('replace', 'banana', 'a', 'o')

# check: call a method with keywords
mod.call_method('split', 'a,b,c', sep=',', maxsplit=1)

# check: call a method that changes its receiver
items = [3, 1, 2]
mod.call_method('sort', items, reverse=True)
items

# check: call a method that is missing
mod.call_method('nope', 'abc')

# check: call a method of a module
mod.call_method('identity', mod, 7)

# check: call an attribute that is not callable
mod.call_method('__doc__', mod)

# check: call a method with a name that is not a string
mod.call_method(1, 'abc')

# check: call a method with tuple and dict
mod.call_method_tuple_dict('split', 'a b c', (), {'maxsplit': 1})

# check: call a method with neither
mod.call_method_tuple_dict('strip', '  x ', None, None)

# check: call a missing method with tuple and dict
mod.call_method_tuple_dict('nope', 1, None, None)

# check: call a method by C name
mod.call_method_tuple_dict_s('join', '-', (['a', 'b'],), None)

# check: call a missing method by C name
mod.call_method_tuple_dict_s('nope', None, None, None)

# check: callable check
[mod.callable_check(v) for v in [len, int, mod.fail, lambda: 1, 1, 'x', None, [].append, mod]]

# check: many calls back
mod.sum_calls(lambda i: i * i, 100)

# check: an error in the middle of many calls
def odd(i):
    if i == 5:
        raise RuntimeError('five')
    return i
mod.sum_calls(odd, 100)

# check: calls back nested
def outer(i):
    return mod.sum_calls(lambda j: i * j, 4)
mod.sum_calls(outer, 4)

# check: an error cleared in C
mod.call_or_none(mod.fail, ValueError)

# check: an error of another type passes through C
mod.call_or_none(mod.fail, KeyError)

# check: an error of a base type cleared in C
mod.call_or_none(lambda: 1 // 0, ArithmeticError)

# check: an error matched by a tuple of types
mod.call_or_none(mod.fail, (KeyError, ValueError))

# check: an exception object survives the trip
error = ValueError('mine', 1)
def throw():
    raise error
caught = None
try:
    mod.call(throw)
except ValueError as e:
    caught = e
caught is error

# check: recursion through C
def count(n):
    if n == 0:
        return 0
    return 1 + mod.call(count, n - 1)
count(50)

# check: pack nothing
mod.pack()

# check: pack positional
mod.pack(1, 2)

# check: pack keywords
mod.pack(a=1)

# check: pack both
mod.pack(1, b=2, c=3)

# check: attributes of functions cannot be set
mod.noargs.attribute = 1

# check: a function is hashable
{mod.noargs: 1}[mod.noargs]
