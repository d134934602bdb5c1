# check: set_string
[attempt(mod.set_string, t, 'message') for t in [ValueError, TypeError, KeyError, OSError, StopIteration, RuntimeError, ImportError]]

# check: set_string with text
attempts(lambda m: mod.set_string(ValueError, m), ['', 'é€🐍', 'line\nline', '%s %d'])

# check: set_string with something that is no exception
attempts(lambda t: mod.set_string(t, 'm'), [int, 5, None, 'ValueError', ValueError('instance')])

# check: set_string with a class
class E(ValueError):
    pass
mod.set_string(E, 'mine')

# check: set_string with a class that has its own __init__
class E(Exception):
    def __init__(self, message):
        self.args = (message + '!', 5)
found = None
try:
    mod.set_string(E, 'mine')
except E as error:
    found = (error.args, str(error))
found

# check: set_string with a class whose __init__ raises
class E(Exception):
    def __init__(self, message):
        raise KeyError('in init')
mod.set_string(E, 'mine')

# check: set_object with a text
[attempt(mod.set_object, t, 'text') for t in [ValueError, KeyError]]

# check: set_object with an instance
e = ValueError('ready', 1)
found = None
try:
    mod.set_object(ValueError, e)
except ValueError as error:
    found = error is e
found

# check: set_object with an instance of a subclass
e = KeyError('k')
found = None
try:
    mod.set_object(LookupError, e)
except LookupError as error:
    found = [error is e, type(error).__name__]
found

# check: set_object with an instance of another type
found = None
try:
    mod.set_object(ValueError, KeyError('k'))
except ValueError as error:
    found = [type(error).__name__, error.args]
found

# check: set_object with a tuple
found = None
try:
    mod.set_object(ValueError, (1, 'two', None))
except ValueError as error:
    found = error.args
found

# check: set_object with None
found = None
try:
    mod.raise_type(ValueError)
except ValueError as error:
    found = error.args
found

# check: set_object with an int
found = None
try:
    mod.set_object(KeyError, 5)
except KeyError as error:
    found = (error.args, str(error))
found

# check: set_object with something that is no exception
attempts(lambda t: mod.set_object(t, 'm'), [int, 5, None])

# check: a later error replaces an earlier one
mod.set_twice(ValueError, KeyError)

# check: no_memory
mod.no_memory()

# check: occurred
mod.occurred()

# check: matches
def fail():
    raise KeyError('k')
[mod.matches(fail, t) for t in [KeyError, LookupError, Exception, BaseException, ValueError, IndexError, object]]

# check: matches a tuple
def fail():
    raise KeyError('k')
[mod.matches(fail, t) for t in [(ValueError, KeyError), (ValueError,), (), (ValueError, (LookupError,))]]

# check: matches something else
def fail():
    raise KeyError('k')
[mod.matches(fail, t) for t in [5, 'KeyError', None]]

# check: all types are the builtins
types = mod.all_types()
[n for n in types if getattr(types[n], '__name__') != n]

# check: bases of all types
types = mod.all_types()
[(n, types[n].__base__.__name__) for n in types]

# check: all types make instances
types = mod.all_types()
[n for n in types if not n.startswith('Unicode') and not isinstance(types[n]('x'), BaseException)]

# check: all types can be raised and caught
types = mod.all_types()
bad = []
for n in types:
    if n.startswith('Unicode') and n.endswith('Error') and n != 'UnicodeError':
        continue
    try:
        mod.set_string(types[n], 'm')
    except BaseException as error:
        if type(error) is not types[n]:
            bad.append(n)
bad

# check: reprs of all types
types = mod.all_types()
[types[n] for n in ['ValueError', 'OSError', 'Warning']]

# check: new exception
E = mod.new_exception('pkg.Error', None, None)
[E.__name__, E.__module__, E.__qualname__, E.__bases__, E.__doc__, str(E('x')), repr(E('x')), E]

