"""Runs test/scenario.json on CPython with the official hpy and prints what came out as JSON.

    python oracle.py path/to/spatial.hpy0.so [--debug]

A result is the repr of what a step gave, or "type: message" of what it raised. With --debug the
module runs in HPy's debug mode and "leaks" lists the handles that were left open.
"""
import gc
import json
import operator
import sys
from pathlib import Path

from hpy.debug.leakdetector import HPyLeakError, LeakDetector
from hpy.universal import MODE_DEBUG, MODE_UNIVERSAL, load


class Spec:
    name = "spatial"


def each_insert(tree, places):
    for rect, value in places:
        tree.insert(rect, value)


def each_remove(tree, places, step):
    """Removes all, or with a step of 3 all but every third."""
    for i, (rect, value) in enumerate(places):
        if step == 1 or i % step != 0:
            tree.remove(rect, value)


OPERATIONS = {
    "call": lambda function, *args, **kwargs: function(*args, **kwargs),
    "method": lambda self, name, *args, **kwargs: getattr(self, name)(*args, **kwargs),
    "getattr": getattr,
    "setattr": setattr,
    "getitem": operator.getitem,
    "contains": operator.contains,
    "len": len,
    "bool": bool,
    "list": list,
    "repr": repr,
    "str": str,
    "hash": hash,
    "eq": operator.eq,
    "ne": operator.ne,
    "lt": operator.lt,
    "ge": operator.ge,
    "or": operator.or_,
    "and": operator.and_,
    "each_insert": each_insert,
    "each_remove": each_remove,
}


def build(data, names):
    """JSON to Python: {"ref": name}, {"tuple": [...]} and {"float": text} are special."""
    if isinstance(data, list):
        return [build(item, names) for item in data]
    if isinstance(data, dict):
        (kind, content), = data.items()
        if kind == "ref":
            return names[content]
        if kind == "tuple":
            return tuple(build(item, names) for item in content)
        return float(content)
    return data


def run_step(step, names):
    args = [build(arg, names) for arg in step["args"]]
    kwargs = {key: build(arg, names) for key, arg in step.get("kwargs", {}).items()}
    try:
        value = OPERATIONS[step["op"]](*args, **kwargs)
    except Exception as error:
        text = type(error).__name__
        return text if step.get("message") is False else f"{text}: {error}"
    if "as" in step:
        names[step["as"]] = value
    return repr(value)


def run(module, scenario):
    names = {"spatial": module, "places": scenario["places"]}
    for name in ("Rect", "RTree", "distance", "haversine", "EmptyIndexError"):
        names[name] = getattr(module, name)
    return [run_step(step, names) for step in scenario["steps"]]


def main(path, debug):
    scenario = json.loads(Path(__file__).with_name("scenario.json").read_text())
    module = load("spatial", path, Spec, mode=MODE_DEBUG if debug else MODE_UNIVERSAL)
    leaks = []
    detector = LeakDetector()
    detector.start()
    results = run(module, scenario)
    gc.collect()
    try:
        detector.stop()
    except HPyLeakError as error:
        leaks = [repr(handle) for handle in error.leaks]
    json.dump({"results": results, "leaks": leaks}, sys.stdout, indent=1)
    print()


if __name__ == "__main__":
    main(sys.argv[1], "--debug" in sys.argv[2:])
