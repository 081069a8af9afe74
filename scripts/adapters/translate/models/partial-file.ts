import { Transform } from 'node:stream';
import { writeFile } from 'node:fs/promises';
import type { IncomingHttpHeaders } from 'node:http';
import { z } from 'astro/zod';
import { jsonValue } from '../../../text/json-value.ts';
import { readIfThere, statIfThere } from '../../disk/if-there.ts';

/** What is noted beside a part of a file: of which address it is, and of which state of the file there. */
const noteSchema = z.strictObject({ url: z.string(), validator: z.string().optional() });

/** The number of bytes that are kept of a file. */
export async function keptBytes(path: string): Promise<number> {
  return (await statIfThere(path))?.size ?? 0;
}

/** What proves that a file at an address is still the one of which a part is kept; undefined when nothing does. */
export async function validatorOf(path: string, url: string): Promise<string | undefined> {
  const bytes = await readIfThere(notePath(path));
  const note = bytes && noteSchema.safeParse(jsonValue(bytes.toString('utf8')));
  return note?.success && note.data.url === url ? note.data.validator : undefined;
}

/** Notes the state of a file before it arrives: its strong entity tag, else its date (RFC 9110 §13.1.5). */
export async function noteValidator(path: string, url: string, headers: IncomingHttpHeaders): Promise<void> {
  const { etag, 'last-modified': date } = headers;
  const validator = etag && !etag.startsWith('W/') ? etag : date;
  await writeFile(notePath(path), `${JSON.stringify({ url, ...(validator && { validator }) })}\n`);
}

/** Passes bytes on up to a limit; then fails with a RangeError. */
export function limitBytes(most: number): Transform {
  let count = 0;
  return new Transform({
    transform: (piece: Buffer, _encoding, done) => {
      count += piece.length;
      if (count > most) done(new RangeError(`over ${most} more bytes`));
      else done(null, piece);
    },
  });
}

/** Where it is noted of which state of a file a part is. */
export function notePath(path: string): string {
  return `${path}.json`;
}
