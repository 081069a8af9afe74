import { createServer } from 'node:http';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sourcesYaml } from '../../scripts/pipeline/gather/registry/source-yaml.ts';
import { listen } from '../support/loopback.ts';
import { oneCommand } from '../support/many-command-lines.ts';
import { temporaryFolder } from '../support/make-fetcher.ts';
import { rssFeed } from '../support/make-feed.ts';
import { STORY_HTML, webPage } from '../support/make-page.ts';
import { makeSource } from '../support/make-source.ts';
import { runScript } from '../support/run-script.ts';

/** A registry of two French sources, one of which has a feed. */
async function makeRegistry(): Promise<string> {
  const folder = join(await temporaryFolder(), 'sources');
  await mkdir(folder);
  await writeFile(
    join(folder, 'fr.yaml'),
    sourcesYaml([makeSource('fr-good', { daily: true }), makeSource('fr-bad', { daily: true })]),
  );
  return folder;
}

/** A world where fr-good has a feed that moved, and gazette.fr a homepage that announces one. */
async function startWorld(): Promise<Record<string, string>> {
  const item = `<title>A</title><link>/1</link><pubDate>${new Date().toISOString()}</pubDate>`;
  const head =
    '<link rel="alternate" type="application/rss+xml" href="/none"><link rel="alternate" type="application/rss+xml" href="/rss">';
  const port = await listen(
    createServer(({ headers: { host = '' }, url = '' }, response) => {
      if (host === 'fr-good.test' && url === '/feed.xml')
        response.writeHead(301, { location: '/new.xml' }).end();
      else if (url === '/new.xml' || (host === 'gazette.fr' && url === '/rss')) response.end(rssFeed(item));
      else if (host === 'gazette.fr' && url === '/')
        response.end(webPage({ head, article: STORY_HTML, language: 'fr' }));
      else response.writeHead(404).end();
    }),
  );
  return { OVERVIEW_TEST_ORIGIN: String(port) };
}

const sources = oneCommand('sources.ts');

describe('npm run sources', () => {
  it('check: the project’s own registry is in order, and as large as it says', async () => {
    const { status, said } = await runScript('sources.ts', 'check');
    expect(status).toBe(0);
    const counts = /registered: (\d+) sources of (\d+) countries/.exec(said)?.slice(1).map(Number) ?? [];
    expect(counts[0]).toBeGreaterThanOrEqual(600);
    expect(counts[1]).toBeGreaterThanOrEqual(145);
    const daily =
      /read daily: (\d+) sources of (\d+) countries in (\d+) languages/.exec(said)?.slice(1).map(Number) ??
      [];
    expect(daily[0]).toBeGreaterThanOrEqual(150);
    expect(daily[1]).toBeGreaterThanOrEqual(50);
    expect(daily[2]).toBeGreaterThanOrEqual(20);
  });

  it('check --live: says for every feed whether it works, and fails when one does not', async () => {
    const registry = await makeRegistry();
    const { status, said } = await sources(['check', '--live', '--registry', registry], await startWorld());
    expect(said).toMatch(/BAD {2}fr-bad {2}http:\/\/fr-bad\.test\/feed\.xml: not found \(HTTP 404\)/);
    expect(said).toMatch(/ok {3}fr-good .*: 1 entry, the newest 0 h old/);
    expect(said).toContain('moved permanently to http://fr-good.test/new.xml');
    expect(said).toContain('1 of 2 feeds are healthy');
    expect(status).toBe(1);
  });

  it('check: a mistake is reported by file and line', async () => {
    const registry = await makeRegistry();
    await writeFile(join(registry, 'de.yaml'), '- id: de-a\n  name: A\n  langage: de\n');
    const { status, said } = await sources(['check', '--registry', registry]);
    expect(status).toBe(1);
    expect(said).toMatch(/de\.yaml:3: langage: unknown field/);
  });

  it('opml: writes a file for feed readers', async () => {
    const out = join(await temporaryFolder(), 'sources.opml');
    const { status } = await sources(['opml', '--registry', await makeRegistry(), '--out', out]);
    expect(status).toBe(0);
    expect(await readFile(out, 'utf8')).toContain('xmlUrl="http://fr-good.test/feed.xml"');
  });

  it('import: adds the feeds of such a file to another registry, once, with what is guessed marked', async () => {
    const [from, to] = [await makeRegistry(), await temporaryFolder()];
    const list = join(await temporaryFolder(), 'list.opml');
    await sources(['opml', '--registry', from, '--out', list]);
    await writeFile(join(to, 'ke.yaml'), sourcesYaml([makeSource('ke-posta')]));
    expect((await sources(['import', list, '--registry', to, '--write'])).status).toBe(0);
    expect(await readFile(join(to, 'fr.yaml'), 'utf8')).toContain('guessed: [ country ]');
    const again = await sources(['import', list, '--registry', to]);
    expect(again.said).toMatch(/0 sources/);
    expect((await sources(['import', join(to, 'fr.yaml'), '--registry', to])).said).toContain(
      'it names no feed',
    );
  });

  it('add: finds a site’s feed, proposes its entry, and adds it once', async () => {
    const registry = await makeRegistry();
    const world = await startWorld();
    const add = (...args: string[]) =>
      sources(['add', 'http://gazette.fr/', '--registry', registry, ...args], world);
    const proposed = await add();
    expect(proposed.said).toContain('- id: fr-gazette\n  name: Gazette\n  country: FR\n  language: fr\n');
    expect(proposed.said).toContain('    - http://gazette.fr/rss\n');
    expect((await add('--write')).status).toBe(0);
    expect(await readFile(join(registry, 'fr.yaml'), 'utf8')).toMatch(
      /^- id: fr-good[^]*\n\n- id: fr-gazette/,
    );
    expect((await sources(['check', '--registry', registry])).status).toBe(0);
    const again = await add('--write');
    expect(again.status).toBe(1);
    expect(again.said).toContain('the id fr-gazette is also at');
  });

  it('add: says what it tried when there is no feed, and asks for the country when it is unknown', async () => {
    const registry = await makeRegistry();
    const world = await startWorld();
    const none = await sources(['add', 'http://fr-bad.fr/', '--registry', registry], world);
    expect(none.said).toContain('http://fr-bad.fr/: not found: HTTP 404');
    const where = await sources(['add', 'http://gazette.example/', '--registry', registry], world);
    expect(where.said).toContain('give --country');
    expect([none.status, where.status]).toEqual([1, 1]);
  });
});
