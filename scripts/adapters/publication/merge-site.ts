import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { daySchema } from '../../../src/schemas/day.ts';
import { onDisk } from '../disk/disk-error.ts';
import { listFiles } from '../disk/list-files.ts';
import { RECORD, SITE_RECORD } from './day-records.ts';

/** Files that name others come after them, so that whatever a reader can see leads to what is there. */
const LAST: readonly RegExp[] = [
  // Named by their contents; nothing that stands is changed by them.
  /^(?:_astro|images|icons|maps)\/|^flags\.\w+\.png$|^pagefind\/(?:fragment|index|filter)\//,
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
  if (path === SITE_RECORD) return LAST.length + 1;
  return LAST.findIndex((pattern) => pattern.test(path));
}

/**
 * Puts the files of a built site into the published one, each in one step, and leaves all others: pages of earlier days
 * and what they load. Whoever looks meanwhile, or after a kill, gets every page whole, in its old or its new form.
 *
 * @param staged on the same disk as the published site; emptied
 */
export async function mergeSite(staged: string, published: string): Promise<void> {
  const files = await listFiles(staged);
  for (const file of files.toSorted((a, b) => turnOf(a) - turnOf(b))) {
    const to = join(published, file);
    await onDisk(to, async () => {
      await mkdir(dirname(to), { recursive: true });
      await rename(join(staged, file), to);
    });
  }
  if (files.some((file) => file.startsWith('pagefind/')))
    await sweepSearch(join(published, 'pagefind'), files);
}

/** Removes the parts of the search index that the new one has no longer; no page has their address. */
async function sweepSearch(folder: string, files: readonly string[]): Promise<void> {
  const kept = new Set(files);
  for (const file of await listFiles(folder))
    if (!kept.has(`pagefind/${file}`)) await onDisk(folder, () => rm(join(folder, file)));
}
