# check: as_ascii
[mod.as_ascii(v) for v in ['', 'abc', 'a\0b']]

# check: as_ascii fails
attempts(mod.as_ascii, ['é', 'abc€def', '🐍', '\ud800'])

# check: as_latin1
[mod.as_latin1(v) for v in ['', 'abc', 'é', '\xff\x00']]

# check: as_latin1 fails
attempts(mod.as_latin1, ['€', 'é€🐍', '\u0100'])

# check: as_utf8
[mod.as_utf8(v) for v in ['', 'abc', 'é€🐍', 'a\0b']]

# check: as_utf8 fails
attempts(mod.as_utf8, ['\ud800', 'a\udfffb', '\udc80\udc81'])

# check: of something else
[attempt(f, v) for f in [mod.as_ascii, mod.as_latin1, mod.as_utf8, mod.encode_fs] for v in [5, b'abc', None]]

# check: attributes of the error
found = None
try:
    mod.as_ascii('abc€€d')
except UnicodeEncodeError as error:
    found = (error.encoding, error.object, error.start, error.end, error.reason)
found

# check: encode_fs
[mod.encode_fs(v) for v in ['', 'abc', 'é€🐍', '\udc80\udcff']]

# check: encode_fs fails
mod.encode_fs('\ud800')

# check: decode_fs
[mod.decode_fs(v) for v in [b'', b'abc', b'\xc3\xa9', b'\xff\x80', b'a\0b']]

# check: decode_fs_and_size
[mod.decode_fs_and_size(v) for v in [b'', b'abc', b'\xc3\xa9', b'\xff\x80', b'a\0b']]

# check: round trip
v = b'caf\xc3\xa9 \xff\xfe.txt'
mod.encode_fs(mod.decode_fs_and_size(v)) == v

# check: decode_ascii
[mod.decode_ascii(v, None) for v in [b'', b'abc', b'a\0b']]

# check: decode_ascii fails
[attempt(mod.decode_ascii, b'abc\xffd', e) for e in [None, 'strict']]

# check: decode_ascii with errors
[mod.decode_ascii(b'a\xffb\x80', e) for e in ['ignore', 'replace', 'surrogateescape', 'backslashreplace']]

# check: decode_ascii with unknown errors
mod.decode_ascii(b'\xff', 'nonsense')

# check: decode_latin1
[mod.decode_latin1(v, e) for v in [b'', b'abc', b'\xe9\xff\x00'] for e in [None, 'strict', 'ignore']]

# check: from_encoded
[mod.from_encoded(b'abc', None, None), mod.from_encoded(b'\xc3\xa9', 'utf-8', None), mod.from_encoded(b'\xe9', 'latin-1', 'strict'), mod.from_encoded(bytearray(b'x'), 'ascii', None), mod.from_encoded(b'a\xff', 'utf-8', 'replace')]

# check: from_encoded utf-16
[mod.from_encoded(b'\xff\xfea\x00', 'utf-16', None), mod.from_encoded(b'a\x00=\xd8\r\xdc', 'utf-16-le', None)]

# check: from_encoded fails
[attempt(mod.from_encoded, b'\xff', 'utf-8', None), attempt(mod.from_encoded, b'\xff', 'ascii', 'strict')]

# check: from_encoded of something else
[attempt(mod.from_encoded, v, 'utf-8', None) for v in ['text', 5, None, [1]]]

# check: from_encoded with an unknown encoding
attempt(mod.from_encoded, b'abc', 'no-such-encoding', None)
