import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openSnapshot } from '../../../scripts/adapters/snapshot/open-snapshot.ts';
import { readSources } from '../../../scripts/adapters/registry/read-sources.ts';
import { selectSources } from '../../../scripts/pipeline/gather/registry/select-sources.ts';
import { deadAddresses } from '../../support/dead-addresses.ts';
import { filesIn } from '../../support/make-site.ts';
import { makeSource } from '../../support/make-source.ts';
import { feedsAsRecorded } from '../../support/news-world.ts';
import {
  recordedArticles,
  type Recording,
  recordingOf,
  startRecordedWorld,
} from '../../support/recorded-world.ts';
import { articlesOf, ledgerOf } from '../../support/run-digest.ts';
import { makeTemporary } from '../../support/run-folder.ts';
import { PROJECT, run } from '../../support/run-script.ts';

const SITE = 'https://fjord.example';
/** The day before that on which the real feeds were recorded, early in the morning. */
const DAY = '2026-02-17';

/** Makes a publication by the command of its publisher, publishes its first day, and gives what readers get. */
async function publish(recording: Recording, asked: readonly string[], more = '') {
  const home = makeTemporary('example-');
  const [folder, www] = [join(home, 'own'), join(home, 'www')];
  const made = await run(process.execPath, [join(PROJECT, 'scripts/new.ts'), folder, ...asked]);
  expect(made).toMatchObject({ status: 0 });
  const settings = `contact: ${SITE}/about/\nsite: ${SITE}\ntranslate: none\ngap: 0\ndeploy: ${www}\n${more}`;
  appendFileSync(join(folder, 'overview.config.yaml'), settings);
  const port = await startRecordedWorld(recording, afterAll);
  const { status, said } = await run(process.execPath, [join(PROJECT, 'scripts/publish-daily.ts')], {
    env: {
      OVERVIEW_FOLDER: folder,
      OVERVIEW_TEST_ORIGIN: String(port),
      // A quarter past midnight on the day after.
      OVERVIEW_TEST_CLOCK: new Date(Date.parse(DAY) + 87_300_000).toISOString(),
      NODE_TLS_REJECT_UNAUTHORIZED: '0',
    },
  });
  expect(said).toContain(`digest  sealed ${DAY}`);
  const files = filesIn(www);
  expect(deadAddresses(files, SITE, '/')).toEqual([]);
  return {
    ...{ status, made: made.said, files, folder },
    articles: await articlesOf(folder, DAY),
    ledger: await ledgerOf(folder, DAY),
  };
}

/** Names that are in a list once. */
const distinct = (names: readonly string[]): string[] => [...new Set(names)].toSorted();

/** What stands between groups of a pattern in every file whose path has a form. */
const foundIn = (files: Readonly<Record<string, string>>, path: RegExp, pattern: RegExp): string[] =>
  distinct(
    Object.keys(files)
      .filter((each) => path.test(each))
      .flatMap((each) => Array.from(files[each]?.matchAll(pattern) ?? [], ([, found = '']) => found)),
  );

const countriesOf = (files: Readonly<Record<string, string>>): string[] =>
  Object.keys(files).flatMap((path) => /^countries\/(\w\w)\/index\.html$/.exec(path)?.[1] ?? []);

