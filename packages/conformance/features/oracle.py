"""Run the checks of the suite on CPython with the official hpy.

    python oracle.py --binaries DIR [--mode universal|debug] [FEATURE ...]

prints the outcomes of all checks as JSON. DIR holds `<feature>.hpy0.so` files.
In debug mode a check that leaves a handle open, or misuses one, is reported as
a leak next to its outcome.
"""

import argparse
import ast
import gc
import importlib.machinery
import importlib.util
import json
import os
import re
import sys
import warnings

HERE = os.path.dirname(os.path.abspath(__file__))
ADDRESS = re.compile(r'\bat 0x[0-9a-fA-F]+')
CHECK = re.compile(r'^# check: (.*)$', re.MULTILINE)
COLLECT = re.compile(r'^# collect$', re.MULTILINE)


def read(*path):
    with open(os.path.join(HERE, *path), encoding='utf-8') as file:
        return file.read()


def split_checks(source):
    """The checks of a file: name and phases. The collector runs between phases."""
    parts = CHECK.split(source)
    names, bodies = parts[1::2], parts[2::2]
    if len(set(names)) != len(names):
        raise ValueError('a check name is used twice: %s'
                         % sorted({n for n in names if names.count(n) > 1}))
    return [(name, COLLECT.split(body)) for name, body in zip(names, bodies)]


def normalise(text):
    return ADDRESS.sub('at 0x…', text)


def type_name(value):
    return None if value is None else type(value).__name__


def run_phase(tree, scope):
    """Execute a snippet; the value of its last statement if that is an expression."""
    if tree.body and isinstance(tree.body[-1], ast.Expr):
        last = ast.Expression(tree.body.pop().value)
        exec(compile(tree, 'check', 'exec'), scope)
        return eval(compile(last, 'check', 'eval'), scope)
    exec(compile(tree, 'check', 'exec'), scope)
    return None


def run_check(module, phases, load=None):
    gc.collect()  # what an earlier check left must not die in this one
    scope = {'__name__': 'check', 'mod': module, 'load': load}
    exec(read('prelude.py'), scope)
    trees = [ast.parse(source) for source in phases]
    try:
        for index, tree in enumerate(trees):
            if index:
                gc.collect()
            value = run_phase(tree, scope)
        return {'type': type(value).__name__, 'repr': normalise(repr(value))}
    except Exception as error:
        return {
            'raises': type(error).__name__,
            'message': normalise(str(error)),
            'cause': type_name(error.__cause__),
            'context': type_name(error.__context__),
        }


def load(feature, binaries, mode, name=None):
    """Loads the module of a feature, or another one that is in its binary."""
    plain = os.path.join(HERE, feature, 'model.py')
    if os.path.exists(plain):
        spec = importlib.util.spec_from_file_location(feature, plain)
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        return module
    import hpy.universal as universal
    name = name or feature
    path = os.path.join(binaries, feature + '.hpy0.so')
    spec = importlib.machinery.ModuleSpec(name, None, origin=path)
    modes = {'universal': universal.MODE_UNIVERSAL, 'debug': universal.MODE_DEBUG}
    return universal.load(name, path, spec, mode=modes[mode])


def leaks_of(run):
    """The handles that `run` leaves open in debug mode."""
    from hpy.universal import _debug
    generation = _debug.new_generation()
    result = run()
    gc.collect()
    return result, [normalise(repr(handle)) for handle in _debug.get_open_handles(generation)]


def run_feature(feature, binaries, mode):
    module = load(feature, binaries, mode)

    def load_other(name):
        return load(feature, binaries, mode, name)

    outcomes = {}
    for name, phases in split_checks(read(feature, 'checks.py')):
        if mode == 'debug':
            outcome, leaks = leaks_of(lambda: run_check(module, phases, load_other))
            if leaks:
                outcome['leaks'] = leaks
        else:
            outcome = run_check(module, phases, load_other)
        outcomes[name] = outcome
    return outcomes


def features():
    return sorted(name for name in os.listdir(HERE)
                  if os.path.exists(os.path.join(HERE, name, 'checks.py')))


def main():
    parser = argparse.ArgumentParser(description=__doc__.split('\n')[0])
    parser.add_argument('--binaries', required=True)
    parser.add_argument('--mode', choices=['universal', 'debug'], default='universal')
    parser.add_argument('features', nargs='*')
    options = parser.parse_args()
    warnings.simplefilter('ignore')
    result = {feature: run_feature(feature, options.binaries, options.mode)
              for feature in options.features or features()}
    json.dump(result, sys.stdout, indent=1, ensure_ascii=False)
    print()


if __name__ == '__main__':
    main()
