import { hasEnglishTitle } from './has-english-title.ts';
import { isEnglish } from '../schemas/language.ts';
import type { PublishedArticle } from '../schemas/published-article.ts';
import type { Story } from '../schemas/story.ts';
import type { DayOfNews } from './days.ts';

/** Stories to read after an article and after a story, and articles of the same country. */
const NEXT = 2;
const NEXT_STORIES = 4;
const SAME_COUNTRY = 4;

/**
 * What to read after an article: what follows its story; or for an article in no story those of its
 * topic or about a country that it is about, both before one, in order of rank. None where none is near.
 */
export function nextStories({ stories }: Pick<DayOfNews, 'stories'>, article: PublishedArticle): Story[] {
  const own = stories.find(({ slug }) => slug === article.story);
  if (own) return storiesAfter({ stories }, own).slice(0, NEXT);
  const near = ({ topic, about }: Story): number =>
    Number(topic === article.topic) + Number(about.some((country) => article.about.includes(country)));
  const readable = stories.filter((story) => hasEnglishTitle(story) && near(story) > 0);
  return ofDifferentAffairs(
    readable.toSorted((a, b) => near(b) - near(a)),
    NEXT,
  );
}

/** The first of some stories, of each affair one. */
function ofDifferentAffairs(stories: readonly Story[], most: number): Story[] {
  const chosen: Story[] = [];
  const isOfOne = (one: Story, other: Story): boolean =>
    one.related.includes(other.slug) || other.related.includes(one.slug);
  for (const story of stories) {
    if (chosen.length === most) break;
    if (!chosen.some((each) => isOfOne(each, story))) chosen.push(story);
  }
  return chosen;
}

/**
 * What to read after a story and those of the same affair: stories of its topic about a country that it is about too, then
 * those that share one of the two, then the others; among equals those that follow it in rank, then the first. One of each
 * affair.
 */
export function storiesAfter({ stories }: Pick<DayOfNews, 'stories'>, story: Story): Story[] {
  const others = stories.filter(({ slug }) => slug !== story.slug && !story.related.includes(slug));
  const readable = others.filter(hasEnglishTitle);
  const following = readable.filter(({ rank }) => rank > story.rank);
  const shared = ({ topic, about }: Story): number =>
    Number(topic === story.topic) + Number(about.some((country) => story.about.includes(country)));
  return ofDifferentAffairs(
    [...new Set([...following, ...readable])].toSorted((a, b) => shared(b) - shared(a)),
    NEXT_STORIES,
  );
}

/** Other articles of the same country's press, in English: those in a story first, each of another story. */
export function sameCountry(
  { articles, storyBySlug }: Pick<DayOfNews, 'articles' | 'storyBySlug'>,
  article: PublishedArticle,
): PublishedArticle[] {
  const { country } = article.source;
  if (country === undefined) return [];
  const rank = ({ story }: PublishedArticle): number =>
    (story === undefined ? undefined : storyBySlug.get(story)?.rank) ?? Infinity;
  const own = articles.filter(
    (other) =>
      other.source.country === country &&
      other.id !== article.id &&
      (other.story === undefined || other.story !== article.story) &&
      !article.companions.includes(other.slug) &&
      !article.editions.includes(other.slug) &&
      isEnglish(other.shownLanguage) &&
      other.kind !== 'routine',
  );
  const ranked = own.toSorted((a, b) => (rank(a) === rank(b) ? 0 : rank(a) < rank(b) ? -1 : 1));
  const seen = new Set<string>();
  return ranked
    .filter(({ story, title }) => {
      const isNew = !seen.has(title) && (story === undefined || !seen.has(story));
      seen.add(title).add(story ?? title);
      return isNew;
    })
    .slice(0, SAME_COUNTRY);
}
