import { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { constants, zstdCompress, zstdDecompress } from 'node:zlib';
import { InputError } from '../../pipeline/outcome/input-error.ts';
import { sha256 } from '../../pipeline/snapshot/check-seal.ts';
import { readTar } from '../packed/read-tar.ts';
import { tarFiles } from '../packed/tar-files.ts';

/** Most bytes of files in a pack, uncompressed, unless one file has more: 64 MiB, which any machine holds in memory. */
export const PACK_BYTES = 64 * 2 ** 20;

/** The folder in a pack. */
const FOLDER = 'files';

/** Most of what is packed is small texts; higher levels take longer than they save to send. */
const LEVEL = 6;

/** All packs are of one time, so that the same files give the same bytes. */
const TIME = new Date(0);

const REMEDY =
  'restore the archive from a copy; or empty its place, and push it again from a machine that has the publication';

/** Bytes in a tar archive besides those of a file: its header, and what fills its last block; and at the beginning and the end. */
const ROOM_OF_FILE = 1024;
const ROOM_OF_PACK = 20 * 512;

/** Bytes that anything of an archive unpacks to at most, whatever its index says: 512 MiB. */
export const MAX_UNPACKED = 512 * 2 ** 20;

/** Compresses by Zstandard (RFC 8878), with a checksum. */
export const compress = (bytes: Buffer): Promise<Buffer> =>
  promisify(zstdCompress)(bytes, {
    params: { [constants.ZSTD_c_compressionLevel]: LEVEL, [constants.ZSTD_c_checksumFlag]: 1 },
  });

/**
 * What `compress` was given.
 * @param place as messages name it
 * @param most bytes that it was given at most
 * @throws InputError when the bytes are damaged, or unpack to more
 */
export async function decompressPack(bytes: Buffer, place: string, most: number): Promise<Buffer> {
  try {
    return await promisify(zstdDecompress)(bytes, { maxOutputLength: most });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ERR_BUFFER_TOO_LARGE')
      throw damaged(place, `it unpacks to more than the ${most} bytes that it may have`, error);
    // What node:zlib says of damaged bytes: `ZSTD_error_…`, `ERR_ZLIB_…`.
    if (!/^(?:ZSTD_|ERR_)/.test(code ?? '')) throw error;
    throw damaged(place, 'it is damaged', error);
  }
}

/** Packs files, named by their SHA-256, as a compressed tar archive. */
export const makePack = (files: ReadonlyMap<string, Uint8Array>): Promise<Buffer> =>
  compress(tarFiles(files, FOLDER, TIME));

/**
 * The files of a pack by their SHA-256, each compared with it.
 * @param inside the bytes of each file that it is said to hold, by its SHA-256
 * @param place as messages name it
 * @throws InputError at the first that is damaged, and where it holds more than that
 */
export async function readPack(
  bytes: Buffer,
  inside: Readonly<Record<string, number>>,
  place: string,
): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  const sizes = Object.values(inside);
  const room = sizes.reduce((sum, size) => sum + size + ROOM_OF_FILE, ROOM_OF_PACK);
  const tar = await decompressPack(bytes, place, Math.min(room, MAX_UNPACKED));
  const refuse = (what: string): never => {
    throw damaged(place, what);
  };
  for await (const entry of readTar(Readable.from([tar]), { refuse, accept: () => undefined }))
    if (!entry.isFolder) files.set(entry.path.slice(FOLDER.length + 1), Buffer.from(entry.bytes));
  for (const [name, content] of files)
    if (sha256(content) !== name) throw damaged(`${place}: ${name}`, 'it has another SHA-256');
  return files;
}

/** What a command says of a damaged file of an archive. */
export const damaged = (place: string, what: string, cause?: unknown): InputError =>
  new InputError(place, what, REMEDY, { cause });
