import type { Day } from '../../src/schemas/day.ts';
import type { EarlierStory } from '../../src/schemas/earlier-story.ts';
import { composeSnapshot, type DigestOptions } from '../pipeline/digest/build-digest.ts';
import { defaultDigestOptions } from '../pipeline/digest/default-digest-options.ts';
import { InputError } from '../pipeline/outcome/input-error.ts';
import { joinArticles } from '../pipeline/snapshot/day-article.ts';
import { earlierStories } from '../pipeline/digest/thread/earlier-stories.ts';
import { openSnapshot } from '../adapters/snapshot/open-snapshot.ts';
import { storedSnapshots } from '../adapters/snapshot/stored-snapshots.ts';

/**
 * What a day must know of the stories before it: those of the newest earlier day that lies in a folder of
 * snapshots, and those that this one knew. Nothing where there is none, where it is of the other kind, sample or real,
 * or where it cannot be verified, which is told and must not cost the day that is being made.
 * @param folder of the snapshots, each in a folder of its own
 * @param sample whether the day is one made for demonstration
 * @param tell told why the earlier stories are not known
 */
export async function readEarlierStories(
  folder: string,
  day: Day,
  sample: boolean,
  tell: (what: string) => void,
  options: DigestOptions = defaultDigestOptions('full'),
): Promise<EarlierStory[]> {
  const { whole, broken } = await storedSnapshots(folder);
  const before = whole
    .filter(({ manifest }) => manifest.day < day && (manifest.sample ?? false) === sample)
    .at(-1);
  const lost = broken.filter(({ name }) => name < day).at(-1);
  if (lost && lost.name > (before?.manifest.day ?? '')) {
    tell(brokenBefore(lost.name, lost.failure));
    return [];
  }
  if (!before) return [];
  try {
    const snapshot = await openSnapshot(before.folder);
    const { stories } = composeSnapshot(snapshot, options);
    return earlierStories(stories, joinArticles(snapshot), snapshot.earlier, day);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    tell(brokenBefore(before.manifest.day, error));
    return [];
  }
}

function brokenBefore(day: string, { message }: InputError): string {
  return `no story goes on with one of ${day}, whose snapshot is broken: ${message}`;
}
