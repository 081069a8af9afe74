import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openSnapshot } from '../../../scripts/adapters/snapshot/open-snapshot.ts';
import { packSnapshot } from '../../../scripts/adapters/snapshot/pack-snapshot.ts';
import { unpackSnapshot } from '../../../scripts/adapters/snapshot/write-snapshot.ts';
import { archiveDay } from '../../../scripts/jobs/site/archive-day.ts';
import { composeSnapshot } from '../../../scripts/pipeline/digest/build-digest.ts';
import { floodDay } from '../../support/flood.ts';
import { LICENSED } from '../../support/public-form.ts';
import { makeSigner } from '../../support/signers.ts';
import { runScript } from '../../support/run-script.ts';
import { temporaryFolder } from '../../support/snapshot-files.ts';

const ABOUT = { images: 'none' as const, settings: { site: 'https://news.example' } };

/** Writes the public snapshot of a day into a file, and gives its folder and name. */
async function published(): Promise<{ folder: string; file: string; sha256: string }> {
  const day = floodDay('2026-03-18', 'the water falls');
  const { bytes, about } = await archiveDay(day, composeSnapshot(day, LICENSED), ABOUT);
  const folder = await temporaryFolder();
  const file = join(folder, 'day.tar.zst');
  await writeFile(file, bytes);
  return { folder, file, sha256: about.sha256 };
}

/** The hash under which a snapshot at a path would be published again. */
async function republished(path: string): Promise<string> {
  const snapshot = await openSnapshot(path);
  return (await archiveDay(snapshot, composeSnapshot(snapshot, LICENSED), ABOUT)).about.sha256;
}

it('a public snapshot is published again with the same bytes, from its archive, its folder or another archive', async () => {
  const { folder, file, sha256 } = await published();
  expect(await republished(file)).toBe(sha256);
  await unpackSnapshot(file, join(folder, 'unpacked'));
  expect(await republished(join(folder, 'unpacked'))).toBe(sha256);
  await packSnapshot(join(folder, 'unpacked'), join(folder, 'day.tar.gz'));
  expect(await republished(join(folder, 'day.tar.gz'))).toBe(sha256);
});

it('an archive with anything besides the files of the snapshot is packed anew', async () => {
  const { file, sha256 } = await published();
  const { archive } = await openSnapshot(file);
  expect(archive).toBeDefined();
  const { zstdCompressSync, zstdDecompressSync } = await import('node:zlib');
  const tar = zstdDecompressSync(archive ?? Buffer.alloc(0));
  await writeFile(file, zstdCompressSync(Buffer.concat([tar, Buffer.alloc(1024)])));
  expect((await openSnapshot(file)).archive).toBeUndefined();
  expect(await republished(file)).toBe(sha256);
});

it('a public snapshot is neither sealed again nor translated: it lacks the texts', async () => {
  const { folder, file } = await published();
  await unpackSnapshot(file, join(folder, 'unpacked'));
  const sealed = await runScript('snapshot.ts', 'seal', join(folder, 'unpacked'));
  const translated = await runScript('translate.ts', file, '--out', join(folder, 'translated'));
  for (const { said, status } of [sealed, translated]) {
    expect(said).toContain('it is the public snapshot of 2026-03-18, without the texts that this needs');
    expect(status).toBe(1);
  }
});

it('a public snapshot has a signature of its own, which stays where it is published again without the key', async () => {
  const signer = makeSigner();
  const day = floodDay('2026-03-18', 'the water falls');
  const { bytes, about } = await archiveDay(day, composeSnapshot(day, LICENSED), { ...ABOUT, signer });
  expect(about.keys).toEqual(signer.keys);
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'day.tar.zst'), bytes);
  await unpackSnapshot(join(folder, 'day.tar.zst'), join(folder, 'unpacked'));
  for (const path of ['day.tar.zst', 'unpacked']) {
    expect(await republished(join(folder, path))).toBe(about.sha256);
    expect((await openSnapshot(join(folder, path))).signature?.key).toBe(signer.key);
  }
});
