"""Exercises the extension `surface` in CPython and prints what every step gives.

    python drive.py surface.hpy0.so SECTION

Each line is one step and its result or exception, so that the outputs for two binaries can be
compared. Steps on which HPy's own helpers crash are not here.
"""
import gc
import importlib.machinery
import itertools
import sys

from hpy.universal import load

path, section = sys.argv[1:]
spec = importlib.machinery.ModuleSpec("surface", None)
m = load("surface", path, spec)


def show(label, function, *args, **kwargs):
    try:
        result = repr(function(*args, **kwargs))
    except BaseException as error:
        chain = [error.__cause__, error.__context__]
        result = f"{type(error).__name__}{error.args!r} {chain}"
    print(label, "->", result)


class Index:
    def __index__(self):
        return 65


class Raises:
    def __bool__(self):
        raise ZeroDivisionError("no truth")

    def __index__(self):
        raise ZeroDivisionError("no index")

    def __float__(self):
        raise ZeroDivisionError("no float")

    def __repr__(self):
        return "<raises>"


class Bad:
    def __repr__(self):
        raise ZeroDivisionError("no repr")

    def __str__(self):
        return 5


UNITS = "bBhHiIlkLKnfdpsO"
VALUES = [
    0, 1, -1, 127, 128, 255, 256, -128, -129, 32767, 32768, -32768, -32769, 65535, 65536,
    2**31 - 1, 2**31, -(2**31), -(2**31) - 1, 2**32, 2**63 - 1, 2**63, -(2**63), -(2**63) - 1,
    2**64 - 1, 2**64, 10**30, True, 1.5, -1.0, float("inf"), "text", "", "h\xe9\U0001f600",
    "nul\0l", "\udc80", b"bytes", None, [1], Index(), Raises(),
]


def without_address(value):
    return repr(value).split(" object at")[0]


def arguments():
    for unit in UNITS:
        for value in VALUES:
            for suffix in ("", ":name", ";a message"):
                show(f"{unit}{suffix} {without_address(value)}",
                     lambda: [without_address(v) for v in m.parse(unit + suffix, False, value)])
    formats = ["", "i", "ii", "i|i", "|ii", "i|ii:f", "ii;m", "|", "||", "i:", "i;", ":", ";", "q",
               "i$i", "i i", "|q", "i|q", "qi", "O|O", "iOd", "iiiiiiii", "i:a;b", "i;a:b", "sO",
               "i;" + "m" * 600, "i:" + "n" * 600, "i|d"]
    values = [1, "two", 3.5, None]
    for fmt in formats:
        for tracked in (False, True):
            for n in range(5):
                for args in itertools.islice(itertools.product(values, repeat=n), 20):
                    show(f"{fmt[:20]} {tracked} {args}", m.parse, fmt, tracked, *args)


def keywords():
    cases = [
        ("ii", "a b"), ("i|i", "a b"), ("|ii", "a b"), ("i$i", "a b"), ("i|$i", "a b"),
        ("i|i$O", "a b c"), ("OO", "a b"), ("O|O:f", "- b"), ("OO", "- -"), ("O", "a b"),
        ("OOO", "a b"), ("i|O;message", "a b"), ("OO", "a -"), ("$O", "a"), ("", ""), ("q", "a"),
        ("|q", "a"), ("d|p", "x y"), ("s|i:g", "text n"), ("O$O|O", "a b c"),
    ]
    calls = [
        ((), {}), ((1,), {}), ((1, 2), {}), ((1, 2, 3), {}), ((), {"a": 1}), ((), {"b": 2}),
        ((1,), {"b": 2}), ((1,), {"a": 2}), ((), {"a": 1, "b": 2}), ((1,), {"b": 2, "c": 3}),
        ((), {"b": 2, "a": 1, "c": 3}), ((), {"zz": 1}), ((1,), {"": 2}), (("t",), {"n": 3}),
        ((), {"text": "t"}), ((1.5, True), {}), ((1, 2), {"c": 3}), ((), {"\udc80": 1, "a": 5}),
    ]
    for fmt, names in cases:
        for args, kwargs in calls:
            if "p" in fmt and len(args) < 2:
                continue  # an omitted `p` or `s` crashes HPy's own helper
            for tracked in (False, True):
                label = f"{fmt} {names!r} {args} {ascii(kwargs)} {tracked}"
                show(label, m.parse_keywords, fmt, names, tracked, *args, **kwargs)
                show("dict " + label, m.parse_dict, fmt, names, tracked, kwargs, *args)
                if not kwargs:
                    show("none " + label, m.parse_dict, fmt, names, tracked, None, *args)
    show("pack", m.pack)
    show("pack", m.pack, 1, 2)
    show("pack", m.pack, a=1)
    show("pack", m.pack, 1, a=2, b=3)
    show("nowhere", m.pack_nowhere, True)
    show("nowhere", m.pack_nowhere, False)


