import { anyArgs } from '../builtins/define.js';
import { parseArguments } from '../builtins/keyword-arguments.js';
import { exceptionType, PyBaseException, raiseTypeError } from '../kernel/exceptions.js';
import type { PyModule } from '../kernel/module.js';
import type { PyValue } from '../kernel/object.js';
import { PyType } from '../kernel/type.js';
import { typeName } from '../kernel/typeof.js';
import { toIndex } from '../protocol/index-value.js';
import { str } from '../protocol/text.js';
import { makeModule } from './module-dict.js';

/** Issues a warning. */
export type Warn = (category: PyType, message: string) => void;

const WARN = {
  names: ['message', 'category', 'stacklevel', 'source'],
  required: 1,
  positional: 4,
};

/** The category that is meant: that of a message that is a warning already goes before others. */
function categoryOf(message: PyValue, category: PyValue): PyType {
  const warning = exceptionType('Warning');
  if (message instanceof PyBaseException && message.cls.isSubtypeOf(warning)) return message.cls;
  if (category === null) return exceptionType('UserWarning');
  if (category instanceof PyType && category.isSubtypeOf(warning)) return category;
  return raiseTypeError(`category must be a Warning subclass, not '${typeName(category)}'`);
}

/**
 * The module `warnings`: `warn`. What is shown, and where, is the runtime's to decide.
 *
 * @param issue what shows a warning
 */
export function warningsModule(issue: Warn): PyModule {
  return makeModule('warnings', {
    doc: 'Issues warnings.',
    functions: {
      warn: anyArgs((_module: PyValue, args, kwargs) => {
        const given = parseArguments('warn', WARN, args, kwargs);
        const [message = null, category = null, stacklevel = 1] = given;
        toIndex(stacklevel);
        const chosen = categoryOf(message, category);
        issue(chosen, str(message));
        return null;
      }, 'Issues a warning of a category, by default UserWarning.'),
    },
  });
}
