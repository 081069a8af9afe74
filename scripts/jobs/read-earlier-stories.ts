import type { Day } from '../../src/schemas/day.ts';
import type { EarlierStory } from '../../src/schemas/earlier-story.ts';
import type { Withdrawal } from '../../src/schemas/withdrawal.ts';
import { composeSnapshot, type DigestOptions } from '../pipeline/digest/build-digest.ts';
import { defaultDigestOptions } from '../pipeline/digest/default-digest-options.ts';
import { takeOut } from '../pipeline/digest/withdraw/take-out.ts';
import { isOfTheDisk } from '../pipeline/outcome/disk-failure.ts';
import { InputError } from '../pipeline/outcome/input-error.ts';
import { joinArticles } from '../pipeline/snapshot/day-article.ts';
import { earlierStories } from '../pipeline/digest/thread/earlier-stories.ts';
import { openSnapshot } from '../adapters/snapshot/open-snapshot.ts';
import { storedSnapshots } from '../adapters/snapshot/stored-snapshots.ts';
import { daysWithdrawn } from './site/plan-withdrawals.ts';

/**
 * The earlier stories that a day's stories may continue: those of the newest earlier day in a folder of snapshots, and
 * those that this earlier day knew itself. Empty when there is no such day, when only one of the two is a sample, or
 * when the earlier day cannot be verified; that is reported, but must not fail the new day. A disk that fails does.
 * @param the folder that holds a folder for each snapshot
 * @param about whether the day is a sample, and what was withdrawn, which no later day mentions
 * @param notify called with the reason when the earlier stories cannot be read
 */
export async function readEarlierStories(
  folder: string,
  day: Day,
  { sample, withdrawals }: { sample: boolean; withdrawals: readonly Withdrawal[] },
  notify: (what: string) => void,
  options: DigestOptions = defaultDigestOptions('full'),
): Promise<EarlierStory[]> {
  const { whole, broken } = await storedSnapshots(folder);
  const own = withdrawals.filter((each) => (each.sample ?? false) === sample);
  const withdrawn = daysWithdrawn(own);
  const before = whole
    .filter(({ manifest }) => manifest.day < day && (manifest.sample ?? false) === sample)
    .filter(({ manifest }) => !withdrawn.includes(manifest.day))
    .at(-1);
  const lost = broken.filter(({ name }) => name < day).at(-1);
  if (lost && lost.name > (before?.manifest.day ?? '')) {
    notify(brokenBefore(lost.name, lost.failure));
    return [];
  }
  if (!before) return [];
  try {
    const snapshot = takeOut(await openSnapshot(before.folder), own);
    const { public: form } = snapshot.manifest;
    const policies = form && { textPolicy: form.texts, images: form.images };
    const { stories } = composeSnapshot(snapshot, { ...options, ...policies });
    return earlierStories(stories, joinArticles(snapshot), snapshot.earlier, day);
  } catch (error) {
    if (!(error instanceof InputError) || isOfTheDisk(error)) throw error;
    notify(brokenBefore(before.manifest.day, error));
    return [];
  }
}

function brokenBefore(day: string, { message }: InputError): string {
  return `stories are not linked to those of ${day}, whose snapshot is broken: ${message}`;
}