def values():
    for n in range(7):
        for fmt in itertools.product("i(){}[],: "[: 10 if n < 6 else 5], repeat=n):
            fmt = "".join(fmt)
            show(fmt, m.build_ints, fmt)
    for fmt in ("x", "iN", "N", "[i,i,,]", "(i,,)", "i,i,,", "{i:i,i:i}", "{i:i i:i}", "{,i:i}",
                "{i:i,}", "{i:[i,(i,i)],i:{i:i}}", "i\xe9", "(i(i(i[i{i:i}])))", "{[]:i}", "{i:{"):
        show(fmt, m.build_ints, fmt)
    marker = object()
    before = sys.getrefcount(marker)
    try:
        print([v is marker or v for v in m.build_units(marker)[:11]])
    except Exception as error:
        print(type(error), error)
    show("units", lambda: str(m.build_units("k")))
    show("unhashable", m.build_units, [])
    print("references", sys.getrefcount(marker) - before)
    for fmt in ("O", "(O)", "[iO]"[:0] + "[O]", "{O:O}", "OO", "S"):
        show(f"null {fmt}", m.build_null, fmt)
        show(f"null after {fmt}", m.build_null, fmt, 1)
    show("large", m.build_large)


def formats():
    numbers = [0, 1, -1, 42, -42, 2147483647, -2147483648, 65, 126]
    for unit in "diux":
        for zero in ("", "0"):
            for width in ("", "1", "2", "5", "12"):
                for precision in ("", ".", ".0", ".1", ".3", ".14"):
                    for number in numbers:
                        fmt = f"[%{zero}{width}{precision}{unit}]"
                        show(f"{fmt} {number}", m.format_int, fmt, number)
    for fmt in ("%c", "a%cb", "%5c", "%.2c", "%05c", "%q", "%", "%5", "%.", "%.3", "%0", "%l", "%lx",
                "%lc", "%z", "%zx", "%ll", "%%", "%5%", "%.5%", "%d%%%d", "100%", "%-5d", "% d",
                "%+d", "%#x", "%X", "%o", "%9223372036854775808d", "%.99999999999999999999d",
                "h\xe9%d", "%d\xe9", "plain", "", "%hd", "%ld"[:2]):
        for number in (65, 126, 1, -1, 1114112):
            if number < 0 and "c" in fmt or number >= 1114112 or "c" not in fmt or number:
                show(f"{fmt!r} {number}", m.format_int, fmt, number)
    show("sizes", m.format_sizes)
    for text in ("", "a", "abcdef", "h\xe9llo", "\U0001f600\U0001f601", None):
        for directive in ("s", "5s", "3s", "1s", ".0s", ".1s", ".2s", ".3s", ".4s", "8.2s", "8.3s",
                          "08s", "0s", "20.20s", ".s"):
            show(f"{directive} {text!r}", m.format_string, f"[%{directive}]", text)
    for value in ("abc", "", "abc def", 12, None, [1, "x"], "\xe9", "nul", Bad(), Raises()):
        for directive in ("S", "R", "A", "5S", "2R", "12A", ".2S", ".3R", "6.2S", "05S", ".0A"):
            if str(ascii(value) if not isinstance(value, Bad) else "").isascii() and value != "\xe9":
                show(f"{directive} {without_address(value) if not isinstance(value, Bad) else 'Bad'}",
                     m.format_object, f"[%{directive}]", value)
    for directive in ("S", "R", "A"):
        show(f"{directive} \xe9", m.format_object, f"[%{directive}]", "\xe9")
        show(f"{directive} null", m.format_object, f"[%{directive}]", 0, True)
    for value in ("abc", "", "\xe9t\xe9"):
        for directive in ("U", "V", "6U", "6V", "06U", "0V"):
            show(f"{directive} {value}", m.format_object, f"[%{directive}]", value)
    for directive in ("U", "V", "10V", ".3V", "10.3V", "5U"):
        show(f"{directive} null", m.format_object, f"[%{directive}]", "", True)
    show("mixed", m.format_mixed, "x'y")
    show("mixed", m.format_mixed, Bad())
    for kind in (ValueError, KeyError, OSError, UserWarning):
        for fmt in ("about %s", "%s%s"[:2], "%", "\xe9", "%5.2s!"):
            show(f"{kind.__name__} {fmt}", m.error_format, kind, fmt, "this")


def sequences():
    for which in range(5):
        try:
            kind = m.struct_type(which)
        except Exception as error:
            print(which, type(error), error)
            continue
        print(kind.__name__, kind.__qualname__, kind.__module__, kind.__doc__, kind.n_fields,
              kind._fields, kind._field_defaults, kind.__mro__)
        for n in range(5):
            show(f"{which} {n}", m.struct_new, kind, *range(n))
    for no_type in (int, 5, "x", tuple):
        show(f"{no_type}", m.struct_new, no_type, 1)


