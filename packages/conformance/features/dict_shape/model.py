"""What `dict_shape.c` has, in plain Python."""


class Dict(dict):
    __slots__ = ('count',)

    def bump(self):
        self.count = getattr(self, 'count', 0) + 1
        return self.count


Dict.__module__ = 'dict_shape'


def dict_type():
    return dict


def put(mapping, key, value):
    mapping[key] = value
    return len(mapping)
