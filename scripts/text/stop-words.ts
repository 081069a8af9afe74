import { languageRow } from './languages/languages.ts';

const sets = new Map<string, ReadonlySet<string>>();

/** Whether a word is a stop word; always false in a language without a list. */
export function isStopWord(word: string, language: string): boolean {
  let set = sets.get(language);
  if (!set) sets.set(language, (set = new Set(languageRow(language)?.stopWords)));
  return set.has(word.toLowerCase());
}
