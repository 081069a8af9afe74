import { articleAddress } from '../feeds/addresses.ts';
import type { DayOfNews } from '../lib/days.ts';
import { isEnglish } from '../schemas/language.ts';
import type { ArticleRow } from '../schemas/open-data/article-row.ts';
import type { PublishedArticle } from '../schemas/published-article.ts';
import { sourceName } from '../schemas/source.ts';
import type { Story } from '../schemas/story.ts';

/**
 * The articles of a day without their texts, newest first.
 * @param root the address of the site, with a slash at the end
 */
export const articleRows = (
  { articles, storyBySlug }: Pick<DayOfNews, 'articles' | 'storyBySlug'>,
  root: string,
): ArticleRow[] =>
  articles.map((article) => ({
    day: article.day,
    id: article.id,
    story: article.story ?? null,
    ...placeOf(article, storyBySlug.get(article.story ?? '')),
    source: article.source.id,
    sourceName: sourceName(article.source),
    country: article.source.country ?? null,
    ...headlinesOf(article),
    url: article.url,
    page: articleAddress(article, root),
    published: article.published,
    publishedFrom: article.publishedFrom,
    kind: article.kind,
    topic: article.topic,
    section: article.section ?? null,
    byline: article.byline ?? null,
    agency: article.agency ?? null,
    about: article.about,
    translatedBy: article.translatedBy?.engine ?? null,
    based: article.based,
    excerpt: article.withheldBlocks > 0,
  }));

/** Where an article is in its story: the number of its take, or that it stands apart. */
function placeOf({ id }: PublishedArticle, story: Story | undefined): Pick<ArticleRow, 'take' | 'apart'> {
  const take = story?.takes.findIndex(({ articles }) => articles.includes(id)) ?? -1;
  const apart = story?.voices.some(({ articles }) => articles.includes(id)) ?? false;
  return { take: take < 0 ? null : take + 1, apart };
}

/** An article's headline as printed, and in English where there is one. */
function headlinesOf({
  title,
  shownLanguage,
  original,
}: PublishedArticle): Pick<ArticleRow, 'language' | 'headline' | 'headlineEnglish'> {
  const { language, title: printed } = original ?? { language: shownLanguage, title };
  return {
    language,
    headline: printed,
    headlineEnglish: original || isEnglish(language) ? title : null,
  };
}
