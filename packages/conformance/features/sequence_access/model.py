"""What `sequence_access.c` does, in plain Python."""


def get(value, start, end):
    return value[start:end]


def set(value, start, end, items):
    value[start:end] = items


def delete(value, start, end):
    del value[start:end]


def insert(value, index, item):
    if not isinstance(value, list):
        raise SystemError('no list')
    list.insert(value, index, item)


def new_slice(*parts):
    return slice(*[None if part == 'null' else part for part in parts])
