/** Longest sentence, in UTF-16 code units: models lose their way in longer ones. */
const LONGEST = 500;

/**
 * A text in sentences (UAX #29), without the blanks between them; too long ones are cut at a comma or a blank.
 * @param language a BCP 47 tag, whose rules hold
 */
export function splitSentences(text: string, language: string): string[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  return [...segmenter.segment(text)]
    .map(({ segment }) => segment.trim())
    .filter(Boolean)
    .flatMap(cut);
}

function cut(sentence: string): string[] {
  if (sentence.length <= LONGEST) return [sentence];
  const window = sentence.slice(0, LONGEST);
  const at =
    Math.max(window.search(/[,;:،、，；：][^,;:،、，；：]*$/) + 1, 0) || window.lastIndexOf(' ') || LONGEST;
  const end = at > LONGEST / 4 ? at : LONGEST;
  return [sentence.slice(0, end).trim(), ...cut(sentence.slice(end).trim())];
}
