import fc from 'fast-check';
import type { Choosable } from '../../scripts/pipeline/gather/day/choice.ts';
import type { FeedStory } from '../../scripts/pipeline/gather/day/find-stories.ts';

/** An entry to choose or not: of which source of which country, and of which event, if of any. */
export interface ChoiceSketch {
  country: string;
  paper: number;
  event?: number | undefined;
}

/** Choices in the order of the list; events of two sources or more are stories, the first the nearest to its centre. */
export function makeChoices(sketches: readonly ChoiceSketch[]): Choosable[] {
  const choices = sketches.map(({ country, paper, event }, place) => ({
    country,
    source: `${country}-${paper}`,
    place,
    event,
  }));
  const count = (of: readonly Choosable[], key: 'country' | 'source') =>
    new Set(of.map((each) => each[key])).size;
  const stories = new Map<number | undefined, FeedStory>();
  for (const [event, of] of Map.groupBy(choices, (each) => each.event)) {
    const size = { sources: count(of, 'source'), countries: count(of, 'country') };
    if (event !== undefined && size.sources > 1) stories.set(event, { key: `event ${event}`, ...size });
  }
  return choices.map(({ event, ...choice }) => {
    const story = stories.get(event);
    return { ...choice, part: story && { story, rank: choice.place } };
  });
}

/** So many entries, each of an event of its own, of so many sources of each country. */
export function quietDay(countries: Record<string, number[]>): Choosable[] {
  return makeChoices(
    Object.entries(countries).flatMap(([country, papers]) =>
      papers.flatMap((count, paper) => Array.from({ length: count }, () => ({ country, paper }))),
    ),
  );
}

/** Any day's entries; of most days more than enough. */
export const anyChoices = fc
  .array(
    fc.record({
      country: fc.constantFrom('FR', 'DE', 'BR', 'IN', 'KE', 'TO', 'NR'),
      paper: fc.integer({ min: 0, max: 20 }),
      event: fc.option(fc.integer({ min: 0, max: 40 }), { nil: undefined }),
    }),
    { maxLength: 1_500, size: 'max' },
  )
  .map(makeChoices);