describe('example publications, made of recorded feeds', () => {
  it('Nordic: the sources of five countries, in the languages of their press', async () => {
    const sources = selectSources(await readSources(), { sources: 'daily', countries: 'NO,SE,DK,FI,IS' });
    const texts = recordedArticles('nordic');
    const recording = recordingOf(
      sources,
      ({ id, language }) => {
        const same = sources.filter((each) => each.language === language);
        const own = texts.get(language)?.[same.findIndex((each) => each.id === id)];
        return own ? [own] : [];
      },
      DAY,
    );
    const asked = ['--title', 'Nordic Overview', '--countries', 'NO,SE,DK,FI,IS'];
    const settings = "day-begins: '00:00 Europe/Oslo'\nlanguage: nb\n";
    const { status, made, files, folder, articles, ledger } = await publish(recording, asked, settings);
    expect(status).toBe(0);
    expect(made).toContain(`it reads ${sources.length} sources`);
    const feeds = ledger.filter(({ stage, outcome }) => stage === 'fetch' && outcome === 'ok');
    expect(distinct(feeds.map(({ subject }) => subject))).toEqual(
      expect.arrayContaining(distinct(sources.flatMap((each) => each.feeds))),
    );
    expect(distinct(articles.map(({ language }) => language))).toEqual(['da', 'en', 'fi', 'is', 'no', 'sv']);
    expect(files['index.html']).toContain('<title>Nordic Overview');
    expect(files['index.html']).toContain('<html lang="nb">');
    expect(files['index.html']).toContain('Gå til innholdet');
    // The headlines in it are not, and its scripts are.
    expect(foundIn(files, /^index\.html$/, /class="headline"[^>]* lang="(\w+)"/g)).toContain('en');
    const scripts = Object.keys(files).filter((path) => /^_astro\/.*\.js$/.test(path));
    expect(scripts.some((path) => files[path]?.includes('Dra for å dreie'))).toBe(true);
    expect(scripts.filter((path) => files[path]?.includes('Drag to turn'))).toEqual([]);
    expect(foundIn(files, /^rss\.xml$/, /<channel>\s*<title>(.*?)</g)).toEqual(['Nordic Overview']);
    expect(countriesOf(files)).toEqual(['dk', 'fi', 'is', 'no', 'se']);
    const languages = foundIn(files, /articles\/.*\.html$/, / lang="(\w+)"/g);
    expect(languages).toEqual(['da', 'en', 'fi', 'is', 'nb', 'no', 'sv']);
    expect(files['sources.opml']?.match(/xmlUrl=/g)).toHaveLength(feeds.length);
    const { manifest } = await openSnapshot(join(folder, 'content/snapshots', DAY));
    const [from, to] = ['2026-02-16T23:00:00Z', '2026-02-17T23:00:00Z'];
    expect(manifest.period).toEqual({ begins: '00:00 Europe/Oslo', from, to });
    for (const page of ['index.html', 'status/index.html'])
      expect(files[`${DAY}/${page}`]).toContain('denne er fra 16. februar 2026 kl. 23:00 UTC');
  });

  it('on a topic: the feeds of a list and no others', async () => {
    const texts = recordedArticles('climate');
    const papers = [
      ...['gb-weather-watch', 'de-klimablatt', 'es-el-clima'].map((id, n) =>
        makeSource(id, { language: ['en', 'de', 'es'][n] ?? '', feeds: [`https://${id}.test/feed.xml`] }),
      ),
    ].map((each) => ({ ...each, homepage: `https://${each.id}.test/` }));
    const recording = recordingOf(papers, ({ language }) => texts.get(language) ?? [], DAY);
    const real = feedsAsRecorded(2).map((body, n) => [`recorded-${n}.test/feed.xml`, body] as const);
    for (const [address, body] of real) recording.feeds.set(address, body);
    const outline = (country: string, name: string, language: string, feed: string) =>
      `<outline text="${country}"><outline text="${name}" language="${language}" xmlUrl="${feed}" htmlUrl="${new URL('/', feed).href}"/></outline>`;
    const names = new Intl.DisplayNames('en', { type: 'region' });
    const outlines = [
      ...papers.map(({ country = '', name, language, feeds: [feed = ''] }) =>
        outline(names.of(country) ?? '', name, language, feed),
      ),
      ...real.map(([address]) => outline('United States', `Recorded ${address}`, 'en', `https://${address}`)),
    ];
    const opml = join(makeTemporary('list-'), 'climate.opml');
    writeFileSync(opml, `<opml version="2.0"><body>${outlines.join('')}</body></opml>`);
    const asked = ['--title', 'Climate Overview', '--opml', opml];
    const { status, made, files, articles } = await publish(recording, asked);
    expect(status).toBe(0);
    expect(made).toContain(`it reads ${outlines.length} sources`);
    expect(files['index.html']).toContain('<title>Climate Overview');
    const there = real.length > 0 ? ['us'] : [];
    expect(countriesOf(files)).toEqual(['de', 'es', 'gb', ...there]);
    expect(distinct(articles.map(({ source }) => source))).toHaveLength(outlines.length);
    const titles = articles.map(({ title }) => title);
    for (const { title } of [...texts.values()].flat()) expect(titles).toContain(title);
    expect(files['sources.opml']?.match(/xmlUrl=/g)).toHaveLength(outlines.length);
    expect(foundIn(files, /articles\/.*\.html$/, / lang="(\w+)"/g)).toEqual(['de', 'en', 'es']);
  });
});
