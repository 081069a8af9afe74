import type { Day } from '../../../src/schemas/day.ts';
import type { EarlierStory } from '../../../src/schemas/earlier-story.ts';
import { InputError } from '../outcome/input-error.ts';

/** What a line of `earlier.jsonl` is sorted by: day and slug. */
export function earlierKey({ day, slug }: EarlierStory): string {
  return `${day}/${slug}`;
}

/**
 * Checks that every earlier story is of an earlier day.
 * @param at the place of a record, by its index
 * @throws InputError at the first story of the day itself or of a later one
 */
export function checkEarlier(
  earlier: readonly EarlierStory[],
  day: Day,
  at: (index: number) => string,
): void {
  const wrong = earlier.findIndex((story) => story.day >= day);
  if (wrong === -1) return;
  const what = `a story of ${earlier[wrong]?.day}, which is not before ${day}`;
  throw new InputError(at(wrong), what, 'take the line out and run "npm run snapshot -- seal"');
}
