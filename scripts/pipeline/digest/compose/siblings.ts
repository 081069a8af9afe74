import type { Coverage } from '../../../../src/schemas/story.ts';
import type { DayArticle } from '../../snapshot/day-article.ts';
import { withArticlesOfOthers } from './sibling-coverage.ts';

/** A story with what its coverage was found to be. */
interface Covered {
  articles: readonly DayArticle[];
  /** The nearest articles outside it, with the chance that they report its event after all. */
  near: readonly { article: string; score: number }[];
  coverage: Coverage;
}

/** Least chance that an article outside a story reports its event, for it to be of the same affair. */
export const OF_ONE_AFFAIR = 0.12;

/**
 * Returns the coverage of each story, in order, with the countries whose press has its event in another story, and where no
 * country is said to have no match whose press covers, or perhaps covers, another story of the same affair: one event may
 * lie in two stories, and that press may have covered it in the words of the other.
 */
export function withSiblings(stories: readonly Covered[]): Coverage[] {
  const siblings = siblingsOf(stories, OF_ONE_AFFAIR);
  const inStories = new Map(
    stories.flatMap(({ articles }) => articles.map((each) => [each.article.id, each])),
  );
  return stories.map(({ coverage: own, near }, at) => {
    const inOthers = near.flatMap(({ article, score }) => {
      const other = inStories.get(article);
      return other ? [{ ...other, chance: score }] : [];
    });
    const coverage = withArticlesOfOthers(own, inOthers);
    const heard = new Set((siblings[at] ?? []).flatMap((other) => countriesOf(stories[other]?.coverage)));
    const unclear = coverage.noMatch.filter(({ country }) => heard.has(country));
    return unclear.length === 0
      ? coverage
      : withoutMatch(coverage, new Set(unclear.map((each) => each.country)));
  });
}

/**
 * Returns for each story the places of the others of its affair, nearest first: those of which an article may report its
 * event after all, or the reverse, by at least this chance.
 */
export function siblingsOf(
  stories: readonly Pick<Covered, 'articles' | 'near'>[],
  chance: number,
): number[][] {
  const storyOf = new Map(
    stories.flatMap(({ articles }, at) => articles.map(({ article }) => [article.id, at] as const)),
  );
  const nearest = stories.map(() => new Map<number, number>());
  stories.forEach(({ near }, at) => {
    for (const { article, score } of near) {
      const other = storyOf.get(article);
      if (other === undefined || other === at || score < chance) continue;
      nearest[at]?.set(other, Math.max(score, nearest[at].get(other) ?? 0));
      nearest[other]?.set(at, Math.max(score, nearest[other].get(at) ?? 0));
    }
  });
  return nearest.map((scores) =>
    [...scores].sort(([a, m], [b, n]) => n - m || a - b).map(([other]) => other),
  );
}

/** Why nothing is known of a country whose headlines come near a story. */
const UNCLEAR = 'no clear headline';

/** The countries whose press covers a story, perhaps does, or comes near it. */
function countriesOf(coverage: Coverage | undefined): string[] {
  if (!coverage) return [];
  const unclear = coverage.unknown.filter(({ why }) => why === UNCLEAR);
  return [
    ...coverage.covered,
    ...coverage.doubtful.map(({ country }) => country),
    ...unclear.flatMap(({ countries }) => countries),
  ];
}

/** Moves countries from those without a match to those of which nothing can be said. */
function withoutMatch(coverage: Coverage, countries: ReadonlySet<string>): Coverage {
  const known = coverage.unknown.find((each) => each.why === UNCLEAR);
  const unclear: Coverage['unknown'][number] = {
    why: UNCLEAR,
    countries: [...(known?.countries ?? []), ...countries].sort(),
  };
  return {
    ...coverage,
    noMatch: coverage.noMatch.filter(({ country }) => !countries.has(country)),
    unknown: [...coverage.unknown.filter((each) => each !== known), unclear],
  };
}
