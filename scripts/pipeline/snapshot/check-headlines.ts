import type { Day } from '../../../src/schemas/day.ts';
import type { Headline } from '../../../src/schemas/headline.ts';
import type { Source } from '../../../src/schemas/source.ts';
import { InputError } from '../outcome/input-error.ts';
import { checkDate } from './check-date.ts';

/**
 * Checks each headline against the day and the sources.
 * @param at the place of a headline, by its index
 * @throws InputError at the first headline that does not fit
 */
export function checkHeadlines(
  headlines: readonly Headline[],
  sources: readonly Source[],
  day: Day,
  at: (index: number) => string,
): void {
  const known = new Set(sources.map(({ id }) => id));
  for (const [index, { source, published }] of headlines.entries()) {
    if (!known.has(source)) {
      const what = `its source "${source}" is not in sources.json`;
      throw new InputError(at(index), what, 'add the source, or remove the headline');
    }
    if (published !== undefined) checkDate(published, day, at(index));
  }
}
