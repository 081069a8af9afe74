/**
 * The runs of so many words of a text, each once: Broder, "On the resemblance and containment of documents" (1997).
 * @param words in their order
 * @param length of a run; a shorter text has none
 */
export function shinglesOf(words: readonly string[], length: number): Set<string> {
  const starts = words.slice(0, Math.max(0, words.length - length + 1));
  return new Set(starts.map((_, at) => words.slice(at, at + length).join(' ')));
}
