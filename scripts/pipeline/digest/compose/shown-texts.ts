import type { Block } from '../../../../src/schemas/block.ts';
import { type DayArticle, englishTextOf } from '../../snapshot/day-article.ts';
import { excerpt, type TextPolicy } from './excerpt.ts';

/** An article with its texts as far as they may be shown, and how much of them is withheld. */
export interface ShownArticle {
  shown: DayArticle;
  /** Blocks withheld or cut: the larger of the counts for the original and the English. */
  withheld: number;
}

/**
 * Cuts an article's text and its English as far as the policy and the source's rights ask. An excerpt has the same
 * blocks in both languages, so that each can be read beside the other. Titles and summaries stay.
 */
export function showTexts(each: DayArticle, policy: TextPolicy): ShownArticle {
  const { article, source, translation } = each;
  const original = excerpt(article.blocks, source, policy);
  const english = translation && excerpt(inEnglish(article.blocks, translation.blocks), source, policy);
  const withheld = Math.max(original.withheld, english?.withheld ?? 0);
  if (withheld === 0) return { shown: each, withheld };
  const isPaired = english !== undefined && english.blocks.length > 0;
  const count = isPaired ? Math.min(original.blocks.length, english.blocks.length) : original.blocks.length;
  const cut = { ...article, blocks: original.blocks.slice(0, count) };
  const cutEnglish = translation && {
    ...translation,
    blocks: english?.blocks.slice(0, count).map(({ text }) => text) ?? [],
  };
  const shown = { article: cut, source, translation: cutEnglish, english: englishTextOf(cut, cutEnglish) };
  return { shown, withheld };
}

/** Returns the blocks in English; none where no block has any. */
export function inEnglish(blocks: readonly Block[], texts: readonly string[]): Block[] {
  return blocks.flatMap((block, index) => {
    const text = texts[index];
    return text === undefined ? [] : [{ ...block, text }];
  });
}
