import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { cp, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { joinArticles } from '../../scripts/pipeline/snapshot/day-article.ts';
import { composeSnapshot } from '../../scripts/pipeline/digest/build-digest.ts';
import { defaultDigestOptions } from '../../scripts/pipeline/digest/default-digest-options.ts';
import { earlierStories } from '../../scripts/pipeline/digest/thread/earlier-stories.ts';
import { floodDay, sealInto } from '../support/flood.ts';
import { readIndex } from '../support/open-data.ts';
import { commandsIn } from '../support/many-command-lines.ts';
import { copyProject, hashTree } from '../support/project-copy.ts';
import { PROJECT } from '../support/run-script.ts';

const DAYS = ['2026-03-19', '2026-03-20', '2026-03-21'] as const;
const [FIRST, SECOND, THIRD] = DAYS;

/** The addresses of all files of a day: its pages, and its open data. */
const addressesIn = (dist: string, day: string) =>
  globSync([`${day}/**`, `data/${day}/**`], { cwd: dist, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1));

describe('a site that a day is added to', () => {
  let project = '';
  let dist = '';
  const snapshotOf = (day: string) => join(project, 'content/snapshots', day);
  const read = (path: string) => readFileSync(join(dist, path), 'utf8');
  const run = commandsIn(() => project);
  const command = (...args: string[]) =>
    run(join(PROJECT, 'tests/support/publish-days.ts'), project, ...args);
  const publish = async (most = 7) => {
    const { said, status } = await command(String(most));
    expect(said).toMatch(/\{"rendered"/);
    expect(status).toBe(0);
    return JSON.parse(said.slice(said.indexOf('{"rendered"'))) as { rendered: string[]; days: number };
  };

  beforeAll(async () => {
    project = await copyProject();
    dist = join(project, 'dist');
    const first = floodDay(FIRST, '4,300 leave');
    const { stories } = composeSnapshot(first, defaultDigestOptions('full'));
    const before = (day: string) => earlierStories(stories, joinArticles(first), [], day);
    await sealInto(snapshotOf(FIRST), first);
    await sealInto(snapshotOf(SECOND), floodDay(SECOND, 'the water falls', before(SECOND)));
    await sealInto(join(project, THIRD), floodDay(THIRD, 'they return', before(THIRD)));
  });
  afterAll(() => rm(project, { recursive: true, force: true }));

  it('makes the new day alone, and is the same, byte for byte, as one made of all days at once', async () => {
    expect(await publish()).toMatchObject({ rendered: [FIRST, SECOND], days: 2 });
    await cp(join(project, THIRD), snapshotOf(THIRD), { recursive: true });
    const ofFirst = addressesIn(dist, FIRST).filter((path) => path.startsWith('data/'));
    const written = ofFirst.map((path) => statSync(join(dist, path)).mtimeMs);
    expect(await publish()).toMatchObject({ rendered: [THIRD], days: 3 });
    expect(ofFirst).toHaveLength(8);
    expect(ofFirst.map((path) => statSync(join(dist, path)).mtimeMs)).toEqual(written);
    const added = await hashTree(dist);
    await run('rebuild.ts', ...DAYS.map(snapshotOf));
    expect(Object.keys(added).length).toBeGreaterThan(100);
    expect(await hashTree(dist)).toEqual(added);
  });

  it('lists the data files of all days, each with its SHA-256', () => {
    const { files } = readIndex(dist);
    expect([...new Set(files.map(({ day }) => day))]).toEqual(DAYS.toReversed());
    for (const { url, sha256 } of files) {
      const content = readFileSync(join(dist, new URL(url).pathname));
      expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
    }
  });

  it('does nothing when all stands as it should', async () => {
    const { mtimeMs } = await stat(join(dist, 'index.html'));
    expect(await publish()).toMatchObject({ rendered: [], days: 3 });
    expect((await stat(join(dist, 'index.html'))).mtimeMs).toBe(mtimeMs);
  });

  it('makes a day anew that a killed run left without its record', async () => {
    const whole = await hashTree(dist);
    await rm(join(dist, THIRD, 'addresses.json'));
    await rm(join(dist, THIRD, 'index.html'));
    expect((await publish()).rendered).toEqual([THIRD]);
    expect(await hashTree(dist)).toEqual(whole);
  });

  it('keeps and lists every address of days that are no longer loaded, even without their snapshots', async () => {
    const before = new Map([FIRST, SECOND].map((day) => [day, addressesIn(dist, day)]));
    await rm(snapshotOf(FIRST), { recursive: true });
    expect(await publish(1)).toMatchObject({ rendered: [], days: 3 });
    for (const [day, addresses] of before) {
      expect(addresses.length).toBeGreaterThan(10);
      expect(addresses.filter((address) => !existsSync(join(dist, address)))).toEqual([]);
      const record = JSON.parse(read(`${day}/addresses.json`)) as Record<'paths' | 'elsewhere', string[]>;
      const recorded = [...record.paths.map((path) => `${day}/${path}`), ...record.elsewhere];
      expect(recorded.sort()).toEqual(addresses.sort());
      expect(read('archive/index.html')).toContain(`href="/${day}/"`);
      expect(read('status/index.html')).toContain(`href="/${day}/status/"`);
      expect(read('countries/de/index.html')).toContain(`href="/${day}/countries/de/"`);
      expect(read('sitemap-2026-03.xml')).toContain(`<loc>http://localhost:4321/${day}/</loc>`);
    }
    expect(new Set(readIndex(dist).files.map(({ day }) => day))).toEqual(new Set(DAYS));
    expect(read('llms.txt')).toContain(`/data/${FIRST}/digest.json`);
    expect(read('search/index.html')).toContain('data-months="2026-03"');
    const { languages } = JSON.parse(read('pagefind/2026-03/pagefind-entry.json')) as {
      languages: Record<string, { page_count: number }>;
    };
    // A story and its two articles, of each day.
    expect(languages.unknown?.page_count).toBe(9);
    const [story] = globSync('*/index.html', { cwd: join(dist, THIRD) }).filter((path) =>
      path.includes('flood'),
    );
    expect(read(`${THIRD}/${story}`)).toContain(`href="/${FIRST}/`);
  });

  it('is not replaced by the sample when no real snapshot is left', async () => {
    const before = await hashTree(dist);
    for (const day of [SECOND, THIRD]) await rename(snapshotOf(day), join(project, `${day}-away`));
    const { said, status } = await command();
    for (const day of [SECOND, THIRD]) await rename(join(project, `${day}-away`), snapshotOf(day));
    expect(said).toContain('it holds 3 published day(s), which the sample would replace');
    expect(status).not.toBe(0);
    expect(await hashTree(dist)).toEqual(before);
  });

  it('refuses to mix days of full texts with days of licensed ones, and changes nothing', async () => {
    const before = await hashTree(dist);
    const { said, status } = await command('1', 'licensed');
    expect(said).toContain(`it holds 2 earlier day(s), such as ${FIRST}, with texts "full"`);
    expect(said).toContain('move dist/ away');
    expect(status).not.toBe(0);
    expect(await hashTree(dist)).toEqual(before);
  });
});
