import { type Story, WORTH_PARTS } from '../../../../src/schemas/story.ts';
import { rounded } from '../../../text/rounded.ts';
import type { DayArticle } from '../../snapshot/day-article.ts';
import { type Profiles, profileOf } from '../profile-articles.ts';
import { storyWorth } from '../rank/story-worth.ts';
import { WORTH_WEIGHTS } from '../rank/weights.ts';

/**
 * Returns the points that an event is worth on a front page, part by part, and their sum, to hundredths.
 * @param about the countries that it concerns
 * @param isNew whether no earlier day had it
 * @param near the chances that articles outside it report it after all
 */
export function worthOf(
  articles: readonly DayArticle[],
  profiles: Profiles,
  about: readonly string[],
  isNew: boolean,
  near: readonly number[],
): Pick<Story['worth'], 'points' | 'parts'> {
  const members = articles.map((article) => ({ article, profile: profileOf(profiles, article) }));
  const worth = storyWorth(members, about, isNew, near);
  const parts = WORTH_PARTS.flatMap((part) => {
    const value = worth[part];
    return value === undefined ? [] : [{ part, points: rounded(WORTH_WEIGHTS[part] * value, 2) }];
  });
  return {
    points: rounded(
      parts.reduce((sum, { points }) => sum + points, 0),
      2,
    ),
    parts,
  };
}
