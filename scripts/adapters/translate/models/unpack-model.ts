import { promisify } from 'node:util';
import { gunzip, type ZlibOptions, zstdDecompress } from 'node:zlib';
import { fail, type Result, succeed } from '../../../pipeline/outcome/result.ts';
import type { ServiceFailure } from '../../../pipeline/outcome/service-failure.ts';

/** The first bytes of a Zstandard frame (RFC 8878 §3.1.1) and of a gzip member (RFC 1952 §2.3.1). */
const ZSTD = Buffer.from([0x28, 0xb5, 0x2f, 0xfd]);
const GZIP = Buffer.from([0x1f, 0x8b]);

/** Largest file of a model, in bytes. */
const MAX_MODEL_BYTES = 500_000_000;

/**
 * Unpacks a file of a model, if it is packed.
 * @param size its size once it is unpacked, in bytes, where it is known
 */
export async function unpackModel(
  bytes: Buffer,
  size = MAX_MODEL_BYTES,
): Promise<Result<Buffer, ServiceFailure>> {
  const unpack = [
    { start: ZSTD, by: promisify(zstdDecompress) },
    { start: GZIP, by: promisify<Buffer, ZlibOptions, Buffer>(gunzip) },
  ].find(({ start }) => bytes.subarray(0, start.length).equals(start))?.by;
  if (!unpack) return succeed(bytes);
  try {
    return succeed(await unpack(bytes, { maxOutputLength: size }));
  } catch (error) {
    const { message } = error as Error;
    return fail({ reason: 'wrong answer', detail: `the file is broken: it cannot be unpacked (${message})` });
  }
}
