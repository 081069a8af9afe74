import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { floodDay, sealInto } from '../support/flood.ts';
import { copyProject, hashTree, rebuild } from '../support/project-copy.ts';
import { PROJECT, run } from '../support/run-script.ts';

/** Not the address at which the templates were compiled for other tests. */
const SITE = 'https://news.example';
const DAYS = ['2026-03-19', '2026-03-20'] as const;
/** What a build adds to the pages that Astro makes: search, snapshots, lists of addresses, and what hosts read. */
const ADDED =
  /^\/(?:pagefind\/|snapshots\/|offline\.json$|sitemap-|published\.json$|_headers$|\.nojekyll$)|\/addresses\.json$/;

let project = '';
beforeAll(async () => {
  project = await copyProject();
});
afterAll(() => rm(project, { recursive: true, force: true }));

it('a site of compiled templates, rendered day by day, is byte for byte what "astro build" makes', async () => {
  const snapshots = DAYS.map((day) => join(project, 'content/snapshots', day));
  for (const [index, folder] of snapshots.entries())
    await sealInto(folder, floodDay(DAYS[index] ?? '', `${index + 3},300 leave`));
  await rebuild(project, [...snapshots, '--site', SITE]);
  const astro = join(PROJECT, 'node_modules/astro/bin/astro.mjs');
  const { status } = await run(process.execPath, [astro, 'build', '--outDir', 'plain'], {
    folder: project,
    env: { OVERVIEW_SITE: SITE },
  });
  expect(status).toBe(0);
  const ours = Object.entries(await hashTree(join(project, 'dist'))).filter(([file]) => !ADDED.test(file));
  const plain = await hashTree(join(project, 'plain'));
  expect(Object.keys(plain).length).toBeGreaterThan(100);
  expect(Object.fromEntries(ours)).toEqual(plain);
});
