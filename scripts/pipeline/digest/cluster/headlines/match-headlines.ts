import { isEnglish } from '../../../../../src/schemas/language.ts';
import type { HeadlineMatch } from '../clusterer.ts';
import type { ComparableArticle } from '../../../snapshot/day-article.ts';
import type { ComparableHeadline } from '../../day-headline.ts';
import { describeDay } from '../words/describe-day.ts';
import { headlineIndex, type HeadlineIndex } from './headline-index.ts';
import type { SparseOptions } from '../options.ts';
import { chanceOfSameEvent } from '../groups/same-event.ts';
import { sharedCore } from './shared-core.ts';
import type { ArticleVectors } from '../words/vectors.ts';

/** Blocks of an article compared with headlines: later ones go beyond what a headline can say. */
const BLOCKS = 2;

/** A headline below this chance that has no word of the story's core is not near: they share about a word or two. */
const MIN_CHANCE_OF_NEAR_HEADLINE = 0.03;

/**
 * Returns, for each story, the headlines that may report it, nearest first. Both sides are read in English and in their
 * own language, and compared in every language that they share. Only the opening of an article is compared, since a
 * headline says no more.
 */
export function matchHeadlines(
  stories: readonly (readonly ComparableArticle[])[],
  headlines: readonly ComparableHeadline[],
  options: SparseOptions,
): HeadlineMatch[][] {
  const storyReadings = stories.map((story, at) => story.flatMap((each) => readingsOf(each, `story ${at}`)));
  const headReadings = headlines.map((each) => readingsOf(each, 'headline'));
  const described = describeDay([...storyReadings, ...headReadings].flat(), options);
  const byId = new Map(described.day.articles.map((vectors) => [vectors.id, vectors]));
  const readingOf = new Map(described.readings.map((reading) => [reading.article.article.id, reading]));
  const vectorsOf = (readings: readonly ComparableArticle[]) =>
    readings.flatMap(({ article }) => byId.get(article.id) ?? []);
  const index = headlineIndex(headReadings.map(vectorsOf), described.words.terms, options);
  const placeOf = new Map(headlines.map(({ article }, place) => [article.id, place]));
  return storyReadings.map((readings, at) => {
    const articles = vectorsOf(readings);
    const texts = readings.flatMap(({ article }) => readingOf.get(article.id) ?? []);
    const chances = highestChances(articles, index, options);
    const own = new Set((stories[at] ?? []).flatMap(({ article }) => placeOf.get(article.id) ?? []));
    const core = sharedCore(articles, texts, described.words, index, own);
    return [...new Set([...chances.keys(), ...core.keys()])]
      .map((headline) => ({
        headline,
        chance: chances.get(headline) ?? 0,
        ...(core.get(headline) ?? { common: 0, names: [] }),
      }))
      .filter(({ chance, common }) => chance >= MIN_CHANCE_OF_NEAR_HEADLINE || common > 0)
      .sort((a, b) => b.chance - a.chance || b.common - a.common || a.headline - b.headline);
  });
}

/** Returns an article's English and its original text as two articles of one language each. */
function readingsOf({ article, english }: ComparableArticle, name: string): ComparableArticle[] {
  const id = `${name} ${article.id}`;
  const own = { article: { ...article, id: `${id} own`, blocks: article.blocks.slice(0, BLOCKS) } };
  if (english === undefined) return [own];
  const read = {
    article: { ...article, id, blocks: [] },
    english: { ...english, blocks: english.blocks.slice(0, BLOCKS) },
  };
  return isEnglish(article.language) ? [read] : [read, own];
}

/**
 * Returns, for each headline similar enough to be compared, the highest chance that it reports the same event as one of
 * the articles.
 */
function highestChances(
  articles: readonly ArticleVectors[],
  index: HeadlineIndex,
  options: SparseOptions,
): Map<number, number> {
  const chances = new Map<number, number>();
  for (const article of articles) {
    for (const { headline, reading } of index.alike(article)) {
      const chance = chanceOfSameEvent(article, reading, options);
      if (chance > (chances.get(headline) ?? 0)) chances.set(headline, chance);
    }
  }
  return chances;
}
