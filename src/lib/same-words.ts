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

/** The shortest word that may show what a text is about, in UTF-16 code units; shorter ones are mostly grammar. */
const MIN_OF_WORD = 4;

/** Long words that say nothing of what a text is about. */
const EMPTY = new Set(
  'about after against also amid been before being between could during from have here into just more most only other over said says some such than that their them then there these they this those through under until very were what when where which while will with would your'.split(
    ' ',
  ),
);

/** The words of a text that may show what it is about. */
export const longWords = (text: string): Set<string> =>
  new Set(
    plainWords(text)
      .split(' ')
      .filter((word) => word.length >= MIN_OF_WORD && !EMPTY.has(word)),
  );

/** Long words of a headline that what is quoted under it shares: one where it has few, since others may be in other words. */
const MIN_SHARED = 2;
const FEW = 4;

/** Whether a text has two long words of a headline, or other forms of them; of a short headline, one. */
export function isUnderHeadline(text: string, headline: string): boolean {
  const beginnings = (each: string): Set<string> =>
    new Set([...longWords(each)].map((word) => word.slice(0, MIN_OF_WORD)));
  const [own, head] = [beginnings(text), beginnings(headline)];
  const needed = head.size < FEW ? Math.min(1, head.size) : MIN_SHARED;
  return own.intersection(head).size >= needed;
}
