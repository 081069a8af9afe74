import { hasEnglishTitle } from './has-english-title.ts';
import type { Digest } from '../schemas/digest.ts';
import type { PublishedArticle } from '../schemas/published-article.ts';
import type { Story } from '../schemas/story.ts';
import { whyUnknown } from './country-reading.ts';
import { unknownKind } from './coverage-words.ts';
import type { DayOfNews } from './days.ts';
import { missedNews, type MissedStory } from './missed-news.ts';
import type { StoryStanding } from './standing-words.ts';

/** What a reader needs of the day besides the story. */
type Day = Pick<DayOfNews, 'articleById'> & { digest: Pick<Digest, 'sources'> };

/** What is known of a story in one country's press; undefined where no source of the country is in the registry. */
export function standingOf(
  story: Story,
  code: string,
  { articleById, digest }: Day,
): StoryStanding | undefined {
  const registered = digest.sources.filter(({ country }) => country === code).length;
  if (registered === 0) return undefined;
  const sources = sourcesCovering(story, code, articleById);
  if (sources > 0) return { is: 'covered', sources, registered };
  if (story.about.includes(code)) return { is: 'about' };
  const { noMatch, doubtful } = story.coverage;
  const silent = noMatch.find(({ country }) => country === code);
  if (silent) return { is: 'silent', sources: silent.sources, headlines: silent.headlines };
  if (doubtful.some(({ country }) => country === code)) return { is: 'perhaps' };
  const why = whyUnknown(story, code);
  return why && { is: unknownKind(why) };
}

/** The country's sources with an article in the story or a headline that reports it. */
function sourcesCovering(
  story: Story,
  code: string,
  articleById: ReadonlyMap<string, PublishedArticle>,
): number {
  const own = story.articles.flatMap((id) => articleById.get(id)?.source ?? []);
  const matched = story.coverage.matched.filter(({ country }) => country === code);
  return new Set([
    ...own.filter(({ country }) => country === code).map(({ id }) => id),
    ...matched.map(({ source }) => source),
  ]).size;
}

/** Stories side by side in the band. */
export const IN_BAND = 3;

/**
 * The first stories of a band, and whether they stand beside those at the top of the front page. Where only these were not
 * found, they are in the band, which the front page then hides.
 */
export function bandOf(
  code: string,
  news: DayOfNews,
  shown: readonly string[],
): { stories: MissedStory[]; isBesideTop: boolean } {
  const further = bandStories(code, news, shown);
  const isBesideTop = further.length > 0;
  const stories = (isBesideTop ? further : bandStories(code, news, [])).slice(0, IN_BAND);
  return { stories, isBesideTop };
}

/**
 * The stories that were not found in a country's headlines, for the front page: without those that are about the country,
 * and those that the page shows at the top. Light topics come last.
 *
 * @param shown slugs of the stories that the page shows at the top
 */
export function bandStories(code: string, news: DayOfNews, shown: readonly string[]): MissedStory[] {
  return missedNews(code, [news]).flatMap(({ missed, light }) =>
    [...missed, ...light].filter(
      ({ story }) => !story.about.includes(code) && !shown.includes(story.slug) && hasEnglishTitle(story),
    ),
  );
}
