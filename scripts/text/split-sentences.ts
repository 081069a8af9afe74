/** Longest sentence, in UTF-16 code units: models lose their way in longer ones. */
const MAX_SENTENCE_LENGTH = 500;

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
  if (sentence.length <= MAX_SENTENCE_LENGTH) return [sentence];
  const window = sentence.slice(0, MAX_SENTENCE_LENGTH);
  const at =
    Math.max(window.search(/[,;:،、，；：][^,;:،、，；：]*$/) + 1, 0) ||
    window.lastIndexOf(' ') ||
    MAX_SENTENCE_LENGTH;
  const end = at > MAX_SENTENCE_LENGTH / 4 ? at : MAX_SENTENCE_LENGTH;
  return [sentence.slice(0, end).trim(), ...cut(sentence.slice(end).trim())];
}
