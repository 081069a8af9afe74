/** The manifest of a snapshot. */
export const MANIFEST = 'snapshot.json';

/** The optional Ed25519 signature over the manifest; the only file that the manifest does not list. */
export const SIGNATURE = 'signature.json';

/** The files that every snapshot has besides its manifest. */
export const REQUIRED_FILES = ['articles.jsonl', 'ledger.jsonl', 'sources.json'] as const;

/** The files that a snapshot may have, listed in its manifest like the others. */
export const OPTIONAL_FILES = [
  'annotations.jsonl',
  'earlier.jsonl',
  'headlines.jsonl',
  'translations.jsonl',
] as const;

/** The name of a file that a manifest lists. */
export type SealedFileName = (typeof REQUIRED_FILES)[number] | (typeof OPTIONAL_FILES)[number];

/** All valid names of a snapshot's files. An untrusted name is used only if it is in this set. */
export const SNAPSHOT_FILES: ReadonlySet<string> = new Set([
  MANIFEST,
  SIGNATURE,
  ...REQUIRED_FILES,
  ...OPTIONAL_FILES,
]);

/** The largest file that a snapshot may hold: 256 MiB, about a hundred times a day of 500 articles. */
export const MAX_FILE_BYTES = 256 * 2 ** 20;

/** The bytes of a snapshot's files by name, as a folder or an archive gives them. */
export type SnapshotBytes = ReadonlyMap<string, Uint8Array>;