# check: new exception with a base
E = mod.new_exception('pkg.Error', ValueError, None)
[E.__bases__, isinstance(E(), ValueError)]

# check: new exception with bases
E = mod.new_exception('pkg.Error', (ValueError, KeyError), None)
[E.__bases__, str(E('x'))]

# check: new exception with a dict
E = mod.new_exception('pkg.Error', None, {'code': 5, '__doc__': 'mine'})
[E.code, E('x').code, E.__doc__, E.__module__]

# check: the dict of a new exception gets its module
d = {'code': 5}
mod.new_exception('pkg.sub.Error', None, d)
d

# check: new exception without a module
mod.new_exception('Error', None, None)

# check: new exception with a base that is no class
[attempt(mod.new_exception, 'pkg.E', b, None)[0] for b in [5, 'x']]

# check: new exception raised and caught
E = mod.new_exception('pkg.Error', LookupError, None)
found = None
try:
    mod.set_string(E, 'm')
except LookupError as error:
    found = [type(error) is E, str(error)]
found

# check: new exceptions of one name are different types
a = mod.new_exception('pkg.Error', None, None)
b = mod.new_exception('pkg.Error', None, None)
[a is b, issubclass(a, b)]

# check: new exception with doc
E = mod.new_exception_with_doc('pkg.Error', 'Explained.', ValueError, None)
[E.__doc__, E.__name__, E.__bases__]

# check: new exception with doc in the dict
E = mod.new_exception_with_doc('pkg.Error', 'Explained.', None, {'__doc__': 'other', 'x': 1})
[E.__doc__, E.x]

# check: new exception without doc
E = mod.new_exception_with_doc('pkg.Error', '', None, None)
E.__doc__

# check: subclass of a new exception
E = mod.new_exception('pkg.Error', None, None)
class F(E):
    pass
found = None
try:
    mod.set_string(F, 'm')
except E as error:
    found = type(error).__name__
found

# check: from_errno
attempts(mod.from_errno, [2, 1, 13, 17, 21, 20, 4, 11, 32, 10, 104, 111, 103, 110, 3, 28])

# check: from_errno attributes
found = None
try:
    mod.from_errno(2)
except OSError as error:
    found = (error.errno, error.strerror, error.filename, error.args)
found

# check: from_errno of a type that is no OSError
attempt(mod.from_errno_of, ValueError, 2)

# check: from_errno with a name
found = None
try:
    mod.from_errno_with_filename(2, 'missing é.txt')
except FileNotFoundError as error:
    found = (str(error), error.filename, error.args, error.filename2)
found

# check: from_errno with an object
found = None
try:
    mod.from_errno_with_object(13, b'bytes')
except PermissionError as error:
    found = (str(error), error.filename)
found

# check: from_errno with two objects
found = None
try:
    mod.from_errno_with_objects(17, 'a', 'b')
except FileExistsError as error:
    found = (str(error), error.filename, error.filename2)
found

# check: warn
[mod.warn(t, 'careful') for t in [UserWarning, DeprecationWarning, None]]

# check: an error after an error of a call
def fail():
    raise ValueError('first')
mod.call_then(fail, KeyError)

# check: no context after an error in C
def fail():
    raise ValueError('first')
found = None
try:
    mod.call_then(fail, KeyError)
except KeyError as error:
    found = (error.__context__, error.__cause__, error.__suppress_context__)
found

# check: context inside a handler
found = None
try:
    try:
        mod.set_string(ValueError, 'first')
    except ValueError:
        mod.set_string(KeyError, 'second')
except KeyError as error:
    found = [repr(error.__context__), error.__cause__]
found

# check: context inside a finally
found = None
try:
    try:
        mod.set_string(ValueError, 'first')
    finally:
        mod.set_string(KeyError, 'second')
except KeyError as error:
    found = repr(error.__context__)
found

