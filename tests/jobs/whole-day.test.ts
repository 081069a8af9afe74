import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../../src/schemas/article.ts';
import type { LedgerLine } from '../../src/schemas/ledger.ts';
import { HAS_RECORDED, type NewsWorld, RECORDED_DAY, startNewsWorld } from '../support/news-world.ts';
import { copyProject } from '../support/project-copy.ts';
import { articlesOf, headlinesOf, ledgerOf, runDigest, writeRegistry } from '../support/run-digest.ts';
import type { Run } from '../support/run-script.ts';

const FEEDS = 200;
const FAILING = 74;

/** Seconds after which a request counts as stalled: what a healthy one never takes, on a busy machine either. */
const STALLED = '12';

/** What each feed and each article may cost on average: robots.txt, the document, and what is tried again. */
const MAX_REQUESTS = 3 * FEEDS + 2 * 500;

describe(`a day of ${FEEDS} feeds, ${FAILING} of them misbehaving`, () => {
  let world: NewsWorld;
  let project: string;
  let result: Run;
  let articles: Article[];
  let ledger: LedgerLine[];

  beforeAll(async () => {
    project = await copyProject();
    const options = {
      feeds: FEEDS,
      failing: FAILING,
      entries: 12,
      day: RECORDED_DAY,
      recorded: true,
    } as const;
    world = await startNewsWorld(options, afterAll);
    await writeRegistry(project, world);
    const flags = ['--day', RECORDED_DAY, '--no-build', '--timeout', STALLED];
    result = await runDigest(project, world, ...flags);
    articles = await articlesOf(project, RECORDED_DAY);
    ledger = await ledgerOf(project, RECORDED_DAY);
  });

  it('is published, with a bounded number of requests and within a gigabyte', () => {
    expect(result.said).toContain('sealed');
    // No engine can be had here, so that a day with recorded feeds in many languages lacks its English.
    expect(result.said).toMatch(HAS_RECORDED ? /articles are in English; \d+: / : /sealed/);
    expect(result.status).toBe(HAS_RECORDED ? 4 : 0);
    expect(articles).toHaveLength(500);
    expect(world.requests.length).toBeLessThan(MAX_REQUESTS);
    expect(Number(/([\d.]+) MB peak memory/.exec(result.said)?.[1])).toBeLessThan(1_000);
  });

  it('starves no country, and no source has over 2%', () => {
    const countries = new Set(world.sources.map(({ country }) => country));
    expect(new Set(articles.map(({ source }) => source.slice(0, 2).toUpperCase()))).toEqual(countries);
    const ofSource = Map.groupBy(articles, ({ source }) => source);
    expect(Math.max(...[...ofSource.values()].map(({ length }) => length))).toBeLessThanOrEqual(10);
  });

  it('lists every feed once in the ledger, with the reason for each failure', () => {
    const feeds = world.sources.flatMap((source) => source.feeds);
    const lines = ledger.filter(({ subject }) => feeds.includes(subject));
    expect(lines.map(({ subject }) => subject).sort()).toEqual(feeds.sort());
    const failed = lines.filter(({ outcome }) => outcome === 'failed');
    expect(failed.length).toBeGreaterThanOrEqual(0.3 * FEEDS);
    expect(failed.filter(({ reason, detail }) => !reason || !detail)).toEqual([]);
  });

  it('gives the right reason for each misbehaviour', () => {
    const found = [...world.outcomes.keys()].map((feed) => {
      const line = ledger.find(({ subject }) => subject === feed);
      return [feed, line?.outcome === 'ok' ? line.detail : line?.reason];
    });
    expect(found).toEqual([...world.outcomes]);
  });

  it('loses no entry: those of the feeds are those published and those dropped', () => {
    const given = ledger
      .filter(({ outcome }) => outcome === 'ok')
      .map(({ detail }) => Number(/^(\d+) entries/.exec(detail ?? '')?.[1] ?? 0))
      .reduce((sum, count) => sum + count, 0);
    const published = ledger.filter(({ outcome }) => outcome === 'published');
    const dropped = ledger.filter(({ outcome }) => outcome === 'dropped');
    expect(published).toHaveLength(articles.length);
    expect(published.length + dropped.length).toBe(given);
    expect(dropped.filter(({ reason }) => !reason)).toEqual([]);
  });

  it('gives the reason why each article was chosen: how widely its story is reported, or fair share', () => {
    const published = ledger.filter(({ outcome }) => outcome === 'published');
    const widely = /^reported by \d+ sources of \d+ countr(?:y|ies)$/;
    const explained = published.filter(({ reason, detail }) =>
      reason === 'story' ? widely.test(detail ?? '') : reason === 'fair share' && detail === undefined,
    );
    expect(explained).toHaveLength(500);
    const ofStories = published.filter(({ reason }) => reason === 'story');
    expect(ofStories.length).toBeGreaterThan(0);
    expect(ofStories.length).toBeLessThanOrEqual(250);
  });

  it('keeps the headline of every entry of the day, chosen or not, and no other', async () => {
    const headlines = await headlinesOf(project, RECORDED_DAY);
    const urls = new Set(headlines.map(({ url }) => url));
    expect(articles.filter(({ url }) => !urls.has(url))).toEqual([]);
    const left = ledger.filter(({ stage, reason }) => stage === 'select' && reason === 'over the fair share');
    expect(headlines.length).toBeGreaterThan(articles.length);
    expect(headlines.length).toBeGreaterThanOrEqual(articles.length + left.length);
    expect(urls.size).toBe(headlines.length);
    const old = ledger.filter(({ reason }) => reason === 'older than the day');
    expect(old.filter(({ subject }) => urls.has(subject))).toEqual([]);
  });

  it('lists every page once in the ledger', () => {
    const asked = world.requests.filter(
      (address) => !/\/(?:feed\.xml(?:\?.)?|robots\.txt|\.well-known\/tdmrep\.json)$|^[^/]*\/$/.test(address),
    );
    const pages = ledger
      .filter(({ stage }) => stage === 'page')
      .map(({ subject }) => subject.replace(/^http:\/\/|#.*/g, ''));
    expect(pages.sort()).toEqual([...new Set(asked)].sort());
  });

  it('asks nobody twice, and each site for its robots.txt first', () => {
    const pages = world.requests.filter((address) => address.includes('/news/'));
    expect(new Set(pages).size).toBe(pages.length);
    for (const address of pages) {
      const [host = ''] = address.split('/');
      expect(world.requests.indexOf(`${host}/robots.txt`)).toBeLessThan(world.requests.indexOf(address));
    }
  });

  it('ends with a summary', () => {
    expect(result.said).toMatch(/feeds +200 +\d+ read, 0 of them not modified, \d+ failed/);
    expect(result.said).toMatch(/entries +\d+ +500 published, \d+ dropped/);
    expect(result.said).toMatch(/\d+ {4}over the fair share/);
    expect(result.said).toMatch(/articles +500 +AR \d+, /);
  });
});
