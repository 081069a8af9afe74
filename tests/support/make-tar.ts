import { gzipSync } from 'node:zlib';
import { Header, type HeaderData } from 'tar';

/** One entry of a made archive; unlike those that honest programs write, it can say anything. */
export interface TarEntry extends HeaderData {
  path: string;
  data?: string | Uint8Array;
}

/** A tar archive of any entries, with the two empty blocks at its end. */
export function makeTar(entries: readonly TarEntry[]): Buffer {
  const blocks = entries.flatMap(({ data = '', ...said }) => {
    const bytes = Buffer.from(data as string);
    const header = Buffer.alloc(512);
    new Header({ type: 'File', size: bytes.length, mode: 0o644, ...said }).encode(header);
    return [header, bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)];
  });
  return Buffer.concat([...blocks, Buffer.alloc(1024)]);
}

/** The entries that hold the files, in a folder or at the top. */
export function entriesOf(files: ReadonlyMap<string, string>, prefix = ''): TarEntry[] {
  return [...files].map(([name, data]) => ({ path: `${prefix}${name}`, data }));
}

/** A gzipped tar archive of any entries. */
export function makeArchive(entries: readonly TarEntry[]): Buffer {
  return gzipSync(makeTar(entries));
}
