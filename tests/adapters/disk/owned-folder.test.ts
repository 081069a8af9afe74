import { chmod, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import { isClaimed } from '../../../scripts/adapters/disk/claim.ts';
import {
  ifAbandoned,
  OWNER,
  undoBecause,
  withOwnedFolder,
} from '../../../scripts/adapters/disk/owned-folder.ts';
import { temporaryFolder } from '../../support/make-fetcher.ts';
import { PROJECT, run } from '../../support/run-script.ts';

const FULL = new Error('the disk is full');

it('removes the folder of work that ended, well or not, and whose steps were undone', async () => {
  const parent = await temporaryFolder();
  for (const undo of [() => Promise.resolve(), undefined]) {
    const work = withOwnedFolder(join(parent, 'work-'), async (folder) => {
      await writeFile(join(folder, 'old'), 'the only copy');
      if (undo) await undoBecause(FULL, undo);
      throw FULL;
    });
    await expect(work).rejects.toBe(FULL);
    expect(await readdir(parent)).toEqual([]);
  }
});

it('keeps what can be neither finished nor undone, for the next command to find, and says why', async () => {
  const parent = await temporaryFolder();
  let made = '';
  const work = withOwnedFolder(join(parent, 'work-'), async (folder) => {
    made = folder;
    await writeFile(join(folder, 'old'), 'the only copy');
    await undoBecause(FULL, () => Promise.reject(new Error('read-only')));
  });
  await expect(work).rejects.toBe(FULL);
  expect(await readdir(parent)).toEqual([basename(made)]);
  expect(await readdir(made)).toEqual(['old']);
  expect(await isClaimed(join(made, OWNER))).toBe(false);
});

it('is taken up by one process alone, once the one whose it is has ended', async () => {
  const parent = await temporaryFolder();
  let seen: unknown = 'nothing';
  await withOwnedFolder(join(parent, 'work-'), async (folder) => {
    seen = await ifAbandoned(folder, () => Promise.resolve('taken'));
  });
  expect(seen).toBeUndefined();
  const left = join(parent, 'work-aaaaaa');
  await mkdir(left);
  const taken = await Promise.all([1, 2, 3].map((each) => ifAbandoned(left, () => Promise.resolve(each))));
  expect(taken.filter((each) => each !== undefined)).toHaveLength(1);
  expect(await readdir(parent)).toEqual([]);
});

it('is made anew where a sweep takes the folder before it is claimed', async () => {
  const parent = await temporaryFolder();
  const end = new AbortController();
  const sweeping = (async () => {
    while (!end.signal.aborted)
      for (const name of await readdir(parent))
        await ifAbandoned(join(parent, name), () => Promise.resolve('swept'));
  })();
  for (let index = 0; index < 50; index++)
    await withOwnedFolder(join(parent, 'work-'), async (folder) => {
      await writeFile(join(folder, 'own'), 'work');
      await rm(join(folder, 'own'));
    });
  end.abort();
  await sweeping;
  expect(await readdir(parent)).toEqual([]);
});

/** Prints how work ends whose folder cannot be emptied, and whether its claim is given up, as nobody: root may do all. */
const NOT_EMPTIED = `
  const [disk, parent, result] = process.argv.slice(-3);
  const { isClaimed } = await import(disk + '/claim.ts');
  const { withOwnedFolder } = await import(disk + '/owned-folder.ts');
  const { chmod, mkdir, writeFile } = await import('node:fs/promises');
  if (process.getuid() === 0) process.setuid(65534);
  let made = '';
  const work = withOwnedFolder(parent + '/work-', async (folder) => {
    made = folder;
    await mkdir(folder + '/deep');
    await writeFile(folder + '/deep/file', '');
    await chmod(folder + '/deep', 0o500);
    if (result === 'fails') throw new Error('the disk is full');
  });
  const error = await work.then(() => undefined, (error) => error);
  console.log(error?.code ?? error?.message, '-', error?.cause?.message ?? 'no cause');
  await chmod(made + '/deep', 0o700);
  console.log('claimed:', await isClaimed(made + '/owner'));
`;

it.skipIf(process.platform === 'win32').each([
  ['fails', /^the disk is full - its folder could not be cleared: Error: EACCES.*\nclaimed: false$/],
  ['ends well', /^EACCES - no cause\nclaimed: false$/],
])(
  'gives its claim up where its folder cannot be emptied, and says its own error: %s',
  async (result, end) => {
    const parent = await temporaryFolder();
    await chmod(parent, 0o777);
    const disk = join(PROJECT, 'scripts/adapters/disk');
    const { said } = await run(
      process.execPath,
      ['--input-type=module', '-e', NOT_EMPTIED, disk, parent, result],
      {
        env: { NODE_DISABLE_COMPILE_CACHE: '1' },
      },
    );
    expect(said.trim()).toMatch(end);
  },
);
