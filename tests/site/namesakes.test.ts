import { expect, it } from 'vitest';
import { someNames, marksOfNamesakes } from '../../src/lib/namesakes.ts';
import { showIn } from '../support/interface.ts';

const source = (name: string, host: string, language = 'id') => ({
  id: host,
  name,
  language,
  homepage: `https://${host}/`,
});
const papers = [
  source('Gazette', 'news.gazette.example'),
  source('Ledger', 'ledger.example'),
  source('Gazette', 'food.gazette.example'),
  source('Herald', 'herald.example'),
  source('Argus', 'argus.example'),
  source('Argus', 'football.argus.example'),
  source('Post', 'post.example'),
];

it('the sources that are named and those that are counted add up to all', () => {
  expect(someNames(papers, 3)).toBe('Gazette (2 editions), Ledger, Herald and 3 more');
  expect(someNames(papers, 4)).toBe('Gazette (2 editions), Ledger, Herald, Argus (2 editions) and Post');
  expect(someNames(papers.slice(1, 2), 3)).toBe('Ledger');
  expect(someNames([{ ...source('Jester', 'jester.example'), kind: 'satire' }], 3)).toBe('Jester (satire)');
});

it('a satirical source is marked so in the words of the language, which may need a capital', () => {
  showIn('de', { Satire: 'Satire', satire: 'Satire' });
  expect(someNames([{ ...source('Jester', 'jester.example'), kind: 'satire' }], 3)).toBe('Jester (Satire)');
});

it('sources of one name are told apart by their language, or where that is the same, by their host', () => {
  expect([...marksOfNamesakes(papers)].map(([id, { words }]) => [id, words])).toEqual([
    ['news.gazette.example', 'news.gazette.example'],
    ['food.gazette.example', 'food.gazette.example'],
    ['argus.example', 'argus.example'],
    ['football.argus.example', 'football.argus.example'],
  ]);
  const editions = [source('Globe', 'globe.example', 'en'), source('Globe', 'ar.globe.example', 'ar')];
  expect([...marksOfNamesakes(editions).values()]).toEqual([
    { words: 'English', isLanguage: true },
    { words: 'Arabic', isLanguage: true },
  ]);
});
