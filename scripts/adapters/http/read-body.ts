import type { Readable } from 'node:stream';
import { BodyError } from './body-error.ts';

/**
 * A response's body as it comes from the network.
 * @param limit most bytes that are read
 * @param onBytes told of each piece as it comes
 * @throws BodyError when there are more, at the first piece over the limit
 */
export async function readBody(
  body: Readable,
  limit: number,
  onBytes: (count: number) => void,
): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of body as AsyncIterable<Buffer>) {
    length += piece.length;
    onBytes(piece.length);
    if (length > limit) throw new BodyError('too large', `over ${limit} bytes received`);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}
