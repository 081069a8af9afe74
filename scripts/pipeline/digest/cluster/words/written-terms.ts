import { contentStems } from '../../../../text/content-stems.ts';
import { type DayWords, visitNames, visitWordTerms } from './mentions.ts';
import type { ComparedText } from './reading.ts';
import { PHRASE_TERM, WORD_TERM } from './term-table.ts';

/**
 * How an article writes a term, by its number, where it first does; undefined for phrases, whose words are told one by
 * one.
 */
export type Written = (term: number) => string | undefined;

/** Gives the terms of an article as it writes them. Few are asked for: each is looked for by itself. */
export function writtenTerms({ language, fields }: ComparedText, day: DayWords): Written {
  const { vocabulary, terms } = day;
  return (term) => {
    const kind = terms.kindOf(term);
    let written = terms.symbolOf(term);
    if (kind === PHRASE_TERM || written !== undefined) return written;
    for (const { words } of fields) {
      if (kind === WORD_TERM) {
        visitWordTerms(words, day, (each, form, at) => {
          if (each === term) written ??= contentStems(vocabulary.textOf(form), language)[at]?.part;
        });
      } else {
        visitNames(words, day, (each, form, before) => {
          if (each !== term) return;
          const first = before === undefined ? '' : `${vocabulary.textOf(before)} `;
          written ??= `${first}${vocabulary.textOf(form)}`;
        });
      }
    }
    return written;
  };
}
