/** The subset of Python that checks are written in, as the interpreter sees it. */

export type Expression =
  | { readonly kind: 'name'; readonly id: string }
  | { readonly kind: 'constant'; readonly value: 'None' | 'True' | 'False' | 'Ellipsis' }
  | { readonly kind: 'int'; readonly value: bigint }
  | { readonly kind: 'float'; readonly value: number }
  | { readonly kind: 'imaginary'; readonly value: number }
  | { readonly kind: 'str'; readonly value: string }
  | { readonly kind: 'bytes'; readonly value: Uint8Array }
  | { readonly kind: 'tuple' | 'list' | 'set'; readonly items: readonly Expression[] }
  | { readonly kind: 'dict'; readonly entries: readonly DictEntry[] }
  | { readonly kind: 'starred'; readonly value: Expression }
  | Comprehension
  | { readonly kind: 'call'; readonly callee: Expression; readonly args: readonly Argument[] }
  | { readonly kind: 'attribute'; readonly object: Expression; readonly name: string }
  | { readonly kind: 'subscript'; readonly object: Expression; readonly index: Expression }
  | Slice
  | { readonly kind: 'unary'; readonly operator: string; readonly operand: Expression }
  | {
      readonly kind: 'binary';
      readonly operator: string;
      readonly left: Expression;
      readonly right: Expression;
    }
  | {
      readonly kind: 'boolean';
      readonly operator: 'and' | 'or';
      readonly left: Expression;
      readonly right: Expression;
    }
  | {
      readonly kind: 'compare';
      readonly first: Expression;
      readonly rest: readonly { readonly operator: string; readonly operand: Expression }[];
    }
  | {
      readonly kind: 'conditional';
      readonly test: Expression;
      readonly then: Expression;
      readonly otherwise: Expression;
    }
  | { readonly kind: 'lambda'; readonly parameters: Parameters; readonly body: Expression };

/** `key: value`, or `**value` where the key is null. */
export interface DictEntry {
  readonly key: Expression | null;
  readonly value: Expression;
}

export interface Slice {
  readonly kind: 'slice';
  readonly start: Expression | null;
  readonly stop: Expression | null;
  readonly step: Expression | null;
}

export interface Comprehension {
  readonly kind: 'comprehension';
  /** What is made; a generator is made at once and gives an iterator of its items. */
  readonly result: 'list' | 'set' | 'dict' | 'generator';
  readonly element: Expression;
  /** Of a dict; null for the others. */
  readonly value: Expression | null;
  readonly clauses: readonly {
    readonly target: Expression;
    readonly iterable: Expression;
    readonly conditions: readonly Expression[];
  }[];
}

export type Argument =
  | { readonly kind: 'positional' | 'star' | 'doubleStar'; readonly value: Expression }
  | { readonly kind: 'keyword'; readonly name: string; readonly value: Expression };

export interface Parameters {
  readonly positional: readonly Parameter[];
  /** `*args`; null where there is none. */
  readonly rest: string | null;
  readonly keywordOnly: readonly Parameter[];
  /** `**kwargs`; null where there is none. */
  readonly keywords: string | null;
}

export interface Parameter {
  readonly name: string;
  readonly fallback: Expression | null;
}

export interface FunctionDefinition {
  readonly kind: 'function';
  readonly name: string;
  readonly parameters: Parameters;
  readonly body: readonly Statement[];
  readonly decorators: readonly Expression[];
}

export interface ClassDefinition {
  readonly kind: 'class';
  readonly name: string;
  readonly args: readonly Argument[];
  readonly body: readonly Statement[];
  readonly decorators: readonly Expression[];
}

export interface TryStatement {
  readonly kind: 'try';
  readonly body: readonly Statement[];
  readonly handlers: readonly {
    readonly type: Expression | null;
    readonly name: string | null;
    readonly body: readonly Statement[];
  }[];
  readonly otherwise: readonly Statement[];
  readonly finalizer: readonly Statement[];
}

export type Statement =
  | { readonly kind: 'expression'; readonly value: Expression }
  | {
      readonly kind: 'assign';
      readonly targets: readonly Expression[];
      readonly value: Expression;
    }
  | {
      readonly kind: 'update';
      readonly target: Expression;
      /** Without the `=`. */
      readonly operator: string;
      readonly value: Expression;
    }
  | { readonly kind: 'delete'; readonly targets: readonly Expression[] }
  | {
      readonly kind: 'if';
      readonly test: Expression;
      readonly then: readonly Statement[];
      readonly otherwise: readonly Statement[];
    }
  | { readonly kind: 'while'; readonly test: Expression; readonly body: readonly Statement[] }
  | {
      readonly kind: 'for';
      readonly target: Expression;
      readonly iterable: Expression;
      readonly body: readonly Statement[];
    }
  | TryStatement
  | {
      readonly kind: 'raise';
      readonly exception: Expression | null;
      readonly cause: Expression | null;
    }
  | { readonly kind: 'return'; readonly value: Expression | null }
  | { readonly kind: 'pass' | 'break' | 'continue' }
  | { readonly kind: 'assert'; readonly test: Expression; readonly message: Expression | null }
  | { readonly kind: 'import'; readonly module: string; readonly name: string }
  | FunctionDefinition
  | ClassDefinition;
