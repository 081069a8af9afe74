import { Document, isMap, isNode, isSeq, LineCounter, parseDocument, visit } from 'yaml';

/** A YAML document whose values are known by their lines. */
export interface YamlLines {
  document: Document;
  /** What is wrong with it as YAML, each with its line; then nothing else of it should be used. */
  mistakes: { line: number; message: string }[];
  /** The line, from 1, of a node that a parser gave. */
  lineOf: (node: unknown) => number | undefined;
  /** The line of the value at a path below a node, or of the nearest existing part of the path. */
  lineAt: (node: unknown, keys: readonly PropertyKey[]) => number;
}

/**
 * Parses a YAML 1.2 document. Aliases are mistakes: they may expand to lists of aliases, and so on, and nobody who writes
 * such a file by hand needs them. So is the key `__proto__`, which schemas leave out without a word, and nesting for which the
 * parser, which goes by recursion, has no room.
 */
export function parseYaml(text: string): YamlLines {
  try {
    return parseLines(text);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const message = 'it is nested too deep to be read; correct the YAML';
    return { document: new Document(), mistakes: [{ line: 1, message }], lineOf: () => 1, lineAt: () => 1 };
  }
}

function parseLines(text: string): YamlLines {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: true,
    version: '1.2',
  });
  const lineFrom = (offset: number | undefined) => lines.linePos(offset ?? 0).line;
  const broken = [...document.errors, ...document.warnings].map(({ pos, code, message }) => ({
    line: lineFrom(pos[0]),
    message:
      code === 'MULTIPLE_DOCS'
        ? 'a second document begins here; take out the line of three hyphens'
        : `${message}; correct the YAML`,
  }));
  return {
    document,
    mistakes: broken.length > 0 ? broken : unwantedIn(document, lineFrom),
    lineOf: (node) => (isNode(node) ? lineFrom(node.range?.[0]) : undefined),
    lineAt: (node, keys) => lineFrom(offsetOf(node, keys)),
  };
}

function unwantedIn(document: Document, lineFrom: (offset: number | undefined) => number) {
  const found: YamlLines['mistakes'] = [];
  const add = (node: unknown, message: string) =>
    void found.push({ line: lineFrom((isNode(node) ? node.range : undefined)?.[0]), message });
  visit(document, {
    Alias: (_key, alias) => add(alias, 'it has an alias (*name); write the value out'),
    Pair: (_key, { key }) => {
      if (String(key) === '__proto__') add(key, 'nothing has the name __proto__; take the line out');
    },
  });
  return found;
}

function offsetOf(item: unknown, keys: readonly PropertyKey[]): number | undefined {
  let node = item;
  let offset = isNode(node) ? node.range?.[0] : undefined;
  for (const key of keys) {
    if (isMap(node)) {
      const pair = node.items.find((each) => String(each.key) === String(key));
      if (isNode(pair?.key)) offset = pair.key.range?.[0] ?? offset;
      node = pair?.value;
    } else if (isSeq(node)) {
      node = node.items[Number(key)];
      if (isNode(node)) offset = node.range?.[0] ?? offset;
    }
  }
  return offset;
}
