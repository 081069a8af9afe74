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
 * What to read after an article: the stories that follow its own in rank; or for an article in no story those of its
 * topic or about a country that it is about, both before one, in order of rank. None where none is near.
 */
export function nextStories({ stories }: Pick<DayOfNews, 'stories'>, article: PublishedArticle): Story[] {
  const readable = stories.filter(hasEnglishTitle);
  const own = readable.findIndex(({ slug }) => slug === article.story);
  if (own >= 0) {
    const others = readable.filter(({ slug }) => slug !== article.story);
    return [...others.slice(own), ...others].slice(0, NEXT);
  }
  const near = ({ topic, about }: Story): number =>
    Number(topic === article.topic) + Number(about.some((country) => article.about.includes(country)));
  return readable
    .filter((story) => near(story) > 0)
    .toSorted((a, b) => near(b) - near(a))
    .slice(0, NEXT);
}

/**
 * What to read after a story and those of the same affair: stories of its topic about a country that it is about too, then
 * those that share one of the two, then the others; among equals those that follow it in rank, then the first.
 */
export function storiesAfter({ stories }: Pick<DayOfNews, 'stories'>, story: Story): Story[] {
  const others = stories.filter(({ slug }) => slug !== story.slug && !story.related.includes(slug));
  const readable = others.filter(hasEnglishTitle);
  const following = readable.filter(({ rank }) => rank > story.rank);
  const shared = ({ topic, about }: Story): number =>
    Number(topic === story.topic) + Number(about.some((country) => story.about.includes(country)));
  return [...new Set([...following, ...readable])]
    .toSorted((a, b) => shared(b) - shared(a))
    .slice(0, NEXT_STORIES);
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
