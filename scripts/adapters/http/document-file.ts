import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { z } from 'astro/zod';
import { jsonValue } from '../../text/json-value.ts';
import { onDisk } from '../disk/disk-error.ts';
import { readIfThere } from '../disk/if-there.ts';
import { unfinishedAt } from '../disk/unfinished.ts';

/** A cached document on disk: a line of JSON about it, then its bytes. */
export interface KeptFile<Head> {
  head: Head;
  body: Buffer;
}

/**
 * Writes a document atomically, under another name first, then renamed. After a power cut it may be incomplete, which
 * its recorded length shows.
 * @throws InputError when the disk is full or cannot be written to
 */
export async function writeDocument(path: string, head: object, body: Uint8Array): Promise<void> {
  await onDisk(path, async () => {
    await mkdir(dirname(path), { recursive: true });
    const temporary = unfinishedAt(path);
    try {
      const file = await open(temporary, 'w');
      try {
        await file.writeFile(`${JSON.stringify({ ...head, length: body.length })}\n`);
        await file.writeFile(body);
      } finally {
        await file.close();
      }
      await rename(temporary, path);
    } catch (error) {
      // What is there of it would fill a full disk for good.
      await rm(temporary, { force: true });
      throw error;
    }
  });
}

/**
 * Reads a document; undefined when there is none, or it is incomplete or of another version. It is then fetched as if
 * it had never been cached.
 * @throws InputError when it exists and cannot be read
 */
export async function readDocument<Head extends { length: number }>(
  path: string,
  schema: z.ZodType<Head>,
): Promise<KeptFile<Head> | undefined> {
  const bytes = await readIfThere(path);
  if (!bytes) return undefined;
  const end = bytes.indexOf(0x0a);
  const head = schema.safeParse(jsonValue(bytes.toString('utf8', 0, Math.max(end, 0))));
  const body = bytes.subarray(end + 1);
  return head.success && head.data.length === body.length ? { head: head.data, body } : undefined;
}
