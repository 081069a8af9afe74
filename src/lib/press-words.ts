/** The names by which a country's press is spoken of. */
export interface CountryNames {
  /** Its name in a sentence, for example `the United States`. */
  inSentence: string;
  /** Its short name before a noun, where it has one: `US` in `US sources`. */
  beforeNoun?: string | undefined;
}

/**
 * A thing of a country's press, for example `US headline`, `sources from Kenya`.
 *
 * @param joined the word before a country's name
 */
export const ofPress = (
  thing: string,
  { inSentence, beforeNoun }: CountryNames,
  joined: 'from' | 'in' = 'from',
): string => (beforeNoun === undefined ? `${thing} ${joined} ${inSentence}` : `${beforeNoun} ${thing}`);
