import { UNSPACED } from '../schemas/language.ts';

/**
 * A text with spaces between its words, as a search index needs them, by the segmentation of Unicode's UAX #29 and its
 * dictionaries; as it is where its script has spaces of its own.
 */
export function spacedWords(text: string): string {
  if (!UNSPACED.test(text)) return text;
  const segments = [...new Intl.Segmenter('und', { granularity: 'word' }).segment(text)];
  return segments
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment)
    .join(' ');
}
