import type { Article } from '../../../../src/schemas/article.ts';
import type { Block } from '../../../../src/schemas/block.ts';
import { type DayArticle, englishTextOf } from '../../snapshot/day-article.ts';
import { type ShownLength, shownLength } from './asked-length.ts';
import { cutShort, excerpt, EXCERPT_CHARACTERS, type TextPolicy } from './excerpt.ts';

/** An article with its texts as far as they may be shown, and how much of them is withheld. */
export interface ShownArticle {
  shown: DayArticle;
  /** Blocks withheld or cut: the larger of the counts for the original and the English. */
  withheld: number;
}

/**
 * Cuts an article's text and its English as far as the policy, the source's rights and its publisher's wishes ask; the
 * two share the characters. An excerpt has the same blocks in both languages, so that each can be read beside the other.
 * Titles stay, and summaries where only an excerpt is limited.
 * @param most characters of an excerpt
 */
export function showTexts(each: DayArticle, policy: TextPolicy, most = EXCERPT_CHARACTERS): ShownArticle {
  return policy === 'full' ? { shown: each, withheld: 0 } : cutTexts(each, shownLength(each, most));
}

/** Cuts an article's text and its English to a number of characters that they share, its summary among them if asked. */
export function cutTexts(each: DayArticle, { characters, withSummary }: ShownLength): ShownArticle {
  if (characters === Infinity) return { shown: each, withheld: 0 };
  const { source, translation } = each;
  const share = translation ? Math.floor(characters / 2) : characters;
  const article = withSummary ? bounded(each.article, share) : each.article;
  const english =
    translation && withSummary ? { ...translation, summary: cutOf(translation.summary, share) } : translation;
  const used = withSummary ? Math.max(article.summary?.length ?? 0, english?.summary?.length ?? 0) : 0;
  const original = excerpt(article.blocks, share - used);
  const translated = english && excerpt(englishBlocks(article.blocks, english.blocks), share - used);
  const withheld = Math.max(original.withheld, translated?.withheld ?? 0);
  if (withheld === 0 && !withSummary) return { shown: each, withheld };
  const isPaired = translated !== undefined && translated.blocks.length > 0;
  const count = isPaired
    ? Math.min(original.blocks.length, translated.blocks.length)
    : original.blocks.length;
  const cut = { ...article, blocks: original.blocks.slice(0, count) };
  const cutEnglish = english && {
    ...english,
    blocks: translated?.blocks.slice(0, count).map(({ text }) => text) ?? [],
  };
  const shown = { article: cut, source, translation: cutEnglish, english: englishTextOf(cut, cutEnglish) };
  return { shown, withheld };
}

/** An article whose characters are counted: with so much of its summary, and without the words of its picture. */
function bounded(article: Article, characters: number): Article {
  const { image } = article;
  const summary = cutOf(article.summary, characters);
  return { ...article, summary, image: image && { ...image, alt: undefined } };
}

function cutOf(summary: string | undefined, characters: number): string | undefined {
  return summary === undefined ? undefined : cutShort(summary, characters);
}

/** Returns the blocks in English; none where no block has any. */
export function englishBlocks(blocks: readonly Block[], texts: readonly string[]): Block[] {
  return blocks.flatMap((block, index) => {
    const text = texts[index];
    return text === undefined ? [] : [{ ...block, text }];
  });
}
