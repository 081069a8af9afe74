import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { type Duplex, pipeline } from 'node:stream';
import { createGunzip, createZstdDecompress } from 'node:zlib';
import { InputError } from '../../pipeline/outcome/input-error.ts';

/** Magic bytes of the compressed formats: RFC 1952 §2.3.1 and RFC 8878 §3.1.1. */
const FORMATS: readonly { magic: Buffer; decompressor: () => Duplex }[] = [
  { magic: Buffer.from([0x1f, 0x8b]), decompressor: createGunzip },
  { magic: Buffer.from([0x28, 0xb5, 0x2f, 0xfd]), decompressor: createZstdDecompress },
];

/** A tar header is one block of 512 bytes (POSIX pax). */
const FIRST_CHUNK_BYTES = 512;

/**
 * Decompresses a gzip or zstd file, recognised by its magic bytes rather than its name. Counts bytes as they come,
 * which stops decompression bombs at the limit. The first chunk has at least 512 bytes unless the whole is shorter.
 * @throws InputError when it is neither format, still compressed inside, or over the limit
 */
export async function* decompress(path: string, maxBytes: number): AsyncGenerator<Buffer> {
  const format = await formatOf(path);
  const stream = pipeline(createReadStream(path), format.decompressor(), () => undefined);
  let total = 0;
  let first: Buffer | undefined = Buffer.alloc(0);
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    total += chunk.length;
    if (total > maxBytes) {
      const what = `it unpacks to more than ${maxBytes} bytes, too many for a snapshot`;
      throw new InputError(path, what, 'do not trust this file; get the snapshot again');
    }
    first = first && Buffer.concat([first, chunk]);
    if (first && first.length < FIRST_CHUNK_BYTES) continue;
    if (first) checkNotNested(path, first);
    yield first ?? chunk;
    first = undefined;
  }
  if (first?.length) yield first;
}

async function formatOf(path: string): Promise<(typeof FORMATS)[number]> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
    const format = findFormat(buffer.subarray(0, bytesRead));
    if (format) return format;
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
