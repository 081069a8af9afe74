import type { Why } from '../../pipeline/outcome/failure.ts';

/** The first bytes of a frame (RFC 8878 §3.1.1). */
export const ZSTD_MAGIC = Buffer.from([0x28, 0xb5, 0x2f, 0xfd]);

/** Whether bytes begin like a file of Zstandard. */
export const isZstd = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(0, ZSTD_MAGIC.length)).equals(ZSTD_MAGIC);

/** Whether bytes begin with a frame that readers skip, of whatever is in it (RFC 8878 §3.1.2). */
export const isSkippable = (bytes: Buffer): boolean =>
  bytes.length >= 4 && (bytes.readUInt32LE() & 0xfffffff0) >>> 0 === 0x184d2a50;

/** Largest window that is read: 128 MiB, as much as Zstandard's own program uses by default. */
export const MAX_WINDOW = 2 ** 27;

/** Bytes of the dictionary's number, and of the size of what is packed, by the two bits that say so (§3.1.1.1.1). */
const DICTIONARY_BYTES = [0, 1, 2, 4];
const SIZE_BYTES = [0, 2, 4, 8];
/** Where the window is not said, the size always is. */
const SIZE_BYTES_ALONE = [1, 2, 4, 8];

/**
 * Returns why a frame cannot be unpacked by itself, by its header (RFC 8878 §3.1.1.1); undefined when it can, or when the
 * header is not whole, which the decompressor says.
 */
export function frameFailure(start: Buffer): Why<'dictionary' | 'window'> | undefined {
  const descriptor = start[ZSTD_MAGIC.length] ?? 0;
  const isSingle = (descriptor & 0x20) !== 0;
  const dictionary = DICTIONARY_BYTES[descriptor & 3] ?? 0;
  const size = (isSingle ? SIZE_BYTES_ALONE : SIZE_BYTES)[descriptor >> 6] ?? 0;
  const afterWindow = ZSTD_MAGIC.length + (isSingle ? 1 : 2);
  if (start.length < afterWindow + dictionary + size) return undefined;
  if (numberAt(start, afterWindow, dictionary) > 0) return { reason: 'dictionary' };
  const window = isSingle
    ? numberAt(start, afterWindow + dictionary, size) + (size === 2 ? 256 : 0)
    : windowOf(start[afterWindow - 1] ?? 0);
  return window > MAX_WINDOW ? { reason: 'window', detail: String(window) } : undefined;
}

/** The size of a window, by its descriptor (§3.1.1.1.2). */
function windowOf(descriptor: number): number {
  const base = 2 ** (10 + (descriptor >> 3));
  return base + (base / 8) * (descriptor & 7);
}

/** A number of up to eight bytes, the lowest first. */
function numberAt(bytes: Buffer, at: number, length: number): number {
  let number = 0;
  for (let index = length - 1; index >= 0; index--) number = number * 256 + (bytes[at + index] ?? 0);
  return number;
}
