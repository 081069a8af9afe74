import { beforeAll, describe, expect, it } from 'vitest';
import { MAX_PICTURE_BYTES } from '../../../src/schemas/picture.ts';
import type { Manifest, SnapshotContents } from '../../../src/schemas/snapshot.ts';
import { encodePicture } from '../../../scripts/adapters/picture/encode-picture.ts';
import { sha256 } from '../../../scripts/pipeline/snapshot/check-seal.ts';
import { parseSnapshot } from '../../../scripts/pipeline/snapshot/parse-snapshot.ts';
import { pictureName } from '../../../scripts/pipeline/snapshot/picture-name.ts';
import { type SealInfo, sealSnapshot } from '../../../scripts/pipeline/snapshot/seal-snapshot.ts';
import { makeJpeg } from '../../support/make-pictures.ts';
import { madeContents } from '../../support/snapshot-files.ts';

let avif: Uint8Array;
let name: string;

beforeAll(async () => {
  const encoded = await encodePicture(await makeJpeg({ width: 400, height: 300 }));
  if (!encoded.ok) throw new Error(encoded.failure.reason);
  avif = encoded.value.files[0]?.bytes ?? new Uint8Array();
  name = pictureName(avif);
});

/** The made snapshot with a picture that its first two articles share. */
function contents(changes: { file?: string; bytes?: number } = {}): SnapshotContents & SealInfo {
  const made = madeContents();
  const files = [{ file: name, width: 400, height: 300, bytes: avif.length, ...changes }];
  const articles = made.articles.map((article, index) =>
    index < 2 ? { ...article, image: { url: 'https://img.example/1.jpg', files } } : article,
  );
  return { ...made, articles, pictures: new Map([[name, avif]]) };
}

const sealed = () => new Map(sealSnapshot(contents(), contents(), 'made'));

/** The sealed files with one changed, removed or added, and a manifest that agrees with it. */
function forged(file: string, bytes: Uint8Array | undefined): Map<string, Uint8Array> {
  const files = sealed();
  const manifest = JSON.parse(Buffer.from(files.get('snapshot.json') ?? '').toString()) as Manifest;
  if (bytes) {
    files.set(file, bytes);
    manifest.files[file] = { sha256: sha256(bytes), bytes: bytes.length, records: 1 };
  } else {
    files.delete(file);
    Reflect.deleteProperty(manifest.files, file);
  }
  return files.set('snapshot.json', Buffer.from(JSON.stringify(manifest)));
}

describe('a snapshot with pictures', () => {
  it('gives them back, and the same bytes when it is sealed again', () => {
    const files = sealed();
    const { manifest, ...read } = parseSnapshot(files, 'made');
    expect([...read.pictures.keys()]).toEqual([name]);
    expect(Buffer.from(read.pictures.get(name) ?? '').equals(avif)).toBe(true);
    expect(manifest.files[name]).toEqual({ sha256: sha256(avif), bytes: avif.length, records: 1 });
    expect(read.articles.filter(({ image }) => image?.files?.[0]?.file === name)).toHaveLength(2);
    expect(sealSnapshot(read, manifest, 'made')).toEqual(files);
  });

  it('has the bytes of one without, apart from its articles and manifest', () => {
    const bare = madeContents();
    const without = sealSnapshot(bare, bare, 'made');
    expect([...without.keys()]).not.toContain(name);
    for (const [file, bytes] of without) {
      if (!['articles.jsonl', 'snapshot.json'].includes(file)) expect(sealed().get(file)).toEqual(bytes);
    }
  });

  it('is refused when a picture was altered, is missing, or is not sealed', () => {
    const altered = Buffer.from(avif);
    altered.writeUInt8((altered.at(-1) ?? 0) ^ 1, altered.length - 1);
    expect(() => parseSnapshot(sealed().set(name, altered), 'made')).toThrow(
      `made/${name}: it was altered: its SHA-256 does not match the manifest`,
    );
    const missing = sealed();
    missing.delete(name);
    expect(() => parseSnapshot(missing, 'made')).toThrow(
      `made/${name}: the manifest lists it, but it is missing`,
    );
    const extra = `images/${'0'.repeat(32)}.avif`;
    expect(() => parseSnapshot(sealed().set(extra, avif), 'made')).toThrow(
      `made/${extra}: the manifest does not list it`,
    );
  });

  it('is refused though its manifest agrees, when a picture is not what its name or article says', () => {
    const other = Buffer.concat([avif, Buffer.alloc(1)]);
    expect(() => parseSnapshot(forged(name, undefined), 'made')).toThrow(
      /articles\.jsonl:1: its picture .* is missing/,
    );
    expect(() => parseSnapshot(forged(name, other), 'made')).toThrow(`bytes where it says ${avif.length}`);
    const wrong = `images/${'0'.repeat(32)}.avif`;
    expect(() => parseSnapshot(forged(wrong, avif), 'made')).toThrow(
      `made/${wrong}: it is not the picture that its name stands for`,
    );
    expect(() => parseSnapshot(forged(pictureName(other), other), 'made')).toThrow(
      `made/${pictureName(other)}: no article shows it`,
    );
    const page = Buffer.from('<script>alert(1)</script>');
    expect(() => parseSnapshot(forged(pictureName(page), page), 'made')).toThrow('it is not an AVIF picture');
    const large = Buffer.concat([avif, Buffer.alloc(MAX_PICTURE_BYTES)]);
    expect(() => parseSnapshot(forged(pictureName(large), large), 'made')).toThrow('too many for a picture');
  });

  it.each([
    'images/photo.avif',
    'images/../evil.avif',
    `images/${'0'.repeat(32)}.svg`,
    `${'0'.repeat(32)}.avif`,
  ])('is refused when its manifest lists %s', (file) => {
    expect(() => parseSnapshot(forged(file, avif), 'made')).toThrow('which is not a file of a snapshot');
  });

  it('cannot be sealed with a picture that no article shows, or without one that is shown', () => {
    const bare = madeContents();
    const pictures = new Map([[name, avif]]);
    expect(() => sealSnapshot({ ...bare, pictures }, bare, 'made')).toThrow('no article shows it');
    expect(() => sealSnapshot({ ...contents(), pictures: new Map() }, bare, 'made')).toThrow('is missing');
  });
});
