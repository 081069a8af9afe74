import { expect, it } from 'vitest';
import { composeSnapshot } from '../../../scripts/pipeline/digest/build-digest.ts';
import { defaultDigestOptions } from '../../../scripts/pipeline/digest/default-digest-options.ts';
import { isHeadlineAlone, withoutRepeatedTitle } from '../../../src/lib/article/repeated-title.ts';
import { fromOneCountry } from '../../../src/lib/front-page.ts';
import type { PublishedArticle } from '../../../src/schemas/published-article.ts';
import { flood } from '../../support/flood.ts';
import { DAY, makeSnapshot } from '../../support/make-day.ts';
import { newsOf } from '../../support/make-news.ts';

const [made] = newsOf(
  composeSnapshot(
    makeSnapshot([flood('de-blatt', `${DAY}T12:00:00Z`, '4,300 people leave')]),
    defaultDigestOptions('full'),
  ),
).articles;
if (!made) throw new Error('the flood is no article');

const paragraph = (text: string) => ({ kind: 'paragraph' as const, text });
const article: PublishedArticle = {
  ...made,
  title: 'The harbour opens in January 2020',
  summary: undefined,
  based: 'page',
  shownLanguage: 'en',
  original: {
    language: 'ro',
    title: 'Portul se deschide în ianuarie 2020',
    blocks: [paragraph('Portul se deschide în ianuarie 2020.')],
  },
};
const HTML = '<p>The harbour opens in January 2020.</p>\n';

it('a text that is the headline again is none, in both languages', () => {
  const read = withoutRepeatedTitle({ article, html: HTML });
  expect(read.html).toBe('');
  expect(read.article.original?.blocks).toEqual([]);
  expect(isHeadlineAlone(read.article)).toBe(true);
});

it('neither is its original alone, where only the headline is translated', () => {
  expect(isHeadlineAlone(withoutRepeatedTitle({ article, html: '' }).article)).toBe(true);
});

it('a summary that says more is kept', () => {
  const summary = 'The first ship is due on Monday.';
  const read = withoutRepeatedTitle({ article: { ...article, summary }, html: HTML });
  expect([read.html, read.article.summary, read.article.based]).toEqual(['', summary, 'summary']);
  const again = withoutRepeatedTitle({ article: { ...article, summary: article.title }, html: HTML });
  expect(isHeadlineAlone(again.article)).toBe(true);
});

it('an original that says more is kept, and so is any other text', () => {
  const blocks = [paragraph('Portul se deschide luni, spune căpitanul.')];
  const longer = { ...article, original: { language: 'ro', title: 'Portul se deschide', blocks } };
  const read = withoutRepeatedTitle({ article: longer, html: HTML });
  expect([read.html, read.article.original?.blocks, read.article.based]).toEqual(['', blocks, 'page']);
  const other = { article, html: `${HTML}<p>The first ship is due on Monday.</p>` };
  expect(withoutRepeatedTitle(other)).toEqual(other);
});

it('an article of which there is the headline alone does not stand for its country’s press', () => {
  const alone: PublishedArticle = {
    ...article,
    story: undefined,
    kind: 'report',
    topic: 'politics',
    about: ['RO'],
    source: { ...article.source, country: 'RO' },
  };
  const chosen = (articles: PublishedArticle[]) => fromOneCountry({ articles }, 8, 'US').length;
  expect(chosen([alone])).toBe(1);
  expect(chosen([withoutRepeatedTitle({ article: alone, html: HTML }).article])).toBe(0);
});
