import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, it, onTestFinished } from 'vitest';
import { copyProject, hashTree, rebuild, SAMPLE } from '../support/project-copy.ts';

it('a rebuild gives the same bytes in another folder, time zone, locale and environment', async () => {
  const first = inject('sampleProject');
  const second = await copyProject();
  onTestFinished(() => rm(second, { recursive: true, force: true }));
  const { said } = await rebuild(second, [join(second, SAMPLE)], {
    TZ: 'Asia/Kolkata',
    LANG: 'tr_TR.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
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
