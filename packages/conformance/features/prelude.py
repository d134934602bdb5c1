# Run before every check, by CPython and by the interpreter of the suite.


def attempt(function, *args, **kwargs):
    try:
        return function(*args, **kwargs)
    except Exception as error:
        return (type(error).__name__, str(error))


def attempts(function, values):
    return [attempt(function, value) for value in values]


def kinds(values):
    return [(type(value).__name__, value) for value in values]
