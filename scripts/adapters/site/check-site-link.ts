import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError } from '../../pipeline/outcome/input-error.ts';
import { onDisk } from '../disk/disk-error.ts';
import { ifThere, listIfThere } from '../disk/if-there.ts';

/** A file that every site of the program has at its root. */
const OF_A_SITE = 'published.json';

/**
 * Checks, where the folder of a site is a link, that what it leads to is empty or a site of the program: a build removes what the
 * new site does not have, and would empty a folder elsewhere that somebody linked by mistake.
 * @throws InputError when it holds something else
 */
export async function checkSiteLink(place: string): Promise<void> {
  const dist = join(place, 'dist');
  const found = await onDisk(dist, () => ifThere(lstat(dist)));
  if (!found?.isSymbolicLink()) return;
  const names = (await listIfThere(dist)) ?? [];
  if (names.length === 0 || names.includes(OF_A_SITE)) return;
  const what = `it is a link to a folder that holds something other than a site (${names.sort()[0]})`;
  const remedy = 'remove the link, and put the site there with "npm run deploy"; nothing was changed';
  throw new InputError(dist, what, remedy);
}
