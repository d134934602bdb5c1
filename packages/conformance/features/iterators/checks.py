# check: collect
[mod.collect(v) for v in [[1, 2], (1,), 'aé🐍', b'ab', {1: 2}, range(3), {5}, iter([1]), {1: 2}.items(), zip('ab', [1, 2]), map(str, [1]), enumerate('x'), reversed([1, 2]), bytearray(b'x'), memoryview(b'y')]]

# check: collect nothing
[mod.collect(v) for v in [[], '', {}, range(0), iter([])]]

# check: collect something else
attempts(mod.collect, [5, None, len, 1.5])

# check: collect by __iter__
class I:
    def __iter__(self):
        return iter([1, 2, 3])
mod.collect(I())

# check: collect by __next__
class N:
    def __init__(self, n):
        self.n = n
    def __iter__(self):
        return self
    def __next__(self):
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        return self.n
mod.collect(N(4))

# check: collect by __getitem__
class G:
    def __getitem__(self, i):
        if i == 3:
            raise IndexError('done')
        return i * i
mod.collect(G())

# check: an error in __next__
class N:
    def __iter__(self):
        return self
    def __next__(self):
        raise ValueError('next')
mod.collect(N())

# check: an error in __getitem__
class G:
    def __getitem__(self, i):
        raise KeyError(i)
mod.collect(G())

# check: __iter__ that gives no iterator
class I:
    def __iter__(self):
        return 5
mod.collect(I())

# check: __iter__ is None
class I:
    __iter__ = None
mod.collect(I())

# check: get_iter
[type(mod.get_iter(v)).__name__ for v in [[], (), '', b'', {}, range(1), set()]]

# check: an iterator is its own
i = iter([1])
mod.get_iter(i) is i

# check: next
i = mod.get_iter([1, None])
[mod.next_or_end(i), mod.next_or_end(i), mod.next_or_end(i), mod.next_or_end(i)]

# check: next with an error
class N:
    def __iter__(self):
        return self
    def __next__(self):
        raise RuntimeError('next')
mod.next_or_end(N())

# check: next of StopIteration with a value
class N:
    def __iter__(self):
        return self
    def __next__(self):
        raise StopIteration(5)
mod.next_or_end(N())

# check: check
class N:
    def __next__(self):
        return 1
[mod.check(v) for v in [iter([]), iter(''), [], 'a', 5, N(), zip(), map(len, []), range(3), iter(range(3)), {}.items()]]
