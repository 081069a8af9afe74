import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Manifest, SnapshotContents } from '../../src/schemas/snapshot.ts';
import { type SealInfo, sealSnapshot } from '../../scripts/pipeline/snapshot/seal-snapshot.ts';
import { makeSnapshot } from './make-day.ts';
import { makeTemporary } from './run-folder.ts';

/** What the made snapshot holds: two sources, three articles, one translation. */
export function madeContents(): SnapshotContents & SealInfo {
  const { manifest, ...contents } = makeSnapshot([
    {
      source: 'fr-colline',
      title: 'La crue monte',
      language: 'fr',
      paragraphs: ['Un.', 'Deux.'],
      english: ENGLISH,
    },
    { source: 'fr-colline', title: 'Le marché rouvre', language: 'fr', paragraphs: ['Trois.'] },
    { source: 'ke-posta', title: 'River rises', paragraphs: ['One.', 'Two.', 'Three.'] },
  ]);
  const { day, sealedAt, generator } = manifest;
  return { ...contents, day, sealedAt, generator };
}

const ENGLISH = { title: 'The flood rises', paragraphs: ['One.', 'Two.'] };

/** The made snapshot's files as text, to be changed. */
export function madeFiles(): Map<string, string> {
  const contents = madeContents();
  return new Map(
    [...sealSnapshot(contents, contents, 'made')].map(([name, bytes]) => [
      name,
      Buffer.from(bytes).toString(),
    ]),
  );
}

/** Text files as the bytes that a folder would give. */
export function bytesOf(files: ReadonlyMap<string, string>): Map<string, Uint8Array> {
  return new Map([...files].map(([name, text]) => [name, Buffer.from(text)]));
}

/**
 * The made snapshot with files changed and the manifest made to agree, as somebody would who wants a bad
 * snapshot to pass. A change to undefined removes the file.
 */
export function forgedFiles(
  changes: Record<string, (text: string) => string | undefined>,
  changeManifest: (manifest: Manifest) => object = (manifest) => manifest,
): Map<string, string> {
  const files = madeFiles();
  const manifest = JSON.parse(files.get('snapshot.json') ?? '') as Manifest;
  const sealed = new Map(Object.entries(manifest.files));
  for (const [name, change] of Object.entries(changes)) {
    const text = change(files.get(name) ?? '');
    if (text === undefined) {
      files.delete(name);
      sealed.delete(name);
      continue;
    }
    files.set(name, text);
    const records = name.endsWith('.json')
      ? (JSON.parse(text) as unknown[]).length
      : text.split('\n').length - 1;
    const sha256 = createHash('sha256').update(text).digest('hex');
    sealed.set(name, { sha256, bytes: Buffer.byteLength(text), records });
  }
  return files.set(
    'snapshot.json',
    JSON.stringify(changeManifest({ ...manifest, files: Object.fromEntries(sealed) })),
  );
}

/** A folder that is removed when the test has finished. */
export function temporaryFolder(): Promise<string> {
  const folder = makeTemporary('snapshot-');
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return Promise.resolve(folder);
}

/** Writes files into a folder, which is made. */
export async function putFiles(
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>,
): Promise<string> {
  await mkdir(folder, { recursive: true });
  for (const [name, content] of files) await writeFile(join(folder, name), content);
  return folder;
}
