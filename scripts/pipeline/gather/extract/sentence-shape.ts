/** Shortest text that reads as a sentence, in UTF-16 code units. */
const MIN_SENTENCE_LENGTH = 40;

/** Scripts in which a text takes a third of the characters. */
export const DENSE_SCRIPT = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;

/** How many characters of other scripts one character of a dense script stands for. */
export const LETTERS_OF_DENSE = 3;

/**
 * The end of a sentence in any script, within closing quotation marks and brackets (UAX #29, Sentence_Terminal). Three
 * full stops are where a teaser was cut.
 */
const SENTENCE_END = /(?<!\.\.)\p{Sentence_Terminal}[\p{Quotation_Mark}\p{Close_Punctuation}\s]*$/u;

/** Whether a text has the shape of a sentence, which headlines and labels lack: a length, and a mark at its end. */
export function isSentence(text: string): boolean {
  const shortest = DENSE_SCRIPT.test(text) ? MIN_SENTENCE_LENGTH / LETTERS_OF_DENSE : MIN_SENTENCE_LENGTH;
  return text.length >= shortest && endsSentence(text);
}

/** Whether a text ends as a sentence does, however short it is. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text);
}
