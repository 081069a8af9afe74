import ts from 'typescript';
import { expect, it } from 'vitest';
import { typeScriptOf, readCode } from '../support/source-files.ts';

/** How often a program says `any` where a type stands; words in comments and strings do not count. */
function countAny(code: string): number {
  const count = (node: ts.Node): number => {
    let found = node.kind === ts.SyntaxKind.AnyKeyword ? 1 : 0;
    ts.forEachChild(node, (child) => {
      found += count(child);
    });
    return found;
  };
  return count(ts.createSourceFile('file.ts', code, ts.ScriptTarget.Latest));
}

it('nothing has the type any, which would switch the checks off', () => {
  const sources = readCode(['ts', 'astro']);
  expect(sources.filter((file) => countAny(typeScriptOf(file)) > 0).map(({ path }) => path)).toEqual([]);
});

it('an any would be found', () => {
  expect(countAny('const any = "any"; let a: any, b: Record<string, any[]>; f(a as any); // any')).toBe(3);
});
