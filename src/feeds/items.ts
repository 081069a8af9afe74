import { t } from '../interface/t.ts';
import { hasEnglishTitle } from '../lib/has-english-title.ts';
import { countryForms } from '../lib/countries.ts';
import { amongHeadlines } from '../lib/coverage-words.ts';
import { printed } from '../lib/inner-marks.ts';
import { longDay, longWeekday } from '../lib/dates.ts';
import type { DayOfNews } from '../lib/days.ts';
import type { MissedStory } from '../lib/missed-news.ts';
import { divisionByName } from '../lib/story/division.ts';
import { firstSentences } from '../lib/story/passages.ts';
import type { StoryQuotes } from '../lib/story/story-quotes.ts';
import { undivided } from '../lib/story/undivided.ts';
import { daySize } from '../lib/day-size.ts';
import { counted } from '../lib/words.ts';
import { kindLabel } from '../schemas/kind.ts';
import type { PublishedArticle } from '../schemas/published-article.ts';
import { mayShowPictures, sourceName } from '../schemas/source.ts';
import { printedIn, type Story } from '../schemas/story.ts';
import { articleAddress, dayAddress, storyAddress } from './addresses.ts';
import { articleHtml } from './article-text.ts';
import { dayHtml } from './day-text.ts';
import type { FeedItem } from './make-rss.ts';
import { escapeHtml } from './markup.ts';
import { quotationText } from './quotation.ts';
import { notFoundHtml, storyHtml } from './story-text.ts';

/** The longest summary of an article shown in full, in UTF-16 code units: a short paragraph. */
const MAX_SUMMARY_LENGTH = 500;

/** Milliseconds. */
const SECOND = 1000;

/** The title of an item; the invented sample is marked here, because a feed reader shows no banner. */
const marked = (title: string, sample: boolean): string => (sample ? t('Sample: {title}', { title }) : title);

/**
 * A whole day as one item.
 * @param country code of the country whose missed stories it names
 * @param words the most words of its content
 */
export function dayItem(news: DayOfNews, country: string, root: string, words?: number): FeedItem {
  const { day, digest, stories } = news;
  const link = dayAddress(day, root);
  const first = stories.find(hasEnglishTitle);
  const size = daySize(news);
  return {
    title: marked(t('World news for {day}', { day: longWeekday(day) }), digest.sample),
    link,
    guid: link,
    date: new Date(digest.sealedAt),
    description: first ? t('{size}, first “{title}”.', { size, title: first.title }) : `${size}.`,
    html: dayHtml(news, country, root, words),
  };
}

/**
 * A story as one item of its day; the guid changes only if another article becomes the most central. Readers sort by date, so
 * each story has one a second before that of the story ranked above it.
 * @param quotes what the story's page quotes
 */
export function storyItem(story: Story, news: DayOfNews, root: string, quotes: StoryQuotes): FeedItem {
  return {
    title: marked(story.title, news.digest.sample),
    link: storyAddress(story, root),
    guid: `${story.day}:${story.key}`,
    date: new Date(Date.parse(news.digest.sealedAt) - (story.rank - 1) * SECOND),
    description: summaryOfStory(story, news, quotes),
    html: [storyHtml(story, news.articleById, root, quotes), notFoundHtml(story)].join('\n').trim(),
  };
}

/** What happened, in one quoted sentence, and how widely it is covered. */
function summaryOfStory(story: Story, { articleById }: DayOfNews, { happened }: StoryQuotes): string {
  const many = printedIn(story).length;
  const size = t('{articles} from {countries}', {
    articles: counted(story.articles.length, 'article'),
    countries: counted(many, 'country', 'countries'),
  });
  const [quote] = happened;
  if (!quote) return `${divisionByName(story, articleById) ?? undivided(story, articleById)} ${size}.`;
  return `${quotationText(quote.evidence, articleById)}. ${size}.`;
}

/** An event as one item: its newest story, under a guid that stays the same over the days. */
export function threadItem(story: Story, news: DayOfNews, root: string, quotes: StoryQuotes): FeedItem {
  return { ...storyItem(story, news, root, quotes), guid: `thread:${story.thread.id}` };
}

/**
 * An event that was not found in a country's headlines, with the number of headlines compared: the newest of its stories
 * that was not found, under a guid that stays the same over the days.
 */
export function missedItem(
  { story, ...found }: MissedStory,
  code: string,
  news: DayOfNews,
  root: string,
  quotes: StoryQuotes,
): FeedItem {
  const item = storyItem(story, news, root, quotes);
  const read = t('Not found in {possessive} headlines of {day}: {headlines}.', {
    ...countryForms(code),
    day: longDay(news.day),
    headlines: amongHeadlines(found),
  });
  return {
    ...item,
    guid: `missed:${code}:${story.thread.id}`,
    description: `${read} ${item.description}`,
    html: `<p>${escapeHtml(read)}</p>\n${storyHtml(story, news.articleById, root, quotes)}`,
  };
}

/**
 * An article as one item, under a guid that stays the same whatever days it is in. The title carries the article's label
 * (such as "Opinion"), because a feed reader lists titles alone.
 * Its picture goes with it only under a licence: a feed is read anywhere.
 * @param lead its summary, or the beginning of its text; empty where it has neither
 */
export function articleItem(article: PublishedArticle, lead: string, root: string): FeedItem {
  const { id, title, source, published } = article;
  const label = kindLabel(article.kind);
  const summary = firstSentences(lead, MAX_SUMMARY_LENGTH);
  const name = sourceName(source);
  return {
    title: marked(label === undefined ? title : `${t(label)}: ${title}`, source.sample === true),
    link: articleAddress(article, root),
    guid: `article:${id}`,
    date: new Date(published),
    description: summary === '' ? name : `${name}: ${printed(summary, article.shownLanguage)}`,
    html: articleHtml(article, summary),
    ...licensedPicture(article, root),
  };
}

/** The largest file of an article's picture, if a licence allows it to be shown. */
function licensedPicture(
  { picture, source }: PublishedArticle,
  root: string,
): Pick<FeedItem, 'picture'> | undefined {
  const largest = picture?.files.at(-1);
  if (!largest || !mayShowPictures(source, 'licensed')) return undefined;
  return { picture: { url: new URL(largest.file, root).href, bytes: largest.bytes } };
}
