import { expect, it } from 'vitest';
import { tonesOf } from '../../../src/lib/story/tones.ts';
import type { PublishedArticle } from '../../../src/schemas/published-article.ts';
import type { OneVoice, Take } from '../../../src/schemas/take.ts';

const country: Record<string, string | undefined> = {
  a: 'NO',
  b: 'NO',
  c: 'CA',
  d: 'CA',
  e: undefined,
  f: 'SE',
  g: 'IN',
};
const articleById = new Map(
  Object.entries(country).map(([id, code]) => [id, { id, source: { country: code } } as PublishedArticle]),
);
const take = (...articles: string[]) => ({ articles }) as Take;
const tones = tonesOf(
  {
    articles: [...articleById.keys()],
    countries: ['NO', 'CA', 'SE'],
    reprintedIn: ['IN'],
    takes: [take('a', 'c'), take('b', 'd', 'g')],
    voices: [{ articles: ['e'] } as OneVoice],
  },
  articleById,
);

it('an article has the colour of its take, or none', () => {
  expect(['a', 'd', 'f'].map(tones.ofArticle)).toEqual([1, 2, 0]);
});

it('an article has the mark of its take, of an article that stands apart, or of the others', () => {
  expect(['a', 'd', 'e', 'f'].map(tones.markOf)).toEqual(['tone-1', 'tone-2', 'tone-0', 'tone-rest']);
});

it('a country has that of the take with most of its articles, the higher-ranked of equals, or none', () => {
  expect(['NO', 'CA', 'SE'].map(tones.ofCountry)).toEqual([1, 1, 0]);
});

it('a take knows its countries, those that print an agency’s report too', () => {
  expect(tones.countriesOf(2)).toEqual(['NO', 'CA', 'IN']);
  expect(tones.ofCountry('IN')).toBe(2);
});
