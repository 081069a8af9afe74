import { oneLine } from '../../pipeline/snapshot/schema-issues.ts';
import { byteReader, type ByteReader } from './byte-reader.ts';
import { MAX_PAX_BYTES, PAX_OF_NEXT, PAX_TYPES, paxFailure } from './pax-records.ts';
import { BLOCK_BYTES, parseTarHeader, type TarHeader } from './tar-header.ts';

/** Throws what is wrong with an archive, with its name and a remedy. */
export type Refuse = (what: string) => never;

/** A file or a folder of an archive. */
export interface TarEntry {
  path: string;
  isFolder: boolean;
  /** In bytes; a folder has none. */
  size: number;
}

/** A file or a folder, and its bytes. */
export interface ReadTarEntry extends TarEntry {
  bytes: Buffer;
}

/** Who reads an archive. */
export interface TarReading {
  refuse: Refuse;
  /** Is shown each entry before its bytes are read, and may refuse it. */
  accept: (entry: TarEntry) => void;
}

/** The types of regular files and of folders. */
const FILE = '0';
const FOLDER = '5';

/**
 * Reads a tar archive to its end: regular files and folders one after the other, at last two empty blocks, and after them
 * nothing but further empty ones. Whatever else tar has an archive say is refused: links, devices, sparse files, parts of
 * other archives, extended headers that change what follows.
 * @throws what `refuse` and `accept` throw
 */
export async function* readTar(
  chunks: AsyncIterable<Buffer>,
  reading: TarReading,
): AsyncGenerator<ReadTarEntry> {
  const reader = byteReader(chunks);
  try {
    for (;;) {
      const entry = await nextEntry(reader, reading);
      if (!entry) break;
      yield entry;
    }
    await checkEnd(reader, reading.refuse);
  } finally {
    await reader.close();
  }
}

async function nextEntry(reader: ByteReader, reading: TarReading): Promise<ReadTarEntry | undefined> {
  let isAnnounced = false;
  for (;;) {
    const header = await nextHeader(reader, reading.refuse);
    const isPax = header !== undefined && PAX_TYPES.includes(header.type);
    if (isAnnounced && (!header || isPax)) reading.refuse('an extended header has no file that follows it');
    if (!isPax) return header && (await readEntry(reader, header, reading));
    await passPax(reader, header, reading.refuse);
    isAnnounced = header.type === PAX_OF_NEXT;
  }
}

async function readEntry(
  reader: ByteReader,
  header: TarHeader,
  { accept, refuse }: TarReading,
): Promise<ReadTarEntry> {
  const { path, size, type } = header;
  const isFolder = type === FOLDER || (type === FILE && path.endsWith('/'));
  if (isFolder && size > 0) refuse(sayOfEntry(path, 'it is a folder, and has bytes'));
  if (!isFolder && type !== FILE) refuse(sayOfEntry(path, 'it is not a regular file'));
  const entry = { path, isFolder, size };
  accept(entry);
  return { ...entry, bytes: await takeFile(reader, header, refuse) };
}

/** What is said of an entry. */
export const sayOfEntry = (path: string, why: string): string =>
  `entry ${oneLine(JSON.stringify(path))} is refused: ${why}`;

/** The next header; undefined at the first empty block. */
async function nextHeader(reader: ByteReader, refuse: Refuse): Promise<TarHeader | undefined> {
  const block = await reader.take(BLOCK_BYTES);
  if (block.length < BLOCK_BYTES) return refuse(ENDS_EARLY);
  if (isEmpty(block)) return undefined;
  const header = parseTarHeader(block);
  return header.ok ? header.value : refuse(header.failure.detail ?? header.failure.reason);
}

const ENDS_EARLY = 'the archive is truncated: its end is missing';

/** The bytes of an entry, without those that fill its last block. */
async function takeFile(reader: ByteReader, { size, path }: TarHeader, refuse: Refuse): Promise<Buffer> {
  const whole = Math.ceil(size / BLOCK_BYTES) * BLOCK_BYTES;
  const bytes = await reader.take(whole);
  if (bytes.length < whole) refuse(ENDS_EARLY);
  if (!isEmpty(bytes.subarray(size))) refuse(sayOfEntry(path, 'something stands between it and the next'));
  return bytes.subarray(0, size);
}

async function passPax(reader: ByteReader, header: TarHeader, refuse: Refuse): Promise<void> {
  const { path, size } = header;
  if (size > MAX_PAX_BYTES)
    refuse(sayOfEntry(path, `as an extended header it has more than ${MAX_PAX_BYTES} bytes`));
  const failure = paxFailure(await takeFile(reader, header, refuse));
  if (failure?.reason === 'not records') refuse(sayOfEntry(path, 'as an extended header it is damaged'));
  if (failure)
    refuse(
      sayOfEntry(path, `as an extended header it says ${oneLine(JSON.stringify(failure.detail))} of a file`),
    );
}

/** Most bytes that are looked at together behind the end. */
const END_BYTES = 64 * 2 ** 10;

/** Checks that a second empty block follows the first, and then nothing but what fills the last record. */
async function checkEnd(reader: ByteReader, refuse: Refuse): Promise<void> {
  const second = await reader.take(BLOCK_BYTES);
  if (!isEmpty(second)) refuse('something follows the end of the archive');
  if (second.length < BLOCK_BYTES) refuse(ENDS_EARLY);
  for (;;) {
    const more = await reader.take(END_BYTES);
    if (!isEmpty(more)) refuse('something follows the end of the archive');
    if (more.length < END_BYTES) return;
  }
}

const EMPTY = Buffer.alloc(END_BYTES);

/** Whether at most 64 KiB are all zero. */
const isEmpty = (bytes: Buffer): boolean => bytes.equals(EMPTY.subarray(0, bytes.length));
