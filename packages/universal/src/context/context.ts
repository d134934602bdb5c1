import type { HPyContext } from '@hpy/core';
import type { PyValue } from '../kernel/object.js';
import { arithmeticContext } from './arithmetic.js';
import { callsContext } from './calls.js';
import { constantsContext } from './constants.js';
import { containersContext } from './containers.js';
import type { ContextEnvironment } from './environment.js';
import { errorsContext } from './errors.js';
import { guardContext } from './guard.js';
import { handlesContext } from './handles.js';
import { interpreterContext } from './interpreter.js';
import { numbersContext } from './numbers.js';
import { objectsContext } from './objects.js';
import { stringsContext } from './strings.js';
import { typesContext } from './types.js';

/**
 * The universal context: every entry of the table, over the objects of one runtime.
 *
 * @param builtins the dict behind `h_Builtins`
 */
export function createContext(env: ContextEnvironment, builtins: PyValue): HPyContext {
  const context: HPyContext = {
    ...constantsContext(env, builtins),
    ...handlesContext(env),
    ...numbersContext(env),
    ...arithmeticContext(env),
    ...objectsContext(env),
    ...callsContext(env),
    ...errorsContext(env),
    ...typesContext(env),
    ...stringsContext(env),
    ...containersContext(env, env.builders),
    ...interpreterContext(env),
  };
  guardContext(context, env);
  return context;
}
