import { expect, it } from 'vitest';
import { parseFeed } from '../../../../scripts/pipeline/gather/feed/parse-feed.ts';
import { countryOfHost, proposeSource } from '../../../../scripts/pipeline/gather/registry/propose-source.ts';
import { rssFeed } from '../../../support/make-feed.ts';

it.each([
  ['https://www.lagazette.fr/', 'FR'],
  ['https://news.co.uk/', 'GB'],
  ['https://paper.com.br/', 'BR'],
  ['https://gazette.com/', undefined],
  ['https://gazette.news/', undefined],
])('the country of %s is %s', (url, country) => {
  expect(countryOfHost(url)).toBe(country);
});

it('a proposed source is named without its slogan, and claims nothing that is not known', () => {
  const feed = 'https://lagazette.fr/feed';
  const parsed = parseFeed(rssFeed('<title>A</title>'), { url: feed });
  if (!parsed.ok) throw new Error('not a feed');
  const facts = {
    homepage: 'https://lagazette.fr/',
    name: 'Là Gazette – toute l’actualité',
    language: 'fr-FR',
    feed,
    parsed: parsed.value,
  };
  expect(
    proposeSource({
      ...facts,
      parsed: { ...parsed.value, title: undefined, language: undefined },
      country: 'FR',
    }),
  ).toEqual({
    id: 'fr-la-gazette',
    name: 'Là Gazette',
    country: 'FR',
    language: 'fr-FR',
    homepage: 'https://lagazette.fr/',
    feeds: [feed],
    ownership: 'unknown',
    rights: { text: 'excerpt' },
  });
});
