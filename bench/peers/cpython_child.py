"""Measures one row with CPython, in this process, which is started for it.

    python cpython_child.py BINARY < JOB

JOB is JSON: the row, as rows/row.mjs describes it, and the effort, as harness/measure.mjs does.
Prints JSON. Without arguments it prints what it is: the versions of Python and hpy.
"""

import gc
import importlib.metadata
import json
import platform
import sys
import textwrap
import time
from importlib.machinery import ModuleSpec

# As often the statement is written down in the body of the loop, which then costs next to nothing.
UNROLLED = 10


def load(path):
    from hpy import universal

    return universal.load("bench", path, ModuleSpec("bench", None, origin=path))


def compiled(row, module, count):
    """The row's functions: job(n), which does it n times, and check()."""
    statement = row.get("statement") or "last = " + row["run"]
    setup = "\n".join(f"{name} = {value}" for name, value in row.get("names", {}).items())
    check = row.get("check") or {"is": None}
    body, times = (statement, count) if row["loop"] == "callee" else (
        "\n".join([statement] * UNROLLED),
        UNROLLED,
    )
    source = "\n".join(
        [
            "def make(m):",
            textwrap.indent(setup or "pass", " " * 4),
            "    last = None",
            "    def job(n):",
            f"        count = {count}",
            f"        for i in range(0, n, {times}):",
            textwrap.indent(body, " " * 12),
            "    def check():",
            "        i, count = 0, 10",
            textwrap.indent(statement, " " * 8),
            "        return " + (check.get("of") or "last"),
            "    return job, check",
        ]
    )
    scope = {}
    exec(compile(source, row["id"], "exec"), scope)
    return scope["make"](module)


def elapsed(job, n):
    start = time.process_time_ns()
    job(n)
    return (time.process_time_ns() - start) / 1e6


def measure(job, effort):
    """Nanoseconds for doing it once, a sample each."""
    batch = 1000
    warm = time.process_time() + effort["warmUp"] / 1e3
    while True:
        enough = elapsed(job, batch) >= effort["sample"] / 2
        if enough and time.process_time() >= warm:
            break
        if not enough:
            batch *= 2
    samples = []
    for _ in range(effort["samples"]):
        gc.collect()
        samples.append(elapsed(job, batch) * 1e6 / batch)
    return samples


def main():
    if len(sys.argv) == 1:
        versions = {"python": platform.python_version(), "hpy": importlib.metadata.version("hpy")}
        print(json.dumps(versions))
        return
    task = json.load(sys.stdin)
    row = task["row"]
    job, check = compiled(row, load(sys.argv[1]), task["count"])
    result = check()
    if "check" in row and result != row["check"]["is"]:
        raise SystemExit(f"{row['id']} on cpython went wrong: {result!r}")
    print(json.dumps({"ns": measure(job, task["effort"])}))


if __name__ == "__main__":
    main()
