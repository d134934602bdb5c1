"""Builds HPy extensions with the official toolchain: setuptools and the hpy package.

    python scripts/official_build.py OUT_DIR [--abi universal|hybrid|cpython] [--jobs N] [LIST]

LIST is a JSON file (standard input when absent) with an array of

    {"name": "pof", "sources": ["pof.c"], "include_dirs": [], "defines": [["NDEBUG", null]],
     "extra_compile_args": [], "extra_link_args": [], "language": "c++", "depends": []}

of which name and sources are required; paths are relative to the working directory. Headers beside
a source or in include_dirs count as its sources for knowing what is up to date; `depends` names
files beyond those. One line is printed for each extension:

    built PATH | fresh PATH | failed NAME

with the compiler's output after a failure. Names of results: NAME.hpy0.so (universal), otherwise
what the official toolchain calls them. Exit code 1 when any failed.
"""

import argparse
import concurrent.futures
import hashlib
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

KEYS = {
    "name",
    "sources",
    "include_dirs",
    "defines",
    "extra_compile_args",
    "extra_link_args",
    "language",
    "depends",
}
HEADERS = {".h", ".hh", ".hpp", ".hxx", ".inc", ".inl"}

# What the child process runs: one setup() an extension, so that a failure is that extension's own.
SETUP = """
import json, sys
from setuptools import Extension, setup
spec = json.loads(sys.argv[1])
macros = spec['extension']['define_macros']
spec['extension']['define_macros'] = [tuple(macro) for macro in macros]
setup(
    name=spec['name'],
    version='0',
    script_args=spec['script_args'],
    hpy_ext_modules=[Extension(**spec['extension'])],
)
"""


def check(spec):
    """Complains about a description that would fail later and less clearly."""
    if not isinstance(spec, dict) or "name" not in spec or not spec.get("sources"):
        raise SystemExit(f"official_build: an extension needs name and sources: {spec!r}")
    unknown = set(spec) - KEYS
    if unknown:
        raise SystemExit(
            f"official_build: {spec['name']}: unknown {sorted(unknown)}; known are {sorted(KEYS)}"
        )
    for path in spec["sources"] + spec.get("depends", []):
        if not Path(path).is_file():
            raise SystemExit(f"official_build: {spec['name']}: no file {path}")


def inputs(spec):
    """Every file that the result depends on, the toolchain's own aside."""
    files = {Path(path).resolve() for path in spec["sources"] + spec.get("depends", [])}
    folders = {path.parent for path in files}
    folders.update(Path(path).resolve() for path in spec.get("include_dirs", []))
    for folder in folders:
        files.update(path for path in folder.glob("*") if path.suffix in HEADERS)
    return sorted(files)


def fingerprint(spec, abi):
    """Changes when the description, an input, the toolchain or the Python does."""
    requirements = Path(__file__).with_name("requirements.txt").read_bytes()
    environment = [os.environ.get(name) for name in ("CC", "CXX", "CFLAGS", "CXXFLAGS", "LDFLAGS")]
    digest = hashlib.sha256(json.dumps([spec, abi, sys.version, environment]).encode())
    digest.update(requirements)
    for path in inputs(spec):
        digest.update(str(path).encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()


def build(spec, out, abi):
    """Returns (line to print, went well)."""
    name = spec["name"]
    stamp = out / ".stamps" / f"{name}.{abi}.json"
    mark = fingerprint(spec, abi)
    if stamp.is_file():
        last = json.loads(stamp.read_text())
        if last["fingerprint"] == mark and (out / last["file"]).is_file():
            return f"fresh {out / last['file']}", True
    with tempfile.TemporaryDirectory(prefix="hpy-official-") as scratch:
        extension = {
            "name": name,
            "sources": [str(Path(path).resolve()) for path in spec["sources"]],
            "include_dirs": [str(Path(path).resolve()) for path in spec.get("include_dirs", [])],
            "define_macros": spec.get("defines", []),
            "extra_compile_args": spec.get("extra_compile_args", []),
            "extra_link_args": spec.get("extra_link_args", []),
            "language": spec.get("language"),
        }
        script_args = [f"--hpy-abi={abi}", "build_ext"]
        # The shipped static library holds the same helper sources, compiled once for all.
        if abi != "cpython":
            script_args.insert(0, "--hpy-use-static-libs")
        job = {"name": name, "script_args": script_args, "extension": extension}
        done = subprocess.run(
            [sys.executable, "-c", SETUP, json.dumps(job)],
            cwd=scratch,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        results = [path for path in Path(scratch).rglob("*") if path.suffix in (".so", ".pyd")]
        if done.returncode != 0 or len(results) != 1:
            return f"failed {name}\n{done.stdout.rstrip()}", False
        file = results[0].name
        # Tests may have the old binary mapped: a new file takes its name, the old stays as it is.
        incoming = out / f".{file}.{os.getpid()}"
        incoming.write_bytes(results[0].read_bytes())
        incoming.chmod(0o755)
        os.replace(incoming, out / file)
    stamp.write_text(json.dumps({"fingerprint": mark, "file": file}))
    return f"built {out / file}", True


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("out", type=Path)
    parser.add_argument("list", nargs="?", type=argparse.FileType(), default=sys.stdin)
    parser.add_argument("--abi", choices=["universal", "hybrid", "cpython"], default="universal")
    parser.add_argument("--jobs", type=int, default=2)
    options = parser.parse_args()
    specs = json.load(options.list)
    for spec in specs:
        check(spec)
    out = options.out.resolve()
    (out / ".stamps").mkdir(parents=True, exist_ok=True)
    good = True
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        for line, ok in pool.map(lambda spec: build(spec, out, options.abi), specs):
            print(line, flush=True)
            good = good and ok
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
