import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkSiteLink } from '../../../scripts/adapters/site/check-site-link.ts';
import { atWork } from '../../../scripts/jobs/site/at-work.ts';
import { temporaryFolder } from '../../support/snapshot-files.ts';

it('lets no build begin that would empty a folder elsewhere', async () => {
  const [place, elsewhere] = [await temporaryFolder(), await temporaryFolder()];
  await mkdir(join(place, '.overview'));
  await symlink(elsewhere, join(place, 'dist'));
  await expect(checkSiteLink(place)).resolves.toBeUndefined();
  await writeFile(join(elsewhere, 'keep.txt'), 'mine');
  const build = atWork(place, undefined, () => Promise.reject(new Error('it was begun')));
  await expect(build).rejects.toThrow('holds something other than a site (keep.txt)');
  await writeFile(join(elsewhere, 'published.json'), '[]');
  await expect(checkSiteLink(place)).resolves.toBeUndefined();
});

it('asks nothing of a folder of the project’s own, or of one that is not there', async () => {
  const place = await temporaryFolder();
  await expect(checkSiteLink(place)).resolves.toBeUndefined();
  await mkdir(join(place, 'dist'));
  await writeFile(join(place, 'dist/other.txt'), '');
  await expect(checkSiteLink(place)).resolves.toBeUndefined();
});
