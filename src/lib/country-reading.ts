import type { Story, UnknownReason } from '../schemas/story.ts';
import { unknownKind } from './coverage-words.ts';

/** The stories of a day with their coverage. */
interface Covered {
  stories: readonly Pick<Story, 'coverage'>[];
}

/** The most headlines of a country that a story was compared with that day without being found; 0 where none was. */
export function comparedHeadlines(code: string, { stories }: Covered): number {
  const numbers = stories.flatMap(({ coverage }) =>
    coverage.noMatch.filter(({ country }) => country === code).map(({ headlines }) => headlines),
  );
  return Math.max(0, ...numbers);
}

/** Why a story's coverage in a country is unknown; undefined where it is known. */
export const whyUnknown = ({ coverage }: Pick<Story, 'coverage'>, code: string): UnknownReason | undefined =>
  coverage.unknown.find(({ countries }) => countries.includes(code))?.why;

/**
 * Why too little was read of a country to say what its press left out that day: the reason that holds for most of the stories
 * that it is not known to cover. Undefined where one was compared with its headlines in vain, or most came near one.
 */
export function whyNotCompared(code: string, { stories }: Covered): UnknownReason | undefined {
  const others = stories.filter(({ coverage }) => !coverage.covered.includes(code));
  const reasons = others.map((story) => whyUnknown(story, code));
  const closed = reasons.filter((why) => why !== undefined && unknownKind(why) !== 'unclear');
  if (comparedHeadlines(code, { stories }) > 0 || closed.length * 2 <= reasons.length) return undefined;
  const byReason = [...Map.groupBy(closed, (why) => why)].sort((a, b) => b[1].length - a[1].length);
  return byReason[0]?.[0];
}
