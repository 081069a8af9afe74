import { crc32 } from 'node:zlib';
import type { Why } from '../../pipeline/outcome/failure.ts';
import { fail, type Result, succeed } from '../../pipeline/outcome/result.ts';

/** The first bytes of a member (RFC 1952 §2.3.1). */
export const GZIP_MAGIC = Buffer.from([0x1f, 0x8b]);

/** Longest header of a member that is read: room for any file name and remark, and not for a hidden file. */
export const MAX_GZIP_HEADER = 4 * 2 ** 10;

/** What follows the compressed bytes: their CRC-32 and their size, unpacked, in four bytes each. */
export const GZIP_TRAILER_BYTES = 8;

/** The one method there is: deflate. */
const DEFLATE = 8;

/** The flags of a header. */
const FLAGS = { hasChecksum: 2, hasExtra: 4, hasName: 8, hasComment: 16, reserved: 0xe0 };

/** Why the header of a member is refused. */
export type GzipFailure = Why<'damaged' | 'header too long'>;

/**
 * Returns how many bytes the header of a member has.
 * @param start the file's first bytes, `MAX_GZIP_HEADER` of them if it has as many
 */
export function gzipHeaderBytes(start: Buffer): Result<number, GzipFailure> {
  const [, , method, flags = 0] = start;
  if (method !== DEFLATE || (flags & FLAGS.reserved) !== 0) return fail({ reason: 'damaged' });
  let at = 10;
  if (flags & FLAGS.hasExtra) at += 2 + (start[at] ?? 0) + 256 * (start[at + 1] ?? 0);
  if (flags & FLAGS.hasName) at = behindText(start, at);
  if (flags & FLAGS.hasComment) at = behindText(start, at);
  const checked = at;
  if (flags & FLAGS.hasChecksum) at += 2;
  if (at > start.length)
    return fail({ reason: start.length < MAX_GZIP_HEADER ? 'damaged' : 'header too long' });
  const isWhole =
    at === checked || start.readUInt16LE(checked) === (crc32(start.subarray(0, checked)) & 0xffff);
  return isWhole ? succeed(at) : fail({ reason: 'damaged' });
}

/** The place behind a text that a zero ends; infinitely far where none does. */
function behindText(bytes: Buffer, from: number): number {
  const end = from < bytes.length ? bytes.indexOf(0, from) : -1;
  return end === -1 ? Infinity : end + 1;
}

/** Whether the bytes behind a member's compressed ones are those of what they unpacked to. */
export const isTrailerOf = (trailer: Buffer, crc: number, size: number): boolean =>
  trailer.readUInt32LE(0) === crc && trailer.readUInt32LE(4) === size % 2 ** 32;
