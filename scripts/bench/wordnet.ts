import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const KINDS = ['noun', 'verb', 'adj', 'adv'] as const;
type Kind = (typeof KINDS)[number];

/** Parts of speech by their letter in the files; a satellite adjective is an adjective. */
const KIND_OF: Readonly<Record<string, Kind>> = { n: 'noun', v: 'verb', a: 'adj', s: 'adj', r: 'adv' };

/** How many senses of a word count: the first ones are the common ones. */
const SENSES: Readonly<Record<Kind, number>> = { noun: 3, verb: 4, adj: 3, adv: 2 };

/** A set of synonyms and what it points to. */
interface SynonymSet {
  id: string;
  words: string[];
  pointers: { symbol: string; to: string; from: number; target: number }[];
}

/** Two words that are synonyms, or derived from each other, or one of which is the wider. */
export interface KindredWords {
  one: string;
  other: string;
  nearness: 'same' | 'near';
}

/**
 * Returns the pairs of related words in WordNet 3.1's files (formats: wndb(5WN)): synonyms, derivationally related
 * forms and pertainyms mean the same; a verb and its hypernym, and similar adjectives, are near.
 * @param folder the folder with `data.noun`, `index.noun` and so on
 */
export function kindredWords(folder: string): KindredWords[] {
  const senses = readSenses(folder);
  const sets = new Map(KINDS.flatMap((kind) => readSets(folder, kind)).map((set) => [set.id, set]));
  return [...sets.values()].flatMap((set) => {
    const common = set.words.filter((word) => senses.get(word)?.has(set.id));
    const synonyms = common.flatMap((one, place) =>
      common.slice(place + 1).map((other): KindredWords => ({ one, other, nearness: 'same' })),
    );
    return [...synonyms, ...set.pointers.flatMap((pointer) => kindredBy(pointer, set, common, sets, senses))];
  });
}

function kindredBy(
  { symbol, to, from, target }: SynonymSet['pointers'][number],
  set: SynonymSet,
  common: readonly string[],
  sets: ReadonlyMap<string, SynonymSet>,
  senses: ReadonlyMap<string, ReadonlySet<string>>,
): KindredWords[] {
  const other = sets.get(to);
  if (!other) return [];
  if ((symbol === '+' || symbol === '\\') && from > 0 && target > 0) {
    const [one, another] = [set.words[from - 1] ?? '', other.words[target - 1] ?? ''];
    return senses.has(one) && senses.has(another) ? [{ one, other: another, nearness: 'same' }] : [];
  }
  const isNear = symbol === '&' || (symbol === '@' && set.id.startsWith('verb'));
  if (!isNear) return [];
  const wider = other.words.filter((word) => senses.get(word)?.has(to));
  return common.flatMap((one) => wider.map((each): KindredWords => ({ one, other: each, nearness: 'near' })));
}

/** Returns the ids of the first senses of each single word. */
function readSenses(folder: string): Map<string, Set<string>> {
  const senses = new Map<string, Set<string>>();
  for (const kind of KINDS) {
    for (const line of linesOf(folder, `index.${kind}`)) {
      const fields = line.trim().split(' ');
      const [word = '', , count = '0'] = fields;
      if (word.length < 3 || !/^[a-z]+$/.test(word)) continue;
      const own = senses.get(word) ?? new Set();
      for (const offset of fields.slice(-Number(count)).slice(0, SENSES[kind])) own.add(kind + offset);
      senses.set(word, own);
    }
  }
  return senses;
}

function readSets(folder: string, kind: Kind): SynonymSet[] {
  return linesOf(folder, `data.${kind}`).map((line) => {
    const fields = (line.split(' | ')[0] ?? '').split(' ');
    const count = Number.parseInt(fields[3] ?? '0', 16);
    const words = Array.from({ length: count }, (_, place) =>
      (fields[4 + 2 * place] ?? '').toLowerCase().replace(/\(.*\)$/, ''),
    );
    const first = 4 + 2 * count;
    const pointers = Array.from({ length: Number(fields[first] ?? 0) }, (_, place) => {
      const [symbol = '', offset = '', letter = '', ends = ''] = fields.slice(first + 1 + 4 * place);
      const [from, target] = [ends.slice(0, 2), ends.slice(2)].map((end) => Number.parseInt(end, 16));
      return { symbol, to: (KIND_OF[letter] ?? '') + offset, from: from ?? 0, target: target ?? 0 };
    });
    return { id: kind + (fields[0] ?? ''), words, pointers };
  });
}

/** Returns the data lines of a file; lines that begin with a blank are the licence. */
function linesOf(folder: string, file: string): string[] {
  return readFileSync(join(folder, file), 'latin1')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' '));
}
