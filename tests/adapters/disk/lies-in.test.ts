import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { liesIn } from '../../../scripts/adapters/disk/lies-in.ts';
import { makeFolder } from '../../support/fake-project.ts';

it('a path lies in a folder by whatever way it leads there, and not by its name alone', () => {
  const folder = makeFolder({ 'site/a/index.html': '' });
  const site = join(folder, 'site');
  symlinkSync(site, join(folder, 'link'));
  mkdirSync(join(folder, 'site-2'));
  expect(
    [site, join(site, 'a'), join(site, 'not/yet'), join(folder, 'link/b')].map((at) => liesIn(site, at)),
  ).toEqual([true, true, true, true]);
  expect([folder, join(folder, 'site-2'), join(folder, 'nowhere')].map((at) => liesIn(site, at))).toEqual([
    false,
    false,
    false,
  ]);
  expect(liesIn(join(folder, 'link'), join(site, 'a'))).toBe(true);
});
