import { constants, crc32, deflateRawSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { entriesOf, makeTar, type TarEntry } from './make-tar.ts';
import { madeFiles } from './snapshot-files.ts';

/** The bytes of a tar archive that is a good snapshot. */
export const GOOD_TAR = makeTar(entriesOf(madeFiles()));

/** The same without the two empty blocks at its end. */
export const WITHOUT_END = GOOD_TAR.subarray(0, -1024);

/** Number of bytes that one header of a tar archive has. */
const BLOCK = 512;

/** One record of an extended header of pax, with its length before it. */
export function paxRecord(key: string, value: string): string {
  const rest = ` ${key}=${value}\n`;
  let length = rest.length;
  while (String(length).length + rest.length !== length) length += 1;
  return `${length}${rest}`;
}

/** A good snapshot before whose first file an extended header stands. */
export const withPax = (data: string, type: TarEntry['type'] = 'ExtendedHeader'): Buffer =>
  gzipSync(makeTar([{ path: 'PaxHeader/x', type, data }, ...entriesOf(madeFiles())]));

/** A good snapshot whose first header is changed, with a checksum that fits. */
export function withHeader(change: (header: Buffer) => void): Buffer {
  const tar = Buffer.from(GOOD_TAR);
  const header = tar.subarray(0, BLOCK);
  change(header);
  header.fill(' ', 148, 156);
  const sum = header.reduce((before, byte) => before + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return gzipSync(tar);
}

/** A good snapshot as a gzip member with these flags and what they promise. */
export function gzipMember(flags: number, promised: Uint8Array): Buffer {
  const trailer = Buffer.alloc(8);
  trailer.writeUInt32LE(crc32(GOOD_TAR), 0);
  trailer.writeUInt32LE(GOOD_TAR.length, 4);
  const begin = Buffer.from([0x1f, 0x8b, 8, flags, 0, 0, 0, 0, 0, 255]);
  return Buffer.concat([begin, promised, deflateRawSync(GOOD_TAR), trailer]);
}

/** A frame of Zstandard that needs a dictionary. */
export const WITH_DICTIONARY = Buffer.concat([
  zstdCompressSync(GOOD_TAR).subarray(0, 4),
  // The bits say: one byte with the number of the dictionary, and a window.
  Buffer.from([0x01, 0x00, 77, 1, 0, 0]),
]);

/** An empty frame of Zstandard with a window of 256 MiB, or as large as there can be. */
export const withWindow = (descriptor: number): Buffer =>
  Buffer.concat([zstdCompressSync('').subarray(0, 4), Buffer.from([0x00, descriptor, 1, 0, 0])]);

/** A frame of Zstandard whose last checksum is wrong. */
export function withWrongChecksum(): Buffer {
  const bytes = zstdCompressSync(GOOD_TAR, { params: { [constants.ZSTD_c_checksumFlag]: 1 } });
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
  return bytes;
}
