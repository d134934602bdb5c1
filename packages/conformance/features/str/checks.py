# check: check
[mod.check(v) for v in ['', 'a', b'a', 1, None, ['a'], str]]

# check: check of a subclass
class S(str):
    pass
mod.check(S('x'))

# check: literals
mod.literals()

# check: lengths of literals
[len(v) for v in mod.literals()]

# check: utf8
[mod.utf8(v) for v in ['', 'abc', 'é', '€', '🐍', 'a\0b', 'mixed é€🐍 text']]

# check: utf8 of long text
[mod.utf8('é' * 5000)[1], mod.utf8('x' * 100000)[1]]

# check: utf8 of a lone surrogate
mod.utf8('a\ud800b')

# check: utf8 of other things
attempts(mod.utf8, [1, None, b'abc', ['a']])

# check: utf8 of a subclass
class S(str):
    pass
mod.utf8(S('sub'))

# check: utf8 stays readable
[mod.utf8_twice(v) for v in ['abc', 'é€🐍']]

# check: from_string
[mod.from_string(v) for v in [b'', b'abc', b'\xc3\xa9', b'a\0b', b'\xf0\x9f\x90\x8d']]

# check: from_string of invalid utf8
attempts(mod.from_string, [b'\xff', b'abc\xc3', b'\xe2\x82', b'\xed\xa0\x80', b'\xc0\x80', b'a\x80b', b'\xf4\x90\x80\x80', b'\xf0\x9f\x90'])

# check: attributes of a decode error
found = None
try:
    mod.from_string(b'abc\xffdef')
except UnicodeDecodeError as error:
    found = (error.encoding, error.object, error.start, error.end, error.reason)
found

# check: attributes of an encode error
found = None
try:
    mod.utf8('ab\udc80c')
except UnicodeEncodeError as error:
    found = (error.encoding, error.object, error.start, error.end, error.reason)
found

# check: from_wide
[mod.from_wide(n) for n in [0, 1, 2, 3, 4, 5, -1]]

# check: read_char
[mod.read_char('aé€🐍', i) for i in range(4)]

# check: read_char out of range
attempts(lambda i: mod.read_char('abc', i), [3, 100, -1])

# check: read_char after a wide character
mod.read_char('🐍🐍x', 2)

# check: read_char of other things
mod.read_char(b'abc', 0)

# check: read_char of a surrogate
mod.read_char('\ud83d', 0)

# check: substring
[mod.substring('hello', a, b) for a, b in [(0, 5), (1, 3), (2, 2), (3, 100), (5, 9), (4, 1), (0, 0)]]

# check: substring counts characters
[mod.substring('a🐍é€b', a, b) for a, b in [(0, 2), (1, 2), (2, 4), (4, 9)]]

# check: substring negative
[attempt(mod.substring, 'hello', a, b) for a, b in [(-1, 3), (0, -1), (-5, -1)]]

# check: substring of a subclass
class S(str):
    pass
v = mod.substring(S('abc'), 0, 3)
(v, type(v).__name__)

# check: length
[mod.length(v) for v in ['', 'abc', '🐍', 'e\u0301', '\ud800']]

# check: length of other things
attempts(mod.length, [1, None])

# check: grow
[len(mod.grow(1000)), mod.grow(3), mod.grow(0)]

# check: equality counts characters
('é' == 'e\u0301', 'a' == 'a', 'a' == b'a', 'a' != 'b', '\U0001f40d' == '🐍')

# check: order by code point
('a' < 'b', 'Z' < 'a', '\uffff' < '\U00010000', '' < 'a', 'abc' < 'abd', 'é' > 'z')

# check: hash and equal strings
(hash('abc') == hash('ab' + 'c'), hash('') == 0, hash(mod.literals()[2]) == hash('héllo'))

# check: indexing
s = 'a🐍c'
[s[0], s[1], s[-1], s[1:], s[::-1], s[::2], s[5:]]

# check: index out of range
'abc'[3]

# check: index of a wrong type
'abc'['a']

# check: item assignment
s = 'abc'
s[0] = 'x'

# check: iteration
[c for c in 'a🐍é']

