import { expect, it } from 'vitest';
import { placeOfArticle, placeOfStory } from '../../src/lib/country-order.ts';
import type { PublishedArticle } from '../../src/schemas/published-article.ts';

const source = { country: 'HU' } as PublishedArticle['source'];
const article = (change: Partial<PublishedArticle>): number =>
  placeOfArticle('HU', {
    ...({
      source,
      title: 'Parliament passes budget',
      kind: 'report',
      shownLanguage: 'en',
      topic: 'politics',
      about: ['HU'],
    } as unknown as PublishedArticle),
    ...change,
  });
const story = (
  topic: PublishedArticle['topic'],
  about: string[],
  sources: number,
  title = 'Talks go on',
): number => placeOfStory('HU', { topic, about, title, titleLanguage: 'en' }, sources);

it('a country is led by what its press shares, then by its own affairs, then the world, an accident, and by games last', () => {
  const places = [
    story('politics', ['US'], 2),
    story('economy', ['HU'], 1),
    article({}),
    story('politics', ['US'], 1),
    article({ topic: 'disaster' }),
    article({ topic: 'science-tech', about: [] }),
    article({ topic: 'culture' }),
  ];
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(new Set(places).size).toBe(places.length);
});

it('what one source has of a crime, an accident, a firm or a job is local, behind the world’s stories', () => {
  const local = (['crime', 'disaster', 'economy', 'labour'] as const).map((topic) => article({ topic }));
  expect(new Set(local).size).toBe(1);
  expect(local[0]).toBeGreaterThan(story('economy', ['US'], 1));
  expect(article({ topic: 'health' })).toBeLessThan(story('economy', ['US'], 1));
  expect(story('science-tech', ['US'], 1)).toBeGreaterThan(local[0] ?? 0);
});

it('hard news of another country is behind the world’s stories, and what is no report last but for reprints', () => {
  expect(article({ about: ['US'] })).toBe(article({ topic: 'science-tech' }));
  expect(article({ title: 'Is the budget enough?' })).toBe(article({ topic: 'science-tech' }));
  expect(article({ kind: 'opinion' })).toBe(article({ topic: 'sport' }));
  expect(story('sport', ['HU'], 3)).toBe(article({ topic: 'sport' }));
  expect(article({ shownLanguage: 'hu' })).toBe(article({ topic: 'sport' }));
});

it('what makers and authorities announce themselves and what is printed every day come last, unless several sources report it', () => {
  const last = article({ title: 'Governor receives ambassador of Norland' });
  expect(last).toBeGreaterThan(article({ kind: 'opinion' }));
  expect(article({ kind: 'routine' })).toBe(last);
  expect(story('science-tech', ['HU'], 1, 'Arvo unveils its new smartphone')).toBe(last);
  expect(story('culture', ['HU'], 1, 'Arvo unveils its new console')).toBe(last);
  expect(story('science-tech', ['HU'], 2, 'Arvo unveils its new smartphone')).toBeLessThan(last);
});
