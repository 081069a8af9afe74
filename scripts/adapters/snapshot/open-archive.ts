import { readFile } from 'node:fs/promises';
import type { ReadSnapshot } from '../../../src/schemas/snapshot.ts';
import { parseSnapshot } from '../../pipeline/snapshot/parse-snapshot.ts';
import { isPublic } from '../../pipeline/snapshot/public-snapshot.ts';
import type { SnapshotBytes } from '../../pipeline/snapshot/snapshot-files.ts';
import { onDisk } from '../disk/disk-error.ts';
import { tarFiles } from '../packed/tar-files.ts';
import { isZstd } from '../packed/zstd-frame.ts';
import { MAX_UNPACKED_BYTES } from './archive-entries.ts';
import { decompress } from './decompress.ts';
import { readArchive } from './read-archive.ts';

/**
 * Reads and verifies a packed snapshot, here and now: `readInThread` does so within limits of work and memory.
 * @throws InputError naming file and line
 */
export async function openArchive(path: string): Promise<{ snapshot: ReadSnapshot; files: SnapshotBytes }> {
  const files = await readArchive(path);
  const snapshot = parseSnapshot(files, path);
  if (!isPublic(snapshot)) return { snapshot, files };
  // What proves a public snapshot is half of the program; a thread for a private one starts faster without it.
  const { proveSnapshot } = await import('../../pipeline/digest/public/prove-snapshot.ts');
  proveSnapshot(snapshot, path);
  const archive = await onDisk(path, () => readFile(path));
  const isOriginal = await isAsPacked(path, archive, files, snapshot);
  return { snapshot: isOriginal ? { ...snapshot, archive } : snapshot, files };
}

/**
 * Whether an archive unpacks to the bytes that packing its files gives. It can then be published again as it is, which
 * other versions of Node may compress otherwise.
 */
async function isAsPacked(
  path: string,
  archive: Uint8Array,
  files: SnapshotBytes,
  { manifest }: ReadSnapshot,
): Promise<boolean> {
  if (!isZstd(archive)) return false;
  const packed = tarFiles(files, manifest.day, new Date(manifest.sealedAt));
  let at = 0;
  for await (const chunk of decompress(path, MAX_UNPACKED_BYTES)) {
    if (!chunk.equals(packed.subarray(at, at + chunk.length))) return false;
    at += chunk.length;
  }
  return at === packed.length;
}
