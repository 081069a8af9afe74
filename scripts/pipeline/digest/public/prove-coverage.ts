import type { NearestHeadline, Story } from '../../../../src/schemas/story.ts';
import { joinHeadlines } from '../day-headline.ts';
import { joinArticles } from '../../snapshot/day-article.ts';
import type { PublicSnapshot } from '../../snapshot/public-snapshot.ts';
import { nearestHeadline } from '../compose/coverage.ts';
import { disproved, type DerivedLine, proved, type ProvedStatement, withheld } from './statement.ts';

/**
 * Returns a function that proves what a story’s coverage shows: every headline stands among those of the day, in the press
 * of its country. How near it comes was judged by whole texts.
 */
export function proveCoverage(
  snapshot: PublicSnapshot,
): (story: Story, line: DerivedLine) => ProvedStatement[] {
  const known = new Set(
    joinHeadlines(snapshot, joinArticles(snapshot)).map((each) =>
      keyOf(nearestHeadline({ ...each, chance: 0 })),
    ),
  );
  const countryOf = new Map(snapshot.sources.map(({ id, country }) => [id, country]));
  const monitored = new Set(snapshot.sources.flatMap(({ country }) => country ?? []));
  return ({ slug, coverage, missedBy }, line) => {
    const { covered, matched, doubtful, noMatch, unknown } = coverage;
    const grouped = [
      ...covered,
      ...[...doubtful, ...noMatch].map(({ country }) => country),
      ...unknown.flatMap(({ countries }) => countries),
    ];
    if (new Set(grouped).size < grouped.length || grouped.some((country) => !monitored.has(country)))
      throw disproved(line, 'a country is in two groups of its coverage, or is not monitored');
    const silent = new Set(noMatch.map(({ country }) => country));
    const loud = missedBy.find(({ country }) => !silent.has(country));
    if (loud) throw disproved(line, `${loud.country} is said to miss it, and not to have no match`);
    const shown = [...matched, ...doubtful].map((each) => {
      if (!known.has(keyOf(each)) || countryOf.get(each.source) !== each.country)
        throw disproved(line, `“${each.title}” is not among the headlines of ${each.country}`);
      return proved(line, 'headline', `the headline “${each.title}” beside ${slug}`);
    });
    return [...shown, withheld(line, 'judgement', `which countries cover ${slug}, and which miss it`)];
  };
}

const keyOf = ({ source, url, title, language, english }: Omit<NearestHeadline, 'score'>): string =>
  JSON.stringify([source, url, title, language, english]);
