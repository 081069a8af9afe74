import { unknownKind } from '../lib/coverage-words.ts';
import type { DayOfNews } from '../lib/days.ts';
import { required } from '../lib/required.ts';
import type { CoverageRow, CoverageStatus } from '../schemas/open-data/coverage-row.ts';
import type { Story } from '../schemas/story.ts';

/** What is known of one country. */
type Found = Pick<CoverageRow, 'country' | 'status'> & Partial<CoverageRow>;

/** The status of a country whose coverage is unknown; none where too little was read, which is the same for every story. */
const UNKNOWN: Readonly<Record<ReturnType<typeof unknownKind>, CoverageStatus | undefined>> = {
  unclear: 'unclear',
  uncompared: 'could not be compared',
  unread: undefined,
};

/** What was found of each story in each country that was read: stories in order of rank, countries by code. */
export const coverageRows = ({
  stories,
  articleById,
}: Pick<DayOfNews, 'stories' | 'articleById'>): CoverageRow[] =>
  stories.flatMap((story) => rowsOf(story, articleById));

function rowsOf(story: Story, articleById: DayOfNews['articleById']): CoverageRow[] {
  const articles = story.articles.map((id) => required(articleById, id));
  const missed = new Set(story.missedBy.map(({ country }) => country));
  return foundOf(story)
    .sort((a, b) => (a.country < b.country ? -1 : 1))
    .map((found) => {
      const own = articles.filter(({ source }) => source.country === found.country);
      return {
        day: story.day,
        story: story.slug,
        reason: null,
        missed: missed.has(found.country),
        articles: own.length,
        sources: new Set(own.map(({ source }) => source.id)).size,
        comparedHeadlines: null,
        comparedSources: null,
        chance: null,
        headline: null,
        headlineEnglish: null,
        headlineLanguage: null,
        headlineSource: null,
        headlineUrl: null,
        ...found,
      };
    });
}

function foundOf({ coverage }: Pick<Story, 'coverage'>): Found[] {
  const nearest = new Map(coverage.matched.map((each) => [each.country, each]));
  return [
    ...coverage.covered.map((country) => withHeadline(country, 'covered', nearest.get(country))),
    ...coverage.doubtful.map((each) => withHeadline(each.country, 'perhaps', each)),
    ...coverage.noMatch.map(({ country, headlines, sources }): Found => {
      return { country, status: 'not found', comparedHeadlines: headlines, comparedSources: sources };
    }),
    ...coverage.unknown.flatMap(({ why, countries }) => {
      const status = UNKNOWN[unknownKind(why)];
      return status ? countries.map((country): Found => ({ country, status, reason: why })) : [];
    }),
  ];
}

function withHeadline(
  country: string,
  status: CoverageStatus,
  nearest: Story['coverage']['doubtful'][number] | undefined,
): Found {
  if (!nearest) return { country, status };
  return {
    country,
    status,
    chance: nearest.score,
    headline: nearest.title,
    headlineEnglish: nearest.english ?? null,
    headlineLanguage: nearest.language,
    headlineSource: nearest.source,
    headlineUrl: nearest.url,
  };
}
