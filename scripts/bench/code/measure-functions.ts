import ts from 'typescript';

/** A function with a body, and the line count of the body. */
export interface FunctionLength {
  /** Its own name, or that of what it is assigned to; "…" where it has none. */
  name: string;
  lines: number;
}

/**
 * Returns the functions of a source file whose body is in braces, in order: declarations, function values, methods and
 * accessors. An arrow function with an expression body does not count.
 * @param code in TypeScript or JavaScript
 */
export function measureFunctions(code: string): FunctionLength[] {
  const file = ts.createSourceFile('file.ts', code, ts.ScriptTarget.Latest, true);
  const lineOf = (position: number): number => file.getLineAndCharacterOfPosition(position).line;
  const found: FunctionLength[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body && ts.isBlock(node.body)) {
      const { body } = node;
      found.push({ name: nameOf(node), lines: lineOf(body.end) - lineOf(body.getStart()) + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function nameOf(node: ts.SignatureDeclaration): string {
  if (node.name) return node.name.getText();
  const { parent } = node;
  const isNamed = ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent);
  return isNamed ? parent.name.getText() : '…';
}
