import { describe, expect, it } from 'vitest';
import { proveQuotation } from '../../../../scripts/pipeline/digest/public/prove-quotation.ts';
import type { Evidence } from '../../../../src/schemas/take.ts';
import { makeArticles } from '../../../support/make-day.ts';

const [cut, whole] = makeArticles([
  { source: 'gb-post', title: 'River rises', paragraphs: ['The river rose by two metres…'] },
  { source: 'gb-sun', title: 'River falls', paragraphs: ['The river fell.', 'All is well.'] },
]);

/** A quotation of a block of an article, at a place in its whole text. */
function quote(article: typeof cut, block: number | null, start: number, text: string): Evidence {
  const end = start + text.length;
  return { article: article?.article.id ?? '', side: 'english', block, start, end, text };
}

const look = (article: typeof cut, evidence: Evidence, withheld: number) =>
  article && proveQuotation(evidence, article, withheld);

describe('a quotation', () => {
  it('is proved where its text is public', () => {
    expect(look(whole, quote(whole, 1, 0, 'All is well.'), 3)).toBe('proved');
    expect(look(cut, quote(cut, 0, 4, 'river rose'), 5)).toBe('proved');
    expect(look(cut, quote(cut, null, 0, 'River'), 5)).toBe('proved');
  });

  it('is open where its block is withheld, or reaches beyond the cut of one', () => {
    expect(look(whole, quote(whole, 4, 0, 'Rain is near.'), 3)).toBe('withheld');
    expect(look(cut, quote(cut, 0, 18, 'two metres in a day.'), 5)).toBe('withheld');
    expect(look(cut, quote(cut, 0, 60, 'The bridge is shut.'), 5)).toBe('withheld');
  });

  it('is wrong where the public text reads otherwise, also before the cut', () => {
    expect(look(whole, quote(whole, 1, 0, 'All is lost.'), 3)).toBe('wrong');
    expect(look(cut, quote(cut, 0, 18, 'six metres in a day.'), 5)).toBe('wrong');
    expect(look(cut, quote(cut, null, 0, 'Rover'), 5)).toBe('wrong');
  });

  it('is wrong where no text can be withheld: of a whole article, beyond the last block, in no English', () => {
    expect(look(whole, quote(whole, 2, 0, 'More.'), 0)).toBe('wrong');
    expect(look(whole, quote(whole, 5, 0, 'More.'), 3)).toBe('wrong');
    const [polish] = makeArticles([
      { source: 'pl-gazeta', title: 'Rzeka', language: 'pl', paragraphs: ['A.'] },
    ]);
    expect(look(polish, quote(polish, 1, 0, 'More.'), 3)).toBe('wrong');
  });

  it('is wrong where its place is not as long as its text', () => {
    expect(look(whole, { ...quote(whole, 4, 0, 'Rain is near.'), end: 5 }, 3)).toBe('wrong');
  });
});
