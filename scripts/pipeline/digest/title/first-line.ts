/** What parts the lines of a headline that has several: a bar, or a slash before a blank as in Persian. */
const BETWEEN_LINES = /\s*[|｜]\s+|\s*(?<=[\p{L}\p{M}\p{N}\s])\/\s+/u;

/** Fewest words of a first line that can stand for the whole. */
const MIN_WORDS_OF_LINE = 3;

/**
 * The first line of a headline that a bar or a slash parts into lines of three words or more (`Petrol is rationed from
 * today / a litre at 1,500`), since what follows only adds to it; any other headline as it is.
 */
export function firstLine(headline: string): string {
  const lines = headline.split(BETWEEN_LINES).map((line) => line.trim());
  const [first = headline] = lines;
  return lines.every((line) => line.split(/\s+/).length >= MIN_WORDS_OF_LINE) ? first : headline;
}
