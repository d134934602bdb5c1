import { parser as pythonParser } from '@lezer/python';
import type { Statement } from './ast.js';
import { ExpressionParser } from './expressions.js';
import { Source } from './source.js';
import { parseBlock } from './statements.js';

/**
 * Parses a snippet of Python.
 *
 * @throws SyntaxError for what is not in the subset that checks use
 */
export function parsePython(text: string): Statement[] {
  const tree = pythonParser.parse(text);
  return parseBlock(new ExpressionParser(new Source(text)), tree.topNode);
}
