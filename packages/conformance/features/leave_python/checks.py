# check: vowels
[mod.vowels(s) for s in ['', 'hello world', 'xyz', 'AEIOU', 'é']]

# check: a long text
mod.vowels('banana' * 10000)

# check: sum
[mod.sum(b''), mod.sum(b'\x01\x02\xff'), mod.sum(bytes(1000))]

# check: many
calls = []
[mod.many(lambda: calls.append(1), 20), len(calls)]

# check: an error after coming back
def fail():
    raise ValueError('inside')
mod.many(fail, 3)

# check: nested through a callback
mod.many(lambda: mod.vowels('aei'), 5)
