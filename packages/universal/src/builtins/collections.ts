import { PyDict } from '../kernel/dict.js';
import type { PyValue } from '../kernel/object.js';
import { namedtuple } from './collections-namedtuple.js';
import { anyArgs, builtinFunction } from './define.js';

const NAMEDTUPLE_DOC =
  'Makes a subclass of tuple whose items are attributes too: `namedtuple("Point", "x y")`.';

/** What is in the module `collections`, as far as it exists here: `namedtuple`. */
export function makeCollectionsDict(): PyDict {
  return PyDict.of([
    ['__name__', 'collections'],
    ['__doc__', 'Container datatypes: factory function for tuple subclasses with named fields.'],
    [
      'namedtuple',
      builtinFunction(
        'collections',
        'namedtuple',
        anyArgs((_module: PyValue, args, kwargs) => namedtuple(args, kwargs), NAMEDTUPLE_DOC),
      ),
    ],
  ]);
}
