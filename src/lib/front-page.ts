import { isEnglish } from '../schemas/language.ts';
import type { Kind } from '../schemas/kind.ts';
import type { PublishedArticle } from '../schemas/published-article.ts';
import type { Story } from '../schemas/story.ts';
import type { DayOfNews } from './days.ts';
import { groupOf, TOPIC_GROUPS, type TopicGroup } from './topic-groups.ts';

/** Stories of each size below the lead and the second story. */
const THIRDS = 2;
const FOURTHS = 4;
/** Stories of a group of topics on the front page: one in large type, then rows. */
const STORIES_OF_GROUP = 5;

/** The stories of a group of topics that are on the front page. */
export interface GroupColumn {
  group: TopicGroup;
  stories: Story[];
  /** All articles of the group that day. */
  articles: number;
}

/** The stories of a day by their place on the front page. */
export interface FrontPage {
  lead: Story | undefined;
  second: Story | undefined;
  thirds: Story[];
  fourths: Story[];
  columns: GroupColumn[];
  /** Stories whose title is not in English. */
  foreign: Story[];
}

/** Whether a reader of English can read a story's title. */
const isReadable = ({ titleLanguage }: Story): boolean => isEnglish(titleLanguage);

/** Lays out a day: the ranking decides the size, and what has no English title is listed apart. */
export function frontPage({ stories, articles }: Pick<DayOfNews, 'stories' | 'articles'>): FrontPage {
  const readable = stories.filter(isReadable);
  const [lead, second, ...others] = readable;
  const rest = others.slice(THIRDS + FOURTHS);
  return {
    lead,
    second,
    thirds: others.slice(0, THIRDS),
    fourths: others.slice(THIRDS, THIRDS + FOURTHS),
    columns: TOPIC_GROUPS.map((group) => ({
      group,
      stories: rest.filter(({ topic }) => groupOf(topic) === group).slice(0, STORIES_OF_GROUP),
      articles: articles.filter(({ topic }) => groupOf(topic) === group).length,
    })).filter((column) => column.stories.length > 0),
    foreign: stories.filter((story) => !isReadable(story)),
  };
}

/** The slugs of the stories above the topics. */
export function topSlugs(news: Pick<DayOfNews, 'stories' | 'articles'>): string[] {
  const { lead, second, thirds, fourths } = frontPage(news);
  return [lead, second, ...thirds, ...fourths].flatMap((story) => story?.slug ?? []);
}

/** What may stand for a country's press: not what appears every day, and not one writer's view. */
const KINDS_FROM_ONE_COUNTRY: ReadonlySet<Kind> = new Set<Kind>(['report', 'feature', 'explainer']);

/** Whether an article in English may stand for its country's press. */
export const isNewsOfItsOwn = ({ kind, shownLanguage }: PublishedArticle): boolean =>
  isEnglish(shownLanguage) && KINDS_FROM_ONE_COUNTRY.has(kind);

/**
 * One article each of several countries, of those in no story and in English: what one country's press reports and no
 * other was found to. Countries with fewer articles come first, since the page shows least of them elsewhere.
 *
 * @param most the number of articles
 */
export function fromOneCountry({ articles }: Pick<DayOfNews, 'articles'>, most: number): PublishedArticle[] {
  const alone = articles.filter(
    (article) =>
      article.story === undefined && article.source.country !== undefined && isNewsOfItsOwn(article),
  );
  const byCountry = [...Map.groupBy(alone, ({ source }) => source.country ?? '')];
  return byCountry
    .sort(([a, own], [b, other]) => own.length - other.length || (a < b ? -1 : 1))
    .flatMap(([, own]) => own.slice(0, 1))
    .slice(0, most);
}
