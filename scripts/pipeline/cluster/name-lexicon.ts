import { withoutPrefix } from '../../text/stem.ts';
import { nameSkeleton } from '../../text/name-skeleton.ts';
import type { Reading } from './reading.ts';
import type { StringPool } from './string-pool.ts';
import { stemOf } from './term-table.ts';
import { type Form, isOpening, type Vocabulary } from './vocabulary.ts';

/** Tells names from words that only happen to stand with a capital. */
export interface NameLexicon {
  isName(form: Form): boolean;
}

interface Count {
  small: number;
  capital: number;
}

/**
 * Learns from the day itself which words are written with a capital where nothing asks for one: inside
 * sentences, and not in headlines that capitalise every word (truecasing: Lita et al., "tRuEcasIng", 2003). In
 * scripts without capitals a word is a name where it sounds like one of those.
 * @param vocabulary in which the readings were read
 * @param pool in which it keeps its words
 */
export function learnNames(
  readings: readonly Reading[],
  vocabulary: Vocabulary,
  pool: StringPool,
): NameLexicon {
  const counts = countCapitals(readings, vocabulary);
  let sounds: ReadonlySet<string> | undefined;
  const judge = ({ text, language, capital, plain, isStopWord }: Form): boolean => {
    if (isStopWord) return false;
    if (CASELESS.test(text)) {
      sounds ??= soundsOf(counts, pool);
      return sounds.has(nameSkeleton(withoutPrefix(text, language)));
    }
    if (!capital) return false;
    const count = counts.get(plain);
    return !count || count.capital > count.small;
  };
  // By the number of the form: 0 not judged yet, 1 no name, 2 a name.
  const judged = new Uint8Array(vocabulary.size);
  return {
    isName: (form) => (judged[form.number] ||= judge(form) ? 2 : 1) === 2,
  };
}

/** How often each word is written with a capital and without, by the number of its plain form. */
function countCapitals(readings: readonly Reading[], vocabulary: Vocabulary): Map<number, Count> {
  const counts = new Map<number, Count>();
  for (const { words } of readings.flatMap(({ fields }) => fields)) {
    if (isTitleCase(words, vocabulary)) continue;
    for (const word of words) {
      if (isOpening(word)) continue;
      const { plain, capital } = vocabulary.formOf(word);
      let count = counts.get(plain);
      if (!count) counts.set(plain, (count = { small: 0, capital: 0 }));
      if (capital) count.capital += 1;
      else count.small += 1;
    }
  }
  return counts;
}

/** A word in a script that is read letter by letter and has no capitals. */
const CASELESS = /^[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Devanagari}\p{sc=Bengali}\p{sc=Georgian}]/u;

/** How the names sound that are written with a capital, as skeletons. */
function soundsOf(counts: ReadonlyMap<number, Count>, pool: StringPool): ReadonlySet<string> {
  const sounds = new Set<string>();
  for (const [plain, { small, capital }] of counts) {
    if (capital > small) sounds.add(nameSkeleton(stemOf(pool.textOf(plain))));
  }
  sounds.delete('');
  return sounds;
}

/** Whether most of the longer words inside sentences stand with a capital, as in an American headline. */
function isTitleCase(words: Uint32Array, vocabulary: Vocabulary): boolean {
  let [long, capitals] = [0, 0];
  for (const word of words) {
    const { isLong, capital } = vocabulary.formOf(word);
    if (isOpening(word) || !isLong) continue;
    long += 1;
    if (capital) capitals += 1;
  }
  return capitals > 0.6 * long;
}
