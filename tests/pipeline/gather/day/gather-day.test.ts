import { describe, expect, it } from 'vitest';
import type { Source } from '../../../../src/schemas/source.ts';
import type { Clusterer } from '../../../../scripts/pipeline/digest/cluster/clusterer.ts';
import { NO_MEMORY } from '../../../../scripts/pipeline/gather/day/memory.ts';
import { gatherDay, type GatheredDay } from '../../../../scripts/pipeline/gather/day/gather-day.ts';
import { succeed } from '../../../../scripts/pipeline/outcome/result.ts';
import { parseFeed } from '../../../../scripts/pipeline/gather/feed/parse-feed.ts';
import type { FetchResult } from '../../../../scripts/pipeline/gather/fetcher.ts';
import { tally } from '../../../../scripts/text/tally.ts';
import { inventedTitle } from '../../../support/invented-text.ts';
import { rssFeed } from '../../../support/make-feed.ts';
import { makeSource } from '../../../support/make-source.ts';

const STARTED = '2026-03-10T20:00:00Z';
const COUNTRIES = ['fr', 'ke', 'br', 'in'];
const SOURCES = Array.from({ length: 12 }, (_, n) => makeSource(`${COUNTRIES[n % 4]}-paper-${n}`));

/** A feed with an entry about the flood and three about something else; only pages have dates. */
function feedOf(source: Source): string {
  const item = (path: string, title: string) =>
    `<title>${title}</title><link>http://${source.id}.test/${path}</link><description>${title} today.</description>`;
  const seed = SOURCES.indexOf(source) * 100;
  const others = [1, 2, 3].map((n) => item(String(n), inventedTitle(seed + n)));
  return rssFeed(item('flood', `Flood as the ${source.id} saw it`), ...others);
}

/** Every report of the flood is of one event, the nearest to its centre the first by address. */
const clusterer: Pick<Clusterer, 'cluster'> = {
  cluster: (articles) => {
    const eventOf = (title: string) => (title.startsWith('Flood as') ? 'flood' : title);
    const ids = articles.map(({ article }) => ({ id: article.id, event: eventOf(article.title) }));
    ids.sort((a, b) => (a.id < b.id ? -1 : 1));
    return [...Map.groupBy(ids, ({ event }) => event).values()].map((of) => ({
      links: of.map(({ id }) => ({ article: id, score: 1, shared: [] })),
      near: [],
      certainty: 1,
      sure: of.map(({ id }) => id),
    }));
  },
};

/** Gathers the world's twenty articles; the pages at some addresses turn out to be a year old. */
function gather(old: readonly string[] = [], sources = SOURCES): Promise<GatheredDay> {
  const bodies = new Map(SOURCES.map((source) => [source.feeds[0], feedOf(source)]));
  const fetch = (url: string): Promise<FetchResult> =>
    Promise.resolve(succeed({ url, body: Buffer.from(bodies.get(url) ?? ''), notModified: false, bytes: 1 }));
  return gatherDay(
    sources,
    {
      fetcher: { fetch },
      reader: {
        read: ({ body, ...origin }) => Promise.resolve(parseFeed(body.toString(), origin)),
        close: () => Promise.resolve(),
      },
      extractor: {
        extract: ({ url }) =>
          Promise.resolve(
            succeed({
              blocks: [{ kind: 'paragraph', text: `All there is to say of ${url}, and no more.` }],
              dates: { stated: [`${old.includes(url) ? '2025' : '2026'}-03-10T08:00:00Z`], shown: [] },
              limits: [],
            }),
          ),
        close: () => Promise.resolve(),
      },
      optOuts: { limitsOf: () => Promise.resolve([]), permits: () => Promise.resolve(false) },
      progress: { start: () => undefined, advance: () => undefined, stop: () => undefined },
    },
    {
      remember: () => Promise.resolve(NO_MEMORY),
      target: 20,
      largestShare: 0.25,
      clusterer,
      startedAt: STARTED,
      window: { day: '2026-03-10', from: '2026-03-10T00:00:00Z', to: '2026-03-11T00:00:00Z' },
    },
  );
}

const floodOf = ({ articles }: GatheredDay) =>
  articles.map(({ url }) => url).filter((url) => url.endsWith('/flood'));

describe('a gathered day', () => {
  it('ranks its articles by how widely the feeds report their stories', async () => {
    const day = await gather();
    const ranked = day.articles.filter(({ id }) => day.ranks.get(id) === 0).map(({ url }) => url);
    expect(ranked).toEqual(floodOf(day));
    expect(day.ranks.size).toBe(ranked.length);
  });

  it('says for each entry why it was chosen or why not', async () => {
    const { ledger } = await gather();
    const lines = ledger.filter(({ outcome }) => outcome === 'published' || outcome === 'dropped');
    const said = lines.map(({ outcome, reason, detail }) => `${outcome}: ${reason} (${detail ?? ''})`);
    expect(Object.fromEntries(tally(said))).toEqual({
      'published: story (reported by 12 sources of 4 countries)': 8,
      'published: fair share ()': 12,
      'dropped: the story has its 8 (reported by 12 sources of 4 countries)': 4,
      'dropped: over the fair share ()': 24,
    });
  });

  it('fetches the pages of a tenth more than it needs, half of these of its stories', async () => {
    const { pages } = await gather();
    expect(pages).toHaveLength(22);
    expect(pages.filter(({ url }) => url.endsWith('/flood'))).toHaveLength(9);
  });

  it('lets another entry of the story stand in for one whose page turns out to be old', async () => {
    const before = await gather();
    const [old = ''] = floodOf(before);
    const after = await gather([old]);
    expect(after.articles).toHaveLength(20);
    expect(floodOf(after)).toHaveLength(8);
    expect(floodOf(after)).not.toContain(old);
  });

  it('is the same in whatever order the countries are asked', async () => {
    const byCountry = SOURCES.toSorted((a, b) => (a.id.slice(0, 2) < b.id.slice(0, 2) ? -1 : 1));
    const { articles } = await gather([], byCountry);
    expect(articles).toEqual((await gather()).articles);
  });
});
