import { contentStems } from '../../text/content-stems.ts';
import { type DayWords, visitNames, visitWordTerms } from './mentions.ts';
import type { Reading } from './reading.ts';

/** How an article writes a term, by its number, where it first does; undefined for phrases, whose words are told one by one. */
export type Written = (term: number) => string | undefined;

/** Gives the terms of an article as it writes them. */
export function writtenTerms({ language, fields }: Reading, day: DayWords): Written {
  const { vocabulary } = day;
  const written = new Map<number, string>();
  for (const { words } of fields) {
    visitWordTerms(words, day, (term, form, at) => {
      if (!written.has(term))
        written.set(term, contentStems(vocabulary.textOf(form), language)[at]?.part ?? '');
    });
    visitNames(words, day, (term, form, before) => {
      if (written.has(term)) return;
      const text = vocabulary.textOf(form);
      written.set(term, before === undefined ? text : `${vocabulary.textOf(before)} ${text}`);
    });
  }
  return (term) => written.get(term) ?? day.terms.symbolOf(term);
}
