import { type ArchiveLook, lookAtArchive } from '../../../adapters/archive/look-at-archive.ts';
import type { InputError } from '../../../pipeline/outcome/input-error.ts';
import { checkArchivePlace } from '../../archive/check-place.ts';
import { checkOf } from '../check.ts';
import { type Finding, mustMend, note, ok } from '../finding.ts';
import { orFailure } from '../or-failure.ts';

/** What is known of the place of the archive. */
export interface ArchiveFacts {
  /** Whether the configuration names one. */
  isNamed: boolean;
  /** Whether somebody publishes from a folder of their own, which would want one. */
  isPublication: boolean;
  /** What was seen of it; undefined where nothing was looked at. */
  look: ArchiveLook | undefined;
  failure: InputError | undefined;
}

/** The place that keeps what later runs need. */
export const archive = checkOf<ArchiveFacts>({
  title: 'Archive',
  patience: 30_000,
  look: async ({ project, places, environment, offline }) => {
    const isPublication = environment.OVERVIEW_FOLDER !== undefined;
    const none = { isNamed: false, isPublication, look: undefined, failure: undefined };
    const { archive: place, deploy } = places();
    if (!place) return none;
    // A folder is on this machine, or a disk that is mounted there.
    if (offline && place.kind !== 'folder') return { ...none, isNamed: true };
    const { value, failure } = await orFailure(async () => {
      checkArchivePlace(project, place, deploy?.folder);
      return lookAtArchive(place);
    });
    return { isNamed: true, isPublication, look: value, failure };
  },
  judge: judgeArchive,
});

/** Judges the place of an archive. Without one, the folder of the publication is all that there is. */
export function judgeArchive({ isNamed, isPublication, look, failure }: ArchiveFacts): Finding[] {
  if (failure) return [mustMend(failure)];
  if (look) {
    const state = look.isThere ? 'it can be reached' : 'it can be reached, and holds nothing yet';
    return [ok(`${look.name}: ${state}`)];
  }
  if (isNamed) return [note('not looked at: --offline')];
  if (!isPublication) return [ok('none is named: the folder of the program keeps the days')];
  const remedy = 'write "archive: PLACE" into overview.config.yaml; a fresh machine needs one';
  return [note('none is named: what this folder loses is lost', remedy)];
}
