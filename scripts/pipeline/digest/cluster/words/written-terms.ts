import { contentStems } from '../../../../text/content-stems.ts';
import { type DayWords, visitNames, visitWordTerms } from './mentions.ts';
import type { ComparedText } from './reading.ts';
import { PHRASE_TERM, WORD_TERM } from './term-table.ts';

/**
 * Returns how an article spells a term, by term number, where it first occurs; undefined for phrases, whose words are
 * listed singly.
 */
export type TermSpelling = (term: number) => string | undefined;

/**
 * Returns a function that gives an article's terms as it spells them. Few are requested, so each is searched for on its
 * own.
 */
export function writtenTerms({ language, fields }: ComparedText, day: DayWords): TermSpelling {
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
