import { execFileSync } from 'node:child_process';
import { chmod, copyFile, readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openArchive } from '../../../scripts/adapters/snapshot/open-archive.ts';
import { openSnapshot, openSnapshots } from '../../../scripts/adapters/snapshot/open-snapshot.ts';
import { packSnapshot } from '../../../scripts/adapters/snapshot/pack-snapshot.ts';
import { unpackSnapshot } from '../../../scripts/adapters/snapshot/write-snapshot.ts';
import { signFiles } from '../../../scripts/pipeline/snapshot/sign/signer.ts';
import { makeSigner } from '../../support/signers.ts';
import { bytesOf, madeFiles, putFiles, temporaryFolder } from '../../support/snapshot-files.ts';

describe.each(['.tar.gz', '.tar.zst'])('a snapshot packed into %s', (ending) => {
  it('has the same bytes whatever the files’ times, modes and folder', async () => {
    const folder = await temporaryFolder();
    const one = await putFiles(join(folder, 'one'), madeFiles());
    const two = await putFiles(join(folder, 'two'), new Map([...madeFiles()].reverse()));
    await utimes(join(two, 'articles.jsonl'), 0, 0);
    await chmod(join(two, 'articles.jsonl'), 0o600);
    await packSnapshot(one, join(folder, `1${ending}`));
    await packSnapshot(two, join(folder, `2${ending}`));
    expect(await readFile(join(folder, `1${ending}`))).toEqual(await readFile(join(folder, `2${ending}`)));
  });

  it('unpacks to the same files, a signature included', async () => {
    const folder = await temporaryFolder();
    const sealed = bytesOf(madeFiles());
    const files = signFiles(sealed, makeSigner(), 'made');
    const dir = await putFiles(join(folder, 'snap'), files);
    expect(files.size).toBe(sealed.size + 1);
    const archive = join(folder, `snap${ending}`);
    await packSnapshot(dir, archive);
    await unpackSnapshot(archive, join(folder, 'back'));
    expect((await readdir(join(folder, 'back'))).sort()).toEqual([...files.keys()].sort());
    for (const [name, bytes] of files)
      expect(await readFile(join(folder, 'back', name))).toEqual(Buffer.from(bytes));
  });

  it('opens whatever its name is', async () => {
    const folder = await temporaryFolder();
    const dir = await putFiles(join(folder, 'snap'), madeFiles());
    await packSnapshot(dir, join(folder, `snap${ending}`));
    await copyFile(join(folder, `snap${ending}`), join(folder, 'download'));
    expect((await openArchive(join(folder, 'download'))).snapshot).toEqual(await openSnapshot(dir));
  });

  it('is said to be damaged when its end is missing', async () => {
    const folder = await temporaryFolder();
    const archive = join(folder, `snap${ending}`);
    await packSnapshot(await putFiles(join(folder, 'snap'), madeFiles()), archive);
    const bytes = await readFile(archive);
    for (const length of [5, 100, bytes.length - 20]) {
      await writeFile(archive, bytes.subarray(0, length));
      await expect(openArchive(archive)).rejects.toThrow(/truncated|damaged/);
    }
    expect((await readdir(folder)).sort()).toEqual(['snap', `snap${ending}`]);
  });
});

describe('packSnapshot', () => {
  it('packs only what is verified, under a name that says how', async () => {
    const folder = await temporaryFolder();
    const dir = await putFiles(join(folder, 'snap'), madeFiles().set('articles.jsonl', ''));
    await expect(packSnapshot(dir, join(folder, 'a.tar.gz'))).rejects.toThrow('truncated');
    await expect(packSnapshot(dir, join(folder, 'a.zip'))).rejects.toThrow('.tar.gz or .tar.zst');
    await expect(packSnapshot(dir, join(folder, 'none', 'a.tar.gz'))).rejects.toThrow('What to do');
    expect(await readdir(folder)).toEqual(['snap']);
  });

  it('says nothing of the machine, and other programs can read it', async () => {
    const folder = await temporaryFolder();
    const archive = join(folder, 'snap.tar.gz');
    await packSnapshot(await putFiles(join(folder, 'snap'), madeFiles()), archive);
    expect((await readFile(archive)).subarray(4, 10)).toEqual(Buffer.from([0, 0, 0, 0, 2, 255]));
    const listing = execFileSync('tar', ['--utc', '--numeric-owner', '-tvf', archive], { encoding: 'utf8' });
    expect(listing.split('\n')[0]).toMatch(
      /^-rw-r--r-- 0\/0 +\d+ 2026-03-18 23:59 2026-03-18\/articles\.jsonl$/,
    );
  });
});

describe('openSnapshots', () => {
  it('wants one snapshot a day', async () => {
    const dir = await putFiles(await temporaryFolder(), madeFiles());
    expect(await openSnapshots([dir])).toHaveLength(1);
    await expect(openSnapshots([dir, dir])).rejects.toThrow('is already a snapshot of 2026-03-18');
  });
});
