import { isDeepStrictEqual } from 'node:util';
import { isMap, isNode, isScalar, isSeq, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml';
import type { Day } from '../../../../../src/schemas/day.ts';
import { parseRegistryFile } from '../parse-registry-file.ts';
import { editedSource, type SourceEdit } from './source-edit.ts';
import { lineBreak, lineEnd, lineStart, type Splice, spliced } from './splice.ts';

/** A registry file after its edits. */
export interface EditedFile {
  text: string;
  made: SourceEdit[];
  /** Those that a person must make: the file has no entry of the source, or writes it in another form than the registry's. */
  left: SourceEdit[];
}

/** Signs that end a plain scalar in a flow collection (YAML 1.2.2 §7.3.3). */
const FLOW_SIGNS = /[,[\]{}]/;

/**
 * Edits one country's file of the registry where its lines say what changes; all others stay as they are, with their
 * comments. Edits are made only if the file can then be read and says what was wanted.
 * @param path the file as messages name it
 */
export function editRegistryFile(
  text: string,
  path: string,
  edits: readonly SourceEdit[],
  today: Day,
): EditedFile {
  const whole = textAfter(text, path, edits, today);
  if (whole !== undefined) return { text: whole, made: [...edits], left: [] };
  const edited: EditedFile = { text, made: [], left: [] };
  for (const edit of edits) {
    const next = textAfter(edited.text, path, [edit], today);
    edited.text = next ?? edited.text;
    (next === undefined ? edited.left : edited.made).push(edit);
  }
  return edited;
}

/** The text after edits; undefined when it would not say what was wanted, since a value is not there or in another form. */
function textAfter(text: string, path: string, edits: readonly SourceEdit[], today: Day): string | undefined {
  const { contents } = parseDocument(text, { version: '1.2' });
  const entries = new Map(
    (isSeq(contents) ? contents.items : []).flatMap((each: unknown) =>
      isMap(each) ? [[each.get('id'), each] as const] : [],
    ),
  );
  if (edits.some(({ source }) => !entries.has(source.id))) return undefined;
  const splices = edits.flatMap((edit) => {
    const entry = entries.get(edit.source.id);
    return entry && !entry.flow ? sourceSplices(text, entry, edit, today) : [];
  });
  const after = spliced(text, splices);
  const byId = new Map(edits.map((edit) => [edit.source.id, edit]));
  const wanted = parseRegistryFile(text, path).items.map(({ source }) => {
    const edit = byId.get(source.id);
    return edit ? editedSource(edit) : source;
  });
  const { items, failures } = parseRegistryFile(after, path);
  const isAsWanted =
    failures.length === 0 &&
    isDeepStrictEqual(
      items.map(({ source }) => source),
      wanted,
    );
  return isAsWanted ? after : undefined;
}

function sourceSplices(text: string, entry: YAMLMap, edit: SourceEdit, today: Day): Splice[] {
  return [
    ...feedSplices(text, entry, edit, today),
    ...verifiedSplices(text, entry, edit),
    ...(edit.language === undefined ? [] : scalarSplice(entry.get('language', true), edit.language)),
    ...(edit.leaves === undefined
      ? []
      : dailySplice(text, entry, `not daily since ${today}: ${edit.leaves}`)),
  ];
}

function feedSplices(text: string, entry: YAMLMap, { feeds }: SourceEdit, today: Day): Splice[] {
  const list = entry.get('feeds', true);
  if (!isSeq(list)) return [];
  return feeds.flatMap(({ address, gone }, index) => {
    const item = list.items[index];
    if (gone !== undefined && isScalar(item))
      return lineSplice(text, item, `taken out ${today}: ${String(item.value)}: ${gone}`);
    const isQuoted = list.flow === true && FLOW_SIGNS.test(address ?? '');
    return address === undefined
      ? []
      : scalarSplice(item, isQuoted ? `'${address.replaceAll("'", "''")}'` : address);
  });
}

function verifiedSplices(text: string, entry: YAMLMap, { source, feeds }: SourceEdit): Splice[] {
  const list = entry.get('verified', true);
  const written = ({ verified }: SourceEdit['feeds'][number]) =>
    verified === undefined ? '{ how: unchecked }' : `{ date: ${verified}, how: fetched }`;
  if (isSeq(list))
    return feeds.flatMap((edit, index) => {
      const item = list.items[index];
      if (!isNode(item)) return [];
      if (edit.gone !== undefined) return lineSplice(text, item);
      return edit.verified === undefined ? [] : [{ ...rangeOf(text, item), text: written(edit) }];
    });
  const last = entry.get('feeds', true);
  const kept = feeds.filter(({ gone }) => gone === undefined);
  if (source.verified !== undefined || !isSeq(last) || kept.every(({ verified }) => verified === undefined))
    return [];
  const end = lineEnd(text, endOf(text, last));
  const margin = `${lineBreak(text)}${' '.repeat(columnOf(text, pairOf(entry, 'feeds')))}`;
  return [
    {
      from: end,
      to: end,
      text: `${margin}verified:${kept.map((edit) => `${margin}  - ${written(edit)}`).join('')}`,
    },
  ];
}

/** Writes the reason where the line was that made the source daily. */
function dailySplice(text: string, entry: YAMLMap, reason: string): Splice[] {
  const pair = pairOf(entry, 'daily');
  return isNode(pair?.key) ? lineSplice(text, pair.key, reason) : [];
}

/** Replaces the lines of a value by a comment in the same place, or removes them. */
function lineSplice(text: string, node: Node, comment?: string): Splice[] {
  const { from, to } = rangeOf(text, node);
  const start = lineStart(text, from);
  const end = lineEnd(text, to);
  if (comment === undefined) return [{ from: start, to: end + lineBreak(text).length, text: '' }];
  const margin = /^ */.exec(text.slice(start, from))?.[0] ?? '';
  return [{ from: start, to: end, text: `${margin}# ${comment}` }];
}

function scalarSplice(node: unknown, value: string): Splice[] {
  return isScalar(node) ? [{ from: node.range?.[0] ?? 0, to: node.range?.[1] ?? 0, text: value }] : [];
}

function pairOf(entry: YAMLMap, name: string): Pair | undefined {
  return entry.items.find(({ key }) => isScalar(key) && key.value === name);
}

function columnOf(text: string, pair: Pair | undefined): number {
  const from = isNode(pair?.key) ? (pair.key.range?.[0] ?? 0) : 0;
  return from - lineStart(text, from);
}

function rangeOf(text: string, node: Node): { from: number; to: number } {
  return { from: node.range?.[0] ?? 0, to: endOf(text, node) };
}

/** Where the value ends: the range of a block collection reaches to what follows it. */
function endOf(text: string, { range }: Node): number {
  const [from = 0, to = 0] = range ?? [];
  return from + text.slice(from, to).trimEnd().length;
}
