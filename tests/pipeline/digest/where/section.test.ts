import { expect, it } from 'vitest';
import { sectionOf } from '../../../../scripts/pipeline/digest/where/section.ts';

it('an address names countries in its folders, not in its last part, which repeats the headline', () => {
  const { countries } = sectionOf('https://news.example/us-news/kenya/peru-votes', undefined);
  expect([...countries]).toEqual(['US', 'KE']);
});

it.each([
  ['https://news.example/world/a', undefined, 'abroad'],
  ['https://news.example/internacional/a', undefined, 'abroad'],
  ['https://news.example/local-news/a', undefined, 'home'],
  ['https://news.example/2026/03/a', 'National', 'home'],
  ['https://news.example/2026/03/a', undefined, undefined],
])('%s, section %s: from %s', (url, section, from) => {
  expect(sectionOf(url, section).from).toBe(from);
});
