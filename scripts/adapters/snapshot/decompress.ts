import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { crc32 } from 'node:zlib';
import { InputError } from '../../pipeline/outcome/input-error.ts';
import { type ArchiveFormat, formatOf, HEAD_BYTES, isCompressed } from '../packed/archive-format.ts';
import { isTrailerOf } from '../packed/gzip-member.ts';

/**
 * How many times its size an archive may unpack to, after the first mebibyte: days of 500 and of 5,278 articles unpack to
 * three to five times theirs, the ledger alone to twenty.
 */
export const MAX_RATIO = 100;

/** Bytes to which any archive may unpack, however small it is. */
const MIN_UNPACKED_BYTES = 2 ** 20;

const DISTRUST = 'do not trust this file; get the snapshot again';

/** What to do about an archive that may be honest, and is packed otherwise than the program packs. */
export const PACK_AGAIN =
  'get the snapshot again from a source you trust; its publisher packs it with "npm run snapshot -- pack"';

/**
 * Decompresses a gzip or zstd file, recognised by its first bytes rather than its name: one gzip member or one zstd frame.
 * Counts bytes as they come, which stops decompression bombs at the limit.
 * @throws InputError when it is neither format, truncated or damaged, still compressed inside, over the limit, or followed
 *   by something else
 */
export async function* decompress(path: string, maxBytes: number): AsyncGenerator<Buffer> {
  const { format, size } = await openArchive(path);
  const most = Math.min(maxBytes, MIN_UNPACKED_BYTES + MAX_RATIO * size);
  const decompressor = format.decompressor();
  const stream = pipeline(createReadStream(path, { start: format.begin }), decompressor, () => undefined);
  let total = 0;
  let crc = 0;
  try {
    for await (const chunk of unpacked(path, stream)) {
      if (total === 0) checkNotNested(path, chunk);
      total += chunk.length;
      if (total > most) throw new InputError(path, tooMuch(most, size), DISTRUST);
      crc = crc32(chunk, crc);
      yield chunk;
    }
  } finally {
    stream.destroy();
  }
  const end = format.begin + decompressor.bytesWritten;
  if (end + format.trailer > size) throw damaged(path);
  if (end + format.trailer < size)
    throw new InputError(path, 'something follows the end of the archive', DISTRUST);
  if (format.trailer > 0 && !isTrailerOf(await bytesAt(path, end, format.trailer), crc, total))
    throw damaged(path);
}

const tooMuch = (most: number, size: number): string =>
  `its ${size} bytes unpack to more than ${most}, too many for a snapshot`;

const damaged = (path: string, cause?: unknown): InputError =>
  new InputError(
    path,
    'the archive is truncated or damaged',
    'get the snapshot again from a source you trust',
    { cause },
  );

/** The bytes that come out of a decompressor; its own words for damage are replaced. */
async function* unpacked(path: string, stream: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const chunks = stream[Symbol.asyncIterator]();
  for (;;) {
    const next = await chunks.next().catch((error: unknown) => {
      throw isDamage(error) ? damaged(path, error) : error;
    });
    if (next.done) return;
    yield next.value;
  }
}

/** Errors of node:zlib: `Z_BUF_ERROR`, `Z_DATA_ERROR`, `ZSTD_error_…`, `ERR_ZLIB_…`. */
const isDamage = (error: unknown): boolean =>
  /^(?:Z_|ZSTD_|ERR_ZLIB|ERR_ZSTD)/.test((error as NodeJS.ErrnoException).code ?? '');

async function openArchive(path: string): Promise<{ format: ArchiveFormat; size: number }> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    const format = formatOf(buffer.subarray(0, bytesRead));
    if (format.ok) return { format: format.value, size: (await file.stat()).size };
    const { reason, detail } = format.failure;
    const isOther = reason === 'other archive';
    throw new InputError(
      path,
      detail,
      isOther ? PACK_AGAIN : 'give a snapshot folder, or the archive as it was packed',
    );
  } finally {
    await file.close();
  }
}

async function bytesAt(path: string, from: number, count: number): Promise<Buffer> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(count), 0, count, from);
    if (bytesRead < count) throw damaged(path);
    return buffer;
  } finally {
    await file.close();
  }
}

function checkNotNested(path: string, start: Buffer): void {
  if (isCompressed(start))
    throw new InputError(path, 'it is compressed twice', 'decompress it once, or get the snapshot again');
}
