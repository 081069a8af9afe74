import { strToU8, zipSync, type Zippable } from 'fflate';

/** The first file of a book, stored as it is, by which programs know one (Open Container Format 3.3, §4.2.3). */
const MIMETYPE = 'application/epub+zip';

/** The time of every file, by the fields that a ZIP stores, which have no time zone: its earliest. */
const TIME = new Date(1980, 0, 1);

/** Packs the files of a book, in their order. The same files give the same bytes. */
export function zipBook(files: readonly (readonly [string, string | Uint8Array])[]): Uint8Array<ArrayBuffer> {
  const packed: Zippable = { mimetype: [strToU8(MIMETYPE), { level: 0 }] };
  for (const [path, content] of files)
    packed[path] = typeof content === 'string' ? strToU8(content) : [content, { level: 0 }];
  return Uint8Array.from(zipSync(packed, { level: 9, mtime: TIME }));
}
