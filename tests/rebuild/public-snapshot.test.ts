import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSnapshot } from '../../scripts/adapters/snapshot/open-snapshot.ts';
import { type Served, serveFolder } from '../../scripts/bench/serve-folder.ts';
import { sealInto } from '../support/flood.ts';
import { faultsInTheme } from '../support/look-in-theme.ts';
import { copyProject, hashTree, rebuild, SAMPLE } from '../support/project-copy.ts';
import { commandsIn } from '../support/many-command-lines.ts';
import { makeTemporary } from '../support/run-folder.ts';

const DAY = '2026-03-18';
const LOGO = `<svg viewBox="0 0 90 30"><title>Fjord</title><path d="M0 30 30 0 60 30z"/></svg>`;
const ICON = `<svg viewBox="0 0 30 30"><path fill="#1f6f8b" d="M0 30 15 0 30 30z"/></svg>`;
const ARCHIVE = `snapshots/${DAY}.tar.zst`;

describe('a published site', () => {
  let publisher = '';
  let reader = '';
  const command = commandsIn(() => reader);
  let served: Served;
  const read = (path: string) => readFileSync(join(publisher, 'dist', path));
  const hash = () => createHash('sha256').update(read(ARCHIVE)).digest('hex');

  beforeAll(async () => {
    [publisher, reader] = [await copyProject(), await copyProject()];
    const sample = await openSnapshot(join(publisher, SAMPLE));
    // Every second source licenses its text; those of the others are withheld.
    const sources = sample.sources.map((source, at) =>
      at % 2 === 0 ? source : { ...source, rights: { text: 'excerpt' as const } },
    );
    await writeFile(
      join(publisher, 'overview.config.yaml'),
      'title: Fjord Overview\npublisher: The Fjord Society\ncorrections: desk@fjord.example\n' +
        'theme: terminal\nlogo: logo.svg\nicon: icon.svg\n',
    );
    await writeFile(join(publisher, 'logo.svg'), LOGO);
    await writeFile(join(publisher, 'icon.svg'), ICON);
    await writeFile(join(reader, 'overview.config.yaml'), 'title: My own\ncountry: SE\nexcerpt: 7\n');
    const private_ = join(publisher, 'private', DAY);
    await sealInto(private_, { ...sample, sources });
    const where = ['--site', 'https://news.example', '--base', '/world/'];
    const { said } = await rebuild(publisher, [private_, ...where], { OVERVIEW_COUNTRY: 'FR' });
    expect(said).toContain('built the site');
    served = await serveFolder(join(publisher, 'dist'));
  });
  afterAll(async () => {
    await served.close();
    for (const project of [publisher, reader]) await rm(project, { recursive: true, force: true });
  });

  it('names its snapshot, with its hash, in the footer of every page of the day and in its record', () => {
    const pages = globSync('**/index.html', { cwd: join(publisher, 'dist', DAY) });
    expect(pages.length).toBeGreaterThan(80);
    for (const page of [...pages.map((path) => `${DAY}/${path}`), 'index.html']) {
      const html = read(page).toString();
      const footer = html.slice(html.indexOf('<footer'));
      expect(footer, page).toContain(`href="/world/${ARCHIVE}"`);
      expect(footer, page).toContain(hash());
    }
    const record = JSON.parse(read(`${DAY}/addresses.json`).toString()) as object;
    expect(record).toMatchObject({
      texts: 'licensed',
      elsewhere: expect.arrayContaining([ARCHIVE]) as string[],
      snapshot: { sha256: hash() },
    });
  });

  it('has the name that its publisher configured, on pages and in feeds, and says who answers for it', () => {
    expect(read('index.html').toString()).toContain('<title>Fjord Overview</title>');
    expect(read('rss.xml').toString()).toContain('<title>Fjord Overview</title>');
    const imprint = read('imprint/index.html').toString();
    expect(imprint).toContain('The Fjord Society');
    expect(imprint).toContain('href="mailto:desk@fjord.example"');
    const others = globSync('**/*.{html,xml,json,opml,webmanifest}', { cwd: join(publisher, 'dist') })
      .filter((path) => !path.startsWith('about/'))
      // The program keeps its name.
      .map((path) => [path, read(path).toString().replace('<generator>Overview<', '')] as const)
      .filter(([, text]) => /(?<!Fjord )\bOverview\b/.test(text))
      .map(([path]) => path);
    expect(others).toEqual([]);
  });

  it('looks as its publisher configured it', async () => {
    const [sheet = ''] = globSync('_astro/global.*.css', { cwd: join(publisher, 'dist') });
    expect(read(sheet).toString()).toContain('color-scheme:dark');
    expect(read('manifest.webmanifest').toString()).toContain('"theme_color":"#0c110d"');
    expect(read('favicon.svg').toString()).toContain('<path fill="#1f6f8b"');
    const [, logo = ''] =
      /<img src="\/world\/(icons\/logo-\w+\.svg)" alt="Fjord Overview"/.exec(read('index.html').toString()) ??
      [];
    expect(read(logo).toString()).toContain('fill="#d7e5d3"');
    expect(read('offline.json').toString()).toContain(`"${logo}"`);

    const host = makeTemporary('host-');
    await symlink(join(publisher, 'dist'), join(host, 'world'));
    const hosted = await serveFolder(host);
    const [story = ''] = globSync(`${DAY}/*/card.png`, { cwd: join(publisher, 'dist') });
    const [article = ''] = globSync(`${DAY}/articles/*/index.html`, { cwd: join(publisher, 'dist') });
    const paths = ['', story.replace('card.png', ''), article.replace('index.html', '')];
    const [light, dark] = ['#0c110d', '#0c110d'];
    expect(await faultsInTheme(`${hosted.url}/world/`, paths, { light, dark })).toEqual([]);
    await hosted.close();
  });

  it('shows excerpts, because it has an address', () => {
    const withheld = globSync(`${DAY}/articles/*/index.html`, { cwd: join(publisher, 'dist') }).filter(
      (page) => read(page).includes('The opening of the article; the rest is'),
    );
    expect(withheld.length).toBeGreaterThan(10);
  });

  it('is rebuilt from the address of its snapshot, byte for byte, elsewhere and without any option', async () => {
    const { said, status } = await rebuild(reader, [`${served.url}/${ARCHIVE}#sha256=${hash()}`], {
      TZ: 'Asia/Kolkata',
      LC_ALL: 'tr_TR.UTF-8',
    });
    expect(said).toContain('built the site');
    expect(status).toBe(0);
    const published = await hashTree(join(publisher, 'dist'));
    expect(Object.keys(published).length).toBeGreaterThan(300);
    expect(await hashTree(join(reader, 'dist'))).toEqual(published);
    expect(await hashTree(join(reader, 'content/digests'))).toEqual(
      await hashTree(join(publisher, 'content/digests')),
    );
  });

  it('is not rebuilt from an archive with another hash than was asked for', async () => {
    const before = await hashTree(join(reader, 'dist'));
    const address = `${served.url}/${ARCHIVE}`;
    const { said, status } = await command('rebuild.ts', address, '--sha256', '0'.repeat(64));
    expect(said).toContain(`its SHA-256 is ${hash()}, not 000`);
    expect(status).toBe(1);
    expect(await hashTree(join(reader, 'dist'))).toEqual(before);
  });

  it('has a snapshot that says what it proves', async () => {
    const archive = join(publisher, 'dist', ARCHIVE);
    const { said, status } = await command('snapshot.ts', 'verify', '--list', archive);
    expect(said).toMatch(/74 articles, .*, public$/m);
    expect(said).toMatch(/proved from its public texts: \d+ of [1-9]\d+ quotations, (\d+) of \1 headlines/);
    expect(said).toMatch(/derived-stories\.jsonl:\d+: quotation: what happened of /);
    expect(status).toBe(0);
  });

  it('is not rebuilt with more than it has: full texts, or pictures', async () => {
    const archive = join(publisher, 'dist', ARCHIVE);
    const texts = await command('rebuild.ts', archive, '--full-text');
    const images = await command('rebuild.ts', archive, '--images=all');
    expect(texts.said).toContain('it has no full texts');
    expect(images.said).toContain('it was made for a site with the pictures "none", not "all"');
    expect([texts.status, images.status]).toEqual([1, 1]);
  });
});
