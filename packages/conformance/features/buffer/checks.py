# check: memoryview
m = memoryview(mod.Grid())
v = [m.nbytes, m.itemsize, m.format, m.ndim, m.shape, m.strides, m.readonly, m.c_contiguous, m.suboffsets, len(m)]
m.release()
v

# check: tolist
m = memoryview(mod.Grid())
v = m.tolist()
m.release()
v

# check: index
m = memoryview(mod.Grid())
v = [m[0, 0], m[1, 2], m[-1, 0], attempt(lambda: m[2, 0]), attempt(lambda: m[0, 'x'])]
m.release()
v

# check: write
g = mod.Grid()
m = memoryview(g)
m[1, 0] = 99
m[0, 2] = -5
v = [g.get(3), g.get(2), m.tolist()]
m.release()
v

# check: write a wrong value
m = memoryview(mod.Grid())
def write(value):
    m[0, 0] = value
v = attempts(write, ['x', 1.5, 2 ** 40, None])
m.release()
v

# check: the view follows the memory
g = mod.Grid()
m = memoryview(g)
n = memoryview(g)
m[0, 0] = 7
v = [n[0, 0], g.exports()]
m.release()
n.release()
[v, g.exports()]

# check: release
mod.released_so_far()
g = mod.Grid()
m = memoryview(g)
a = g.exports()
m.release()
m.release()
[a, g.exports(), mod.released_so_far()]

# check: a released view
m = memoryview(mod.Grid())
m.release()
[attempt(lambda: m[0, 0]), attempt(m.tolist), attempt(lambda: m.format), m]

# check: the exporter refuses
g = mod.Grid()
a = memoryview(g)
b = memoryview(g)
v = attempt(memoryview, g)
a.release()
b.release()
v

# check: obj
g = mod.Grid()
m = memoryview(g)
v = m.obj is g
m.release()
v

# check: bytes
g = mod.Grid()
v = [bytes(g) == bytes([0, 0, 0, 0, 10, 0, 0, 0, 20, 0, 0, 0, 30, 0, 0, 0, 40, 0, 0, 0, 50, 0, 0, 0]), g.exports()]
v

# check: tobytes and hex
m = memoryview(mod.Grid())
v = [m.tobytes()[4:8], m.hex()[:16]]
m.release()
v

# check: bytearray
b = bytearray(mod.Grid())
[len(b), b[4], b[20]]

# check: text
t = mod.Text()
m = memoryview(t)
v = [bytes(m), m.readonly, m.format, m[0], m.tobytes(), m.shape, bytes(t), m[7:].tobytes(), m == b'static text']
m.release()
v

# check: text is read only
m = memoryview(mod.Text())
def write():
    m[0] = 5
v = attempt(write)
m.release()
v

# check: text joined and searched
t = mod.Text()
[b'-'.join([t, t]), b'x' + bytes(t), b'stat' in bytes(t), bytes(t).split()]

# check: cast
m = memoryview(mod.Text())
n = m.cast('B')
v = [n[0], n.format, n.nbytes]
n.release()
m.release()
v

# check: something without a buffer
attempts(memoryview, [5, 'text', [1], None])

# check: views of builtins
m = memoryview(b'abc')
n = memoryview(bytearray(b'xyz'))
n[0] = 65
[m[0], m[-1], m.readonly, n.readonly, n.tobytes(), m[1:].tobytes(), list(m), m == b'abc', len(m), m[::-1].tolist(), 98 in m]

# check: hash of views
[hash(memoryview(b'abc')) == hash(b'abc'), attempt(lambda: hash(memoryview(bytearray(b'a'))))]

# check: a bytearray with a view cannot grow
b = bytearray(b'abc')
m = memoryview(b)
v = attempt(b.append, 1)
m.release()
b.append(100)
[v, b]
