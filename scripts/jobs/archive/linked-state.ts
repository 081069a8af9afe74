import { readdir, realpath } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { daySchema } from '../../../src/schemas/day.ts';
import { onDisk } from '../../adapters/disk/disk-error.ts';
import { checkPlain, ifThere, statIfThere } from '../../adapters/disk/if-there.ts';
import { liesIn } from '../../adapters/disk/lies-in.ts';
import { InputError } from '../../pipeline/outcome/input-error.ts';
import { isNameInSnapshot, PICTURE_FOLDER } from '../../pipeline/snapshot/snapshot-files.ts';

/** The part of the state whose folders may be links, each named after its day. */
const SNAPSHOTS = 'content/snapshots';

/** The part of the state whose files may be links. */
const WITHDRAWALS = 'content/withdrawals';

/** What is behind a link: the paths that an archive takes, and those that it leaves. */
interface Behind {
  taken: string[];
  left: string[];
}

/**
 * What an archive takes from behind a link, as if it lay there. A link may lead to a whole disk, with keys on it: one that is
 * not named after a day or a withdrawal is left, and so is what no snapshot has.
 * @param path the link, relative to the publication
 * @throws InputError when it leads to nothing, back to where it is, or to what it cannot stand for
 */
export async function behindLink(project: string, path: string): Promise<Behind> {
  const link = join(project, path);
  const name = basename(path);
  const isDay = dirname(path) === SNAPSHOTS && daySchema.safeParse(name).success;
  if (!isDay && !(dirname(path) === WITHDRAWALS && belongs(WITHDRAWALS, path)))
    return { taken: [], left: [path] };
  const target = await onDisk(link, () => realpath(link));
  const stats = await statIfThere(target);
  if (stats?.isDirectory() && liesIn(target, dirname(link)))
    throw new InputError(link, 'its links lead in a circle', 'remove the link');
  if (isDay && stats?.isDirectory()) return behindDay(project, path);
  if (isDay) throw new InputError(link, 'it leads to no folder', 'let it lead to that of its day');
  if (stats) checkPlain(stats, link);
  return { taken: [path], left: [] };
}

/** The files of a snapshot in a folder, and the names there that no snapshot has: what those hold is not looked at. */
async function behindDay(project: string, day: string): Promise<Behind> {
  const found: Behind = { taken: [], left: [] };
  const read = async (path: string) =>
    (await onDisk(path, () => ifThere(readdir(join(project, day, path), { withFileTypes: true })))) ?? [];
  const take = (name: string, isFile: boolean) =>
    (isFile && isNameInSnapshot(name) ? found.taken : found.left).push(`${day}/${name}`);
  for (const entry of await read('')) {
    if (entry.name.startsWith('.')) continue;
    if (entry.name !== PICTURE_FOLDER || !entry.isDirectory()) take(entry.name, entry.isFile());
    else
      for (const picture of await read(PICTURE_FOLDER))
        take(`${PICTURE_FOLDER}/${picture.name}`, picture.isFile());
  }
  return found;
}

/** Whether a path has the form of those in a part of the state that the pipeline writes; of other parts, any path. */
export function belongs(root: string, path: string): boolean {
  const inside = path.slice(root.length + 1);
  if (root === SNAPSHOTS)
    return isNameInSnapshot(inside.slice(inside.indexOf('/') + 1)) && inside.includes('/');
  return root !== WITHDRAWALS || /^[^/]+\.json$/.test(inside);
}

/** Whether a link leads from the folder of a part of the state to elsewhere. */
export async function leadsAway(project: string, root: string): Promise<boolean> {
  const [own, at] = await onDisk(root, () =>
    Promise.all([realpath(project), ifThere(realpath(join(project, root)))]),
  );
  return at !== undefined && at !== join(own, root);
}
