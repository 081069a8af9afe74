import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../../src/schemas/article.ts';
import type { LedgerLine } from '../../src/schemas/ledger.ts';
import type { NewsWorld } from '../support/news-world.ts';
import { LICENCE, PICTURES, type PictureName, REFUSED, startPictureWorld } from '../support/picture-world.ts';
import { commandsIn } from '../support/many-command-lines.ts';
import { copyProject, hashTree } from '../support/project-copy.ts';
import { articlesOf, ledgerOf, runDigest, writeRegistry } from '../support/run-digest.ts';
import { run, type Run } from '../support/run-script.ts';

const DAY = '2026-03-10';

describe('a day gathered with its pictures', () => {
  let project: string;
  let snapshot: string;
  let world: NewsWorld;
  let result: Run;
  let articles: Map<string, Article>;
  let ledger: LedgerLine[];

  const command = commandsIn(() => project, { OVERVIEW_COUNTRY: 'FR' });

  /** Rebuilds the site from the snapshot, and gives the hashes of all its files. */
  async function rebuilt(images: string): Promise<Record<string, string>> {
    const { said, status } = await command('rebuild.ts', snapshot, '--images', images);
    expect(status, said).toBe(0);
    return hashTree(join(project, 'dist'));
  }

  const filesOf = (name: PictureName) => articles.get(`fr-${name}`)?.image?.files ?? [];

  beforeAll(async () => {
    project = await copyProject();
    snapshot = join(project, 'content/snapshots', DAY);
    world = await startPictureWorld(DAY, afterAll);
    await writeRegistry(project, world);
    result = await runDigest(project, world, '--day', DAY, '--no-build', '--force', '--images', 'all');
    articles = new Map((await articlesOf(project, DAY)).map((article) => [article.source, article]));
    ledger = await ledgerOf(project, DAY);
  });

  it('has every article, whatever became of its picture', () => {
    expect(result.status, result.said).toBe(0);
    expect([...articles.keys()].sort()).toEqual(
      Object.keys(PICTURES)
        .map((name) => `fr-${name}`)
        .sort(),
    );
    const withFiles = Object.keys(PICTURES).filter((name) => filesOf(name as PictureName).length > 0);
    expect(withFiles).toEqual(['good', 'also', 'lying']);
  });

  it('gives the reason for each picture that cannot be had, and counts them', () => {
    const reasons = Object.entries(REFUSED).filter(([name]) => name !== 'inside');
    for (const [name, reason] of reasons) {
      const line = ledger.find(
        ({ stage, subject }) => stage === 'picture' && subject.endsWith(`/${name}.jpg`),
      );
      expect([name, line?.outcome, line?.reason]).toEqual([name, 'failed', reason]);
    }
    expect(result.said).toMatch(/pictures +9 +3 kept, 6 not/);
  });

  it('asks for each address once, for robots.txt first, and for nothing that it forbids', () => {
    const asked = world.requests.filter((address) => address.startsWith('img.test/'));
    expect(asked[0]).toBe('img.test/robots.txt');
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked.filter((address) => address.includes('private'))).toEqual([]);
  });

  it('holds pictures within their bytes and without metadata, the same one once', async () => {
    expect(filesOf('good').map(({ width, height }) => [width, height])).toEqual([
      [480, 309],
      [960, 617],
    ]);
    expect(filesOf('also')).toEqual(filesOf('good'));
    for (const { file, bytes, width } of [...filesOf('good'), ...filesOf('lying')]) {
      const picture = await readFile(join(snapshot, file));
      expect(picture.length).toBe(bytes);
      expect(bytes).toBeLessThanOrEqual(width <= 480 ? 40_000 : 90_000);
      expect(picture.includes('Secret Street 5')).toBe(false);
      const { exif, icc, xmp } = await sharp(picture).metadata();
      expect([exif, icc, xmp]).toEqual([undefined, undefined, undefined]);
    }
    expect(Object.keys(await hashTree(join(snapshot, 'images')))).toHaveLength(4);
  });

  it('gives the same site each time, with its pictures where they are wanted and none where not', async () => {
    const all = await rebuilt('all');
    expect(await rebuilt('all')).toEqual(all);
    const shown = Object.keys(all).filter((path) => path.startsWith('/images/'));
    const sealed = await hashTree(join(snapshot, 'images'));
    expect(Object.fromEntries(shown.map((path) => [path.slice('/images'.length), all[path]]))).toEqual(
      sealed,
    );
    const page = await readFile(join(project, 'dist', DAY, 'index.html'), 'utf8');
    expect(page).not.toMatch(/<(?:img|source)[^>]+(?:https?:)?\/\/img\.test/);
    for (const checker of ['check-links.ts', 'check-feeds.ts']) {
      const checked = await run(process.execPath, [join(project, 'scripts', checker), join(project, 'dist')]);
      expect(checked.status, checked.said).toBe(0);
    }
    const none = await rebuilt('none');
    expect(Object.keys(none).filter((path) => path.endsWith('.avif'))).toEqual([]);
  });

  it('shows only what a licence allows, names the licence, and lets feeds have it', async () => {
    const licensed = await rebuilt('licensed');
    const names = filesOf('lying').map(({ file }) => `/${file}`);
    expect(
      Object.keys(licensed)
        .filter((path) => path.endsWith('.avif'))
        .sort(),
    ).toEqual(names.sort());
    const { title = '' } = articles.get('fr-lying') ?? {};
    const pages = Object.keys(licensed).filter((path) => path.startsWith(`/${DAY}/articles/`));
    const texts = await Promise.all(pages.map((path) => readFile(join(project, 'dist', path), 'utf8')));
    const withLicence = texts.filter((text) => text.includes(LICENCE));
    expect(withLicence).toHaveLength(1);
    expect(withLicence[0]).toContain(title);
    const feed = await readFile(join(project, 'dist/countries/fr/rss.xml'), 'utf8');
    const [, largest] = filesOf('lying');
    expect(feed.match(/<enclosure[^>]*>/g)).toEqual([
      `<enclosure length="${largest?.bytes}" type="image/avif" url="http://localhost:4321/${largest?.file}"/>`,
    ]);
  });

  it('no longer verifies when a picture is changed', async () => {
    const file = filesOf('good')[0]?.file ?? '';
    const path = join(snapshot, file);
    const bytes = await readFile(path);
    bytes.writeUInt8((bytes.at(-1) ?? 0) ^ 1, bytes.length - 1);
    await writeFile(path, bytes);
    const script = join(project, 'scripts/snapshot.ts');
    const { said, status } = await run(process.execPath, [script, 'verify', snapshot]);
    expect(status).toBe(1);
    expect(said).toContain(`${path}: it was altered`);
  });
});

it('a digest asks for no picture unless it is told to', async () => {
  const project = await copyProject();
  const world = await startPictureWorld(DAY);
  await writeRegistry(project, world);
  const { status } = await runDigest(project, world, '--day', DAY, '--no-build', '--force');
  expect(status).toBe(0);
  expect(world.requests.filter((address) => address.startsWith('img.test/'))).toEqual([]);
});