# check: ignore
def fail():
    raise ValueError('first')
[mod.ignore(fail), mod.ignore(lambda: 5)]

# check: errors do not stay
def fail():
    raise ValueError('first')
mod.ignore(fail)
mod.occurred()

# check: format
attempt(mod.format, ValueError, 'part', 3, [1, 'x'])

# check: an error survives closing
mod.close_with_error([1])

# check: raise with a cause
found = None
try:
    raise ValueError('outer') from KeyError('inner')
except ValueError as error:
    found = [repr(error.__cause__), error.__suppress_context__, error.__context__]
found

# check: raise from None
found = None
try:
    try:
        raise KeyError('inner')
    except KeyError:
        raise ValueError('outer') from None
except ValueError as error:
    found = [error.__cause__, repr(error.__context__), error.__suppress_context__]
found

# check: raise a class
raise ValueError

# check: raise something else
raise 5

# check: raise again
found = []
try:
    try:
        mod.set_string(ValueError, 'again')
    except ValueError as error:
        found.append(error)
        raise
except ValueError as error:
    found.append(error)
[found[0] is found[1], found[0].__context__]

# check: args
[ValueError().args, ValueError(1, 2).args, ValueError('x').args, KeyError('k').args]

# check: attributes of exceptions
e = ValueError('x')
e.extra = [1]
e.args = (5, 6)
[e.extra, str(e), e.__dict__]

# check: add_note and with_traceback
e = ValueError('x')
e.add_note('more')
[e.__notes__, e.with_traceback(None) is e]

# check: OSError picks a subclass
[type(OSError(n, 'm')).__name__ for n in [1, 2, 3, 4, 10, 11, 13, 17, 20, 21, 32, 103, 104, 110, 111, 5]]

# check: OSError attributes
e = OSError(2, 'gone', 'file', None, 'other')
[e.errno, e.strerror, e.filename, e.filename2, str(e), e.args]

# check: ImportError attributes
e = ImportError('no', name='n', path='p')
[e.name, e.path, e.msg, str(e)]

# check: StopIteration value
[StopIteration().value, StopIteration(5).value, StopIteration(1, 2).value, SystemExit(3).code, SystemExit().code]

# check: UnicodeDecodeError
e = UnicodeDecodeError('utf-8', b'abc\xff', 3, 4, 'bad')
[str(e), e.encoding, e.object, e.start, e.end, e.reason]

# check: UnicodeEncodeError
e = UnicodeEncodeError('ascii', 'aéb', 1, 2, 'bad')
[str(e), str(UnicodeEncodeError('ascii', 'éé', 0, 2, 'bad')), str(UnicodeTranslateError('é', 0, 1, 'bad'))]

# check: UnicodeDecodeError with wrong arguments
UnicodeDecodeError('utf-8', 'text', 0, 1, 'bad')

# check: NameError and AttributeError attributes
[NameError('x', name='n').name, AttributeError('x', name='n', obj=5).obj]

# check: equality of exceptions
e = ValueError('x')
[e == e, e == ValueError('x'), hash(e) == hash(e)]

# check: keywords are refused
ValueError(x=1)

# check: an assertion
assert 1 == 2, 'not equal'

# check: an assertion without text
assert []

# check: finally order
log = []
def f():
    try:
        log.append('try')
        return 1
    finally:
        log.append('finally')
[f(), log]

# check: else of try
log = []
try:
    log.append('try')
except ValueError:
    log.append('except')
else:
    log.append('else')
finally:
    log.append('finally')
log

# check: the right handler
log = []
for e in [KeyError('k'), ValueError('v'), IndexError('i'), ZeroDivisionError('z')]:
    try:
        raise e
    except (KeyError, ValueError) as error:
        log.append(('pair', repr(error)))
    except LookupError as error:
        log.append(('lookup', repr(error)))
    except Exception as error:
        log.append(('any', repr(error)))
log
