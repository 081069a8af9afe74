import { isEnglish } from '../schemas/language.ts';
import { curlyMarks } from '../schemas/typographic-marks.ts';

/**
 * A text to stand in quotation marks, as a printer sets it: its own double marks become single, as English nests
 * quotations, and apostrophes curly; where it is cut from a speech, the mark that lies outside the cut is set too, so
 * that none is left open. No letter changes. Other languages have marks of their own, which stay.
 */
export function withInnerMarks(text: string, language: string): string {
  return isEnglish(language) ? nested(balanced(curlyMarks(text))) : text;
}

/** An English text as a printer sets it where it stands outside quotation marks; another stays. */
export const printed = (text: string, language: string): string =>
  isEnglish(language) ? curlyMarks(text) : text;

const nested = (text: string): string => text.replaceAll('“', '‘').replaceAll('”', '’');

/** Sets a first closing mark an opening one before it, and a last opening mark a closing one after it. */
function balanced(text: string): string {
  const [firstOpening, firstClosing] = [text.indexOf('“'), text.indexOf('”')];
  const isOpenedBefore = firstClosing >= 0 && (firstOpening < 0 || firstClosing < firstOpening);
  const isClosedAfter = text.lastIndexOf('“') > text.lastIndexOf('”');
  return `${isOpenedBefore ? '“' : ''}${text}${isClosedAfter ? '”' : ''}`;
}
