import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { daySchema } from '../../../src/schemas/day.ts';
import { onDisk } from '../disk/disk-error.ts';
import { statIfThere } from '../disk/if-there.ts';
import { listFiles } from '../disk/list-files.ts';
import { SITE_FILES } from '../hosts/host-files.ts';
import { RECORD, SITE_RECORD } from './day-records.ts';
import { WITHDRAWN } from './withdrawn-files.ts';

/** Files that name others come after them, so that whatever a reader can see leads to what is there. */
const LAST: readonly RegExp[] = [
  // Named by their contents; nothing that stands is changed by them.
  /^(?:_astro|images|icons|maps)\/|^flags\.\w+\.png$|^pagefind\/[^/]+\/(?:fragment|index|filter)\//,
  // Named, with its hash, by every page of its day.
  /^snapshots\//,
  /^(?:data\/)?\d{4}-\d\d-\d\d\//,
  /^(?!index\.html$|[^/]+\.(?:xml|json|opml|txt)$|data\/index\.json$)/,
  /^index\.html$/,
  /./,
];

/** Where a file stands in the order in which a built site is put in place: from 0, the first. */
export function turnOf(path: string): number {
  const [first = '', ...rest] = path.split('/');
  // A record says that its day, or the site, is whole.
  if (daySchema.safeParse(first).success && rest.join('/') === RECORD) return LAST.length;
  // The list of withdrawals says that what they name is gone.
  if (path === WITHDRAWN) return LAST.length;
  if (path === SITE_RECORD) return LAST.length + 1;
  return LAST.findIndex((pattern) => pattern.test(path));
}

/**
 * The files of a site in the order in which they are put in place: those that are new before those that replace others, since
 * only what stands already leads a reader to what is new; then by their turns. Records come last.
 *
 * @param published the folder of the published site
 */
export async function inTurns(files: readonly string[], published: string): Promise<string[]> {
  const standing = new Set<string>();
  for (const file of files) if (await statIfThere(join(published, file))) standing.add(file);
  const rank = (file: string): number => (turnOf(file) >= LAST.length ? 2 : Number(standing.has(file)));
  return files.toSorted((a, b) => rank(a) - rank(b) || turnOf(a) - turnOf(b));
}

/**
 * Puts the files of a built site into the published one, each in one step, and leaves all others: pages of earlier days
 * and what they load. Whoever looks meanwhile, or after a kill, gets every page whole, in its old or its new form.
 *
 * @param staged on the same disk as the published site; emptied
 * @param withdrawn files of the published site that are removed, in this order, before any record says that its day is whole
 */
export async function mergeSite(
  staged: string,
  published: string,
  withdrawn: readonly string[] = [],
): Promise<void> {
  const files = await listFiles(staged, SITE_FILES);
  const sorted = await inTurns(files, published);
  const records = sorted.findIndex((file) => turnOf(file) >= LAST.length);
  await place(records < 0 ? sorted : sorted.slice(0, records), staged, published);
  for (const file of withdrawn) await onDisk(file, () => rm(join(published, file), { force: true }));
  await place(records < 0 ? [] : sorted.slice(records), staged, published);
  await sweepSearch(published, files);
}

async function place(files: readonly string[], staged: string, published: string): Promise<void> {
  for (const file of files) {
    const to = join(published, file);
    await onDisk(to, async () => {
      await mkdir(dirname(to), { recursive: true });
      await rename(join(staged, file), to);
    });
  }
}

/** Removes the parts of the search that the new index of their month has no longer; no page has their address. */
async function sweepSearch(published: string, files: readonly string[]): Promise<void> {
  const kept = new Set(files);
  const folders = new Set(files.filter((file) => file.startsWith('pagefind/')).map(indexOf));
  for (const file of await listFiles(
    published,
    [...folders].map((folder) => `${folder}/**`),
  ))
    if (!kept.has(file)) await onDisk(published, () => rm(join(published, file)));
}

/** The folder of the month's index that a file of the search is part of. */
const indexOf = (file: string): string => file.split('/').slice(0, 2).join('/');
