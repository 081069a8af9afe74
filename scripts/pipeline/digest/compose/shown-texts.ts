import type { Block } from '../../../../src/schemas/block.ts';
import { type DayArticle, englishTextOf } from '../../snapshot/day-article.ts';
import { cutShort, excerpt, EXCERPT_CHARACTERS, type TextPolicy } from './excerpt.ts';

/** An article with its texts as far as they may be shown, and how much of them is withheld. */
export interface ShownArticle {
  shown: DayArticle;
  /** Blocks withheld or cut: the larger of the counts for the original and the English. */
  withheld: number;
}

/** Most characters that may be shown of a text and its English together, and whether its summary is among them. */
export interface ShownLength {
  characters: number;
  withSummary: boolean;
}

/**
 * How much of an article a published site may show: what its source's rights allow, and what its publisher asks for.
 * @param most characters of an excerpt
 */
export function shownLength({ article, source }: DayArticle, most: number): ShownLength {
  const { rights } = source;
  const asked = article.limit?.characters ?? Infinity;
  if (rights.text === 'none' || rights.text === 'headline') return { characters: 0, withSummary: true };
  return {
    characters: Math.min(asked, rights.text === 'full' ? Infinity : most),
    withSummary: asked < Infinity,
  };
}

/**
 * Cuts an article's text and its English as far as the policy, the source's rights and its publisher's wishes ask; the
 * two share the characters. An excerpt has the same blocks in both languages, so that each can be read beside the other.
 * Titles stay, and summaries where only an excerpt is limited.
 * @param most characters of an excerpt
 */
export function showTexts(each: DayArticle, policy: TextPolicy, most = EXCERPT_CHARACTERS): ShownArticle {
  const { characters, withSummary } = shownLength(each, most);
  if (policy === 'full' || characters === Infinity) return { shown: each, withheld: 0 };
  const { source, translation } = each;
  const share = translation ? Math.floor(characters / 2) : characters;
  const article = withSummary
    ? { ...each.article, summary: cutOf(each.article.summary, share) }
    : each.article;
  const english =
    translation && withSummary ? { ...translation, summary: cutOf(translation.summary, share) } : translation;
  const used = withSummary ? Math.max(article.summary?.length ?? 0, english?.summary?.length ?? 0) : 0;
  const original = excerpt(article.blocks, share - used);
  const translated = english && excerpt(inEnglish(article.blocks, english.blocks), share - used);
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

function cutOf(summary: string | undefined, characters: number): string | undefined {
  return summary === undefined ? undefined : cutShort(summary, characters);
}

/** Returns the blocks in English; none where no block has any. */
export function inEnglish(blocks: readonly Block[], texts: readonly string[]): Block[] {
  return blocks.flatMap((block, index) => {
    const text = texts[index];
    return text === undefined ? [] : [{ ...block, text }];
  });
}
