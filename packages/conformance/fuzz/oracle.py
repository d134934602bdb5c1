"""The fuzzer's programs on CPython with the official hpy.

    python oracle.py PATH/fuzz.hpy0.so

reads a JSON line a batch, a list of [code in hexadecimal, registers], and
answers with a line: the logs of the programs, as values.ts and ours.ts say.
The first line it writes is the instruction set.
"""

import builtins
import importlib.machinery
import json
import struct
import sys
import warnings


def real(text):
    return struct.unpack('>d', bytes.fromhex(text))[0]


class Values:
    """Makes values of their descriptions."""

    def __init__(self, module):
        self.module = module

    def make(self, description):
        kind, *rest = description
        return getattr(self, 'make_' + kind)(*rest)

    def make_constant(self, name):
        return getattr(builtins, name) if name in dir(builtins) else getattr(self.module, name)

    def make_none(self):
        return None

    def make_bool(self, value):
        return value

    def make_int(self, digits):
        return int(digits)

    def make_float(self, bits):
        return real(bits)

    def make_complex(self, re, im):
        return complex(real(re), real(im))

    def make_str(self, text):
        return text

    def make_bytes(self, text):
        return bytes.fromhex(text)

    def make_bytearray(self, text):
        return bytearray.fromhex(text)

    def make_tuple(self, items):
        return tuple(self.make(item) for item in items)

    def make_list(self, items):
        return [self.make(item) for item in items]

    def make_dict(self, entries):
        return {self.make(key): self.make(value) for key, value in entries}

    def make_slice(self, *parts):
        return slice(*[self.make(part) for part in parts])

    def make_range(self, *parts):
        return range(*[self.make(part) for part in parts])

    def make_num(self, digits):
        return self.module.Num(int(digits))

    def make_box(self, first, second):
        return self.module.Box(self.make(first), self.make(second))


def execute(module, values, code, descriptions):
    registers = [values.make(description) for description in descriptions]
    program, log = bytes.fromhex(code), []
    while True:
        try:
            module.run(program, registers, log)
            return log
        except BaseException as error:
            log.append('! %s: %s' % (type(error).__name__, error))


def main():
    import hpy.universal as universal
    path = sys.argv[1]
    spec = importlib.machinery.ModuleSpec('fuzz', None, origin=path)
    module = universal.load('fuzz', path, spec, mode=universal.MODE_UNIVERSAL)
    warnings.simplefilter('ignore')
    values = Values(module)
    print(json.dumps(module.operations()), flush=True)
    for line in sys.stdin:
        logs = [execute(module, values, *program) for program in json.loads(line)]
        print(json.dumps(logs), flush=True)


if __name__ == '__main__':
    main()
