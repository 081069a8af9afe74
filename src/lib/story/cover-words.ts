import { t } from '../../interface/t.ts';
import type { Story } from '../../schemas/story.ts';
import { whole } from '../words.ts';

/**
 * What a map says after the number of countries that cover a story: how many of them have an article in it and how many a
 * headline alone, where both do, and what their colours mean, where it has several takes.
 */
export function coverWords({ coverage, takes }: Pick<Story, 'coverage' | 'takes'>): string {
  const { covered, matched } = coverage;
  const values = {
    count: covered.length,
    articles: whole(covered.length - matched.length),
    headlines: whole(matched.length),
  };
  const covers =
    matched.length > 0
      ? t(
          '{count, plural, one {covers} other {cover}} it: {articles} with an article here, {headlines} with a headline alone.',
          values,
        )
      : t('{count, plural, one {covers} other {cover}} it.', values);
  const colours = t(
    'The {count, plural, one {colour shows} other {colours show}} which take leads there.',
    values,
  );
  return takes.length > 1 ? `${covers} ${colours}` : covers;
}
