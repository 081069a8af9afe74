import { describe, expect, it } from 'vitest';
import { newTodayWords } from '../../../src/lib/story/new-today.ts';
import type { PublishedArticle } from '../../../src/schemas/published-article.ts';

interface NewToday {
  sources: number;
  countries: string[];
  numbers: string[];
}

const articles = new Map(
  [
    { id: 'a', title: 'Ferry sinks off the bay' },
    {
      id: 'b',
      title: 'Talks go on',
      summary: 'Rescuers say that at least 1,079 people were on board, not fewer.',
    },
  ].map((each) => [each.id, each as PublishedArticle]),
);

const said = (newToday?: NewToday): string =>
  newTodayWords(
    {
      articles: ['a', 'b'],
      thread: { id: 'x', since: '2026-03-17', earlier: [], ...(newToday && { newToday }) },
    },
    articles,
  );

describe('what is new in a story today', () => {
  it('is said in one plain sentence, a number with the words around it', () => {
    expect(said({ sources: 3, countries: ['JP'], numbers: ['1079'] })).toBe(
      'New today: 3 more sources, Japan’s press and the number 1,079 (“… say that at least 1,079 people were on board …”).',
    );
  });

  it('names the press of several countries', () => {
    expect(said({ sources: 0, countries: ['JP', 'US'], numbers: [] })).toBe(
      'New today: the press of Japan and the United States.',
    );
  });

  it('leaves out a number whose words are not at hand', () => {
    expect(said({ sources: 1, countries: [], numbers: ['79'] })).toBe('New today: 1 more source.');
    expect(said({ sources: 0, countries: [], numbers: ['79'] })).toBe('');
  });

  it('says so where nothing is', () => {
    expect(said({ sources: 0, countries: [], numbers: [] })).toBe('No new source, country or number today.');
    expect(said()).toBe('');
  });
});
