import { type DayWords, visitMentions } from './mentions.ts';
import type { Reading } from './reading.ts';
import { PHRASE } from './term-table.ts';

/** The terms of an article as it first writes them, by number; without phrases, whose words are told one by one. */
export function writtenTerms(reading: Reading, day: DayWords): Map<number, string> {
  const written = new Map<number, string>();
  for (const place of reading.fields.keys()) {
    visitMentions(reading, place, day, (term, text, before) => {
      if (day.terms.kindOf(term) === PHRASE || written.has(term)) return;
      written.set(term, before === undefined ? text : `${before} ${text}`);
    });
  }
  return written;
}