def types():
    import operator as o
    s = m.Slots()
    binary = ["add", "and_", "floordiv", "lshift", "mul", "or_", "mod", "rshift", "sub", "truediv",
              "xor", "matmul", "pow", "iadd", "iand", "ifloordiv", "ilshift", "imul", "ior", "imod",
              "irshift", "isub", "itruediv", "ixor", "imatmul", "ipow"]
    for name in binary:
        show(name, getattr(o, name), s, 5)
        if not name.startswith("i"):
            show("reflected " + name, getattr(o, name), 5, s)
    for function in (divmod, pow):
        show(function.__name__, function, s, 3)
    show("pow", pow, s, 3, 4)
    for function in (abs, o.invert, o.neg, o.pos, float, int, o.index, bool, repr, str, hash, len):
        show(function.__name__, function, s)
    for op in ("lt", "le", "eq", "ne", "gt", "ge"):
        for other in (1.5, 1, 2, "x"):
            show(f"{op} {other}", getattr(o, op), s, other)
    show("getitem", lambda: s["k"])
    show("getitem", lambda: s[1:2])
    s["k"] = 5
    show("last", lambda: s.last)
    del s["k"]
    show("last", lambda: s.last)
    show("setitem", o.setitem, s, None, 1)
    show("delitem", o.delitem, s, None)
    for key in (7, 8, "x"):
        show(f"in {key}", lambda: key in s)
    show("call", s)
    show("call", s, 1, 2)
    show("call", s, 1, a=2)
    for args, kwargs in [((), {}), ((2.5,), {}), ((2.5, "l"), {}), ((), {"last": 1}),
                         ((1,), {"number": 2}), (("x",), {}), ((1, 2, 3), {})]:
        show(f"init {args} {kwargs}", lambda: (lambda t: (bool(t), t.last))(m.Slots(*args, **kwargs)))
    with memoryview(s) as view:
        print(view.tobytes(), view.format, view.shape, view.strides, view.readonly, s.exports)
    print(s.exports, s.__doc__, m.Slots.last.__doc__, m.Slots.counts.__doc__, m.parse.__doc__)
    show("exports", setattr, s, "exports", 1)
    a = m.Slots(99)
    a["self"] = a
    del a
    gc.collect()
    print(s.counts())

    x = m.Members()
    names = [n for n in sorted(dir(x)) if not n.startswith("__")]
    for name in names:
        show(name, getattr, x, name)
        for value in (1, -1, 100, 300, 2**40, 2**63, 1.5, "c", "cc", True, None, "both"):
            show(f"{name} = {value!r}", setattr, x, name, value)
            show(name, getattr, x, name)
        show(f"del {name}", delattr, x, name)
        show(name, getattr, x, name)
    print(m.Members.string.__doc__, m.Members.both.__doc__, m.Members.get_only.__doc__)

    show("caller", m.Caller())
    show("caller", m.Caller(), 1, 2)
    show("special", m.Caller(1), 1, 2, a=3)
    show("special", m.Caller(1))

    l = m.Listlike([1, 2])
    class Sub(m.Listlike):
        pass
    show("subclass", lambda: (Sub([1])[2], len(Sub()), Sub().sum()))
    show("list", lambda: (isinstance(l, list), len(l), o.concat(l, [3]), list.__len__(l)))
    for step in (lambda: l[1], lambda: l[-1], lambda: l[9], lambda: l * 3, lambda: 3 * l,
                 lambda: o.setitem(l, 2, 5), lambda: l.sum(), lambda: o.delitem(l, 1),
                 lambda: l.sum(), lambda: o.iconcat(l, 1), lambda: o.imul(l, 4)):
        show("list", step)


def helpers():
    for value in VALUES:
        show(f"numbers {without_address(value)}", m.numbers, value)
    ends = [None, 0, 1, 2, 5, 6, 100, -1, -2, -5, -6, -100, sys.maxsize, -sys.maxsize - 1]
    for start, stop, step in itertools.product(ends, ends, [None, 1, 2, 7, -1, -3, 100, -sys.maxsize]):
        for length in (0, 1, 5):
            s = slice(start, stop, step)
            assert m.slices(s, length)[:3] == s.indices(length), (s, length)
            show(f"{s} {length}", m.slices, s, length)
    show("slice", m.slices, slice("x"), 1)
    show("slice", m.slices, slice(1, 2, 0), 1)
    show("capsules", m.capsules)
    show("threads", m.threads, 1000)
    show("globals", m.globals, "a")
    show("globals", m.globals, "b")
    show("calls", m.calls, {"a": 1}, "copy")
    show("calls", m.calls, {"a": 1}, "nothing")
    show("calls", m.calls, 5, "bit_length")
    show("errno", m.raise_errno, None)
    show("errno", m.raise_errno, "a file")
    class Attributes:
        __repr__ = lambda self: f"<{vars(self)}>"
    both = Attributes()
    both.a, both.b, both.c = 1, 2, 3
    show("delete", m.delete_attributes, both)
    show("delete", m.delete_attributes, both)
    print(m.__doc__, m.__name__)


sections = {f.__name__: f for f in
            (arguments, keywords, values, formats, sequences, types, helpers)}
sections[section]()
