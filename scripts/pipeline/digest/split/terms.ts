/** A compiled term: its source list, and the words that must follow its first. */
interface CompiledTerm {
  owner: number;
  /** Unique among all terms. */
  id: number;
  /** 2 for a term marked `!`, else 1. */
  strength: number;
  rest: readonly string[];
}

/** A term found in a text. */
export interface TermHit {
  /** Index of the list that contains the term. */
  owner: number;
  term: number;
  strength: number;
}

/** Compiled term lists: each first word (or prefix with `*`) maps to its terms. */
export type TermIndex = ReadonlyMap<string, readonly CompiledTerm[]>;

const MIN_PREFIX_LENGTH = 2;

/**
 * Returns the words of an English text: lower case, apostrophes and inner hyphens kept, `’` written `'`; a `?` is a
 * word.
 */
export function termWordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*|\?/gu) ?? []
  );
}

/** Returns compiled lists of terms in the notation of `Frame.terms`; a hit's `owner` is the list's index. */
export function compileTerms(lists: readonly string[]): TermIndex {
  const index = new Map<string, CompiledTerm[]>();
  let id = 0;
  lists.forEach((list, owner) => {
    for (const raw of list.split(',')) {
      const strong = raw.trim().startsWith('!');
      const [first, ...rest] = raw.replace('!', '').trim().split(/\s+/);
      if (!first) continue;
      const terms = index.get(first) ?? [];
      terms.push({ owner, id: id++, strength: strong ? 2 : 1, rest });
      index.set(first, terms);
    }
  });
  return index;
}

/** Returns the terms that occur among the words, in order of occurrence, with repetitions. */
export function findTerms(words: readonly string[], index: TermIndex): TermHit[] {
  const hits: TermHit[] = [];
  words.forEach((word, at) => {
    for (const key of keysOf(word)) {
      for (const { owner, id, strength, rest } of index.get(key) ?? []) {
        if (rest.every((each, offset) => matches(words[at + offset + 1], each))) {
          hits.push({ owner, term: id, strength });
        }
      }
    }
  });
  return hits;
}

function keysOf(word: string): string[] {
  const keys = [word];
  for (let length = MIN_PREFIX_LENGTH; length <= Math.min(word.length, 16); length++) {
    keys.push(`${word.slice(0, length)}*`);
  }
  return keys;
}

function matches(word: string | undefined, pattern: string): boolean {
  if (word === undefined) return false;
  return pattern.endsWith('*') ? word.startsWith(pattern.slice(0, -1)) : word === pattern;
}
