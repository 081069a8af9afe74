import { existsSync, globSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { writeSnapshot } from '../../scripts/adapters/snapshot/write-snapshot.ts';
import { faultsOfPages } from '../../scripts/bench/faults/look.ts';
import { DAY, makeSnapshot } from '../support/make-day.ts';
import { copyProject, hashTree } from '../support/project-copy.ts';
import { PROJECT, run } from '../support/run-script.ts';

/** One event for each article, so that they make no story. */
const EVENTS = [
  ['Choir sings in its mended chapel', 'It had been silent since a storm took the roof three years ago.'],
  ['Ferry to the northern islands runs hourly', 'Islanders had asked for more boats each summer.'],
  ['Bakers strike over the price of flour', 'Ovens stayed cold in forty towns before dawn.'],
] as const;

/** Seals the day of a project, with an article of each of these sources. */
async function seal(project: string, sources: readonly string[]): Promise<void> {
  const { manifest, ...contents } = makeSnapshot(
    sources.map((source, index) => ({
      ...{ source, title: EVENTS[index]?.[0] ?? source },
      paragraphs: [EVENTS[index]?.[1] ?? source],
    })),
  );
  const dir = join(project, 'content/snapshots', DAY);
  await writeSnapshot(dir, { ...contents, ...manifest }, { replace: true });
}

it('a day that is made again leads to the pages of a new country, even where the lists are never made', async () => {
  const project = await copyProject();
  onTestFinished(() => rm(project, { recursive: true, force: true }));
  const dist = join(project, 'dist');
  const publish = async (script: string) => {
    const args = [join(PROJECT, 'tests/support', script), project, '7', 'licensed'];
    return (await run(process.execPath, args, { folder: project })).status;
  };
  await rm(join(project, 'content/snapshots'), { recursive: true });
  await seal(project, ['gb-a', 'fr-b']);
  expect(await publish('publish-days.ts')).toBe(0);
  expect(existsSync(join(dist, 'countries/ke/index.html'))).toBe(false);

  await seal(project, ['gb-a', 'fr-b', 'ke-c']);
  expect(await publish('publish-without-lists.ts')).not.toBe(0);
  const pages = globSync(`${DAY}/**/*.html`, { cwd: dist });
  expect(pages.some((page) => readFileSync(join(dist, page), 'utf8').includes('"/countries/ke/"'))).toBe(
    true,
  );
  expect(faultsOfPages(dist, globSync('**/*.html', { cwd: dist }))).toEqual([]);

  expect(await publish('publish-days.ts')).toBe(0);
  const after = await hashTree(dist);
  await rm(dist, { recursive: true });
  expect(await publish('publish-days.ts')).toBe(0);
  expect(Object.keys(after).sort()).toEqual(Object.keys(await hashTree(dist)).sort());
  expect(after['countries/ke/index.html']).toBe((await hashTree(dist))['countries/ke/index.html']);
});