# check: contains
('b' in 'abc', 'bd' in 'abc', '' in 'abc', '🐍' in 'x🐍')

# check: contains something else
1 in 'abc'

# check: repr quotes
['plain', "it's", 'say "hi"', 'both \' and "', 'back\\slash', 'new\nline\ttab\r']

# check: repr of special characters
['\0', '\x1f', '\x7f', '\x80', '\xa0', '\xad', 'é', '\u2028', '\u200b', '\ud800', '\ufeff', '\U0001f40d', '\U000e0001', '\u0378', '\uffff']

# check: case methods
['Hello World'.upper(), 'ÀÉ'.lower(), 'hello world'.title(), 'hELLO'.capitalize(), 'aBc'.swapcase(), 'ß'.upper(), 'ẞ'.casefold(), 'ΑΣ'.lower()]

# check: search methods
s = 'hello world'
[s.find('o'), s.find('o', 5), s.rfind('o'), s.find('x'), s.index('w'), s.count('l'), s.startswith('he'), s.endswith(('x', 'ld')), s.find(''), s.count('')]

# check: index missing
'abc'.index('z')

# check: split
['a b  c'.split(), 'a,b,,c'.split(','), 'a,b,c'.split(',', 1), 'a,b,c'.rsplit(',', 1), ''.split(), ''.split(','), ' x '.split(' '), 'a\nb\r\nc'.splitlines(), 'a\nb'.splitlines(True)]

# check: split by nothing
'abc'.split('')

# check: partition
['a=b=c'.partition('='), 'a=b=c'.rpartition('='), 'abc'.partition('=')]

# check: strip
['  x  '.strip(), 'xxaxx'.strip('x'), 'xya'.lstrip('yx'), 'axy'.rstrip('yx'), '\u00a0x\u2003'.strip()]

# check: replace and join
['aaa'.replace('a', 'b', 2), 'abc'.replace('', '-'), ', '.join(['a', 'b']), ''.join([]), '-'.join('abc')]

# check: join of other things
', '.join(['a', 1])

# check: padding
['ab'.center(7, '*'), 'ab'.ljust(5) + '|', 'ab'.rjust(5), '-42'.zfill(6), '+1'.zfill(4), 'abc'.zfill(2), 'a\tb'.expandtabs(4)]

# check: predicates
[('abc'.isalpha(), 'ab1'.isalnum(), '123'.isdigit(), '½'.isnumeric(), ' '.isspace(), 'Ab'.istitle(), 'AB'.isupper(), 'ab'.islower(), 'a_1'.isidentifier(), 'é'.isascii(), ''.isalpha(), '\n'.isprintable())]

# check: prefixes
['TestCase'.removeprefix('Test'), 'TestCase'.removesuffix('Case'), 'x'.removeprefix('y')]

# check: format
['{} {}'.format(1, 'a'), '{1}{0}'.format('a', 'b'), '{x!r:>5}'.format(x='y'), '{:08.3f}'.format(3.14159), '{:,}'.format(1234567), '{:x}'.format(255), '{{}}'.format()]

# check: encode
['é'.encode(), 'é'.encode('latin-1'), 'abc'.encode('ascii'), '€'.encode('utf-16-le'), 'é€'.encode('ascii', 'replace'), 'é'.encode('ascii', 'ignore'), 'é€'.encode('ascii', 'backslashreplace')]

# check: encode fails
'é'.encode('ascii')

# check: percent format
['%s %r %d' % ('a', 'b', 3), '%5.1f|' % 2.345, '%-5s|' % 'x', '%%', '%05d' % -42, '%+d' % 3, '%x %o %X' % (255, 8, 255), '%e' % 12345.678, '%g' % 0.00001, '%c' % 65]

# check: translate
'abc'.translate({97: 'x', 98: None})

# check: str of things
[str(1), str(1.0), str(None), str([1, 'a']), str(b'x'), str('é'), str()]

# check: str decodes
str(b'\xc3\xa9', 'utf-8')

# check: string is immutable identity
a = 'abc'
b = a.strip()
a is b

# check: concatenation with wide text
['a' + '🐍', 'é' + 'x', '' + '€', 'ab' * 3, 3 * '🐍']
