import { Parser, type ReadEntry } from 'tar';
import { InputError } from '../../pipeline/outcome/input-error.ts';
import { maxBytesOf, MAX_PICTURES, MAX_TEXT_BYTES } from '../../pipeline/snapshot/limits.ts';
import { oneLine } from '../../pipeline/snapshot/schema-issues.ts';
import { isPictureName, type SnapshotBytes } from '../../pipeline/snapshot/snapshot-files.ts';
import { onDisk } from '../disk/disk-error.ts';
import {
  MAX_ARCHIVE_ENTRIES,
  MAX_META_BYTES,
  MAX_UNPACKED_BYTES,
  parseEntryPath,
} from './archive-entries.ts';
import { decompress } from './decompress.ts';
import { isEmpty, tarBlocks } from './tar-blocks.ts';

const REMEDY = 'get the snapshot again from a source you trust';

/**
 * Reads the files of a packed snapshot into memory: nothing from an archive is written to disk before it is verified.
 * Only regular files with the names of snapshot files are accepted.
 * @throws InputError when the file is not an archive, truncated or damaged, over a limit (archive-entries.ts, limits.ts),
 * followed by something, or holds anything else: links, devices, absolute paths, `..`, other names, a name twice
 */
export async function readArchive(path: string): Promise<SnapshotBytes> {
  const collector = new ArchiveCollector(path);
  const parser = new Parser({ strict: true, maxMetaEntrySize: MAX_META_BYTES });
  parser.on('error', (error: Error) =>
    collector.fail(`the archive is damaged: ${oneLine(error.message)}`, error),
  );
  parser.on('ignoredEntry', (entry: ReadEntry) => collector.failAt(entry, 'it is not a regular file'));
  parser.on('entry', (entry: ReadEntry) => collector.take(entry));
  parser.on('eof', () => collector.end());
  try {
    for await (const blocks of tarBlocks(decompress(path, MAX_UNPACKED_BYTES))) {
      // Other programs fill the last record with empty blocks; the parser would collect all that follows in memory.
      if (!collector.hasEnded) parser.write(blocks);
      else if (!isEmpty(blocks)) collector.fail('something follows the end of the archive');
      collector.throwFailure();
    }
  } catch (error) {
    if (!isDamage(error)) return await onDisk(path, () => Promise.reject(error as Error));
    collector.fail('the archive is truncated or damaged', error);
    collector.throwFailure();
  }
  parser.end();
  collector.throwFailure();
  return collector.files;
}

/** Errors of node:zlib: `Z_BUF_ERROR`, `Z_DATA_ERROR`, `ZSTD_error_…`, `ERR_ZLIB_…`. */
function isDamage(error: unknown): boolean {
  return /^(?:Z_|ZSTD_|ERR_ZLIB|ERR_ZSTD)/.test((error as NodeJS.ErrnoException).code ?? '');
}

/** Collects an archive's files and remembers the first failure, since a parser's event handlers cannot throw. */
class ArchiveCollector {
  readonly files = new Map<string, Uint8Array>();
  hasEnded = false;
  private readonly path: string;
  private entries = 0;
  private pictures = 0;
  private bytes = 0;
  private folder: string | undefined;
  private failure: InputError | undefined;

  constructor(path: string) {
    this.path = path;
  }

  end(): void {
    this.hasEnded = true;
  }

  fail(what: string, cause?: unknown): void {
    this.failure ??= new InputError(this.path, what, REMEDY, { cause });
  }

  failAt(entry: ReadEntry, why: string): void {
    this.fail(`entry ${oneLine(JSON.stringify(entry.path))} is refused: ${why}`);
    entry.resume();
  }

  throwFailure(): void {
    if (this.failure) throw this.failure;
  }

  take(entry: ReadEntry): void {
    const isFolder = entry.type === 'Directory';
    const place = parseEntryPath(entry.path, isFolder);
    if (place?.name !== undefined && isPictureName(place.name)) this.pictures += 1;
    else this.entries += 1;
    if (this.entries > MAX_ARCHIVE_ENTRIES)
      return this.failAt(entry, `the archive has more than ${MAX_ARCHIVE_ENTRIES} entries`);
    if (this.pictures > MAX_PICTURES)
      return this.failAt(entry, `the archive has more than ${MAX_PICTURES} pictures`);
    if (!isFolder && entry.type !== 'File' && entry.type !== 'OldFile') {
      return this.failAt(entry, 'it is not a regular file');
    }
    if (!place) return this.failAt(entry, 'it is not a file of a snapshot');
    const { folder, name } = place;
    if (name === undefined) return entry.resume();
    const limit = maxBytesOf(name);
    if (entry.size > limit) return this.failAt(entry, `it has more than ${limit} bytes`);
    if (!isPictureName(name)) this.bytes += entry.size;
    if (this.bytes > MAX_TEXT_BYTES)
      return this.failAt(entry, `with it the files have more than ${MAX_TEXT_BYTES} bytes, pictures apart`);
    if (this.folder !== undefined && this.folder !== folder)
      return this.failAt(entry, 'the archive has two folders');
    if (this.files.has(name)) return this.failAt(entry, 'the archive has it twice');
    this.folder = folder;
    this.files.set(name, new Uint8Array());
    const chunks: Buffer[] = [];
    entry.on('data', (chunk) => void chunks.push(chunk));
    entry.on('end', () => void this.files.set(name, Buffer.concat(chunks)));
  }
}
