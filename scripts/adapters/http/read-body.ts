import type { Readable } from 'node:stream';
import type { Why } from '../../pipeline/outcome/failure.ts';
import { fail, type Result, succeed } from '../../pipeline/outcome/result.ts';

/**
 * A response's body as it comes from the network; a failure when there is more than the limit, at the first piece over
 * it.
 * @param limit most bytes that are read
 * @param onBytes told of each piece as it comes
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
