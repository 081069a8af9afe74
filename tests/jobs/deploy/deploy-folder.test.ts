import { cpSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folderTarget } from '../../../scripts/adapters/deploy/folder-target.ts';
import { deployFolder } from '../../../scripts/jobs/deploy/deploy-folder.ts';
import { makeFolder } from '../../support/fake-project.ts';
import { filesIn, makeSite } from '../../support/make-site.ts';

const oneDay = makeSite('2026-03-01');

it('a site is not deployed where there is none, a build was broken off, or the target lies in it', async () => {
  const project = makeFolder();
  const dist = join(project, 'dist');
  const to = (folder: string) => deployFolder({ project, dist, target: folderTarget(folder) });
  await expect(to(join(project, 'www'))).rejects.toThrow('there is no site');
  cpSync(makeFolder(oneDay), dist, { recursive: true });
  await expect(to(join(dist, 'www'))).rejects.toThrow('lies in it');
  await expect(to(project)).rejects.toThrow('holds the site');
  symlinkSync(dist, join(project, 'link'));
  await expect(to(join(project, 'link'))).rejects.toThrow('holds the site');
  mkdirSync(join(project, '.overview/build-x/dist'), { recursive: true });
  await expect(to(join(project, 'www'))).rejects.toThrow(/broken off.*run the build again/s);
  rmSync(join(project, '.overview/build-x'), { recursive: true });
  await to(join(project, 'www'));
  expect(filesIn(join(project, 'www'))).toEqual(oneDay);
});
