import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folderStore } from '../../../scripts/adapters/archive/folder-store.ts';
import { pullArchive } from '../../../scripts/jobs/archive/pull-archive.ts';
import { pushArchive } from '../../../scripts/jobs/archive/push-archive.ts';
import { stateFiles } from '../../../scripts/jobs/archive/state-files.ts';
import { verifyArchive } from '../../../scripts/jobs/archive/verify-archive.ts';
import { sha256 } from '../../../scripts/pipeline/snapshot/check-seal.ts';
import { makeFolder } from '../../support/fake-project.ts';

const DAY = { 'content/snapshots/2026-03-01/manifest.json': '{}', 'dist/index.html': 'the first day' };

/** Cuts the heads of an archive, or takes them away. */
function lose(folder: string, left: string | undefined): void {
  for (const name of readdirSync(folder).filter((each) => each.startsWith('head-')))
    if (left === undefined) rmSync(join(folder, name));
    else writeFileSync(join(folder, name), left);
}

it.each([
  ['cut', 'x'],
  ['gone', undefined],
])(
  'an archive whose heads are %s is not taken for an empty one, which the next push would make of it',
  async (_, left) => {
    const folder = join(makeFolder(), 'archive');
    const store = folderStore(folder);
    const project = makeFolder(DAY);
    await pushArchive({ project, store });
    lose(folder, left);
    const other = makeFolder();
    expect(await pullArchive({ project: other, store }, false)).toMatchObject({ written: 2 });
    expect(await stateFiles(other)).toEqual(await stateFiles(project));
    writeFileSync(join(project, 'dist/index.html'), 'the second day');
    await pushArchive({ project, store });
    expect(await verifyArchive({ project, store })).toMatchObject({ files: 2 });

    // Which of two counts is not guessed.
    lose(folder, left);
    const index = Buffer.from('another');
    writeFileSync(join(folder, `index-${sha256(index)}.json.zst`), index);
    await expect(pullArchive({ project: makeFolder(), store }, false)).rejects.toThrow(
      /none of its heads can be read.*empty its place/s,
    );
  },
);

it('a first push that was killed before its index leaves an archive to be made', async () => {
  const folder = makeFolder({
    'pack-0.tar.zst': '',
    'index-0.json.zst': '',
    [`index-${'0'.repeat(64)}.json.zst`]: 'cut',
  });
  const store = folderStore(folder);
  const project = makeFolder(DAY);
  expect(await pullArchive({ project, store }, false)).toBeUndefined();
  await pushArchive({ project, store });
  expect(await verifyArchive({ project, store })).toMatchObject({ files: 2 });
});
