import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { folderTarget } from '../../../scripts/adapters/deploy/folder-target.ts';
import type { Target } from '../../../scripts/adapters/deploy/target.ts';
import { type Deploying, deploySite } from '../../../scripts/jobs/deploy/deploy-site.ts';
import { makeFolder } from '../../support/fake-project.ts';
import { deadLinks, filesIn, makeSite } from '../../support/make-site.ts';

const [FIRST, SECOND] = ['2026-03-01', '2026-03-02'];
const oneDay = makeSite(FIRST);
const twoDays = makeSite(FIRST, SECOND);
/** What only the site of one day has. */
const LEFT = Object.keys(oneDay).filter((path) => twoDays[path] === undefined);
/** What changed with the second day. */
const CHANGED = Object.keys(twoDays).filter((path) => twoDays[path] !== oneDay[path]);

/** Deploys files to a folder; returns what was sent, file by file, and what was deleted. */
async function deploy(
  files: Record<string, string>,
  folder: string,
  options: Partial<Deploying> = {},
): Promise<{ sent: string[]; deleted: string[]; skipped: number }> {
  const dist = makeFolder(files);
  const target = folderTarget(folder);
  const { steps, ...plan } = await deploySite({ dist, target, work: makeFolder(), ...options });
  return { sent: steps.flat(), ...plan };
}

describe('a deploy to a folder', () => {
  it('sends a site, what others lead to first, and the next day only what changed', async () => {
    const folder = join(makeFolder(), 'www');
    const { sent } = await deploy(oneDay, folder);
    expect(sent.toSorted()).toEqual(Object.keys(oneDay).sort());
    expect(filesIn(folder)).toEqual(oneDay);
    const next = await deploy(twoDays, folder);
    expect(next.sent.toSorted()).toEqual(CHANGED.toSorted());
    expect(next).toMatchObject({ skipped: Object.keys(twoDays).length - CHANGED.length, deleted: LEFT });
    expect(filesIn(folder)).toEqual(twoDays);
    const places = [
      /^_astro\//,
      RegExp(`^${SECOND}/index.html`),
      /^archive\//,
      /^index.html/,
      /^rss/,
      RegExp(`^${SECOND}/addresses.json`),
      /^offline/,
    ].map((pattern) => next.sent.findIndex((path) => pattern.test(path)));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(await deploy(twoDays, folder)).toMatchObject({ sent: [], deleted: [] });
  });

  it('leaves what others put there, and folders that are not empty', async () => {
    const folder = makeFolder();
    await deploy(twoDays, folder);
    writeFileSync(join(folder, SECOND, 'mine.txt'), 'mine');
    await deploy(oneDay, folder, { force: true });
    expect(filesIn(folder)).toEqual({ ...oneDay, [`${SECOND}/mine.txt`]: 'mine' });
    expect(existsSync(join(folder, SECOND, 'story'))).toBe(false);
  });

  it('killed at any step it leaves every file whole and every link alive, and the next one comes to the same', async () => {
    const before = makeFolder();
    await deploy(oneDay, before);
    const folder = makeFolder();
    let isKilled = true;
    let steps = 0;
    let moved = 0;
    for (let step = 0; isKilled; step += 1) {
      rmSync(folder, { recursive: true, force: true });
      cpSync(before, folder, { recursive: true });
      const target = killedAt(folderTarget(folder), step);
      isKilled = await deploy(twoDays, folder, { target }).then(
        () => false,
        (error: unknown) => {
          expect(error).toBe(KILLED);
          return true;
        },
      );
      const now = filesIn(folder);
      for (const [path, text] of Object.entries(now)) expect([oneDay[path], twoDays[path]]).toContain(text);
      expect(deadLinks(now), `after step ${step}`).toEqual([]);
      moved = (await deploy(twoDays, folder)).sent.length;
      expect(moved).toBeLessThanOrEqual(CHANGED.length);
      expect(filesIn(folder), `after step ${step}`).toEqual(twoDays);
      expect(await deploy(twoDays, folder)).toMatchObject({ sent: [], deleted: [] });
      steps = step;
    }
    expect(moved).toBe(0);
    expect(steps).toBeGreaterThan(CHANGED.length + LEFT.length);
  });

  it('killed, and with another site the next time, deletes what it had put there', async () => {
    // While it writes its journal, before the first file, between two, and after it had deleted.
    for (const step of [0, 1, 7, CHANGED.length + LEFT.length + 2]) {
      const folder = makeFolder();
      await deploy(oneDay, folder);
      const target = killedAt(folderTarget(folder), step);
      await expect(deploy(twoDays, folder, { target })).rejects.toBe(KILLED);
      // Killed once more while it mends that.
      await deploy(oneDay, folder, { force: true, target: killedAt(folderTarget(folder), 1) }).then(
        () => undefined,
        (error: unknown) => expect(error).toBe(KILLED),
      );
      await deploy(oneDay, folder, { force: true });
      expect(filesIn(folder), `after step ${step}`).toEqual(oneDay);
    }
  });

  it('lists what it would do and changes nothing with --dry-run', async () => {
    const folder = join(makeFolder(), 'www');
    const { sent } = await deploy(oneDay, folder, { dryRun: true });
    expect(sent).toHaveLength(Object.keys(oneDay).length);
    expect(existsSync(folder)).toBe(false);
  });

  it('puts compressed forms beside texts, anew with each change, and takes them away again', async () => {
    const folder = makeFolder();
    const { sent } = await deploy(oneDay, folder, { compress: true });
    const page = readFileSync(join(folder, 'index.html'));
    expect(gunzipSync(readFileSync(join(folder, 'index.html.gz'))).equals(page)).toBe(true);
    expect(brotliDecompressSync(readFileSync(join(folder, 'index.html.br'))).equals(page)).toBe(true);
    expect(zstdDecompressSync(readFileSync(join(folder, 'index.html.zst'))).equals(page)).toBe(true);
    expect(sent).not.toContain(`${FIRST}/card.png.gz`);
    expect(sent).not.toContain('rss.xml.gz');
    const next = await deploy(twoDays, folder, { compress: true });
    expect(next.sent).toEqual(
      expect.arrayContaining(['index.html', 'index.html.br', 'index.html.gz', 'index.html.zst']),
    );
    expect(next.sent).not.toContain('404.html.gz');
    const changed = brotliDecompressSync(readFileSync(join(folder, 'index.html.br'))).toString();
    expect(changed).toBe(twoDays['index.html']);
    await deploy(twoDays, folder);
    expect(filesIn(folder)).toEqual(twoDays);
  });

  it('writes the domain that a branch of GitHub Pages is served at, beside its .git', async () => {
    const folder = makeFolder({ '.git/HEAD': 'ref: refs/heads/pages' });
    await deploy(oneDay, folder, { cname: 'news.example' });
    expect(filesIn(folder)).toEqual({ ...oneDay, CNAME: 'news.example\n' });
    await deploy(oneDay, folder);
    expect(filesIn(folder)).toEqual(oneDay);
    expect(readdirSync(join(folder, '.git'))).toEqual(['HEAD']);
  });
});

