import {
  capsuleType,
  bareType,
  contextVarType,
  ellipsisType,
  notImplementedType,
  tokenType,
} from '../kernel/builtin-types.js';
import { raise, raiseTypeError, raiseValueError, raiseWith } from '../kernel/exceptions.js';
import type { Kwargs, PyValue } from '../kernel/object.js';
import { PyObject } from '../kernel/object.js';
import { Ellipsis, NotImplemented } from '../kernel/singletons.js';
import { asStr } from '../kernel/typeof.js';
import type { PyCapsule } from '../capsules.js';
import { PyContextVar, PyToken } from '../context-variables.js';
import { addressOf, repr } from '../protocol/text.js';
import { fillType, oneArg, positional } from './define.js';

function newContextVar(args: PyValue[], kwargs: Kwargs | undefined): PyValue {
  if (args.length !== 1) {
    raiseTypeError(`ContextVar() takes exactly 1 positional argument (${args.length} given)`);
  }
  const [name = null] = args;
  const text = asStr(name);
  if (text === undefined) raiseTypeError('context variable name must be a str');
  return new PyContextVar(text, kwargs?.get('default'));
}

function reset(variable: PyContextVar, token: PyValue): PyValue {
  if (!(token instanceof PyToken))
    raiseTypeError(`expected an instance of Token, got ${repr(token)}`);
  if (token.used) raise('RuntimeError', `${repr(token)} has already been used once`);
  if (token.variable !== variable)
    raiseValueError(`${repr(token)} was created by a different ContextVar`);
  token.used = true;
  variable.value = token.oldValue;
  return null;
}

const missingType = bareType('Token.MISSING', { final: true, module: '_contextvars' });
/** What `Token.old_value` is where there was no value. */
const TOKEN_MISSING = new PyObject(missingType);

/** Context variables, capsules and the singletons: types with little in them. */
export function fillSmallTypes(): void {
  fillType(contextVarType, {
    slots: {
      tp_new: (_type, args, kwargs) => newContextVar(args, kwargs),
      tp_repr(self: PyContextVar) {
        const value = self.defaultValue === undefined ? '' : ` default=${repr(self.defaultValue)}`;
        return `<ContextVar name=${repr(self.name)}${value} at ${addressOf(self)}>`;
      },
    },
    methods: {
      get: positional(
        0,
        1,
        (self: PyContextVar, fallback: PyValue | undefined) => {
          const given = self.value === undefined ? fallback : self.value;
          const value = given === undefined ? self.defaultValue : given;
          return value === undefined ? raiseWith('LookupError', self) : value;
        },
        'The value, or else a default.',
      ),
      set: oneArg(
        (self: PyContextVar, value) => self.set(value),
        'Sets the value; the token that comes back restores the one before.',
      ),
      reset: oneArg(reset, 'Restores what a token remembers.'),
    },
    members: { name: (self: PyContextVar) => self.name },
  });
  fillType(tokenType, {
    slots: {
      tp_new: () => raise('RuntimeError', 'Tokens can only be created by ContextVars'),
      tp_repr(self: PyToken) {
        return `<Token${self.used ? ' used' : ''} var=${repr(self.variable)} at ${addressOf(self)}>`;
      },
    },
    getsets: {
      var: (self: PyToken) => self.variable,
      old_value: (self: PyToken) => (self.oldValue === undefined ? TOKEN_MISSING : self.oldValue),
    },
  });
  fillType(missingType, { slots: { tp_repr: () => '<Token.MISSING>' } });
  tokenType.attrs.set('MISSING', TOKEN_MISSING);
  fillType(capsuleType, {
    slots: {
      tp_repr(self: PyCapsule) {
        const name = self.state.name === null ? 'NULL' : `"${self.state.name.text}"`;
        return `<capsule object ${name} at ${addressOf(self)}>`;
      },
    },
  });
  fillType(notImplementedType, {
    slots: {
      tp_repr: () => 'NotImplemented',
      tp_new: () => NotImplemented,
      nb_bool: () => true,
    },
  });
  fillType(ellipsisType, { slots: { tp_repr: () => 'Ellipsis', tp_new: () => Ellipsis } });
}
