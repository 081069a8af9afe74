/** Separator between the lines of a headline: a bar, or a slash before a blank as in Persian. */
const BETWEEN_LINES = /\s*[|｜]\s+|\s*(?<=[\p{L}\p{M}\p{N}\s])\/\s+/u;

/** Fewest words of a first line that can represent the whole. */
const MIN_WORDS_OF_LINE = 3;

/**
 * Returns the first line of a headline that a bar or a slash divides into lines of three words or more (`Petrol is
 * rationed from today / a litre at 1,500`), since what follows only adds detail; any other headline unchanged.
 */
export function firstLine(headline: string): string {
  const lines = headline.split(BETWEEN_LINES).map((line) => line.trim());
  const [first = headline] = lines;
  return lines.every((line) => line.split(/\s+/).length >= MIN_WORDS_OF_LINE) ? first : headline;
}
