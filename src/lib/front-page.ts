import { hasEnglishTitle } from './has-english-title.ts';
import { isEnglish } from '../schemas/language.ts';
import type { Kind } from '../schemas/kind.ts';
import type { PublishedArticle } from '../schemas/published-article.ts';
import type { Story } from '../schemas/story.ts';
import type { Topic } from '../schemas/topic.ts';
import type { DayOfNews } from './days.ts';
import { roomBesideGlobe } from './front-height.ts';
import { groupOf, TOPIC_GROUPS, type TopicGroup } from './topic-groups.ts';

/** Stories in a row of the page: the second one takes the room of two. */
const ABREAST = 4;
/** Headlines side by side beneath the lead. */
const HEADLINES_OF_ROW = 2;
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
  /** Whether the lead leaves room for the second story below it, beside the globe. */
  isSecondBesideGlobe: boolean;
  /** Headlines below it, where there is still room. */
  beside: Story[];
  thirds: Story[];
  fourths: Story[];
  columns: GroupColumn[];
  /** Stories whose title is not in English. */
  foreign: Story[];
}

/**
 * Lays out a day: the ranking decides the size, and what has no English title is listed apart.
 * @param elsewhere slugs of stories that the page shows in another place than among the topics
 */
export function frontPage(
  { stories, articles }: Pick<DayOfNews, 'stories' | 'articles'>,
  elsewhere: readonly string[] = [],
): FrontPage {
  const { first: readable, later } = onePerAffair(stories.filter(hasEnglishTitle));
  const [lead, second, ...others] = readable;
  const room = lead && roomBesideGlobe(lead, second, new Map(articles.map((each) => [each.id, each])));
  const isSecondBesideGlobe = room?.second ?? false;
  const thirds = isSecondBesideGlobe ? ABREAST : ABREAST - 2;
  const shown = thirds + ABREAST;
  const beside = others.slice(shown, shown + (room?.rows ?? 0) * HEADLINES_OF_ROW);
  const rest = [...others.slice(shown + beside.length), ...later]
    .filter(({ slug }) => !elsewhere.includes(slug))
    .sort((a, b) => a.rank - b.rank);
  return {
    lead,
    second,
    isSecondBesideGlobe,
    beside,
    thirds: others.slice(0, thirds),
    fourths: others.slice(thirds, thirds + ABREAST),
    columns: TOPIC_GROUPS.map((group) => ({
      group,
      stories: rest.filter(({ topic }) => groupOf(topic) === group).slice(0, STORIES_OF_GROUP),
      articles: articles.filter(({ topic }) => groupOf(topic) === group).length,
    })).filter((column) => column.stories.length > 0),
    foreign: stories.filter((story) => !hasEnglishTitle(story)),
  };
}

/**
 * Parts stories, in ranked order, into the first of each affair and those that go on with an affair of which one stands
 * before them: the top of the page is for different news.
 */
function onePerAffair(stories: readonly Story[]): { first: Story[]; later: Story[] } {
  const first: Story[] = [];
  const later: Story[] = [];
  for (const story of stories) {
    const isKnown = first.some(
      ({ slug, related }) => related.includes(story.slug) || story.related.includes(slug),
    );
    (isKnown ? later : first).push(story);
  }
  return { first, later };
}

/** The slugs of the stories above the topics. */
export function topSlugs(news: Pick<DayOfNews, 'stories' | 'articles'>): string[] {
  const { lead, second, beside, thirds, fourths } = frontPage(news);
  return [lead, second, ...beside, ...thirds, ...fourths].flatMap((story) => story?.slug ?? []);
}

/** What may stand for a country's press: not what appears every day, and not one writer's view. */
const KINDS_FROM_ONE_COUNTRY: ReadonlySet<Kind> = new Set<Kind>(['report', 'feature', 'explainer']);

/** Topics whose news that only one source has is local, such as an accident: what is large is in several sources. */
const LOCAL_TOPICS: ReadonlySet<Topic> = new Set<Topic>([
  'crime',
  'disaster',
  'weather',
  'sport',
  'lifestyle',
]);

/** The most articles of one group of topics, so that they are not all of politics. */
const MAX_OF_GROUP = 3;

/** Whether an article in English may stand for its country's press. */
export const isNewsOfItsOwn = ({ kind, shownLanguage }: PublishedArticle): boolean =>
  isEnglish(shownLanguage) && KINDS_FROM_ONE_COUNTRY.has(kind);

/**
 * One article each of several countries, of those in English and in no story that are about the country itself: what one
 * country's press reports and no other was found to. Those of most consequence come first, as the ranking of stories
 * judges them.
 *
 * @param most the number of articles
 * @param reader the reader's country, whose press the reader knows
 */
export function fromOneCountry(
  { articles }: Pick<DayOfNews, 'articles'>,
  most: number,
  reader: string,
): PublishedArticle[] {
  const chosen: PublishedArticle[] = [];
  const byWorth = articles.toSorted((a, b) => b.worth - a.worth || (a.id < b.id ? -1 : 1));
  for (const article of byWorth.filter((each) => each.source.country !== reader && isOwnNews(each))) {
    if (chosen.length === most) break;
    const group = chosen.filter(({ topic }) => groupOf(topic) === groupOf(article.topic));
    const isNew = chosen.every(({ source }) => source.country !== article.source.country);
    if (isNew && group.length < MAX_OF_GROUP) chosen.push(article);
  }
  return chosen;
}

function isOwnNews(article: PublishedArticle): boolean {
  const { story, source, about, topic } = article;
  return (
    story === undefined &&
    !LOCAL_TOPICS.has(topic) &&
    isNewsOfItsOwn(article) &&
    source.country !== undefined &&
    about[0] === source.country
  );
}
