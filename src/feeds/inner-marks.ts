import { isEnglish } from '../schemas/language.ts';

/**
 * A text to stand in quotation marks: its own double marks become single, as English nests quotations; no letter changes.
 * Other languages have marks of their own, which stay.
 */
export function withInnerMarks(text: string, language: string): string {
  if (!isEnglish(language)) return text;
  return text
    .replaceAll('“', '‘')
    .replaceAll('”', '’')
    .replaceAll(/(?<=^|[\s([—–-])"/g, '‘')
    .replaceAll('"', '’');
}
