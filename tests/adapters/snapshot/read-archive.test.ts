import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { MAX_ARCHIVE_ENTRIES } from '../../../scripts/adapters/snapshot/archive-entries.ts';
import { MAX_RATIO } from '../../../scripts/adapters/snapshot/decompress.ts';
import { MAX_FILE_BYTES } from '../../../scripts/pipeline/snapshot/limits.ts';
import { readArchive } from '../../../scripts/adapters/snapshot/read-archive.ts';
import { unpackSnapshot } from '../../../scripts/adapters/snapshot/write-snapshot.ts';
import { entriesOf, makeArchive, makeTar, type TarEntry } from '../../support/make-tar.ts';
import { madeFiles, temporaryFolder } from '../../support/snapshot-files.ts';

async function put(bytes: Uint8Array): Promise<string> {
  const file = join(await temporaryFolder(), 'archive');
  await writeFile(file, bytes);
  return file;
}

describe('readArchive', () => {
  it.each(['', './', '2026-03-18/', './2026-03-18/'])('takes files under "%s"', async (prefix) => {
    const folder: TarEntry[] = prefix ? [{ path: prefix, type: 'Directory' }] : [];
    const file = await put(makeArchive([...folder, ...entriesOf(madeFiles(), prefix)]));
    const files = await readArchive(file);
    expect([...files].map(([name, bytes]) => [name, Buffer.from(bytes).toString()])).toEqual([
      ...madeFiles(),
    ]);
  });

  it('takes an empty file', async () => {
    const files = await readArchive(
      await put(makeArchive([{ path: 'ledger.jsonl' }, { path: 'sources.json', data: '[]' }])),
    );
    expect([...files.values()].map(({ length }) => length)).toEqual([0, 2]);
  });

  it.each<[string, TarEntry]>([
    ['an absolute path', { path: '/articles.jsonl' }],
    ['a way up', { path: '../articles.jsonl' }],
    ['a way up inside', { path: 'a/../articles.jsonl' }],
    ['a folder that is a way up', { path: '../', type: 'Directory' }],
    ['a deep path', { path: 'a/b/articles.jsonl' }],
    ['a backslash', { path: '..\\articles.jsonl' }],
    ['a drive', { path: 'C:/articles.jsonl' }],
    ['an unknown name', { path: 'evil.sh' }],
    ['a symbolic link', { path: 'articles.jsonl', type: 'SymbolicLink', linkpath: '/etc/passwd' }],
    ['a hard link', { path: 'articles.jsonl', type: 'Link', linkpath: '/etc/passwd' }],
    ['a device', { path: 'articles.jsonl', type: 'CharacterDevice' }],
    ['a pipe', { path: 'articles.jsonl', type: 'FIFO' }],
    ['a folder with a file’s name inside another', { path: 'a/articles.jsonl/', type: 'Directory' }],
  ])('refuses %s', async (_, entry) => {
    const file = await put(makeArchive([...entriesOf(madeFiles()), entry]));
    await expect(readArchive(file)).rejects.toThrow('is refused: ');
  });

  it('leaves nothing on the disk of what it refuses', async () => {
    const file = await put(makeArchive([...entriesOf(madeFiles()), { path: 'evil.sh' }]));
    await expect(unpackSnapshot(file, `${file}-out`)).rejects.toThrow('it is not a file of a snapshot');
    expect(await readdir(join(file, '..'))).toEqual(['archive']);
  });

  it('refuses a name twice, two folders, and too many entries', async () => {
    const twice = makeArchive([
      { path: 'articles.jsonl', data: 'a' },
      { path: './articles.jsonl', data: 'b' },
    ]);
    await expect(readArchive(await put(twice))).rejects.toThrow('the archive has it twice');
    const two = makeArchive([{ path: 'a/articles.jsonl' }, { path: 'b/sources.json' }]);
    await expect(readArchive(await put(two))).rejects.toThrow('the archive has two folders');
    const many = Array.from({ length: MAX_ARCHIVE_ENTRIES + 1 }, (): TarEntry => ({
      path: 'a/',
      type: 'Directory',
    }));
    await expect(readArchive(await put(makeArchive(many)))).rejects.toThrow('more than 32 entries');
  });

  it('refuses a file that says it is too large before it comes', async () => {
    const large = makeArchive([{ path: 'articles.jsonl', size: MAX_FILE_BYTES + 1 }]);
    await expect(readArchive(await put(large))).rejects.toThrow('more than 67108864 bytes');
  });

  it('stops a small file that unpacks to more than a hundred times its size', async () => {
    const bomb = gzipSync(makeTar([{ path: 'articles.jsonl', data: Buffer.alloc(2 ** 24, '{}\n') }]));
    const most = 2 ** 20 + MAX_RATIO * bomb.length;
    await expect(readArchive(await put(bomb))).rejects.toThrow(
      `its ${bomb.length} bytes unpack to more than ${most}`,
    );
    // A tar of a folder, and then nothing but zeros: there are no more entries to read, the counting must go on.
    const folder = makeTar([{ path: 'a/', type: 'Directory' }]);
    const zeros = gzipSync(Buffer.concat([folder, Buffer.alloc(2 ** 24)]));
    await expect(readArchive(await put(zeros))).rejects.toThrow('unpack to more than');
  });

  describe('of which something follows the end', () => {
    const tar = makeTar(entriesOf(madeFiles()));
    it.each([
      ['bytes behind a .tar.gz', Buffer.concat([gzipSync(tar), Buffer.from('more')])],
      ['many bytes behind a .tar.gz', Buffer.concat([gzipSync(tar), Buffer.alloc(300_000, 'x')])],
      ['empty bytes behind a .tar.gz', Buffer.concat([gzipSync(tar), Buffer.alloc(100)])],
      ['bytes behind a .tar.zst', Buffer.concat([zstdCompressSync(tar), Buffer.from('more')])],
      ['many bytes behind a .tar.zst', Buffer.concat([zstdCompressSync(tar), Buffer.alloc(300_000, 'x')])],
      ['a second .tar.gz', Buffer.concat([gzipSync(tar), gzipSync(tar)])],
      ['a second .tar.zst', Buffer.concat([zstdCompressSync(tar), zstdCompressSync(tar)])],
      ['a second tar', gzipSync(Buffer.concat([tar, tar]))],
      ['a second tar after empty blocks', gzipSync(Buffer.concat([tar, Buffer.alloc(9_216), tar]))],
      ['an empty second .tar.gz', Buffer.concat([gzipSync(tar), gzipSync('')])],
      ['a .tar.gz in parts', Buffer.concat([gzipSync(tar.subarray(0, 700)), gzipSync(tar.subarray(700))])],
      ['an empty second .tar.zst', Buffer.concat([zstdCompressSync(tar), zstdCompressSync('')])],
      ['one empty block, and files again', gzipSync(Buffer.concat([tar.subarray(0, -512), tar]))],
      ['bytes in the last block', gzipSync(Buffer.concat([tar, Buffer.from('more')]))],
    ])('is refused: %s', async (_kind, bytes) => {
      await expect(readArchive(await put(bytes))).rejects.toThrow('something follows the end of the archive');
    });

    it('is read if that is only what fills its last record', async () => {
      const filled = gzipSync(Buffer.concat([tar, Buffer.alloc(10_240 - (tar.length % 10_240))]));
      expect([...(await readArchive(await put(filled))).keys()]).toEqual([...madeFiles().keys()]);
    });
  });

  it('refuses what is compressed twice, is no archive, or is empty', async () => {
    const tar = makeTar(entriesOf(madeFiles()));
    await expect(readArchive(await put(gzipSync(gzipSync(tar))))).rejects.toThrow('compressed twice');
    await expect(readArchive(await put(zstdCompressSync(gzipSync(tar))))).rejects.toThrow('compressed twice');
    await expect(readArchive(await put(tar))).rejects.toThrow('not a folder, a .tar.gz file');
    await expect(readArchive(await put(Buffer.alloc(0)))).rejects.toThrow('not a folder, a .tar.gz file');
    await expect(readArchive(await put(gzipSync('hello')))).rejects.toThrow('its end is missing');
    await expect(readArchive(await put(gzipSync('hello'.repeat(300))))).rejects.toThrow('damaged');
    await expect(readArchive(join(await temporaryFolder(), 'none'))).rejects.toThrow('no such file');
  });

  it('refuses a tar that ends in the middle of a file', async () => {
    const tar = makeTar([{ path: 'articles.jsonl', data: 'x'.repeat(2000) }]);
    await expect(readArchive(await put(gzipSync(tar.subarray(0, 1024))))).rejects.toThrow(
      'its end is missing',
    );
  });
});
