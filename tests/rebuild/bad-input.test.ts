import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claim } from '../../scripts/adapters/disk/claim.ts';
import type { Planted } from '../support/plant-text.ts';
import { commandsIn } from '../support/many-command-lines.ts';
import { copyProject, hashTree, rebuild, SAMPLE } from '../support/project-copy.ts';
import { snapshotOf } from '../support/snapshot-on-disk.ts';

/** Changes a copy of the sample, in a way that a user may meet, before it is rebuilt. */
type Spoil = (snapshot: string) => Promise<void>;

const edit =
  (file: string, change: (text: string) => string): Spoil =>
  async (snapshot) =>
    writeFile(join(snapshot, file), change(await readFile(join(snapshot, file), 'utf8')));

const CASES: [what: string, spoil: Spoil, says: RegExp][] = [
  ['missing', (snapshot) => rm(snapshot, { recursive: true }), /no such|not there|missing/i],
  ['without one of its files', (snapshot) => rm(join(snapshot, 'articles.jsonl')), /articles\.jsonl/],
  ['truncated', edit('articles.jsonl', (text) => text.slice(0, -100)), /articles\.jsonl/],
  ['altered', edit('sources.json', (text) => text.replace('Cuaderno', 'Cuaderna')), /sources\.json/],
  ['newer', edit('snapshot.json', (text) => text.replace('"version":1', '"version":2')), /newer|update/i],
  ['with an unknown field', edit('snapshot.json', (text) => text.replace('{', '{"surprise":1,')), /surprise/],
  ['of a wrong day', edit('snapshot.json', (text) => text.replaceAll('2026-03-18', '2026-02-30')), /day/],
];

/** Hashes of all that a rebuild replaces. */
async function hashResults(project: string): Promise<Record<string, string>> {
  return {
    ...(await hashTree(join(project, 'dist'))),
    ...(await hashTree(join(project, 'content/digests'))),
  };
}

/** What lets a page come out with a text that nobody put in. */
const planted = (what: Planted): Record<string, string> => ({
  NODE_OPTIONS: `--import ${pathToFileURL(join(import.meta.dirname, '../support/plant-text.ts')).href}`,
  PLANTED: JSON.stringify(what),
});

describe('a snapshot that is', () => {
  let project = '';
  const command = commandsIn(() => project);
  let before: Record<string, string> = {};
  /** A snapshot of one article. */
  let small = '';
  beforeAll(async () => {
    project = await copyProject();
    await mkdir(join(project, '.overview'), { recursive: true });
    for (const folder of ['dist', 'content/digests/2026-03-18']) {
      await mkdir(join(project, folder), { recursive: true });
      await writeFile(join(project, folder, 'kept.txt'), 'made yesterday');
    }
    before = await hashResults(project);
    small = await snapshotOf(project, [{ source: 'gb-a', title: 'Ferry sails' }]);
  });
  afterAll(() => rm(project, { recursive: true, force: true }));

  it.each(CASES)('%s ends with one clear message and changes nothing', async (_, spoil, says) => {
    const snapshot = join(project, 'spoilt', '2026-03-18');
    await cp(join(project, SAMPLE), snapshot, { recursive: true });
    await spoil(snapshot);
    const { status, said } = await command('rebuild.ts', snapshot);
    await rm(snapshot, { recursive: true, force: true });
    expect(status).toBe(1);
    expect(said).toMatch(says);
    expect(said).toContain('What to do');
    expect(said).not.toMatch(/^\s+at /m);
    expect(await hashResults(project)).toEqual(before);
  });

  it('given while another command builds the site is not built', async () => {
    const other = await claim(join(project, '.overview/at-work'));
    const { status, said } = await command('rebuild.ts', join(project, SAMPLE));
    await other?.release();
    expect(other).toBeDefined();
    expect(status).toBe(1);
    expect(said).toContain('another command is building its site');
    expect(await hashResults(project)).toEqual(before);
  });

  it.each([
    ['ill-formed', '<b>more', '</main> stands where <b> is open'],
    ['with a link', '<a href="https://evil.example/">more</a>', '<a> leads to https://evil.example/'],
  ])('fine, but of which a page comes out %s, changes nothing and names the page', async (_, text, why) => {
    const page = '2026-03-18/articles/ferry-sails/index.html';
    const { status, said } = await rebuild(project, [small], planted({ file: page, text }));
    expect(status).toBe(70);
    expect(said).toContain(`build: ${page}: ${why}`);
    expect(said).toContain('nothing was changed');
    expect(await hashResults(project)).toEqual(before);
    expect(await readdir(join(project, '.overview'))).toEqual([]);
  });

  it('given twice ends with one clear message', async () => {
    const sample = join(project, SAMPLE);
    const { status, said } = await command('rebuild.ts', sample, sample);
    expect(status).toBe(1);
    expect(said).toContain('is already a snapshot of 2026-03-18');
  });

  it('fine, in a project whose build folder cannot be written, says so and changes nothing', async () => {
    await rm(join(project, '.overview'), { recursive: true });
    await writeFile(join(project, '.overview'), 'a file where a folder is wanted');
    const { status, said } = await command('rebuild.ts', join(project, SAMPLE));
    await rm(join(project, '.overview'));
    expect(status).toBe(1);
    expect(said).toMatch(/\.overview: there is a file where a folder is needed/);
  });
});
