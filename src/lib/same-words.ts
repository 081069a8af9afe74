/** The words of a headline, without marks and capitals, by which two prints of it are known as one. */
export function plainWords(headline: string): string {
  return headline
    .toLowerCase()
    .replace(/['’]/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether two texts have the same words: a shown title has a printer's marks, its quotation those of its source. */
export function sameWords(one: string, other: string): boolean {
  return plainWords(one) === plainWords(other);
}

/**
 * Letters at the beginning of two words that make one a form of the other where a quotation is compared with the headline
 * above it, as in `coach` and `coaches`, `read` and `reader`: of a short headline, one such word is all it may share.
 */
const STEM = 4;

/** Words that say nothing of what a text is about. */
const EMPTY = new Set(
  'a about after against also amid an and are as at be because been before being between but by can could due during for from had has have he her here his in into is it its just may more most nor of on only or other out over said says she some such than that the their them then there these they this those through to under until up very was were what when where which while will with would your'.split(
    ' ',
  ),
);

/** The words of a text that may say what it is about, in order. */
export const contentWords = (text: string): string[] =>
  plainWords(text)
    .split(' ')
    .filter((word) => word !== '' && !EMPTY.has(word));

/** Of these, the long ones: a short one, such as a number, may stand in any text. */
export const longWords = (text: string): Set<string> =>
  new Set(contentWords(text).filter((word) => word.length >= STEM));

/**
 * Letters that two words begin with that are forms of one, as `floods` and `flooding`. More than {@link STEM}: a name that
 * is taken to repeat a title is not shown, so that `contests` must not pass for `controls`.
 */
const FORM = 5;

/** Whether two words are forms of one: what says the same as another text is of such words. */
export const isForm = (one: string, other: string): boolean =>
  one === other ||
  (one.length >= FORM && other.length >= FORM && one.slice(0, FORM) === other.slice(0, FORM));

/** Long words of a headline that what is quoted under it shares: one where it has few, since others may be in other words. */
const MIN_SHARED = 2;
const FEW = 4;

/** Whether a text has two long words of a headline, or other forms of them; of a short headline, one. */
export function isUnderHeadline(text: string, headline: string): boolean {
  const beginnings = (each: string): Set<string> =>
    new Set([...longWords(each)].map((word) => word.slice(0, STEM)));
  const [own, head] = [beginnings(text), beginnings(headline)];
  const needed = head.size < FEW ? Math.min(1, head.size) : MIN_SHARED;
  return own.intersection(head).size >= needed;
}
