/**
 * The distinct runs of a given number of words in a text: Broder, "On the resemblance and containment of documents"
 * (1997).
 * @param words in order
 * @param length of a run; a shorter text has none
 */
export function shinglesOf(words: readonly string[], length: number): Set<string> {
  const starts = words.slice(0, Math.max(0, words.length - length + 1));
  return new Set(starts.map((_, at) => words.slice(at, at + length).join(' ')));
}
