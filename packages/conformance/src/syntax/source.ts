import type { SyntaxNode } from '@lezer/common';

/** A text under parsing, with what the tree of it is asked for. */
export class Source {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  textOf(node: SyntaxNode): string {
    return this.text.slice(node.from, node.to);
  }

  /** The children of a node in order, punctuation included, comments left out. */
  childrenOf(node: SyntaxNode): SyntaxNode[] {
    const children: SyntaxNode[] = [];
    for (let child = node.firstChild; child !== null; child = child.nextSibling) {
      if (child.type.isError) throw this.unsupported(child, 'a syntax error');
      if (child.name !== 'Comment') children.push(child);
    }
    return children;
  }

  /** An error that says where the text is not in the subset of Python that checks use. */
  unsupported(node: SyntaxNode, what = node.name): SyntaxError {
    const line = this.text.slice(0, node.from).split('\n').length;
    return new SyntaxError(
      `${what} is not in the subset of Python that checks use, at line ${line}: ` +
        this.textOf(node).slice(0, 60),
    );
  }
}

/** Splits a list of nodes at the commas; a comma at the end makes no empty part. */
export function splitAtCommas(nodes: readonly SyntaxNode[]): SyntaxNode[][] {
  const parts: SyntaxNode[][] = [[]];
  for (const node of nodes) {
    if (node.name === ',') parts.push([]);
    else parts.at(-1)?.push(node);
  }
  return parts.filter((part) => part.length > 0);
}
