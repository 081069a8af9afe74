import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../../src/schemas/entry.ts';
import { sparseClusterer } from '../../../../scripts/pipeline/digest/cluster/sparse-clusterer.ts';
import type { ComparableArticle } from '../../../../scripts/pipeline/snapshot/day-article.ts';
import type { Candidate } from '../../../../scripts/pipeline/gather/day/candidate.ts';
import { findStories } from '../../../../scripts/pipeline/gather/day/find-stories.ts';
import { inventedTitle } from '../../../support/invented-text.ts';
import { makeSource } from '../../../support/make-source.ts';

const STARTED = '2026-03-10T20:00:00Z';

function candidate(source: string, n: number, title: string, changes: Partial<Entry> = {}): Candidate {
  const url = `http://${source}.test/${n}`;
  const entry = { feed: `http://${source}.test/feed.xml`, position: n, url, title, blocks: [], ...changes };
  return { source: makeSource(source), entry: { ...entry, url, title }, address: `${source}.test/${n}` };
}

const flood = (source: string, n: number, more: string) =>
  candidate(source, n, `Welsa flood: Tarnowbrück ${more}`, {
    summary: `The river Welsa burst its banks at Tarnowbrück; Mayor Katarzyna Lindqvist spoke: ${more}.`,
    published: STARTED,
  });

const DAY = [
  flood('fr-a', 1, 'is evacuated'),
  flood('fr-b', 1, 'waits for help'),
  flood('ke-a', 1, 'counts its losses'),
  flood('ke-a', 2, 'asks for boats'),
  candidate('br-a', 1, 'Carmo Vidal wins the Aranha chess open', { summary: 'Vidal beat Oduya in Aranha.' }),
  candidate('br-a', 2, 'Carmo Vidal, winner of the Aranha chess open', { summary: 'Vidal beat Oduya.' }),
  ...Array.from({ length: 20 }, (_, n) => candidate('in-a', n + 1, inventedTitle(n * 31))),
];

/** What the clusterer is given of an entry. */
function givenOf(entry: Candidate): ComparableArticle | undefined {
  let given: readonly ComparableArticle[] = [];
  findStories([entry], { cluster: (articles) => ((given = articles), []) }, STARTED);
  return given[0];
}

describe('the stories that feeds report', () => {
  it('are found from headlines and summaries, with how many sources and countries report them', () => {
    const parts = findStories(DAY, sparseClusterer(), STARTED);
    expect([...parts.keys()].map(({ address }) => address).sort()).toEqual([
      'fr-a.test/1',
      'fr-b.test/1',
      'ke-a.test/1',
      'ke-a.test/2',
    ]);
    expect(new Set([...parts.values()].map(({ story }) => story)).size).toBe(1);
    expect([...parts.values()][0]?.story).toMatchObject({ sources: 3, countries: 2 });
    expect([...parts.values()].map(({ rank }) => rank).sort()).toEqual([0, 1, 2, 3]);
  });

  it('are not made by the editions of one site, which are sources of their own', () => {
    const edition = (source: string, homepage: string, more: string) => {
      const made = flood(source, 1, more);
      return { ...made, source: { ...made.source, homepage } };
    };
    const day = [
      edition('fr-a', 'http://vingtheures.test/fr/', 'is evacuated'),
      edition('fr-b', 'http://english.vingtheures.test/', 'is evacuated today'),
      ...DAY.slice(6),
    ];
    expect(findStories(day, sparseClusterer(), STARTED).size).toBe(0);
  });

  it('do not depend on the order of the feeds', () => {
    const storiesOf = (day: readonly Candidate[]) =>
      [...findStories(day, sparseClusterer(), STARTED)].map(([{ address }, part]) => ({ address, ...part }));
    expect(storiesOf(DAY.toReversed())).toEqual(storiesOf(DAY));
  });

  it('compare the beginning of the content where a feed gives no summary', () => {
    const blocks = ['The river rose.', 'Then it fell.'].map((text) => ({ kind: 'paragraph' as const, text }));
    expect(givenOf(candidate('fr-a', 1, 'Flood', { blocks }))?.article.blocks).toEqual(blocks.slice(0, 1));
    const summary = 'It rose and fell.';
    expect(givenOf(candidate('fr-a', 1, 'Flood', { blocks, summary }))?.article.blocks).toEqual([]);
  });

  it('take an entry without a date for one of now', () => {
    expect(givenOf(candidate('fr-a', 1, 'Flood'))?.article.published).toBe(STARTED);
  });

  it('compare entries in their own language, and believe no feed that names the wrong one', () => {
    const french = 'Le conseil municipal a voté hier soir la réouverture du vieux port';
    const of = (language: string | undefined, source: string) => {
      const each = candidate('fr-a', 1, french, language === undefined ? {} : { language });
      return givenOf({ ...each, source: makeSource('fr-a', { language: source }) });
    };
    expect(of('fr-CA', 'fr')?.article.language).toBe('fr-CA');
    expect(of(undefined, 'fr')?.article.language).toBe('fr');
    expect(of('en-US', 'fr')?.article.language).toBe('fr');
    expect(of('en-US', 'fr')?.english).toBeUndefined();
    expect(givenOf(candidate('gb-a', 1, 'Flood'))?.english).toEqual({ title: 'Flood', blocks: [] });
  });
});
