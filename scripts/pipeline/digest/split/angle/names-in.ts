import { countries } from '../../../../../src/data/countries.ts';
import { NATIONS } from '../name/nations.ts';
import { lemmasIn, printedWords } from './angle-text.ts';

/** The stems of words that the leads write with a capital wherever they occur within a sentence. */
export function namesIn(leads: readonly string[]): Set<string> {
  const words = leads.flatMap((lead) => printedWords(lead).slice(1));
  const stemsOf = (some: readonly string[]): Set<string> => new Set(some.flatMap(lemmasIn));
  const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
  return stemsOf(words.filter(isCapital)).difference(stemsOf(words.filter((word) => !isCapital(word))));
}

let kept: ReadonlySet<string> | undefined;

/**
 * The stems of countries and nationalities: naming where something happened is no angle. Made at first use, since it needs the
 * table of concepts.
 */
export const national = (): ReadonlySet<string> =>
  (kept ??= new Set([...countries.map(({ name }) => name), ...NATIONS].flatMap((name) => lemmasIn(name))));
