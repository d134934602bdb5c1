# check: plain
mod.plain()

# check: wide format
mod.wide_format()

# check: left
mod.left()

# check: empty
mod.empty()

# check: character
mod.character()

# check: ints
mod.ints()

# check: longs
mod.longs()

# check: longlongs
mod.longlongs()

# check: sizes
mod.sizes()

# check: hex
mod.hex()

# check: widths
mod.widths()

# check: negative widths
mod.negative_widths()

# check: strings
mod.strings()

# check: string widths
mod.string_widths()

# check: wide hex
mod.wide_hex()

# check: unknown
mod.unknown()

# check: percent at end
mod.percent_at_end()

# check: zero string
mod.zero_string()

# check: pointer
mod.pointer()

# check: repr
[mod.repr(v) for v in ['a', 'é', 5, [1, 'x'], None, b'b']]

# check: str
[mod.str(v) for v in ['a', 'é', 5, [1, 'x'], None, b'b']]

# check: ascii
[mod.ascii(v) for v in ['a', 'é€🐍', [1, 'é']]]

# check: unicode
[mod.unicode(v) for v in ['', 'a', 'é€🐍']]

# Left out: %U of what is no str, where the official helper aborts the process.

# Left out: width and precision of text beyond ASCII, which the official helper cuts
# inside of a character; and an HPyErr_Format with a part that fails.

# check: unicode widths
[mod.unicode_widths(v) for v in ['abc', 'a long text', '']]

# check: repr widths
[mod.repr_widths(v) for v in ['abc', 5]]

# check: either
mod.either('given')

# check: error
mod.error([1, 'é'])

# check: error of a type
[attempt(mod.error_of, t, 'é') for t in [ValueError, KeyError, OSError]]

# check: an error in a part
class R:
    def __repr__(self):
        raise LookupError('no repr')
[attempt(mod.repr, R()), attempt(mod.str, R())]
