import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createGzip, gzipSync, zstdCompressSync } from 'node:zlib';
import { buffer } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import {
  MAX_ARCHIVE_ENTRIES,
  MAX_ENTRY_BYTES,
  MAX_META_BYTES,
  MAX_UNPACKED_BYTES,
} from '../../../scripts/adapters/snapshot/archive-entries.ts';
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
    await expect(unpackSnapshot(file, `${file}-out`)).rejects.toThrow(
      /is refused: .*|the archive is damaged/,
    );
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
    const large = makeArchive([{ path: 'articles.jsonl', size: MAX_ENTRY_BYTES + 1 }]);
    await expect(readArchive(await put(large))).rejects.toThrow('more than 268435456 bytes');
    const meta = makeArchive([{ path: 'x', type: 'ExtendedHeader', data: ' '.repeat(MAX_META_BYTES + 1) }]);
    await expect(readArchive(await put(meta))).rejects.toThrow('is refused');
  });

  it('stops a small file that unpacks to a huge one', async () => {
    const zeros = Buffer.alloc(2 ** 20);
    const source = Readable.from(
      (function* () {
        for (let bytes = 0; bytes <= MAX_UNPACKED_BYTES; bytes += zeros.length) yield zeros;
      })(),
    );
    // A tar of a folder, and then nothing but zeros: the parser stops reading, the counting must not.
    const bomb = await buffer(source.pipe(createGzip({ level: 1 })));
    const file = await put(Buffer.concat([gzipSync(makeTar([{ path: 'a/', type: 'Directory' }])), bomb]));
    await expect(readArchive(file)).rejects.toThrow('unpacks to more than 536870912 bytes');
  });

  it('refuses what is compressed twice, is no archive, or is empty', async () => {
    const tar = makeTar(entriesOf(madeFiles()));
    await expect(readArchive(await put(gzipSync(gzipSync(tar))))).rejects.toThrow('compressed twice');
    await expect(readArchive(await put(zstdCompressSync(gzipSync(tar))))).rejects.toThrow('compressed twice');
    await expect(readArchive(await put(tar))).rejects.toThrow('not a folder, a .tar.gz file');
    await expect(readArchive(await put(Buffer.alloc(0)))).rejects.toThrow('not a folder, a .tar.gz file');
    await expect(readArchive(await put(gzipSync('hello')))).rejects.toThrow('damaged');
    await expect(readArchive(await put(gzipSync('hello'.repeat(300))))).rejects.toThrow('damaged');
    await expect(readArchive(join(await temporaryFolder(), 'none'))).rejects.toThrow('no such file');
  });

  it('refuses a tar that ends in the middle of a file', async () => {
    const tar = makeTar([{ path: 'articles.jsonl', data: 'x'.repeat(2000) }]);
    await expect(readArchive(await put(gzipSync(tar.subarray(0, 1024))))).rejects.toThrow('damaged');
  });
});
