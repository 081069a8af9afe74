/** Longest sentence, in UTF-16 code units: models fail on longer ones. */
const MAX_SENTENCE_LENGTH = 500;

/**
 * Splits a text into sentences (UAX #29), without the spaces between them; cuts long ones at a comma or a space.
 * @param language a BCP 47 tag; its rules apply
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
