# check: how many there are
len(mod.names())

# check: every constant but the builtins
[(name, mod.value(name)) for name in mod.names() if name != 'h_Builtins']

# check: types and their names
[mod.value(name).__name__ for name in mod.names() if isinstance(mod.value(name), type)]

# check: the hierarchy
[(name, [base.__name__ for base in mod.value(name).__mro__]) for name in mod.names() if isinstance(mod.value(name), type)]

# check: the builtins are a dict with the other constants
builtins = mod.value('h_Builtins')
[type(builtins)] + [name for name in mod.names() if builtins.get(name[2:]) is mod.value(name)]

# check: constants are the same each time
[name for name in mod.names() if mod.value(name) is not mod.value(name)]

# check: raising each exception
def outcome(name):
    try:
        mod.fail_with(name)
    except BaseException as error:
        return (name, type(error).__name__, error.args, str(error))
[outcome(name) for name in mod.names() if isinstance(mod.value(name), type) and issubclass(mod.value(name), BaseException)]

# check: each exception matches its bases
exceptions = [name for name in mod.names() if isinstance(mod.value(name), type) and issubclass(mod.value(name), Exception)]
[(name, [other for other in exceptions if mod.matches(name, other)]) for name in exceptions if name not in ('h_UnicodeDecodeError', 'h_UnicodeEncodeError', 'h_UnicodeTranslateError')]

# check: raising what is no exception
[attempt(mod.fail_with, name) for name in ['h_None', 'h_LongType', 'h_CapsuleType']]

# check: a name that is no constant
attempt(mod.value, 'h_Nothing')
