import type { Readable } from 'node:stream';
import type { Why } from '../../pipeline/outcome/failure.ts';
import { fail, type Result, succeed } from '../../pipeline/outcome/result.ts';

/**
 * Reads a response's body from the network; fails as soon as it exceeds the limit.
 * @param limit maximum number of bytes
 * @param onBytes called with the size of each chunk as it arrives
 */
export async function readBody(
  body: Readable,
  limit: number,
  onBytes: (count: number) => void,
): Promise<Result<Buffer, Why<'too large'> & { detail: string }>> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of body as AsyncIterable<Buffer>) {
    length += piece.length;
    onBytes(piece.length);
    if (length > limit) return fail({ reason: 'too large', detail: `over ${limit} bytes received` });
    pieces.push(piece);
  }
  return succeed(Buffer.concat(pieces));
}
