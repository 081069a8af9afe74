import { copyFile, link, mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ifThere, statIfThere } from '../disk/if-there.ts';
import { listFiles } from '../disk/list-files.ts';
import { removeEmptied } from '../disk/remove-emptied.ts';
import { SITE_FILES } from '../hosts/host-files.ts';
import { inTurns } from '../publication/merge-site.ts';

/** Undoes a step. */
type Undo = () => Promise<void>;

/** What has no hard links: file systems such as exFAT, some of the network, and a second disk (link(2)). */
const NO_LINKS: readonly string[] = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK', 'EXDEV'];

/**
 * Puts the files of a site in the place of another's, and removes what it does not have: each file in one step, those that
 * others lead to first, so that whoever looks meanwhile finds every page whole, in its old or its new form. Done again after a
 * kill, it does what is left.
 * @param files all files of the new site, of which some may be in their place already
 * @param aside where the old files are kept
 * @param undo gets how to undo each step
 */
export async function exchangeFiles(
  from: string,
  to: string,
  { files, aside, undo }: { files: readonly string[]; aside: string; undo: Undo[] },
): Promise<void> {
  for (const file of await inTurns(files, to)) {
    const [fresh, place, old] = [from, to, aside].map((folder) => join(folder, file)) as [
      string,
      string,
      string,
    ];
    if (!(await statIfThere(fresh))) continue;
    await mkdir(dirname(place), { recursive: true });
    const wasThere = await keepAside(place, old);
    await rename(fresh, place);
    undo.push(async () => {
      await rename(place, fresh);
      if (wasThere) await rename(old, place);
    });
  }
  const kept = new Set(files);
  const gone = (await listFiles(to, SITE_FILES)).filter((file) => !kept.has(file));
  for (const file of gone) {
    const [place, old] = [join(to, file), join(aside, file)];
    await mkdir(dirname(old), { recursive: true });
    await rename(place, old);
    undo.push(async () => {
      await mkdir(dirname(place), { recursive: true });
      await rename(old, place);
    });
  }
  await removeEmptied(to, gone);
}

/** Gives a file that stays in its place a second name aside; returns whether there is one. */
async function keepAside(place: string, old: string): Promise<boolean> {
  await mkdir(dirname(old), { recursive: true });
  await rm(old, { force: true });
  try {
    return (await ifThere(link(place, old).then(() => true))) ?? false;
  } catch (error) {
    if (!NO_LINKS.includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    await copyFile(place, old);
    return true;
  }
}
