import { storyAddress } from '../feeds/addresses.ts';
import { unknownKind } from '../lib/coverage-words.ts';
import type { DayOfNews } from '../lib/days.ts';
import type { StoryRow } from '../schemas/open-data/story-row.ts';
import type { Story } from '../schemas/story.ts';
import { twinAddress } from './addresses.ts';

/**
 * The stories of a day, in order of rank.
 * @param root the address of the site, with a slash at the end
 */
export const storyRows = ({ stories }: Pick<DayOfNews, 'stories'>, root: string): StoryRow[] =>
  stories.map((story) => ({
    day: story.day,
    rank: story.rank,
    slug: story.slug,
    key: story.key,
    thread: story.thread.id,
    since: story.thread.since,
    title: story.title,
    titleLanguage: story.titleLanguage,
    titleTranslated: story.titleTranslated,
    topic: story.topic,
    page: storyAddress(story, root),
    markdown: twinAddress(story, root),
    articles: story.articles.length,
    sources: story.sources,
    countries: story.countries,
    about: story.about,
    certainty: story.certainty,
    points: story.worth.points,
    verdict: story.worldsTake.verdict,
    sentence: story.worldsTake.sentence,
    takes: story.takes.map(takeRow),
    ...countsOf(story),
    missedBy: story.missedBy.map(({ country }) => country),
  }));

const takeRow = (take: Story['takes'][number], index: number): StoryRow['takes'][number] => ({
  number: index + 1,
  label: take.label,
  isHeadline: take.named === 'headline',
  act: take.act ?? null,
  articles: take.share.articles,
  ofArticles: take.share.ofArticles,
  ofCountries: take.share.ofCountries,
});

/** In how many countries a story was found, and in how many not. */
function countsOf({
  coverage,
}: Story): Pick<StoryRow, 'covered' | 'perhaps' | 'notFound' | 'unclear' | 'notCompared' | 'littleRead'> {
  const unknown = Map.groupBy(
    coverage.unknown.flatMap(({ why, countries }) => countries.map(() => why)),
    unknownKind,
  );
  const countOf = (kind: ReturnType<typeof unknownKind>): number => unknown.get(kind)?.length ?? 0;
  return {
    covered: coverage.covered.length,
    perhaps: coverage.doubtful.length,
    notFound: coverage.noMatch.length,
    unclear: countOf('unclear'),
    notCompared: countOf('uncompared'),
    littleRead: countOf('unread'),
  };
}
