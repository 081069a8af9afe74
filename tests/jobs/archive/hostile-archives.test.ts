import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zstdCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { folderStore } from '../../../scripts/adapters/archive/folder-store.ts';
import { pullArchive } from '../../../scripts/jobs/archive/pull-archive.ts';
import { verifyArchive } from '../../../scripts/jobs/archive/verify-archive.ts';
import { InputError } from '../../../scripts/pipeline/outcome/input-error.ts';
import { sha256 } from '../../../scripts/pipeline/snapshot/check-seal.ts';
import { makeFolder } from '../../support/fake-project.ts';
import { filesIn } from '../../support/make-site.ts';
import { makeTar, type TarEntry } from '../../support/make-tar.ts';

const TEXT = 'not yours';
const HASH = sha256(Buffer.from(TEXT));
const NAME = 'content/withdrawals/a.json';

/** Writes an archive, whole to the letter, of such files and packs. */
function putArchive(
  folder: string,
  { paths = [NAME], size = TEXT.length, entries = [{ path: `files/${HASH}`, data: TEXT }] as TarEntry[] },
): void {
  const pack = zstdCompressSync(makeTar(entries));
  writeFileSync(join(folder, `pack-${sha256(pack)}.tar.zst`), pack);
  const packs = { [sha256(pack)]: { [HASH]: size } };
  const files = Object.fromEntries(paths.map((path) => [path, HASH]));
  putIndex(folder, zstdCompressSync(JSON.stringify({ formatVersion: 1, files, packs })));
}

function putIndex(folder: string, index: Buffer): void {
  writeFileSync(join(folder, `index-${sha256(index)}.json.zst`), index);
  const head = { formatVersion: 1, sequence: 1, index: sha256(index) };
  writeFileSync(join(folder, 'head-1.json'), JSON.stringify(head));
}

const HEAD = 'head-0.json';

/** What is in an archive, and what is said of it. */
const ARCHIVES: [string, (folder: string) => unknown, RegExp][] = [
  ['a pipe for its head', (folder) => execFileSync('mkfifo', [join(folder, HEAD)]), /a pipe or a device/],
  ['a device for its head', (folder) => symlinkSync('/dev/zero', join(folder, HEAD)), /a pipe or a device/],
  ['a folder for its head', (folder) => mkdirSync(join(folder, HEAD)), /it is a folder, not a file/],
  ['a link in a circle for its head', (folder) => symlinkSync(HEAD, join(folder, HEAD)), /in a circle/],
  [
    'a terabyte for its head',
    (folder) => {
      writeFileSync(join(folder, HEAD), '');
      truncateSync(join(folder, HEAD), 2 ** 40);
    },
    /it has more than 512 MiB/,
  ],
  ['a head of another version', (folder) => writeFileSync(join(folder, HEAD), '{}'), /another version/],
  ['an index that is no archive', (folder) => putIndex(folder, Buffer.from('{}')), /it is damaged/],
  ['an index of another form', (folder) => putIndex(folder, zstdCompressSync('[]')), /another version/],
  ...[
    '../mine.txt',
    '/etc/hostname',
    'content/withdrawals/../../../mine.txt',
    'dist/./a',
    'dist//a',
    'dist/a\\b',
  ].map((path): (typeof ARCHIVES)[number] => [
    `the file ${path}`,
    (folder) => putArchive(folder, { paths: [path] }),
    /another version of the program wrote it|no state of a publication/,
  ]),
  ...[
    'package.json',
    'overview.config.yaml',
    'scripts/digest.ts',
    'content',
    '.cache/http/ab',
    'distant/a',
    '',
  ].map((path): (typeof ARCHIVES)[number] => [
    `the file ${path || 'without a name'}`,
    (folder) => putArchive(folder, { paths: [path] }),
    /no state of a publication|another version/,
  ]),
  [
    'a file below a file',
    (folder) => putArchive(folder, { paths: [NAME, `${NAME}/b`] }),
    /a parent folder is a file|a file where a folder/,
  ],
  ['no pack of a file', (folder) => putArchive(folder, { entries: [] }), /it lacks/],
  ...(['SymbolicLink', 'Link', 'CharacterDevice', 'BlockDevice', 'FIFO'] as const).map(
    (type): (typeof ARCHIVES)[number] => [
      `a pack with a ${type}`,
      (folder) => putArchive(folder, { entries: [{ path: `files/${HASH}`, type, linkpath: '/etc/passwd' }] }),
      /pack-[0-9a-f]{64}\.tar\.zst: .*/,
    ],
  ),
  [
    'a pack with a file beside its own',
    (folder) => putArchive(folder, { entries: [{ path: 'files/../../mine.txt', data: TEXT }] }),
    /it has another SHA-256/,
  ],
  [
    'a pack that unpacks to more than its index says',
    (folder) =>
      putArchive(folder, { size: 9, entries: [{ path: `files/${HASH}`, data: 'a'.repeat(2 ** 24) }] }),
    /it unpacks to more than the \d+ bytes that it may have/,
  ],
];

describe('an archive that is brought back', () => {
  it.each(ARCHIVES)(
    'is refused by the file in it, with what to do, where it has %s',
    async (_, make, what) => {
      const project = makeFolder({ 'outside/mine.txt': 'mine' });
      const [archive, publication] = [join(project, 'archive'), join(project, 'publication')];
      for (const folder of [archive, publication]) mkdirSync(folder);
      make(archive);
      const store = folderStore(archive);
      for (const bring of [
        () => pullArchive({ project: publication, store }, false),
        () => pullArchive({ project: publication, store }, true),
      ]) {
        const error = await bring().then(
          () => expect.fail('it was taken'),
          (failure: unknown) => failure,
        );
        expect(error).toBeInstanceOf(InputError);
        expect((error as InputError).message).toMatch(what);
        expect((error as InputError).remedy).not.toBe('');
      }
      await expect(verifyArchive({ project: publication, store })).rejects.toBeInstanceOf(InputError);
      expect(filesIn(join(project, 'outside'))).toEqual({ 'mine.txt': 'mine' });
      expect(existsSync(join(project, 'mine.txt'))).toBe(false);
      rmSync(project, { recursive: true });
    },
  );

  it('is taken where it is whole', async () => {
    const [archive, project] = [makeFolder(), makeFolder()];
    putArchive(archive, {});
    const store = folderStore(archive);
    expect(await pullArchive({ project, store }, false)).toMatchObject({ written: 1 });
    expect(filesIn(join(project, 'content/withdrawals'))).toEqual({ 'a.json': TEXT });
  });
});
