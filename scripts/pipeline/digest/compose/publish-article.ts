import type { Block } from '../../../../src/schemas/block.ts';
import type { DerivedArticle } from '../../../../src/schemas/derived-article.ts';
import { isEnglish } from '../../../../src/schemas/language.ts';
import type { PicturePolicy } from '../../../../src/schemas/picture.ts';
import { publishedArticleSchema, type PublishedArticle } from '../../../../src/schemas/published-article.ts';
import type { DayArticle } from '../../snapshot/day-article.ts';
import { shownTitle } from '../title/shown-title.ts';
import type { TidyHeadlines } from '../title/tidy-day.ts';
import { pictureOf } from './picture-of.ts';
import { englishBlocks } from './shown-texts.ts';

/** An article as the site shows it, with its page's text. */
export interface ComposedArticle {
  frontMatter: PublishedArticle;
  /** English where available, otherwise the original. */
  body: Block[];
}

/** What an article's page needs besides the article. */
export interface ArticlePage {
  day: string;
  headlines: TidyHeadlines;
  derived: DerivedArticle;
  images: PicturePolicy;
}

/** Returns an article as the site shows it. @param each with its texts as far as they may be shown */
export function publishArticle(
  each: DayArticle,
  { day, headlines, derived, images }: ArticlePage,
): ComposedArticle {
  const { article, source, translation, english } = each;
  const frontMatter = publishedArticleSchema.parse({
    ...derived,
    day,
    source,
    url: article.canonicalUrl ?? article.url,
    title: titleOf(each, headlines),
    summary: english ? english.summary : article.summary,
    shownLanguage: languageOf(each),
    byline: article.byline,
    agency: article.agency,
    section: article.section,
    picture: pictureOf(each, images),
    published: article.published,
    publishedFrom: article.publishedFrom,
    based: article.based,
    original: translation && {
      language: article.language,
      title: article.title,
      summary: article.summary,
      blocks: article.blocks,
    },
    translatedBy: translation && { engine: translation.engine, engineVersion: translation.engineVersion },
  });
  return { frontMatter, body: english ? englishBlocks(article.blocks, english.blocks) : article.blocks };
}

/** The title under which an article is shown. */
export function titleOf(each: DayArticle, { english, headline }: TidyHeadlines): string {
  return shownTitle(english ?? headline, languageOf(each));
}

/** The language in which an article's title is shown. */
function languageOf({ article, english }: DayArticle): string {
  return english && !isEnglish(article.language) ? 'en' : article.language;
}

/** Sorts a day's articles, the newest first. */
export function newestFirst(articles: readonly ComposedArticle[]): ComposedArticle[] {
  return articles.toSorted(({ frontMatter: a }, { frontMatter: b }) =>
    a.published === b.published ? (a.id < b.id ? -1 : 1) : a.published < b.published ? 1 : -1,
  );
}
