import { mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { checkBuildMoves, checkMoves } from '../../../scripts/adapters/disk/check-moves.ts';
import { temporaryFolder } from '../../support/snapshot-files.ts';

const REFUSAL =
  /nothing can be moved there in one step.+What to do: keep the folders of the project on one disk/s;

it('folders of one disk pass, whether or not they are there, and nothing is written', async () => {
  const project = await temporaryFolder();
  await mkdir(join(project, 'dist'));
  await checkBuildMoves(project);
  expect(await readdir(project, { recursive: true })).toEqual(['dist']);
});

it('a folder that is mounted by itself is named, with what to do', async () => {
  const project = await temporaryFolder();
  const dist = join(project, 'dist');
  await mkdir(join(dist, '2026-03-18'), { recursive: true });
  await mkdir(join(dist, 'countries'));
  await writeFile(join(dist, 'index.html'), '');
  const mounted = (folder: string) => (_from: string, to: string) =>
    dirname(to) === folder
      ? Promise.reject(Object.assign(new Error('EXDEV'), { code: 'EXDEV' }))
      : Promise.resolve();
  for (const folder of [dist, join(dist, 'countries'), join(project, 'content/digests')]) {
    await mkdir(folder, { recursive: true });
    const check = checkBuildMoves(project, mounted(folder));
    await expect(check).rejects.toThrow(`${folder}: `);
    await expect(check).rejects.toThrow(REFUSAL);
  }
});

const OTHER_DISK = '/dev/shm';
const devices = await Promise.all(
  [OTHER_DISK, tmpdir()].map((folder) =>
    stat(folder).then(
      ({ dev }) => dev,
      () => undefined,
    ),
  ),
);

it.skipIf(process.platform !== 'linux' || devices[0] === undefined || devices[0] === devices[1])(
  'another disk is found by asking this system, before anything is there to be moved',
  async () => {
    await expect(checkMoves(await temporaryFolder(), [OTHER_DISK])).rejects.toThrow(REFUSAL);
  },
);

it('a shard is checked as well, whose Markdown is not where that of a project is', async () => {
  const shard = await temporaryFolder();
  await mkdir(join(shard, '.overview'), { recursive: true });
  await checkBuildMoves(shard);
  // Where no folder can be made, none can be moved there.
  await writeFile(join(shard, 'digests'), '');
  await expect(checkBuildMoves(shard)).rejects.toThrow(join(shard, 'digests'));
});
