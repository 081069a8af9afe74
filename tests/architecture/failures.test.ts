import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { readCode, type SourceFile } from '../support/source-files.ts';

/** Where failures have one shape and one name; docs/architecture.md says which, under "Failures". */
const isBound = ({ path }: SourceFile) => path.startsWith('scripts/') && !path.startsWith('scripts/bench/');

/** The only file that may write down the shape of a result. */
const RESULT = 'scripts/pipeline/outcome/result.ts';

/** Words that mean what "failure" means. A "fault of the program" is one that no input can cause. */
const SYNONYMS = new Set([
  'fault',
  'faults',
  'problem',
  'problems',
  'refusal',
  'refusals',
  'trouble',
  'troubles',
]);

/** Properties that would distinguish one shape of failure from another. */
const DISCRIMINANTS = new Set([
  ...SYNONYMS,
  'failed',
  'refused',
  'rejected',
  'invalid',
  'unreadable',
  'notAFeed',
]);

const bound = readCode(['ts', 'mjs']).filter(isBound);

interface Parsed {
  root: ts.SourceFile;
  nodes: ts.Node[];
}

const parsed = new Map<string, Parsed>();

/** A program and all its nodes; each is parsed once. */
function nodesOf(code: string): Parsed {
  const known = parsed.get(code) ?? parse(code);
  parsed.set(code, known);
  return known;
}

function parse(code: string): Parsed {
  const root = ts.createSourceFile('file.ts', code, ts.ScriptTarget.Latest, true);
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(root);
  return { root, nodes };
}

/** The members of a type, if it is a union, and of what it promises. */
function membersOf(type: ts.TypeNode): ts.TypeNode[] {
  if (ts.isParenthesizedTypeNode(type)) return membersOf(type.type);
  if (ts.isUnionTypeNode(type)) return type.types.flatMap(membersOf);
  const isPromise = ts.isTypeReferenceNode(type) && type.typeName.getText() === 'Promise';
  return isPromise ? (type.typeArguments ?? []).flatMap(membersOf) : [type];
}

const isString = ({ kind }: ts.TypeNode) => kind === ts.SyntaxKind.StringKeyword;
const isNothing = (type: ts.TypeNode) =>
  type.kind === ts.SyntaxKind.UndefinedKeyword || type.getText() === 'null';

/** Functions that return a string or something else, or a string under the name of a failure. */
function stringsForReasons(code: string): string[] {
  return nodesOf(code).nodes.flatMap((node) => {
    if (!ts.isFunctionLike(node) || !node.type) return [];
    const members = membersOf(node.type);
    if (!members.some(isString)) return [];
    const name = node.name?.getText() ?? '';
    const isMixed = members.some((each) => !isString(each) && !isNothing(each));
    return isMixed || /failure$/i.test(name) ? [`${name}: ${node.type.getText()}`] : [];
  });
}

/** Properties of types that make a failure of a shape of its own: another discriminant, or another pair of `ok`. */
function ownShapes(code: string): string[] {
  return nodesOf(code).nodes.flatMap((node) => {
    if (!ts.isPropertySignature(node) || !node.type) return [];
    const name = node.name.getText();
    const isMeasure = [ts.SyntaxKind.BooleanKeyword, ts.SyntaxKind.NumberKeyword].includes(node.type.kind);
    const isPair = name === 'ok' && ts.isLiteralTypeNode(node.type);
    return isPair || (DISCRIMINANTS.has(name) && !isMeasure) ? [`${name}: ${node.type.getText()}`] : [];
  });
}

/** The words of a name: of `schemaProblem`, `schema-issues.ts` and `SCHEMA_PROBLEM`, schema and problem. */
function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z])(?=[A-Z])/g, '$1 ')
    .toLowerCase()
    .split(/[^a-z]+/);
}

/** Other words for a failure, in the names and comments of a program and in its path. */
function synonyms({ path, text }: SourceFile): string[] {
  const { root, nodes } = nodesOf(text);
  const names = nodes.filter((node) => ts.isIdentifier(node)).map(({ text: name }) => name);
  const comments = nodes.flatMap((node) =>
    [
      ...(ts.getLeadingCommentRanges(text, node.getFullStart()) ?? []),
      ...(ts.getTrailingCommentRanges(text, node.getEnd()) ?? []),
    ].map(({ pos, end }) => root.text.slice(pos, end).replace(/faults? of the program/g, '')),
  );
  return [...new Set([path, ...names, ...comments])].filter((each) =>
    wordsOf(each).some((word) => SYNONYMS.has(word)),
  );
}

const found = (look: (file: SourceFile) => string[], files: readonly SourceFile[]) =>
  files.flatMap((file) => look(file).map((what) => `${file.path}: ${what}`));

describe('a failure', () => {
  it('never comes as a string where a success may come', () => {
    expect(found(({ text }) => stringsForReasons(text), bound)).toEqual([]);
  });

  it.each([
    'export function read(): Feed | string {}',
    'export async function list(): Promise<string[] | string> {}',
    'const read = async (): Promise<(Feed) | string | undefined> => {};',
    'interface Reader { read(): Feed | string }',
    'function feedFailure(): string | undefined {}',
  ])('would be found as a string in: %s', (code) => {
    expect(stringsForReasons(code)).toHaveLength(1);
  });

  it.each([
    'function titleOf(): string | undefined {}',
    'function read(): Result<string> {}',
    'function feedFailure(): Why | undefined {}',
    'function cells(row: string | number): string {}',
    'async function read(): Promise<string | null> {}',
  ])('is not seen where there is none: %s', (code) => {
    expect(stringsForReasons(code)).toEqual([]);
  });

  it('has one shape', () => {
    const others = bound.filter(({ path }) => path !== RESULT);
    expect(found(({ text }) => ownShapes(text), others)).toEqual([]);
    expect(ownShapes(bound.find(({ path }) => path === RESULT)?.text ?? '')).toContain('ok: false');
  });

  it.each([
    "interface NotAFeed { notAFeed: 'empty' | 'web page'; detail: string }",
    'type Address = { url: URL } | { refused: string };',
    'interface Lost { failed: true }',
    'type Sent = { json: unknown } | { ok: false; error: Error };',
  ])('would be found in a shape of its own: %s', (code) => {
    expect(ownShapes(code)).toHaveLength(1);
  });

  it('may be counted, and flagged by a boolean', () => {
    expect(
      ownShapes('interface Feed { failed: boolean; invalid: number; failure?: Why; ok: boolean }'),
    ).toEqual([]);
  });

  it('has one name', () => {
    expect(found(synonyms, bound)).toEqual([]);
  });

  it.each([
    ['scripts/page-fault.ts', 'export const a = 1;', 1],
    ['scripts/a.ts', 'class ServiceFault extends Error {}', 1],
    ['scripts/a.ts', 'const { problems } = schemaProblem(FEED_TROUBLE);', 3],
    ['scripts/a.ts', '/** Why: the refusal of a server. */\nconst a = 1; // its fault', 2],
    ['scripts/a.ts', "// A fault of the program.\nconst a = isDefault('problem', refuse);", 0],
  ])('would be found by another one in %s: %s', (path, text, count) => {
    expect(synonyms({ path, text })).toHaveLength(count);
  });
});
