/** A tar archive is made of blocks of 512 bytes and ends with two empty ones (POSIX pax, ustar). */
export const BLOCK_BYTES = 512;

const EMPTY = Buffer.alloc(BLOCK_BYTES);

/** Whether bytes are all zero. */
export function isEmpty(bytes: Buffer): boolean {
  for (let at = 0; at < bytes.length; at += BLOCK_BYTES) {
    const block = bytes.subarray(at, at + BLOCK_BYTES);
    if (!block.equals(EMPTY.subarray(0, block.length))) return false;
  }
  return true;
}

/**
 * Divides the bytes of a tar archive so that each empty block comes by itself, and others together: whoever reads them
 * then knows after which block the archive has ended.
 */
export async function* tarBlocks(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of chunks) {
    const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    const whole = bytes.length - (bytes.length % BLOCK_BYTES);
    let start = 0;
    for (let at = 0; at < whole; at += BLOCK_BYTES) {
      if (bytes[at] !== 0 || !isEmpty(bytes.subarray(at, at + BLOCK_BYTES))) continue;
      if (at > start) yield bytes.subarray(start, at);
      yield bytes.subarray(at, at + BLOCK_BYTES);
      start = at + BLOCK_BYTES;
    }
    if (whole > start) yield bytes.subarray(start, whole);
    rest = bytes.subarray(whole);
  }
  if (rest.length > 0) yield rest;
}
