import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Bytes of the SHA-256 that stands before what is kept, by which a file that was cut off is noticed. */
const HASH_BYTES = 32;

/**
 * What an earlier build drew from the same, else what is drawn now, which is kept for the next. The folder of what is kept
 * (`OVERVIEW_DRAWN`, set by a build) belongs to one compiled program, so that all of it was drawn by the same code; without
 * a folder, as under `astro dev`, nothing is kept.
 *
 * @param from all that the drawing depends on, as data
 */
export async function drawnOnce(
  from: unknown,
  draw: () => Promise<Uint8Array<ArrayBuffer>>,
): Promise<Uint8Array<ArrayBuffer>> {
  const folder = process.env.OVERVIEW_DRAWN;
  if (folder === undefined) return draw();
  const path = join(folder, createHash('sha256').update(JSON.stringify(from)).digest('hex'));
  const kept = await readKept(path);
  if (kept) return kept;
  const drawn = await draw();
  await keep(folder, path, drawn);
  return drawn;
}

/** What was kept whole; undefined where nothing was. Its time of change is that of its last use. */
async function readKept(path: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    const file = await readFile(path);
    const drawn = Uint8Array.from(file.subarray(HASH_BYTES));
    if (!file.subarray(0, HASH_BYTES).equals(hashOf(drawn))) return undefined;
    // eslint-disable-next-line no-restricted-syntax -- says when it was used, and changes nothing that is drawn
    const now = new Date();
    await utimes(path, now, now);
    return drawn;
  } catch (error) {
    // Another build may remove what was long unused.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Keeps a drawing under a name that no other build sees before it is whole. */
async function keep(folder: string, path: string, drawn: Uint8Array): Promise<void> {
  await mkdir(folder, { recursive: true });
  const unfinished = join(folder, `${randomUUID()}.tmp`);
  await writeFile(unfinished, Buffer.concat([hashOf(drawn), drawn]));
  await rename(unfinished, path);
}

const hashOf = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();
