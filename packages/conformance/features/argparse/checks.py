# check: format b
attempts(mod.format_b, [0, 1, 255, 256, -1, 10 ** 30])

# check: format b of a wrong type
attempts(mod.format_b, [1.5, "1", None, [], True])

# check: format B
attempts(mod.format_B, [0, 255, 256, -1, 1000, 10 ** 30])

# check: format B of a wrong type
attempts(mod.format_B, [1.5, "1", None, [], True])

# check: format h
attempts(mod.format_h, [0, 32767, 32768, -32768, -32769])

# check: format h of a wrong type
attempts(mod.format_h, [1.5, "1", None, [], True])

# check: format H
attempts(mod.format_H, [0, 65535, 65536, -1])

# check: format H of a wrong type
attempts(mod.format_H, [1.5, "1", None, [], True])

# check: format i
attempts(mod.format_i, [0, 2 ** 31 - 1, 2 ** 31, -2 ** 31, -2 ** 31 - 1])

# check: format i of a wrong type
attempts(mod.format_i, [1.5, "1", None, [], True])

# check: format I
attempts(mod.format_I, [0, 2 ** 32 - 1, 2 ** 32, -1])

# check: format I of a wrong type
attempts(mod.format_I, [1.5, "1", None, [], True])

# check: format l
attempts(mod.format_l, [0, 2 ** 63 - 1, 2 ** 63, -2 ** 63])

# check: format l of a wrong type
attempts(mod.format_l, [1.5, "1", None, [], True])

# check: format k
attempts(mod.format_k, [0, 2 ** 64 - 1, 2 ** 64, -1])

# check: format k of a wrong type
attempts(mod.format_k, [1.5, "1", None, [], True])

# check: format L
attempts(mod.format_L, [0, 2 ** 63 - 1, 2 ** 63, -2 ** 63 - 1])

# check: format L of a wrong type
attempts(mod.format_L, [1.5, "1", None, [], True])

# check: format K
attempts(mod.format_K, [0, 2 ** 64 - 1, 2 ** 64, -1])

# check: format K of a wrong type
attempts(mod.format_K, [1.5, "1", None, [], True])

# check: format n
attempts(mod.format_n, [0, 2 ** 63 - 1, 2 ** 63, -2 ** 63])

# check: format n of a wrong type
attempts(mod.format_n, [1.5, "1", None, [], True])

# check: format f
attempts(mod.format_f, [0.0, 1.5, -2, True, 0.1, float("inf"), 1e300])

# check: format f of a wrong type
attempts(mod.format_f, ["1", None, [], 10 ** 400])

# check: format d
attempts(mod.format_d, [0.0, 1.5, -2, True, 0.1, float("inf"), 1e300])

# check: format d of a wrong type
attempts(mod.format_d, ["1", None, [], 10 ** 400])

# check: format p
attempts(mod.format_p, [True, False, 0, 5, '', 'x', None, [], [0]])

# check: format p with an error
class B:
    def __bool__(self):
        raise KeyError('truth')
mod.format_p(B())

# check: format s
attempts(mod.format_s, ['', 'abc', 'é€🐍'])

# check: format s of a wrong value
attempts(mod.format_s, [b'abc', 5, None, 'a\0b'])

# Left out: format s of text that is no UTF-8, whose error the official parser
# replaces by a SystemError.

# check: format O
a = [1]
[mod.format_O(a) is a, mod.format_O(None)]

# check: too few
[attempt(f) for f in [mod.format_i, mod.format_s, mod.format_O, mod.tracked, mod.several, mod.optional]]

# check: too many
[attempt(f, 1, 2, 3, 4, 5) for f in [mod.format_i, mod.tracked, mod.none_wanted, mod.several, mod.optional]]

# check: none wanted
mod.none_wanted()

# check: tracked
[mod.tracked(1), mod.tracked([1], 'b')]

# check: several
mod.several(1, 2.5, 'text', [4])

# check: several with a wrong one
[attempt(mod.several, 'x', 2.5, 'text', 4), attempt(mod.several, 1, 'x', 'text', 4), attempt(mod.several, 1, 2.5, 3, 4)]

# check: optional
[mod.optional(1), mod.optional(1, 2), mod.optional(1, 2, 3)]

# check: a message of its own
[mod.message(5), attempt(mod.message)]

# check: a range error names the function
attempts(mod.small_message, [5, 256, -1])

# check: a bad format
mod.bad_format(1)

# check: keywords
[mod.keywords(1), mod.keywords(1, 2), mod.keywords(1, 2, 3), mod.keywords(a=1), mod.keywords(c=2, a=1), mod.keywords(1, c=9.5), mod.keywords(1, **{'b': 5})]

# check: keywords missing
[attempt(mod.keywords), attempt(mod.keywords, b=1)]

# Left out: more positional arguments than names, which the official parser of
# keywords takes and forgets.

# check: keywords of a wrong type
[attempt(mod.keywords, 'x'), attempt(mod.keywords, a='x'), attempt(mod.keywords, 1, c='x')]

# check: keyword only
[mod.keyword_only(), mod.keyword_only(1), mod.keyword_only(1, b=2), mod.keyword_only(b=2), mod.keyword_only(b=2, a=1)]

# check: keyword only by position
mod.keyword_only(1, 2)

# check: positional only
[mod.positional_only(1), mod.positional_only(1, 2), mod.positional_only(1, b=3), attempt(mod.positional_only, b=3)]

# check: dict
[mod.dict((1,), None), mod.dict((1, 2), None), mod.dict((), {'a': 1}), mod.dict((1,), {'b': 2}), mod.dict((), {'b': 2, 'a': 1}), mod.dict((1,), {})]

# check: dict missing
[attempt(mod.dict, (), None), attempt(mod.dict, (), {}), attempt(mod.dict, (), {'b': 1})]
