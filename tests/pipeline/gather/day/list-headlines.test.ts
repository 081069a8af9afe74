import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../src/schemas/article.ts';
import type { Candidate } from '../../../../scripts/pipeline/gather/day/candidate.ts';
import { listHeadlines } from '../../../../scripts/pipeline/gather/day/list-headlines.ts';
import { plainAddress } from '../../../../scripts/text/plain-address.ts';
import { makeSnapshot } from '../../../support/make-day.ts';
import { makeSource } from '../../../support/make-source.ts';

function candidate(url: string, title: string, more: Partial<Candidate['entry']> = {}): Candidate {
  const entry = { feed: 'https://fr-a.test/feed.xml', position: 1, url, title, blocks: [], ...more };
  return {
    source: { ...makeSource('fr-a'), language: 'fr' },
    entry: entry,
    address: plainAddress(url),
  };
}

const ferry = candidate('https://fr-a.test/2?utm_source=rss', 'Le bac part à midi du port', {
  summary: 'Il part.',
  published: '2026-03-18T08:00:00Z',
});
const harbour = candidate('https://fr-a.test/1', 'Le port rouvre', {});

describe('the headlines of a day', () => {
  it('are every entry of the window, chosen or not, in order of address', () => {
    expect(listHeadlines([ferry, harbour], [], [])).toEqual([
      { source: 'fr-a', url: 'https://fr-a.test/1', title: 'Le port rouvre', language: 'fr' },
      {
        source: 'fr-a',
        url: 'https://fr-a.test/2',
        title: 'Le bac part à midi du port',
        summary: 'Il part.',
        language: 'fr',
        published: '2026-03-18T08:00:00Z',
      },
    ]);
  });

  it('leave out entries that their page dates to another day', () => {
    const untimely = { entry: ferry.entry, stage: 'select' as const, reason: 'older than the day' };
    expect(listHeadlines([ferry, harbour], [], [untimely]).map(({ url }) => url)).toEqual([
      'https://fr-a.test/1',
    ]);
  });

  it('have the language of the article that was made of them', () => {
    const [made] = makeSnapshot([{ source: 'fr-a', title: 'x' }]).articles;
    const article = { ...made, url: 'https://fr-a.test/2', language: 'br' } as Article;
    expect(listHeadlines([ferry], [article], [])).toMatchObject([{ language: 'br' }]);
  });

  it('leave out what no snapshot takes, rather than cost the day', () => {
    const hostile = candidate('https://fr-a.test/3', 'Le\u202e port');
    expect(listHeadlines([hostile, harbour], [], []).map(({ url }) => url)).toEqual(['https://fr-a.test/1']);
  });
});
