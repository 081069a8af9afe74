/** A file of an archive: its name, without slashes, and its bytes. */
export type StoredFile = readonly [name: string, bytes: Buffer];

/** How an archive goes from one state to the next. */
export interface StoreChange {
  /** Files to write, named by their bytes. */
  added: AsyncIterable<StoredFile>;
  /** The file that makes them count, written when they are all there. A kill may leave it cut. */
  head: () => StoredFile;
  /** Files to remove after that, of all that are there then. */
  isUnused: (name: string) => boolean;
}

/** A place that keeps the files of an archive. */
export interface Store {
  /** As messages name it. */
  name: string;
  /** The bytes of a file; undefined where there is none. */
  read: (name: string) => Promise<Buffer | undefined>;
  /** The names of all its files; none where nothing was ever kept there. */
  list: () => Promise<string[]>;
  change: (change: StoreChange) => Promise<void>;
}

/** What a place can do that changes one file at a time. */
export interface SimplePlace extends Pick<Store, 'name' | 'read' | 'list'> {
  write: (name: string, bytes: Buffer) => Promise<void>;
  remove: (names: readonly string[]) => Promise<void>;
}

/** A store of a place that changes one file at a time: what the head leads to is written before it, and removed after. */
export const simpleStore = (place: SimplePlace): Store => ({
  name: place.name,
  read: place.read,
  list: place.list,
  change: async ({ added, head, isUnused }) => {
    for await (const [name, bytes] of added) await place.write(name, bytes);
    await place.write(...head());
    const unused = (await place.list()).filter(isUnused);
    if (unused.length > 0) await place.remove(unused);
  },
});
