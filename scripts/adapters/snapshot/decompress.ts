import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { createGunzip, createZstdDecompress, type Gunzip, type ZstdDecompress } from 'node:zlib';
import { InputError } from '../../pipeline/outcome/input-error.ts';

/** Magic bytes of the compressed formats: RFC 1952 §2.3.1 and RFC 8878 §3.1.1. */
const FORMATS: readonly { magic: Buffer; decompressor: () => Gunzip | ZstdDecompress }[] = [
  { magic: Buffer.from([0x1f, 0x8b]), decompressor: createGunzip },
  { magic: Buffer.from([0x28, 0xb5, 0x2f, 0xfd]), decompressor: createZstdDecompress },
];

/** A tar header is one block of 512 bytes (POSIX pax). */
const FIRST_CHUNK_BYTES = 512;

/**
 * How many times its size an archive may unpack to, after the first mebibyte: days of 500 and of 5,278 articles unpack to
 * three to five times theirs, the ledger alone to twenty.
 */
export const MAX_RATIO = 100;

/** Bytes to which any archive may unpack, however small it is. */
const MIN_UNPACKED_BYTES = 2 ** 20;

const DISTRUST = 'do not trust this file; get the snapshot again';

/**
 * Decompresses a gzip or zstd file, recognised by its magic bytes rather than its name. Counts bytes as they come,
 * which stops decompression bombs at the limit. The first chunk has at least 512 bytes unless the whole is shorter.
 * @throws InputError when it is neither format, still compressed inside, over the limit, or followed by something else
 */
export async function* decompress(path: string, maxBytes: number): AsyncGenerator<Buffer> {
  const { format, size } = await openArchive(path);
  const most = Math.min(maxBytes, MIN_UNPACKED_BYTES + MAX_RATIO * size);
  const decompressor = format.decompressor();
  const stream = pipeline(createReadStream(path), decompressor, () => undefined);
  let total = 0;
  let first: Buffer | undefined = Buffer.alloc(0);
  const next = stream[Symbol.asyncIterator]() as AsyncIterator<Buffer, undefined>;
  try {
    for (;;) {
      const { value: chunk, done } = await next.next().catch((error: unknown) => throwDamage(path, error));
      if (done) break;
      total += chunk.length;
      if (total > most) throw new InputError(path, tooMuch(most, size), DISTRUST);
      first = first && Buffer.concat([first, chunk]);
      if (first && first.length < FIRST_CHUNK_BYTES) continue;
      if (first) checkNotNested(path, first);
      yield first ?? chunk;
      first = undefined;
    }
  } finally {
    stream.destroy();
  }
  if (first?.length) yield first;
  // Whatever is left was not part of it.
  if (decompressor.bytesWritten < size) throw followed(path);
}

const tooMuch = (most: number, size: number): string =>
  `its ${size} bytes unpack to more than ${most}, too many for a snapshot`;

function followed(path: string): InputError {
  return new InputError(path, 'something follows the end of the archive', DISTRUST);
}

/** What zlib says of a second member (RFC 1952 §2.2) that is none; that the first one is, its magic bytes have shown. */
const NO_MEMBER = 'incorrect header check';

function throwDamage(path: string, error: unknown): never {
  if ((error as Error).message === NO_MEMBER) throw followed(path);
  throw error;
}

async function openArchive(path: string): Promise<{ format: (typeof FORMATS)[number]; size: number }> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
    const format = findFormat(buffer.subarray(0, bytesRead));
    if (format) return { format, size: (await file.stat()).size };
    const what = 'this is not a folder, a .tar.gz file or a .tar.zst file';
    throw new InputError(path, what, 'give a snapshot folder, or the archive as it was packed');
  } finally {
    await file.close();
  }
}

/** Refuses a file compressed twice: the tar parser would decompress it again by itself, uncounted. */
function checkNotNested(path: string, start: Buffer): void {
  if (findFormat(start)) {
    throw new InputError(path, 'it is compressed twice', 'decompress it once, or get the snapshot again');
  }
}

function findFormat(start: Buffer): (typeof FORMATS)[number] | undefined {
  return FORMATS.find(({ magic }) => start.subarray(0, magic.length).equals(magic));
}
