import type { Story } from '../../schemas/story.ts';
import { counted } from '../words.ts';

/**
 * What a map says after the number of countries that cover a story: how many of them have an article in it and how many a
 * headline alone, where both do, and what their colours mean, where it has takes.
 */
export function coverWords({ coverage, takes }: Pick<Story, 'coverage' | 'takes'>): string {
  const { covered, matched } = coverage;
  const isOne = covered.length === 1;
  const own = covered.length - matched.length;
  const parts =
    matched.length > 0 && own > 0
      ? `: ${counted(own, 'country', 'countries')} with an article here, ${counted(matched.length, 'by a headline', 'by their headlines')}`
      : '';
  const colours =
    takes.length === 0
      ? ''
      : isOne
        ? ', in the colour of its leading take'
        : '. Each has the colour of its leading take';
  return `${isOne ? 'covers' : 'cover'} it${parts}${colours}.`;
}
