import { existsSync, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseFeed } from '../../scripts/pipeline/gather/feed/parse-feed.ts';
import { extractPage } from '../../scripts/pipeline/gather/extract/extract-page.ts';
import { decodeDocument } from '../../scripts/text/decode-document.ts';
import type { Article } from '../../src/schemas/article.ts';
import type { Source } from '../../src/schemas/source.ts';
import { listen } from '../support/loopback.ts';
import { makeSource } from '../support/make-source.ts';
import type { NewsWorld } from '../support/news-world.ts';
import { copyProject } from '../support/project-copy.ts';
import { articlesOf, runDigest, writeRegistry } from '../support/run-digest.ts';
import { PROJECT } from '../support/run-script.ts';

/** Small inputs that reproduce faults of feed readers and extractors, where they lie beside the project. */
const CASES = join(PROJECT, '../shared/cases');

interface Answer {
  status?: number;
  headers?: Record<string, string>;
  body?: string | Buffer;
}
type Routes = (host: string, path: string) => Answer | null | undefined;

/** The cases that are whole sites, and the address of a feed of each. */
const SITES: Record<string, Partial<Source>[]> = {
  '02-zone-names': [{ country: 'US', feeds: ['http://zone.example/feed.xml'] }],
  '03-zoneless-local': [
    { country: 'CN', language: 'zh', feeds: ['http://river.example/rss.xml'] },
    { country: 'US', zone: 'America/New_York', feeds: ['http://mail.example/rss.xml'] },
  ],
  '04-moved-relative': [
    { country: 'GB', feeds: ['http://old.example/feed'] },
    { country: 'FR', feeds: ['http://vieux.example/feed'] },
  ],
  '08-redated': [{ country: 'IE', feeds: ['http://redater.example/rss.xml'] }],
  '13-future-page': [{ country: 'NZ', feeds: ['http://future.example/rss.xml'] }],
};

/** The hosts of each of them. */
const HOSTS: Record<string, string[]> = {
  '02-zone-names': ['zone.example'],
  '03-zoneless-local': ['river.example', 'mail.example'],
  '04-moved-relative': ['old.example', 'new.example', 'vieux.example', 'neuf.example'],
  '08-redated': ['redater.example'],
  '13-future-page': ['future.example'],
};

/** Serves all the sites on one port. */
async function serve(): Promise<number> {
  const routes = new Map<string, Routes>();
  for (const [name, hosts] of Object.entries(HOSTS)) {
    const module = pathToFileURL(join(CASES, name, 'routes.mjs')).href;
    const { default: route } = (await import(module)) as { default: Routes };
    for (const host of hosts) routes.set(host, route);
  }
  const server = createServer(({ headers: { host = '' }, url = '/' }, response) => {
    const answer = routes.get(host)?.(host, url);
    response.writeHead(answer?.status ?? (answer ? 200 : 404), {
      'Content-Type': 'text/html; charset=utf-8',
      ...answer?.headers,
    });
    response.end(answer?.body);
  });
  return listen(server, () => undefined);
}

describe.skipIf(!existsSync(CASES))('the cases beside the project', () => {
  describe('that are sites', () => {
    let articles: Article[] = [];
    beforeAll(async () => {
      const project = await copyProject();
      const sources = Object.entries(SITES).flatMap(([name, own]) =>
        own.map((changes, index) =>
          makeSource(`${changes.country?.toLowerCase() ?? 'zz'}-${name}-${index}`, changes),
        ),
      );
      await writeRegistry(project, { sources } as NewsWorld);
      const flags = [
        '--sources',
        'all',
        '--today',
        '--window',
        '24h',
        '--no-build',
        '--translate',
        'none',
        '--force',
      ];
      const { said } = await runDigest(project, { port: await serve() } as NewsWorld, ...flags);
      expect(said).toContain('sealed');
      const days = await readdir(join(project, 'content/snapshots'));
      articles = await articlesOf(project, days.find((day) => day !== '2026-03-18') ?? '');
    });
    const titlesOf = (host: string): string[] =>
      articles.filter(({ url }) => new URL(url).host === host).map(({ title }) => title);

    it.each<[string, string, number]>([
      ['02: dates with the name of a zone are read, and the old one is left out', 'zone.example', 2],
      ['03: times without a zone are in that of the source, in China', 'river.example', 5],
      ['03: … and in New York', 'mail.example', 6],
      ['04: links are relative to the address that answered, after 301', 'new.example', 3],
      ['04: … and after 302', 'neuf.example', 3],
      ['08: what was published days ago is not published again', 'redater.example', 0],
      ['13: a date to come costs no article', 'future.example', 3],
    ])('%s', (_, host, count) => {
      expect(titlesOf(host)).toHaveLength(count);
    });

    it('04: nothing leads to the hosts that moved', () => {
      expect([...titlesOf('old.example'), ...titlesOf('vieux.example')]).toEqual([]);
    });
  });

  it('05: the document’s declaration counts where its bytes disprove the header', () => {
    const bytes = readFileSync(join(CASES, '05-declaration/polish-8859-2.xml'));
    const { text } = decodeDocument(bytes, { contentType: 'text/xml; charset=utf-8', kind: 'feed' });
    expect(text).toBe(new TextDecoder('iso-8859-2').decode(bytes));
  });

  it.each([
    [
      'atom.xml',
      [
        '<blink-182>',
        'Shop drops the <b> from its name',
        'Under <16s barred from energy drinks',
        'Star in a clumsy advert',
        'Profit <10m, loss >3m',
        'AT&amp;T is how the firm writes its name in code',
        '<hello-world>',
      ],
    ],
    [
      'rss.xml',
      [
        'Not for kids: <16s to lose energy drinks',
        'Plan to drop: <a> as <area> in maps',
        'Chipmaker’s profit & loss',
        'Mayor’s “plan” <3 cyclists',
        'We <3 trains',
        'If a<b then c>d, says maths teacher',
        'Ad: get 20% off <today only',
        '<title> tag ruled a trademark',
      ],
    ],
  ])('06: titles of %s stay as they were meant', (file, titles) => {
    const parsed = parseFeed(readFileSync(join(CASES, '06-text-titles', file), 'utf8'), {
      url: 'https://t.example/feed',
    });
    const straight = (title = '') => title.replaceAll('’', "'");
    expect(parsed.ok && parsed.value.entries.map(({ title }) => straight(title))).toEqual(
      titles.map(straight),
    );
  });

  it.each([
    [
      '09-linked-paragraph/page.html',
      ['On Friday, three men', 'Two others had already said', 'A. The', 'C. The'],
    ],
    ['10-lead-in-header/first-in-header.html', ['One in six people', 'A. The', 'B. The', 'C. The']],
  ])('%s has its whole text', (file, beginnings) => {
    const html = readFileSync(join(CASES, file), 'utf8');
    const page = extractPage(html, 'https://page.example/1');
    const blocks = page.ok ? page.value.blocks.map(({ text }) => text) : [];
    expect(beginnings.filter((words) => !blocks.some((text) => text.startsWith(words)))).toEqual([]);
  });
});
