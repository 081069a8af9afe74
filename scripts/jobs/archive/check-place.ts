import { join } from 'node:path';
import type { ArchivePlace } from '../../../src/schemas/archive.ts';
import { liesIn } from '../../adapters/disk/lies-in.ts';
import { WORK_FOLDER } from '../../adapters/work-folder.ts';
import { InputError } from '../../pipeline/outcome/input-error.ts';

/** The folders of a publication that commands make and the archive is made of. */
const MADE = ['content', 'dist', '.cache', WORK_FOLDER];

const REMEDY = 'name a folder of its own, on another disk or outside of both';

/**
 * Checks that an archive is kept where it neither becomes part of itself nor is served to readers: it holds full texts.
 * @param project the folder of the publication
 * @param deploy the folder that the site is deployed to, where it is one
 * @throws InputError when it lies in what the publication makes, or where the site is deployed to
 */
export function checkArchivePlace(project: string, archive: ArchivePlace, deploy: string | undefined): void {
  if (archive.kind !== 'folder') return;
  const { folder } = archive;
  if (deploy !== undefined && liesIn(deploy, folder))
    throw new InputError(
      folder,
      `the site is deployed to ${deploy}, so everybody could read this archive, which holds full texts`,
      REMEDY,
    );
  if (liesIn(folder, project) && liesIn(project, folder))
    throw new InputError(folder, 'it is the publication itself', REMEDY);
  const inside = MADE.find((name) => liesIn(join(project, name), folder));
  if (inside !== undefined)
    throw new InputError(folder, `it lies in ${inside}/, which the archive is to keep`, REMEDY);
}
