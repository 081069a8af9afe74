import type { Story } from '../../schemas/story.ts';
import { whole } from '../words.ts';

/**
 * What a map says after the number of countries that cover a story: how many of them have an article in it and how many a
 * headline alone, where both do, and what their colours mean, where it has takes.
 */
export function coverWords({ coverage, takes }: Pick<Story, 'coverage' | 'takes'>): string {
  const { covered, matched } = coverage;
  const isOne = covered.length === 1;
  const own = covered.length - matched.length;
  const parts =
    matched.length > 0
      ? `: ${whole(own)} with an article here, ${whole(matched.length)} with a headline alone`
      : '';
  const colours = `. The ${isOne ? 'colour shows' : 'colours show'} which take leads there`;
  return `${isOne ? 'covers' : 'cover'} it${parts}${takes.length > 0 ? colours : ''}.`;
}
