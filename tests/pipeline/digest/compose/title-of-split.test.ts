import { describe, expect, it } from 'vitest';
import { titleOfSplit } from '../../../../scripts/pipeline/digest/compose/title-of-split.ts';
import type { Split } from '../../../../scripts/pipeline/digest/split/splitter.ts';
import { tidyDay } from '../../../../scripts/pipeline/digest/title/tidy-day.ts';
import { makeArticles, type ArticleSketch } from '../../../support/make-day.ts';

/** The title of a story that divides into a take of the first two articles and the voice of the third. */
function titled(sketches: readonly Omit<ArticleSketch, 'source'>[]): string {
  const made = makeArticles(sketches.map((sketch, at) => ({ ...sketch, source: `gb-${at}` })));
  // Nearest to the centre first: the voice.
  const articles = made.toSorted((a, b) => (a.source.id < b.source.id ? 1 : -1));
  const tidy = tidyDay(articles);
  const [voice = '', ...take] = articles.map(({ article }) => article.id);
  const text = 'as its headline';
  const split: Split = {
    verdict: 'one-voice',
    framings: [{ label: 'The take', named: 'clause', articles: take, evidence: [], placed: [] }],
    voices: [
      {
        articles: [voice],
        evidence: { article: voice, side: 'original', block: null, start: 0, end: 1, text },
      },
    ],
  };
  return titleOfSplit(
    split,
    articles.map((article) => ({ article, kind: 'report', headlines: tidy(article) })),
  ).title;
}

const VOICE = { title: 'Minister rejects blame for Vestrelid dam and floods' };

describe('a story whose best headline is that of an article that stands apart', () => {
  it('is titled by what most report', () => {
    expect(
      titled([
        { title: 'Vestrelid dam bursts at night' },
        { title: 'Floods reach villages in the valley' },
        VOICE,
      ]),
    ).not.toBe(VOICE.title);
  });

  it('keeps its native English where what most report is only translated', () => {
    const inFinnish = (title: string) => ({
      title: `Pato murtui ${title.length}`,
      language: 'fi',
      english: { title, paragraphs: [] },
    });
    expect(
      titled([
        inFinnish('Vestrelid dam bursts at night'),
        inFinnish('Floods reach villages in the valley'),
        VOICE,
      ]),
    ).toBe(VOICE.title);
  });
});
