import { hasEnglishTitle } from './has-english-title.ts';
import type { Digest } from '../schemas/digest.ts';
import type { PublishedArticle } from '../schemas/published-article.ts';
import type { Story, UnknownReason } from '../schemas/story.ts';
import { countryInSentence, fromCountry } from './countries.ts';
import { whyUnknown } from './country-reading.ts';
import { MIN_HEADLINES_OF_NEWS, notInNews, unknownKind, type Compared } from './coverage-words.ts';
import type { DayOfNews } from './days.ts';
import { missedNews, type MissedStory } from './missed-news.ts';
import { whole } from './words.ts';

/** What is known of a story in the press of the reader's country, in a few words. */
export interface ReaderWords {
  words: string;
  /** Whether the country's headlines were read and none comes near the story. */
  missed: boolean;
}

/** What a reader needs of the day besides the story. */
type Day = Pick<DayOfNews, 'articleById'> & { digest: Pick<Digest, 'sources'> };

/** Said of a story about the reader's country that its press was not found to cover. */
export const aboutWords = (code: string): string => `About ${countryInSentence(code)}`;

/** What is known of a story in one country's press; undefined where no source of the country is in the registry. */
export function readerWords(
  story: Story,
  code: string,
  { articleById, digest }: Day,
): ReaderWords | undefined {
  const registered = digest.sources.filter(({ country }) => country === code).length;
  if (registered === 0) return undefined;
  const covering = sourcesCovering(story, code, articleById);
  if (covering > 0) return { words: coveredWords(covering, registered, code), missed: false };
  if (story.about.includes(code)) return { words: aboutWords(code), missed: false };
  const { noMatch, doubtful } = story.coverage;
  const silent = noMatch.find(({ country }) => country === code);
  if (silent) return { words: notFoundWords(silent, code), missed: true };
  if (doubtful.some(({ country }) => country === code))
    return { words: `Perhaps in a ${fromCountry('headline', code)}`, missed: false };
  const why = whyUnknown(story, code);
  return why && { words: unknownWords(why, code), missed: false };
}

/** Of few headlines their number is said, since they do not speak for the country's news. */
function notFoundWords({ sources, headlines }: Compared, code: string): string {
  return headlines < MIN_HEADLINES_OF_NEWS
    ? notInNews(code, headlines)
    : `Not found in ${whole(sources)} ${fromCountry('sources', code)}`;
}

function unknownWords(why: UnknownReason, code: string): string {
  switch (unknownKind(why)) {
    case 'unclear':
      return `Unclear in the ${fromCountry('press', code, 'in')}`;
    case 'uncompared':
      return `Too few ${fromCountry('headlines', code)} could be compared`;
    case 'unread':
      return `Too little read from ${countryInSentence(code)} to say`;
  }
}

function coveredWords(covering: number, registered: number, code: string): string {
  return registered === 1
    ? `In the only source that we read from ${countryInSentence(code)}`
    : `In ${whole(covering)} of the ${whole(registered)} ${fromCountry('sources', code)} that we read`;
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
