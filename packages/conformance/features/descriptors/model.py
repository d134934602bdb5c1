"""What `descriptors.c` has, in plain Python."""


class Descriptor:
    __slots__ = ('calls',)

    def __get__(self, instance, owner=None):
        self.calls = getattr(self, 'calls', 0) + 1
        return (instance, owner, self.calls)
