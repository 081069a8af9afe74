import { expect } from 'vitest';
import { robotsTagOf } from '../../scripts/adapters/http/robots-tag.ts';
import { siteOptOuts } from '../../scripts/adapters/http/site-opt-outs.ts';
import { readPages } from '../../scripts/pipeline/gather/day/read-pages.ts';
import { extractPage } from '../../scripts/pipeline/gather/extract/extract-page.ts';
import { parseFeed } from '../../scripts/pipeline/gather/feed/parse-feed.ts';
import { fail, succeed } from '../../scripts/pipeline/outcome/result.ts';
import { makeSource } from './make-source.ts';

export const HOST = 'https://fr-gazette.test';
export const PAGE = `${HOST}/news/1`;
const PARAGRAPHS = [
  'The harbour council voted on Monday to open the old lock again after three years of repairs.',
  'Fishermen had asked for it, since the way round the cape takes them half a day longer each week.',
  'The first boats are to pass before the end of the month, when the tides are at their lowest.',
];

/** A site as a publisher may write it; what is absent says nothing. */
export interface Site {
  headers?: Record<string, string>;
  /** Elements of the head. */
  head?: string;
  /** What stands behind the body. */
  tail?: string;
  files?: Record<string, string>;
  /** What stands in the feed beside the entry. */
  feed?: string;
  rights?: 'full' | 'excerpt' | 'headline';
  /** The page cannot be had. */
  isDown?: boolean;
}

const html = ({ head = '', tail = '' }: Site) =>
  `<!DOCTYPE html><html lang="en"><head><title>Lock opens</title>
  <meta property="og:image" content="${HOST}/lock.jpg">${head}</head><body><article><h1>Lock opens</h1>
  ${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</article></body>${tail}</html>`;

const feedOf = ({ feed = '' }: Site) =>
  `<rss version="2.0" xmlns:rsl="https://rslstandard.org/rsl" xmlns:content="http://purl.org/rss/1.0/modules/content/">
  <channel><title>G</title><item><title>Lock opens</title><link>${PAGE}</link>
  <description>The lock opens again this month.</description>${feed}</item></channel></rss>`;

/** The article that is made of a page, as gathering makes it. */
export async function articleOf(site: Site) {
  const fetch = (url: string) => {
    const text = url === PAGE ? (site.isDown ? undefined : html(site)) : site.files?.[url.replace(HOST, '')];
    const headers = new Map(Object.entries(url === PAGE ? (site.headers ?? {}) : {}));
    return Promise.resolve(
      text === undefined
        ? fail({ reason: 'timed out' as const, detail: 'no answer', bytes: 0 })
        : succeed({
            ...{ url, body: Buffer.from(text), notModified: false, bytes: 1, link: headers.get('link') },
            robotsTag: robotsTagOf(headers),
          }),
    );
  };
  const read = parseFeed(feedOf(site), { url: `${HOST}/feed` });
  const [entry] = read.ok ? read.value.entries : [];
  if (!entry) throw new Error('the feed has no entry');
  const source = {
    ...makeSource('fr-gazette'),
    rights: { text: site.rights ?? 'excerpt', ...(site.rights === 'full' && { licence: 'https://l.test/' }) },
  };
  const { kept } = await readPages(
    [{ source, address: PAGE, entry: { ...entry, url: PAGE, title: 'Lock opens' } }],
    {
      fetcher: { fetch },
      extractor: {
        extract: ({ body, url }) => Promise.resolve(extractPage(Buffer.from(body).toString(), url)),
      },
      optOuts: siteOptOuts({ fetch }),
      progress: { start: () => undefined, advance: () => undefined, stop: () => undefined },
    },
    '2026-03-10T20:00:00Z',
  );
  return kept[0]?.article;
}

export const robots = (line: string, more: Record<string, string> = {}) => ({
  files: { '/robots.txt': `User-agent: *\n${line}\nAllow: /\n`, ...more },
});
export const tag = (value: string): Site => ({ headers: { 'x-robots-tag': value } });
export const meta = (content: string, name = 'robots'): Site => ({
  head: `<meta name="${name}" content="${content}">`,
});

export const ALL = 'all';
export const LEAD = 'lead';
export const BARE = 'headline';

/** What is left to be shown: all, the lead, the headline, or a number of characters; and by which rule. */
export type Row = [what: string, site: Site, left: string | number, rule?: string];

/** Makes the article of a site, and looks what is left of it, and why. */
export async function check(_what: string, site: Site, left: string | number, rule?: string) {
  const article = await articleOf(site);
  const { limit, blocks = [], summary } = article ?? {};
  const shows = typeof left === 'number' ? { shows: 'excerpt', characters: left } : { shows: left };
  expect(limit).toEqual(left === ALL ? undefined : { ...shows, rule });
  expect(blocks.length > 0, 'has a text').toBe(left !== BARE && left !== LEAD);
  if (left === BARE) expect(summary).toBeUndefined();
}
