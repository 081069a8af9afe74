import ts from 'typescript';

/** Something that a module exports at its declaration. */
export interface Exported {
  name: string;
  /** Whether a docstring precedes it. */
  isDocumented: boolean;
}

/**
 * Returns the named declarations that a module exports, in order; of an overloaded function, its first form.
 * @param code in TypeScript or JavaScript
 */
export function findExports(code: string): Exported[] {
  const file = ts.createSourceFile('file.ts', code, ts.ScriptTarget.Latest, true);
  const found = file.statements
    .filter((statement) => isExported(statement))
    .flatMap((statement) => {
      const isDocumented = ts.getJSDocCommentsAndTags(statement).length > 0;
      return namesOf(statement).map((name) => ({ name, isDocumented }));
    });
  return [...new Map(found.toReversed().map((each) => [each.name, each])).values()].reverse();
}

function isExported(statement: ts.Statement): boolean {
  const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
  return modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
}

function namesOf(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  const { name } = statement as ts.DeclarationStatement;
  return name ? [name.getText()] : [];
}
