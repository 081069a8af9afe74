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
