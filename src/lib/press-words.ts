/** The names by which a country's press is spoken of. */
export interface CountryNames {
  /** Its name in a sentence, for example `the United States`. */
  inSentence: string;
  /** Its short name before a noun, where it has one: `US` in `US sources`. */
  beforeNoun?: string | undefined;
}

/**
 * A country's names for a phrase on its press, such as `{before, select, none {sources from {country}} other {{before} sources}}`.
 * Only English has names before a noun; other languages take `{country}` alone.
 */
export const pressForms = ({
  inSentence,
  beforeNoun,
}: CountryNames): { country: string; before: string } => ({
  country: inSentence,
  before: beforeNoun ?? 'none',
});
