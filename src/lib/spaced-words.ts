import { UNSPACED } from '../schemas/language.ts';

/**
 * Puts spaces between the words of a text, as a search index needs them (UAX #29 with dictionaries). A text in a script
 * with spaces is returned unchanged.
 */
export function spacedWords(text: string): string {
  if (!UNSPACED.test(text)) return text;
  const segments = [...new Intl.Segmenter('und', { granularity: 'word' }).segment(text)];
  return segments
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment)
    .join(' ');
}
