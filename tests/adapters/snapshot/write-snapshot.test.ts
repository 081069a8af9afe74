import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Manifest } from '../../../src/schemas/snapshot.ts';
import { putDirectory } from '../../../scripts/adapters/snapshot/put-directory.ts';
import { openSnapshot } from '../../../scripts/adapters/snapshot/open-snapshot.ts';
import { storedSnapshots } from '../../../scripts/adapters/snapshot/stored-snapshots.ts';
import { writeSnapshot } from '../../../scripts/adapters/snapshot/write-snapshot.ts';
import { InputError } from '../../../scripts/pipeline/outcome/input-error.ts';
import { bytesOf, madeContents, madeFiles, putFiles, temporaryFolder } from '../../support/snapshot-files.ts';

describe('writeSnapshot', () => {
  it('writes what openSnapshot gives back, into folders that need not exist', async () => {
    const folder = await temporaryFolder();
    const dir = join(folder, 'a', 'b');
    await writeSnapshot(dir, madeContents());
    expect((await openSnapshot(dir)).articles).toEqual(madeContents().articles);
    expect(await readdir(join(folder, 'a'))).toEqual(['b']);
  });

  it('fills an empty folder, but lets nothing give way unasked', async () => {
    const dir = await temporaryFolder();
    await writeSnapshot(dir, madeContents());
    const before = await stat(join(dir, 'snapshot.json'));
    await expect(writeSnapshot(dir, madeContents())).rejects.toThrow('the folder is not empty');
    expect((await stat(join(dir, 'snapshot.json'))).ino).toBe(before.ino);
  });

  it('replaces a snapshot on request, and never anything else', async () => {
    const folder = await temporaryFolder();
    const dir = join(folder, 'snap');
    await writeSnapshot(dir, madeContents());
    await writeSnapshot(dir, { ...madeContents(), sealedAt: '2026-03-19T00:00:00Z' }, { replace: true });
    expect((await openSnapshot(dir)).manifest.sealedAt).toBe('2026-03-19T00:00:00Z');
    expect(await readdir(folder)).toEqual(['snap']);
    await writeFile(join(dir, 'thesis.txt'), 'years of work');
    await expect(writeSnapshot(dir, madeContents(), { replace: true })).rejects.toThrow('thesis.txt');
    expect(await readFile(join(dir, 'thesis.txt'), 'utf8')).toBe('years of work');
  });

  it('puts nothing in the place of what another command sealed meanwhile', async () => {
    const folder = await temporaryFolder();
    const dir = join(folder, 'snap');
    const seal = (minute: number, manifest?: Manifest) =>
      writeSnapshot(
        dir,
        { ...madeContents(), sealedAt: `2026-03-19T00:0${minute}:00Z` },
        { replace: true, readFrom: manifest && { path: dir, manifest } },
      );
    await seal(1);
    const { manifest: read } = await openSnapshot(dir);
    await seal(2);
    await expect(seal(3, read)).rejects.toThrow('another command sealed this day again meanwhile');
    expect((await openSnapshot(dir)).manifest.sealedAt).toBe('2026-03-19T00:02:00Z');
    const { manifest: now } = await openSnapshot(dir);
    const ended = await Promise.allSettled([4, 5, 6].map((minute) => seal(minute, now)));
    expect(ended.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(String(ended.find((each) => each.status === 'rejected')?.reason)).toContain('meanwhile');
    await openSnapshot(dir);
    expect(await readdir(folder)).toEqual(['snap']);
  });

  it('keeps the old one when the new one cannot be written', async () => {
    const folder = await temporaryFolder();
    const dir = join(folder, 'snap');
    await writeSnapshot(dir, madeContents());
    const impossible = new Map([['no/such/folder', new Uint8Array()]]);
    await expect(putDirectory(dir, impossible, { replace: true })).rejects.toThrow(InputError);
    expect((await openSnapshot(dir)).articles).toHaveLength(3);
    expect(await readdir(folder)).toEqual(['snap']);
  });

  it('leaves no trace when the contents are bad or a parent folder is a file', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'file'), '');
    const bad = { ...madeContents(), sources: [] };
    await expect(writeSnapshot(join(folder, 'new', 'snap'), bad)).rejects.toThrow(InputError);
    await expect(writeSnapshot(join(folder, 'file', 'snap'), madeContents())).rejects.toThrow(InputError);
    expect(await readdir(folder)).toEqual(['file']);
  });

  it('keeps a folder that is named after a day for that day', async () => {
    const folder = await temporaryFolder();
    await writeSnapshot(join(folder, '2026-03-18'), madeContents());
    await expect(writeSnapshot(join(folder, '2026-03-19'), madeContents())).rejects.toThrow('wrong day');
  });
});

describe('openSnapshot', () => {
  it('says what is missing', async () => {
    const folder = await temporaryFolder();
    await expect(openSnapshot(join(folder, 'none'))).rejects.toThrow('no such file or folder');
    await expect(openSnapshot(folder)).rejects.toThrow('this is not a snapshot');
  });

  it('waits for no pipe in the place of an archive or of a manifest', async () => {
    const folder = await temporaryFolder();
    const [archive, day] = [join(folder, 'a.tar.zst'), join(folder, '2026-03-18')];
    await mkdir(day);
    for (const pipe of [archive, join(day, 'snapshot.json')]) execFileSync('mkfifo', [pipe]);
    await expect(openSnapshot(archive)).rejects.toThrow(`${archive}: it is a pipe or a device`);
    await expect(openSnapshot(day)).rejects.toThrow('snapshot.json: it is not a file of a snapshot');
    const { whole, broken } = await storedSnapshots(folder);
    expect([whole.length, broken.map(({ name }) => name)]).toEqual([0, ['2026-03-18']]);
  });

  it('refuses files and links that no snapshot has', async () => {
    const dir = await putFiles(await temporaryFolder(), madeFiles());
    expect((await openSnapshot(dir)).articles).toHaveLength(3);
    await symlink('/etc/passwd', join(dir, 'annotations.jsonl'));
    await expect(openSnapshot(dir)).rejects.toThrow('annotations.jsonl');
    const other = await putFiles(await temporaryFolder(), bytesOf(madeFiles()));
    await mkdir(join(other, 'more'));
    await expect(openSnapshot(other)).rejects.toThrow('not a file of a snapshot');
  });
});
