import { countryInSentence } from '../lib/countries.ts';
import { amongHeadlines } from '../lib/coverage-words.ts';
import { longWeekday } from '../lib/dates.ts';
import { subscriberHtml, type DayOfNews } from '../lib/days.ts';
import type { MissedStory } from '../lib/missed-news.ts';
import { sourceName } from '../schemas/source.ts';
import { counted } from '../lib/words.ts';
import { kindLabel } from '../schemas/kind.ts';
import type { PublishedArticle } from '../schemas/published-article.ts';
import type { Story } from '../schemas/story.ts';
import { absoluteLinks } from './absolute-links.ts';
import { escapeHtml, type FeedItem } from './make-rss.ts';

const SAMPLE_MARK = 'Sample: ';

/** The title of an item; the invented sample is marked here, because a feed reader shows no banner. */
const marked = (title: string, sample: boolean): string => (sample ? SAMPLE_MARK + title : title);

/** A whole day as one item. */
export async function dayItem(
  { day, digest, stories, articles }: DayOfNews,
  root: string,
): Promise<FeedItem> {
  const link = new URL(`${day}/`, root).href;
  return {
    title: marked(`World news for ${longWeekday(day)}`, digest.sample),
    link,
    guid: link,
    date: new Date(digest.sealedAt),
    description: `${counted(articles.length, 'article')}, ${counted(stories.length, 'story', 'stories')}.`,
    html: absoluteLinks(await subscriberHtml({ day }), root),
  };
}

/** A story as one item of its day; the guid changes only if another article becomes the most central. */
export async function storyItem(story: Story, { digest }: DayOfNews, root: string): Promise<FeedItem> {
  const { day, slug, key, title, articles, countries, worldsTake } = story;
  const size = `${counted(articles.length, 'article')} from ${counted(countries.length, 'country', 'countries')}`;
  return {
    title: marked(title, digest.sample),
    link: new URL(`${day}/${slug}/`, root).href,
    guid: `${day}:${key}`,
    date: new Date(digest.sealedAt),
    description: `${size}. ${worldsTake.sentence}`,
    html: absoluteLinks(await subscriberHtml(story), root),
  };
}

/** An event as one item: its newest story, under a guid that stays the same over the days. */
export async function threadItem(story: Story, day: DayOfNews, root: string): Promise<FeedItem> {
  return { ...(await storyItem(story, day, root)), guid: `thread:${story.thread.id}` };
}

/** A story that was not found in a country's headlines, with the number of headlines compared. */
export async function missedItem(
  { story, ...found }: MissedStory,
  code: string,
  day: DayOfNews,
  root: string,
): Promise<FeedItem> {
  const item = await storyItem(story, day, root);
  const read = `Not found in ${countryInSentence(code)}: ${amongHeadlines(found)}.`;
  return {
    ...item,
    guid: `${code}:${item.guid}`,
    description: `${read} ${item.description}`,
    html: `<p>${escapeHtml(read)}</p>${item.html}`,
  };
}

/**
 * An article as one item: its source and a link to its page. The title carries the article's label (such as "Opinion"),
 * because a feed reader lists titles alone.
 */
export function articleItem(article: PublishedArticle, root: string): FeedItem {
  const { day, slug, id, title, summary, source, published, story } = article;
  const label = kindLabel(article.kind);
  const name = sourceName(source);
  const link = new URL(`${day}/articles/${slug}/`, root).href;
  const description = summary ? `${name}: ${summary}` : `An article from ${name}.`;
  const beside = story === undefined ? 'Read it' : 'Read it alongside other coverage';
  return {
    title: marked(label === undefined ? title : `${label}: ${title}`, source.sample === true),
    link,
    guid: `${day}:${id}`,
    date: new Date(published),
    description,
    html: `<p>${escapeHtml(description)}</p><p><a href="${link}">${beside}</a></p>`,
  };
}
