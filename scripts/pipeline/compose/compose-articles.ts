import type { Block } from '../../../src/schemas/block.ts';
import { publishedArticleSchema, type PublishedArticle } from '../../../src/schemas/published-article.ts';
import type { Story } from '../../../src/schemas/story.ts';
import { assignSlugs } from '../../text/slug.ts';
import { isEnglish, type DayArticle } from '../day-article.ts';
import { excerpt, type TextPolicy } from './excerpt.ts';

/** An article as the site shows it, with the text of its page. */
export interface ComposedArticle {
  frontMatter: PublishedArticle;
  /** English where there is English, otherwise the original. */
  body: Block[];
}

/** The day's articles as the site shows them, newest first. */
export function composeArticles(
  day: string,
  articles: readonly DayArticle[],
  stories: readonly Story[],
  policy: TextPolicy,
): ComposedArticle[] {
  const slugs = assignSlugs(articles.map((each) => ({ id: each.article.id, title: shownTitle(each) })));
  const storyOf = new Map(stories.flatMap(({ slug, articles: ids }) => ids.map((id) => [id, slug] as const)));
  return articles
    .map((each) =>
      composeArticle(day, each, slugs.get(each.article.id), storyOf.get(each.article.id), policy),
    )
    .sort((a, b) => compareNewest(a.frontMatter, b.frontMatter));
}

function composeArticle(
  day: string,
  { article, source, translation, english }: DayArticle,
  slug: string | undefined,
  story: string | undefined,
  policy: TextPolicy,
): ComposedArticle {
  const original = excerpt(article.blocks, source, policy);
  const shown = english ? excerpt(inEnglish(article.blocks, english.blocks), source, policy) : original;
  const frontMatter = publishedArticleSchema.parse({
    id: article.id,
    day,
    slug,
    source,
    url: article.canonicalUrl ?? article.url,
    title: shownTitle({ article, english }),
    summary: english ? english.summary : article.summary,
    shownLanguage: english && !isEnglish(article.language) ? 'en' : article.language,
    byline: article.byline,
    agency: article.agency,
    section: article.section,
    published: article.published,
    publishedFrom: article.publishedFrom,
    based: article.based,
    original: translation && {
      language: article.language,
      title: article.title,
      summary: article.summary,
      blocks: original.blocks,
    },
    translatedBy: translation && { engine: translation.engine, engineVersion: translation.engineVersion },
    withheldBlocks: Math.max(original.withheld, shown.withheld),
    story,
  });
  return { frontMatter, body: shown.blocks };
}

function shownTitle({ article, english }: Pick<DayArticle, 'article' | 'english'>): string {
  return english?.title ?? article.title;
}

/** The blocks in English; none where none has any. */
function inEnglish(blocks: readonly Block[], texts: readonly string[]): Block[] {
  return blocks.flatMap((block, index) => {
    const text = texts[index];
    return text === undefined ? [] : [{ ...block, text }];
  });
}

function compareNewest(a: PublishedArticle, b: PublishedArticle): number {
  return a.published === b.published ? (a.id < b.id ? -1 : 1) : a.published < b.published ? 1 : -1;
}
