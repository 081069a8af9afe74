import { primaryLanguage } from '../../../../src/schemas/language.ts';
import { stemsOf } from '../../../text/stem.ts';
import { isStopWord } from '../../../text/stop-words.ts';
import { wordsOf } from '../../../text/words.ts';

/** A headline, its article's opening, and their BCP 47 language. */
export interface WrittenHeadline {
  text: string;
  opening: string;
  language: string;
}

/** Weight of a word in another article's opening, relative to one in its headline. */
const WEIGHT_OF_OPENING_WORD = 0.5;

/**
 * Returns how well each headline says what the other articles say, from 0 to 1, in order: the cosine of its words with
 * their document frequencies in the other headlines, where an opening counts half. Stop words do not count; languages
 * meet in names and figures.
 */
export function nearnessToAll(headlines: readonly WrittenHeadline[]): number[] {
  const contents = headlines.map(({ text, language }) => contentOf(text, language));
  const openings = headlines.map(({ opening, language }) => contentOf(opening, language));
  const weightIn = (place: number, stem: string): number =>
    contents[place]?.has(stem) ? 1 : openings[place]?.has(stem) ? WEIGHT_OF_OPENING_WORD : 0;
  const places = headlines.map((_, place) => place);
  const totals = new Map(
    [...new Set(contents.flatMap((content) => [...content]))].map((stem) => [
      stem,
      places.reduce((sum, place) => sum + weightIn(place, stem), 0),
    ]),
  );
  // A headline contains its own words: a word that no other article has must not count.
  const others = (stem: string): number => (totals.get(stem) ?? 1) - 1;
  const length = Math.hypot(...[...totals.keys()].map(others));
  return contents.map((content) => {
    const sum = [...content].reduce((total, stem) => total + others(stem), 0);
    return sum === 0 ? 0 : sum / (Math.sqrt(content.size) * length);
  });
}

function contentOf(text: string, language: string): Set<string> {
  const primary = primaryLanguage(language);
  const words = wordsOf(text, language).filter((word) => !isStopWord(word.text, primary));
  return new Set(words.flatMap((word) => stemsOf(word.text, primary)));
}
