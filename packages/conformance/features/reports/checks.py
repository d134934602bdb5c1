# check: an unraisable error is reported and no longer set
mod.report(len)

# check: an unraisable error without a place
mod.report(None)

# check: the place of an unraisable error has a repr that raises
class Odd:
    def __repr__(self):
        raise RuntimeError('no repr')
mod.report(Odd())

# check: an unraisable exception object keeps its attributes
error = OSError(2, 'nothing', 'file')
(mod.report_exception(error), error.args, error.filename)

# check: an unraisable exception whose str raises
class Mute(Exception):
    def __str__(self):
        raise RuntimeError('no text')
mod.report_exception(Mute())

# check: an unraisable exception with an argument whose repr raises
class Odd:
    def __repr__(self):
        raise RuntimeError('no repr')
mod.report_exception(ValueError(Odd(), 1))

# check: a dump changes nothing
[mod.dump(value) for value in [None, True, 1, 1.5, 'text', b'bytes', (1, 2), [3], {4: 5}]]

# check: a dump of an object whose repr raises
class Odd:
    def __repr__(self):
        raise RuntimeError('no repr')
mod.dump(Odd())[0]
