import type { Day } from '../../../src/schemas/day.ts';
import type { EarlierStory } from '../../../src/schemas/earlier-story.ts';
import { composeSnapshot, type DigestOptions } from '../../pipeline/build-digest.ts';
import { joinArticles } from '../../pipeline/day-article.ts';
import { earlierStories } from '../../pipeline/thread/earlier-stories.ts';
import { readSnapshot } from './read-snapshot.ts';
import { storedSnapshots } from './stored-snapshots.ts';

/**
 * What a day must know of the stories before it: those of the newest earlier day that lies in a folder of
 * snapshots, and those that this one knew. Nothing where there is none, or where it is of the other kind, sample
 * or real.
 * @param folder of the snapshots, each in a folder of its own
 * @param sample whether the day is one made for demonstration
 */
export async function readEarlierStories(
  folder: string,
  day: Day,
  sample: boolean,
  options: DigestOptions,
): Promise<EarlierStory[]> {
  const stored = await storedSnapshots(folder);
  const before = stored
    .filter(({ manifest }) => manifest.day < day && (manifest.sample ?? false) === sample)
    .at(-1);
  if (!before) return [];
  const snapshot = await readSnapshot(before.folder);
  const { stories } = composeSnapshot(snapshot, options);
  return earlierStories(stories, joinArticles(snapshot), snapshot.earlier, day);
}
