import { Header } from 'tar';
import type { SnapshotBytes } from '../../pipeline/snapshot/snapshot-files.ts';
import { BLOCK_BYTES } from './tar-header.ts';

/**
 * Makes a tar archive of the files in one folder, sorted by name. It holds nothing of this machine: every file has the
 * same time, mode 644 and owner 0 without a name, so the same files give the same bytes.
 */
export function tarFiles(files: SnapshotBytes, folder: string, mtime: Date): Buffer {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const blocks = sorted.flatMap(([name, bytes]) => [
    headerOf(`${folder}/${name}`, bytes.length, mtime),
    bytes,
    Buffer.alloc((BLOCK_BYTES - (bytes.length % BLOCK_BYTES)) % BLOCK_BYTES),
  ]);
  return Buffer.concat([...blocks, Buffer.alloc(2 * BLOCK_BYTES)]);
}

function headerOf(path: string, size: number, mtime: Date): Buffer {
  const block = Buffer.alloc(BLOCK_BYTES);
  const header = new Header({ path, size, mtime, mode: 0o644, uid: 0, gid: 0, type: 'File' });
  if (header.encode(block)) throw new Error(`pack: ${path} does not fit into a plain tar header`);
  return block;
}
