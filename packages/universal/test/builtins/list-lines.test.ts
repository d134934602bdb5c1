import { test } from 'vitest';
import { expectLinesAsInCPython } from '../mini-python/differential.js';

test('lists: values and messages', () => {
  expectLinesAsInCPython([
    '[]', 'list()', '[1, [2, []], (3,), None]', "list('abc')", 'list((1, 2))', 'list(1, 2)',
    'list(a=1)', 'list(5)', "list({'a': 1})", '[1, 2] + [3]', '[] + 1', '[1] * 3', '[1, 2] * -1',
    "[] * 'a'", "'a' * []", '2 * [1, 2]', '[1] == [1]', '[1] == (1,)', '[1, 2] < [1, 3]',
    '[1] < [1, 0]', '[2] > [1, 0]', '[] >= []', "[1] < ['a']", '[1] < 5', '[1, 2, 3][-1]',
    '[1][5]', '[1][-2]', "[1]['a']", '[1][10**30]', '[1][True]', '[0, 1, 2, 3, 4][::2]',
    '[0, 1, 2, 3, 4][::-1]', '[0, 1, 2, 3, 4][3:0:-2]', '[0, 1, 2][10**30:]', '[0, 1, 2][-10**30:2]',
    '[1][::0]', "[1]['a':]", '[1].__setitem__(5, 3)', '[1].__delitem__(5)',
    "[1].__setitem__('a', 3)", "[1].__delitem__('a')", '[1].__setitem__(slice(0, 1), 3)',
    '[1, 2].__setitem__(slice(0, 2, 2), 3)', '[1, 2].__setitem__(slice(0, 2, 2), [1, 2])',
    '[].append()', '[].append(1, 2)', 'list.append()', 'list.append([], 1, 2)', 'list.append(3, 1)',
    '[].pop()', '[1].pop(5)', "[1].pop('a')", '[1].pop(10**30)', '[1].pop(-1)', '[1].pop(1, 2)',
    "[1].insert('a', 1)", '[1].insert(10**30, 1)', '[1].insert()', '[1].remove(2)', '[1].index(2)',
    "[1, 2].index(1, 'a')", '[1, 2, 1].index(1, 1)', '[1, 2, 1].index(1, -2, -1)', '[1].index()',
    '[1, 1.0, True].count(1)', '1.0 in [1]', '5 in []', 'hash([])', '[3].sort(1)',
    '[3].sort(foo=1)', '[3].sort(key=1)', '[].sort(key=1)', "[1, 'a'].sort()",
    "[1].sort(reverse='a')", 'sorted()', 'sorted([1], 1)', 'sorted([1], foo=1)', 'sorted(5)',
    "sorted([1, 'a'])", 'sorted([3, 1, 2], reverse=True)', "sorted(['b', 'a', 'B'], key=str.lower)",
    "sorted(['\\U00010000', '\\uffff', 'a'])", 'sorted([2, 1.5, True])', "iter([1, 2]).__length_hint__()",
    'list(reversed([1, 2, 3]))', 'reversed([1]).__length_hint__()', '[1].__imul__(2)',
    "[1].__imul__('a')", '[1].__iadd__((2, 3))', '[1].__iadd__(5)', '[1, 2].copy()', '[1].clear()',
    '[].extend(5)', '[[]] * 2', 'list.__init__([], 1, 2)', '[1, 2].__len__()', '[1].__len__(2)',
    '[1].__contains__(1)', '[1].__getitem__(0)', '[1].__lt__(3)', '[1].__eq__([1.0])',
    '[1].__add__(2)', 'list.__doc__ is None', 'list.__name__', 'repr(list)', "[10**400 == 10**400]",
    '[1].index(float)', '[].__class__', '[1, 2, 3].__reversed__().__next__()', 'list.__mro__',
  ]);
});
