import { existsSync, globSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { writeSnapshot } from '../../scripts/adapters/snapshot/write-snapshot.ts';
import { faultsOfPages } from '../../scripts/bench/faults/look.ts';
import { DAY, makeSnapshot } from '../support/make-day.ts';
import { copyProject, hashTree } from '../support/project-copy.ts';
import { PROJECT, run } from '../support/run-script.ts';

/** Seals the day of a project, with an article of each of these sources. */
async function seal(project: string, sources: readonly string[]): Promise<void> {
  const { manifest, ...contents } = makeSnapshot(
    sources.map((source, index) => ({
      ...{ source, title: `Choir ${index} of ${source} sings in its chapel` },
      paragraphs: [`The choir of ${source} sang for the first time since the roof was mended.`],
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
