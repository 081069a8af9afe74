import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { constants, crc32, gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { MAX_GZIP_HEADER } from '../../../scripts/adapters/packed/gzip-member.ts';
import { MAX_PAX_BYTES } from '../../../scripts/adapters/packed/pax-records.ts';
import { readArchive } from '../../../scripts/adapters/snapshot/read-archive.ts';
import { InputError } from '../../../scripts/pipeline/outcome/input-error.ts';
import { makeTar } from '../../support/make-tar.ts';
import {
  GOOD_TAR,
  gzipMember,
  paxRecord,
  WITH_DICTIONARY,
  withHeader,
  WITHOUT_END,
  withPax,
  withWindow,
  withWrongChecksum,
} from '../../support/odd-archives.ts';
import { madeFiles, temporaryFolder } from '../../support/snapshot-files.ts';

async function put(bytes: Uint8Array): Promise<string> {
  const file = join(await temporaryFolder(), 'archive');
  await writeFile(file, bytes);
  return file;
}

/** What tar and zlib say themselves, which tells nobody what to do. */
const RAW_WORDS = /TAR_|Z_[A-Z]|ZSTD_|zlib|checksum failure|incorrect header|unexpected end|undefined|NaN/;

const [gzip, zstd] = [gzipSync(GOOD_TAR), zstdCompressSync(GOOD_TAR)];
const text = (length: number): Buffer => Buffer.from(`${'x'.repeat(length)}\0`);

/** The header of a member and what its own checksum has to be. */
function withHeaderChecksum(given?: number): Buffer {
  const crc = crc32(Buffer.from([0x1f, 0x8b, 8, 2, 0, 0, 0, 0, 0, 255])) & 0xffff;
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(given ?? crc);
  return gzipMember(2, bytes);
}

describe('an archive of an odd shape', () => {
  it.each<[string, Uint8Array, string]>([
    ['gzip: without its trailer', gzip.subarray(0, -8), 'truncated or damaged'],
    ['gzip: with half of its trailer', gzip.subarray(0, -4), 'truncated or damaged'],
    ['gzip: cut in its midst', gzip.subarray(0, -40), 'truncated or damaged'],
    [
      'gzip: with another size',
      Buffer.concat([gzip.subarray(0, -4), Buffer.alloc(4)]),
      'truncated or damaged',
    ],
    ['gzip: two bytes', gzip.subarray(0, 2), 'its gzip header is truncated or damaged'],
    ['gzip: a name of a megabyte', gzipMember(8, text(2 ** 20)), 'in its gzip header is longer than'],
    ['gzip: a remark of a megabyte', gzipMember(16, text(2 ** 20)), 'in its gzip header is longer than'],
    [
      'gzip: an extra field of 64 KiB',
      gzipMember(4, Buffer.alloc(65_537, 255)),
      'in its gzip header is longer than',
    ],
    [
      'gzip: a name that never ends',
      gzipMember(8, Buffer.alloc(0)).subarray(0, 10),
      'its gzip header is truncated or damaged',
    ],
    [
      'gzip: another checksum of the header',
      withHeaderChecksum(1),
      'its gzip header is truncated or damaged',
    ],
    [
      'gzip: flags that mean nothing',
      gzipMember(0xe0, Buffer.alloc(0)),
      'its gzip header is truncated or damaged',
    ],
    ['zstd: cut', zstd.subarray(0, -3), 'truncated or damaged'],
    ['zstd: nothing but how it begins', zstd.subarray(0, 4), 'truncated or damaged'],
    ['zstd: another checksum', withWrongChecksum(), 'truncated or damaged'],
    ['zstd: with a dictionary', WITH_DICTIONARY, 'it was packed with a dictionary'],
    ['zstd: a window of 256 MiB', withWindow(18 << 3), 'its window of 268435456 bytes is larger than'],
    ['zstd: the largest window', withWindow(255), 'its window of 4123168604160 bytes is larger than'],
    [
      'zstd: bytes to skip',
      Buffer.from([0x50, 0x2a, 0x4d, 0x18, 0, 0, 0, 0, ...zstd]),
      'bytes that are to be skipped',
    ],
    ['tar: without its end', gzipSync(WITHOUT_END), 'its end is missing'],
    ['tar: with half of its end', gzipSync(GOOD_TAR.subarray(0, -512)), 'its end is missing'],
    ['tar: cut in a header', gzipSync(GOOD_TAR.subarray(0, 300)), 'its end is missing'],
    ['tar: nothing but its end', gzipSync(Buffer.alloc(1024)), 'the archive is empty'],
    ['tar: nothing but zeros', gzipSync(Buffer.alloc(300_000)), 'the archive is empty'],
    ['pax: another path', withPax(paxRecord('path', 'ledger.jsonl')), 'it says "path" of a file'],
    ['pax: another size', withPax(paxRecord('size', '-1')), 'it says "size" of a file'],
    [
      'pax: a sparse file',
      withPax(paxRecord('GNU.sparse.major', '1')),
      'it says "GNU.sparse.major" of a file',
    ],
    [
      'pax: a path of all',
      withPax(paxRecord('path', 'x'), 'GlobalExtendedHeader'),
      'it says "path" of a file',
    ],
    ['pax: no records', withPax('hello world'), 'as an extended header it is damaged'],
    ['pax: a record longer than the header', withPax('99 mtime=1\n'), 'as an extended header it is damaged'],
    ['pax: a record of no length', withPax('0 mtime=1\n'), 'as an extended header it is damaged'],
    ['pax: too long', withPax(' '.repeat(MAX_PAX_BYTES + 1)), `it has more than ${MAX_PAX_BYTES} bytes`],
    [
      'pax: of no file',
      gzipSync(makeTar([{ path: 'x', type: 'ExtendedHeader', data: paxRecord('mtime', '1') }])),
      'no file that follows it',
    ],
    ['gnu: a long name', withPax('ledger.jsonl\0', 'NextFileHasLongPath'), 'it is not a regular file'],
    ['gnu: a sparse file', withHeader((header) => header.write('S', 156)), 'it is not a regular file'],
    ['gnu: a part of a file', withHeader((header) => header.write('M', 156)), 'it is not a regular file'],
    ['a type that nobody knows', withHeader((header) => header.write('Z', 156)), 'it is not a regular file'],
    ['a folder with bytes', withHeader((header) => header.write('5', 156)), 'it is a folder, and has bytes'],
    ['a file that leads elsewhere', withHeader((header) => header.write('x', 157)), 'it leads elsewhere'],
    ['a size below zero', withHeader((header) => header.fill(0xff, 124, 136)), 'its size is no octal number'],
    ['no size', withHeader((header) => header.fill(0, 124, 136)), 'its size is no octal number'],
    ['no name', withHeader((header) => header.fill(0, 0, 100)), 'it has no name'],
    [
      'bytes between two files',
      gzipSync(Buffer.concat([makeTar([{ path: 'ledger.jsonl', data: 'a' }]).fill('x', 600, 700), GOOD_TAR])),
      'something stands between it and the next',
    ],
    [
      'another checksum of an entry',
      gzipSync(Buffer.from(GOOD_TAR).fill('x', 3, 4)),
      'its checksum is another',
    ],
  ])('is refused, and it is said why: %s', async (_kind, bytes, why) => {
    const file = await put(bytes);
    const error: unknown = await readArchive(file).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(InputError);
    const { where, what, remedy } = error as InputError;
    expect(where).toBe(file);
    expect(what).toContain(why);
    expect(what).not.toMatch(RAW_WORDS);
    expect(remedy).toMatch(/get the snapshot again/);
  });

  it.each<[string, Uint8Array]>([
    ['gzip: with a file name and a remark', gzipMember(8 + 16, Buffer.from('a.tar\0remark\0'))],
    ['gzip: with the longest name that is read', gzipMember(8, text(MAX_GZIP_HEADER - 11))],
    ['gzip: with a checksum of its header', withHeaderChecksum()],
    [
      'zstd: with a window of 128 MiB',
      zstdCompressSync(GOOD_TAR, { params: { [constants.ZSTD_c_windowLog]: 27 } }),
    ],
    [
      'pax: the time of a file',
      withPax(paxRecord('mtime', '1.5') + paxRecord('LIBARCHIVE.creationtime', '1')),
    ],
    ['pax: a remark on all', withPax(paxRecord('comment', 'a commit'), 'GlobalExtendedHeader')],
    ['an archive older than POSIX', withHeader((header) => header.fill(0, 257, 265).fill(0, 156, 157))],
    ['records filled up', gzipSync(Buffer.concat([GOOD_TAR, Buffer.alloc(200_000)]))],
  ])('is read if that changes nothing: %s', async (_kind, bytes) => {
    const files = await readArchive(await put(bytes));
    expect([...files].map(([name, each]) => [name, Buffer.from(each).toString()])).toEqual([...madeFiles()]);
  });
});
