import { expect, it } from 'vitest';
import { headlineRows, headlinesBeside } from '../../../src/lib/story/headline-rows.ts';
import type { PublishedArticle } from '../../../src/schemas/published-article.ts';
import type { Story } from '../../../src/schemas/story.ts';

const articles = [
  ['1', 'NO', 'Ferry sinks'],
  ['2', 'CA', 'Ferry Sinks!'],
  ['3', 'CA', 'Ferry sinks'],
  ['4', undefined, 'Fog on the bay'],
  ['5', 'AU', 'Ferry sinks'],
].map(([id, country, title]) => ({ id, title, source: { country } }) as unknown as PublishedArticle);
const byId = new Map(articles.map((article) => [article.id, article]));
const story = { articles: articles.map(({ id }) => id), countries: ['NO', 'CA', 'AU'] };
const shown = (beside: readonly string[]) =>
  headlineRows(story, byId, beside).map(({ country, rows }) => [
    country,
    rows.map((row) => [row.articles.map(({ id }) => id).join('+'), row.elsewhere]),
  ]);

it('countries stand by name, the unknown last, and one headline of a country once', () => {
  expect(shown([])).toEqual([
    ['AU', [['5', false]]],
    ['CA', [['2+3', false]]],
    ['NO', [['1', true]]],
    [undefined, [['4', false]]],
  ]);
});

it('a headline that the list itself prints twice is named by the first source that has it', () => {
  const [, norway] = headlineRows(story, byId, []).filter(({ country }) => country !== 'CA');
  expect(norway?.rows[0]?.sameAs?.id).toBe('5');
});

it('the name of a take that is the title of the page stands over the take no more', () => {
  const take = { named: 'headline', label: 'Ferry sinks', articles: [] };
  const told = { title: 'Ferry Sinks!', takes: [take], voices: [], disagreements: [] } as unknown as Story;
  expect(headlinesBeside(told, [])).toEqual(['Ferry Sinks!']);
});

it('a headline that the page prints twice elsewhere is not printed again', () => {
  expect(shown(['Fog on the bay', 'Fog on the bay']).at(-1)).toEqual([undefined, [['4', true]]]);
  expect(shown(['Fog on the bay']).at(-1)).toEqual([undefined, [['4', false]]]);
});
