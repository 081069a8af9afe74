import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { MAX_PICTURE_BYTES } from '../../../src/schemas/picture.ts';
import { encodePicture } from '../../../scripts/adapters/picture/encode-picture.ts';
import { openArchive } from '../../../scripts/adapters/snapshot/open-archive.ts';
import { openSnapshot } from '../../../scripts/adapters/snapshot/open-snapshot.ts';
import { packSnapshot } from '../../../scripts/adapters/snapshot/pack-snapshot.ts';
import { readArchive } from '../../../scripts/adapters/snapshot/read-archive.ts';
import { unpackSnapshot, writeSnapshot } from '../../../scripts/adapters/snapshot/write-snapshot.ts';
import { resealSnapshot } from '../../../scripts/jobs/reseal-snapshot.ts';
import { pictureName } from '../../../scripts/pipeline/snapshot/picture-name.ts';
import { hashTree } from '../../support/project-copy.ts';
import { makeArchive } from '../../support/make-tar.ts';
import { makeJpeg } from '../../support/make-pictures.ts';
import { madeContents, temporaryFolder } from '../../support/snapshot-files.ts';

let avif: Uint8Array;
let name: string;

beforeAll(async () => {
  const encoded = await encodePicture(await makeJpeg({ width: 400, height: 300 }));
  if (!encoded.ok) throw new Error(encoded.failure.reason);
  avif = encoded.value.files[0]?.bytes ?? new Uint8Array();
  name = pictureName(avif);
});

/** Writes the made snapshot, its first article with a picture, and gives its folder. */
async function written(): Promise<string> {
  const made = madeContents();
  const files = [{ file: name, width: 400, height: 300, bytes: avif.length }];
  const articles = made.articles.map((article, index) =>
    index === 0 ? { ...article, image: { url: 'https://img.example/1.jpg', files } } : article,
  );
  const folder = join(await temporaryFolder(), made.day);
  await writeSnapshot(folder, { ...made, articles, pictures: new Map([[name, avif]]) });
  return folder;
}

describe('pictures on disk', () => {
  it('lie in a folder of the snapshot, and are read from it', async () => {
    const folder = await written();
    expect(await readdir(join(folder, 'images'))).toEqual([name.slice('images/'.length)]);
    expect((await openSnapshot(folder)).pictures.get(name)).toEqual(Buffer.from(avif));
  });

  it.each(['tar.gz', 'tar.zst'])('are packed as .%s and unpacked, byte for byte', async (kind) => {
    const folder = await written();
    const archive = join(folder, '..', `packed.${kind}`);
    await packSnapshot(folder, archive);
    const first = await readFile(archive);
    await packSnapshot(folder, archive);
    expect(await readFile(archive)).toEqual(first);
    expect((await openArchive(archive)).snapshot.pictures.size).toBe(1);
    const again = join(folder, '..', 'again');
    await unpackSnapshot(archive, again);
    expect(await hashTree(again)).toEqual(await hashTree(folder));
  });

  it('stay when the snapshot is sealed again, and go when it is replaced', async () => {
    const folder = await written();
    const before = await hashTree(join(folder, 'images'));
    await resealSnapshot(folder);
    expect(await hashTree(join(folder, 'images'))).toEqual(before);
    await writeSnapshot(folder, madeContents(), { replace: true });
    expect(await readdir(folder)).not.toContain('images');
  });

  it('are refused by name where they are altered, too large, strange, or links', async () => {
    const folder = await written();
    const path = join(folder, name);
    await writeFile(path, Buffer.alloc(avif.length));
    await expect(openSnapshot(folder)).rejects.toThrow(`${path}: it was altered`);
    await writeFile(path, Buffer.alloc(MAX_PICTURE_BYTES + 1));
    await expect(openSnapshot(folder)).rejects.toThrow(`${path}: its 90001 bytes are too many`);
    await rm(path);
    await expect(openSnapshot(folder)).rejects.toThrow(`${name}: the manifest lists it, but it is missing`);
    await symlink('/etc/passwd', path);
    await expect(openSnapshot(folder)).rejects.toThrow(`${path}: it is not a file of a snapshot`);
    await rm(path);
    await writeFile(path, avif);
    await writeFile(join(folder, 'images/holiday.jpg'), 'x');
    await expect(openSnapshot(folder)).rejects.toThrow('holiday.jpg: it is not a file of a snapshot');
    await expect(writeSnapshot(folder, madeContents(), { replace: true })).rejects.toThrow(
      'something other than a snapshot (images/holiday.jpg)',
    );
    expect(await readdir(join(folder, 'images'))).toContain('holiday.jpg');
  });

  it('are refused where their folder is a link', async () => {
    const folder = await written();
    const elsewhere = join(folder, '..', 'elsewhere');
    await mkdir(elsewhere);
    await rm(join(folder, 'images'), { recursive: true });
    await symlink(elsewhere, join(folder, 'images'));
    await expect(openSnapshot(folder)).rejects.toThrow('images: it is not a file of a snapshot');
  });

  it.each(['images/../images/', 'images/a/images/', 'a/b/images/', '/images/'])(
    'are refused in an archive below %s',
    async (prefix) => {
      const file = join(await temporaryFolder(), 'archive');
      const path = `${prefix}${name.slice('images/'.length)}`;
      await writeFile(
        file,
        makeArchive([
          { path: 'a/', type: 'Directory' },
          { path, data: avif },
        ]),
      );
      await expect(readArchive(file)).rejects.toThrow('is refused: it is not a file of a snapshot');
    },
  );

  it('are refused in an archive when they say that they are too large', async () => {
    const file = join(await temporaryFolder(), 'archive');
    await writeFile(file, makeArchive([{ path: name, size: MAX_PICTURE_BYTES + 1 }]));
    await expect(readArchive(file)).rejects.toThrow('it has more than 90000 bytes');
  });
});
