import { describe, expect, it } from 'vitest';
import { divisionFailure } from '../../../../scripts/pipeline/digest/annotate/division-failure.ts';
import { quoteFailure } from '../../../../scripts/pipeline/digest/annotate/quote-failure.ts';
import { voiceFailure } from '../../../../scripts/pipeline/digest/annotate/voice-failure.ts';
import type { DayArticle } from '../../../../scripts/pipeline/snapshot/day-article.ts';
import type { Evidence } from '../../../../src/schemas/take.ts';
import { makeArticles } from '../../../support/make-day.ts';

const HEADLINE = 'Les équipages restent en grève';
const [english, french] = makeArticles([
  {
    source: 'gb-post',
    title: 'Crews stay on strike',
    paragraphs: [`Crews stay on strike. Uncompromising disagreement. ${'Talks go on and on. '.repeat(20)}`],
  },
  {
    source: 'fr-jour',
    title: HEADLINE,
    language: 'fr',
    english: { title: 'The crews stay on strike', paragraphs: [] },
  },
]);
if (!english || !french) throw new Error('two articles are made above');

/** A quotation that stands where it says. */
function quote({ article }: DayArticle, text: string, block: number | null): Evidence {
  const start = (block === null ? article.title : (article.blocks[block]?.text ?? '')).indexOf(text);
  return { article: article.id, side: 'original', block, start, end: start + text.length, text };
}

describe('a quotation that stands in its article', () => {
  it.each([
    [
      'with two long words',
      english,
      quote(english, 'Uncompromising disagreement', 0),
      /fewer than three words/,
    ],
    ['with three words of few letters', english, quote(english, 'go on and', 0), /too short/],
    [
      'with more than 320 letters',
      english,
      quote(english, 'Talks go on and on. '.repeat(20).trim(), 0),
      /too long/,
    ],
    ['that is not English', french, quote(french, HEADLINE, null), /not of the English text/],
  ])('proves nothing %s', (_, article, evidence, reason) => {
    expect(quoteFailure(evidence, article)?.reason).toMatch(reason);
  });

  it('proves what it shows with three words or more', () => {
    expect(quoteFailure(quote(english, 'Crews stay on strike', 0), english)).toBeUndefined();
  });

  it('is no headline where it stands in the text, though it reads the same', () => {
    const story = new Map([[english.article.id, english]]);
    const failure = (block: number | null) =>
      voiceFailure(quote(english, 'Crews stay on strike', block), story, new Set(), new Set());
    expect(failure(null)).toBeUndefined();
    expect(failure(0)?.reason).toBe('its quotation is not its headline');
  });
});

describe('a story', () => {
  it.each([
    [0, 0],
    [1, 1],
    [1, 3],
    [2, 0],
    [4, 3],
  ])('may divide into %i takes and %i single voices', (takes, voices) => {
    expect(divisionFailure(takes, voices)).toBeUndefined();
  });

  it.each([
    [1, 0, 'no other stands beside it'],
    [5, 0, 'there are more than four takes'],
    [2, 4, 'there are more than three voices'],
    [0, 1, 'no take stands beside the voice'],
  ])('does not divide into %i takes and %i single voices', (takes, voices, reason) => {
    expect(divisionFailure(takes, voices)).toEqual({ reason });
  });
});