describe('a deploy stops before it changes anything', () => {
  it('where the target holds what no deploy put there, unless it is to take that over', async () => {
    const folder = makeFolder({ 'index.html': 'mine', 'about.txt': 'mine' });
    await expect(deploy(oneDay, folder)).rejects.toThrow(/not empty.*--adopt/s);
    expect(filesIn(folder)).toEqual({ 'index.html': 'mine', 'about.txt': 'mine' });
    await deploy(oneDay, folder, { adopt: true });
    expect(filesIn(folder)).toEqual({ ...oneDay, 'about.txt': 'mine' });
    mkdirSync(join(folder, SECOND));
    writeFileSync(join(folder, SECOND, 'index.html'), 'mine');
    await expect(deploy(twoDays, folder)).rejects.toThrow(`no deploy put there its ${SECOND}/index.html`);
  });

  it('where the site has not all days that the target has', async () => {
    const folder = makeFolder();
    await deploy(twoDays, folder);
    await expect(deploy(oneDay, folder)).rejects.toThrow(
      /1 day\(s\) that the site has not, such as 2026-03-02/,
    );
    expect(filesIn(folder)).toEqual(twoDays);
  });

  it.each([
    'index.html',
    '404.html',
    'published.json',
    `${FIRST}/addresses.json`,
    `${FIRST}/story/index.html`,
  ])('where the site has no %s', async (path) => {
    const rest = without(oneDay, path);
    const folder = makeFolder();
    await expect(deploy(rest, folder)).rejects.toThrow(`the site is not complete: it has no ${path}`);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('but not where what it lacks was withdrawn', async () => {
    const path = `${FIRST}/card.png`;
    const rest = without(oneDay, path);
    const record = JSON.parse(rest[`${FIRST}/addresses.json`] ?? '') as object;
    const site = { ...rest, [`${FIRST}/addresses.json`]: JSON.stringify({ ...record, gone: [path] }) };
    const folder = makeFolder();
    await deploy(site, folder);
    expect(filesIn(folder)).toEqual(site);
  });
});

const without = (files: Record<string, string>, path: string) =>
  Object.fromEntries(Object.entries(files).filter(([each]) => each !== path));

const KILLED = new Error('killed');

/** A target whose process is killed at a step; a file that is being written then is cut, but for those put whole. */
function killedAt(target: Target, step: number): Target {
  let steps = 0;
  const isLast = () => {
    steps += 1;
    return steps > step;
  };
  return {
    ...target,
    write: async (path, bytes) => {
      if (!isLast()) return target.write(path, bytes);
      await target.write(path, bytes.slice(0, bytes.length / 2));
      throw KILLED;
    },
    put: async (files) => {
      for (const file of files) {
        if (isLast()) throw KILLED;
        await target.put([file]);
      }
    },
    remove: async (paths) => {
      for (const path of paths) {
        if (isLast()) throw KILLED;
        await target.remove([path]);
      }
    },
  };
}
