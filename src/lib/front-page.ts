import { hasEnglishTitle } from './has-english-title.ts';
import { isEnglish } from '../schemas/language.ts';
import type { Kind } from '../schemas/kind.ts';
import type { PublishedArticle } from '../schemas/published-article.ts';
import { printedIn, type Story } from '../schemas/story.ts';
import type { Topic } from '../schemas/topic.ts';
import { isHeadlineAlone } from './article/repeated-title.ts';
import { affairsOf, type Affair } from './affairs.ts';
import type { DayOfNews } from './days.ts';
import { isMinorNews } from './minor-news.ts';
import { roomBesideGlobe } from './front-height.ts';
import { groupOf, TOPIC_GROUPS, type TopicGroup } from './topic-groups.ts';

/** Stories in a row of the page: the second one takes the room of two. */
const ABREAST = 4;
/** Headlines side by side beneath the lead. */
const HEADLINES_OF_ROW = 2;
/** Stories of a group of topics on the front page: one in large type, then rows. */
const STORIES_OF_GROUP = 5;
/** Headlines of the same affair beneath a story; in a row of narrow columns, which are to end alike. */
const [MAX_OF_AFFAIR, MAX_IN_ROW] = [2, 1];

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
  /** By the slug of a story on the page: others of its affair, of which a headline stands beneath it. */
  beneath: ReadonlyMap<string, readonly Story[]>;
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
  const affairs = affairsOf(stories.filter(hasEnglishTitle));
  const [lead, second, ...others] = affairs.map(({ first }) => first);
  const beneath = headlinesBeneath(affairs, elsewhere);
  const room =
    lead &&
    roomBesideGlobe(lead, second, { articleById: new Map(articles.map((each) => [each.id, each])), beneath });
  const isSecondBesideGlobe = room?.second ?? false;
  const thirds = isSecondBesideGlobe ? ABREAST : ABREAST - 2;
  const shown = thirds + ABREAST;
  const beside = others.slice(shown, shown + (room?.rows ?? 0) * HEADLINES_OF_ROW);
  const listed = new Set([...elsewhere, ...[...beneath.values()].flat().map(({ slug }) => slug)]);
  const top = new Set([lead, second, ...others.slice(0, shown + beside.length)]);
  const inRow = new Set(others.slice(0, shown).map(({ slug }) => slug));
  const rest = stories.filter(
    (story) => hasEnglishTitle(story) && !top.has(story) && !listed.has(story.slug),
  );
  return {
    lead,
    second,
    isSecondBesideGlobe,
    beside,
    thirds: others.slice(0, thirds),
    fourths: others.slice(thirds, shown),
    columns: TOPIC_GROUPS.map((group) => ({
      group,
      stories: abroadFirst(rest.filter(({ topic }) => groupOf(topic) === group)).slice(0, STORIES_OF_GROUP),
      articles: articles.filter(({ topic }) => groupOf(topic) === group).length,
    })).filter((column) => column.stories.length > 0),
    beneath: new Map(
      [...beneath].map(([slug, below]) => [slug, inRow.has(slug) ? below.slice(0, MAX_IN_ROW) : below]),
    ),
    foreign: stories.filter((story) => !hasEnglishTitle(story)),
  };
}

/** Stories of several countries' press before those of one, which are mostly local; each in their order. */
const abroadFirst = (stories: readonly Story[]): Story[] => {
  const isOfOne = (story: Story): number => Number(printedIn(story).length < 2);
  return stories.toSorted((a, b) => isOfOne(a) - isOfOne(b));
};

/** The headlines beneath the first story of each affair: its nearest others, but for those that the page has elsewhere. */
function headlinesBeneath(
  affairs: readonly Affair<Story>[],
  elsewhere: readonly string[],
): Map<string, readonly Story[]> {
  const isHere = ({ slug }: Story): boolean => !elsewhere.includes(slug);
  const beneath = affairs
    .filter(({ first }) => isHere(first))
    .map(({ first, others }) => [first.slug, others.filter(isHere).slice(0, MAX_OF_AFFAIR)] as const);
  return new Map(beneath.filter(([, others]) => others.length > 0));
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

/** Compares articles for a list: what has more consequence comes first. */
export const byWorth = (a: PublishedArticle, b: PublishedArticle): number =>
  b.worth - a.worth || (a.id < b.id ? -1 : 1);

/** Asked again for each list that an article is sorted in: of 100 articles a thousand times. */
const ownNews = new WeakMap<PublishedArticle, boolean>();

/**
 * Whether an article in English may stand for its country's press: there is more to read of it than its headline, and it is
 * not what its makers announce themselves.
 */
export function isNewsOfItsOwn(article: PublishedArticle): boolean {
  const known = ownNews.get(article);
  if (known !== undefined) return known;
  const isOwn =
    isEnglish(article.shownLanguage) &&
    KINDS_FROM_ONE_COUNTRY.has(article.kind) &&
    !isHeadlineAlone(article) &&
    !isMinorNews(article.title);
  ownNews.set(article, isOwn);
  return isOwn;
}

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
  const candidates = articles
    .toSorted(byWorth)
    .filter((each) => each.source.country !== reader && isOwnNews(each));
  for (const article of candidates) {
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
