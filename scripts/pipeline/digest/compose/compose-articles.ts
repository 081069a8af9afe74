import type { Block } from '../../../../src/schemas/block.ts';
import { publishedArticleSchema, type PublishedArticle } from '../../../../src/schemas/published-article.ts';
import type { Story } from '../../../../src/schemas/story.ts';
import { isEnglish } from '../../../../src/schemas/language.ts';
import { assignSlugs } from '../../../text/slug.ts';
import type { DayArticle } from '../../snapshot/day-article.ts';
import { type Profiles, profileOf } from '../profile-articles.ts';
import { shownTitle } from '../title/shown-title.ts';
import { mostLikely } from '../topic/story-topic.ts';
import { whereabouts } from '../where/whereabouts.ts';
import type { DayParts } from './day-parts.ts';
import { editionsOf } from './editions.ts';
import { excerpt } from './excerpt.ts';
import { pictureOf } from './picture-of.ts';
import { worthOf } from './worth-of.ts';

/** An article as the site shows it, with its page's text. */
export interface ComposedArticle {
  frontMatter: PublishedArticle;
  /** English where available, otherwise the original. */
  body: Block[];
}

/** Returns the day's articles as the site shows them, newest first. */
export function composeArticles(parts: DayParts, stories: readonly Story[]): ComposedArticle[] {
  const { snapshot, articles, profiles, groups } = parts;
  const slugs = assignSlugs(
    articles.map((each) => ({ id: each.article.id, title: titleOf(each, profiles) })),
  );
  const slugOf = (id: string) => slugs.get(id) ?? [];
  const storyOf = new Map(stories.flatMap(({ slug, articles: ids }) => ids.map((id) => [id, slug] as const)));
  const groupOf = new Map(groups.flatMap((ids) => ids.map((id) => [id, ids] as const)));
  const byId = new Map(articles.map((each) => [each.article.id, each]));
  const editions = new Map(groups.flatMap((ids) => [...editionsOf(ids.flatMap((id) => byId.get(id) ?? []))]));
  return articles
    .map((each) => {
      const { id } = each.article;
      const story = storyOf.get(id);
      const companions = story === undefined ? (groupOf.get(id) ?? []).filter((other) => other !== id) : [];
      const place = {
        slug: slugs.get(id),
        story,
        companions: companions.flatMap(slugOf),
        editions: (editions.get(id) ?? []).flatMap(slugOf),
      };
      return digestArticle(snapshot.manifest.day, each, place, profiles, parts);
    })
    .sort((a, b) => compareNewest(a.frontMatter, b.frontMatter));
}

/** An article's relations to the day's other articles. */
type Place = Pick<PublishedArticle, 'story' | 'companions' | 'editions'> & { slug: string | undefined };

function digestArticle(
  day: string,
  each: DayArticle,
  place: Place,
  profiles: Profiles,
  { policy, images }: Pick<DayParts, 'policy' | 'images'>,
): ComposedArticle {
  const { article, source, translation, english } = each;
  const { kind, topics } = profileOf(profiles, each);
  const about = whereabouts([each]);
  const original = excerpt(article.blocks, source, policy);
  const shown = english ? excerpt(inEnglish(article.blocks, english.blocks), source, policy) : original;
  const frontMatter = publishedArticleSchema.parse({
    id: article.id,
    day,
    ...place,
    source,
    url: article.canonicalUrl ?? article.url,
    title: titleOf(each, profiles),
    summary: english ? english.summary : article.summary,
    shownLanguage: languageOf(each),
    byline: article.byline,
    agency: article.agency,
    section: article.section,
    kind,
    topic: mostLikely(topics),
    worth: worthOf([each], profiles, about, true).points,
    about,
    picture: pictureOf(each, images),
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
  });
  return { frontMatter, body: shown.blocks };
}

function titleOf(each: DayArticle, profiles: Profiles): string {
  const { english, headline } = profileOf(profiles, each).headlines;
  return shownTitle(english ?? headline, languageOf(each));
}

/** The language in which an article's title is shown. */
function languageOf({ article, english }: DayArticle): string {
  return english && !isEnglish(article.language) ? 'en' : article.language;
}

/** Returns the blocks in English; none where no block has any. */
function inEnglish(blocks: readonly Block[], texts: readonly string[]): Block[] {
  return blocks.flatMap((block, index) => {
    const text = texts[index];
    return text === undefined ? [] : [{ ...block, text }];
  });
}

function compareNewest(a: PublishedArticle, b: PublishedArticle): number {
  return a.published === b.published ? (a.id < b.id ? -1 : 1) : a.published < b.published ? 1 : -1;
}
