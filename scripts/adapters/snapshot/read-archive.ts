import { InputError } from '../../pipeline/outcome/input-error.ts';
import { maxBytesOf, MAX_PICTURES, MAX_TEXT_BYTES } from '../../pipeline/snapshot/limits.ts';
import { isPictureName, type SnapshotBytes } from '../../pipeline/snapshot/snapshot-files.ts';
import { onDisk } from '../disk/disk-error.ts';
import { readTar, sayOfEntry, type TarEntry } from '../packed/read-tar.ts';
import {
  type ArchiveName,
  MAX_ARCHIVE_ENTRIES,
  MAX_UNPACKED_BYTES,
  parseEntryPath,
} from './archive-entries.ts';
import { decompress, PACK_AGAIN } from './decompress.ts';

/**
 * Reads the files of a packed snapshot into memory: nothing from an archive is written to disk before it is verified.
 * Only regular files with the names of snapshot files are accepted.
 * @throws InputError when the file is not an archive, truncated or damaged, over a limit (archive-entries.ts, limits.ts),
 * followed by something, or holds anything else: links, devices, absolute paths, `..`, other names, a name twice
 */
export async function readArchive(path: string): Promise<SnapshotBytes> {
  const refuse = (what: string): never => {
    throw new InputError(path, what, PACK_AGAIN);
  };
  const files = new Map<string, Uint8Array>();
  const entries = new EntryCheck();
  const accept = (entry: TarEntry): void => {
    const why = entries.failureOf(entry);
    if (why !== undefined) refuse(sayOfEntry(entry.path, why));
  };
  return onDisk(path, async () => {
    for await (const entry of readTar(decompress(path, MAX_UNPACKED_BYTES), { refuse, accept })) {
      const name = placeOf(entry)?.name;
      // A copy: whole chunks would be kept for a part of each, and sent along between threads.
      if (name !== undefined) files.set(name, new Uint8Array(entry.bytes));
    }
    if (files.size === 0) refuse('the archive is empty');
    return files;
  });
}

const placeOf = ({ path, isFolder }: TarEntry): ArchiveName | undefined => parseEntryPath(path, isFolder);

/** Checks the entries of an archive one after the other, before their bytes are read. */
class EntryCheck {
  readonly #names = new Set<string>();
  #entries = 0;
  #pictures = 0;
  #bytes = 0;
  #folder: string | undefined;

  /** Why an entry is refused; undefined when it is not. */
  failureOf(entry: TarEntry): string | undefined {
    const place = placeOf(entry);
    const isPicture = place?.name !== undefined && isPictureName(place.name);
    if (isPicture) this.#pictures += 1;
    else this.#entries += 1;
    if (this.#entries > MAX_ARCHIVE_ENTRIES)
      return `the archive has more than ${MAX_ARCHIVE_ENTRIES} entries`;
    if (this.#pictures > MAX_PICTURES) return `the archive has more than ${MAX_PICTURES} pictures`;
    if (!place) return 'it is not a file of a snapshot';
    const { folder, name } = place;
    if (name === undefined) return undefined;
    const limit = maxBytesOf(name);
    if (entry.size > limit) return `it has more than ${limit} bytes`;
    if (!isPicture) this.#bytes += entry.size;
    if (this.#bytes > MAX_TEXT_BYTES)
      return `with it the files have more than ${MAX_TEXT_BYTES} bytes, pictures apart`;
    if (this.#folder !== undefined && this.#folder !== folder) return 'the archive has two folders';
    if (this.#names.has(name)) return 'the archive has it twice';
    this.#folder = folder;
    this.#names.add(name);
    return undefined;
  }
}
