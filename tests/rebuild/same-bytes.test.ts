import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, it, onTestFinished } from 'vitest';
import { copyProject, hashTree, SAMPLE } from '../support/project-copy.ts';
import { FOLDER, runElsewhere } from '../support/run-elsewhere.ts';
import { makeTemporary } from '../support/run-folder.ts';

it('a rebuild gives the same bytes in another folder, zone, locale, umask, order of files and on one core', async () => {
  const first = inject('sampleProject');
  const second = join(makeTemporary('elsewhere-'), FOLDER);
  await rename(await copyProject(), second);
  onTestFinished(() => rm(second, { recursive: true, force: true }));
  const { said } = await runElsewhere(second, [join(second, 'scripts/rebuild.ts'), join(second, SAMPLE)], {
    BASE_URL: '/elsewhere/',
    SITE: 'https://elsewhere.example',
    MODE: 'odd',
    OVERVIEW_DRAW: 'anew',
  });
  expect(said).toContain('built the site');
  for (const part of ['content/digests', 'dist']) {
    const hashes = await hashTree(join(first, part));
    expect(Object.keys(hashes).length).toBeGreaterThan(70);
    expect(await hashTree(join(second, part))).toEqual(hashes);
  }
});
