import { PICTURE_NAME } from '../../../src/schemas/picture.ts';

/** The manifest of a snapshot. */
export const MANIFEST = 'snapshot.json';

/** The optional Ed25519 signature over the manifest; the only file that the manifest does not list. */
export const SIGNATURE = 'signature.json';

/** The files that every snapshot has besides its manifest. */
export const REQUIRED_FILES = ['articles.jsonl', 'ledger.jsonl', 'sources.json'] as const;

/** The file of what was withdrawn from it. */
export const WITHDRAWALS = 'withdrawals.jsonl';

/** The files that a snapshot may have, listed in its manifest like the others. */
export const OPTIONAL_FILES = [
  'annotations.jsonl',
  'derived-articles.jsonl',
  'derived-stories.jsonl',
  'earlier.jsonl',
  'headlines.jsonl',
  'translations.jsonl',
  WITHDRAWALS,
] as const;

/** The name of a file that a manifest lists. */
export type SealedFileName = (typeof REQUIRED_FILES)[number] | (typeof OPTIONAL_FILES)[number];

/** The folder of the articles' pictures in a snapshot. */
export const PICTURE_FOLDER = 'images';

/** All valid names of the files at the top of a snapshot. An untrusted name is used only if it is in this set. */
export const SNAPSHOT_FILES: ReadonlySet<string> = new Set([
  MANIFEST,
  SIGNATURE,
  ...REQUIRED_FILES,
  ...OPTIONAL_FILES,
]);

/** Whether a path in a snapshot is that of a picture; an untrusted path is used only if it is. */
export function isPictureName(name: string): boolean {
  return PICTURE_NAME.test(name);
}

/** Whether a path in a snapshot is that of one of its files, pictures included. */
export function isNameInSnapshot(name: string): boolean {
  return SNAPSHOT_FILES.has(name) || isPictureName(name);
}

/** The bytes of a snapshot's files by name, such as `images/….avif`, as a folder or an archive gives them. */
export type SnapshotBytes = ReadonlyMap<string, Uint8Array>;
