import { isEnglish } from '../../../../src/schemas/language.ts';
import { typographicMarks } from '../../../../src/schemas/typographic-marks.ts';

/**
 * Returns a headline as a page shows it: with a printer's marks where it is English. Other languages have marks of their
 * own, and stay.
 * @param language BCP 47 tag of the headline
 */
export function shownTitle(headline: string, language: string): string {
  return isEnglish(language) ? typographicMarks(headline) : headline;
}
