import type { Block } from '../../../../src/schemas/block.ts';
import { elementToBlocks } from '../html/element-to-blocks.ts';
import type { Prose } from './measure-prose.ts';
import { pruneLinks } from './prune-links.ts';
import { textLength } from './text-length.ts';

/** Selectors for article text in common publishing systems. */
const BODIES =
  '[itemprop="articleBody"], .articleBody, .article-body, .article__body, .story-body, .entry-content, .post-content';

/** Share of a part that must already have occurred to call it a repetition, as for another layout of the page. */
const SAME_BEGINNING = 100;

/** The length of the prose that a page marks as its article, in UTF-16 code units; `markedText` gives the text. */
export function markedLength(document: Document, prose: Prose): number {
  const parts = [...document.querySelectorAll(BODIES)].filter((each) => !each.parentElement?.closest(BODIES));
  const byArticle = Map.groupBy(parts, (each) => each.closest('article, main'));
  const lengths = [...byArticle.values()].map((own) =>
    own.reduce((sum, each) => sum + prose.within(each), 0),
  );
  return Math.max(0, ...lengths);
}

/**
 * The longest text that a page marks as its article (by schema.org microdata, or the names used by publishing systems).
 * An article may have several parts, but parts of several articles are a list of articles.
 */
export function markedText(document: Document): Block[] {
  const articles = new Map<Element, Block[]>();
  for (const each of document.querySelectorAll(BODIES)) {
    if (each.parentElement?.closest(BODIES)) continue;
    pruneLinks(each);
    const article = each.closest('article, main') ?? document.body;
    const before = articles.get(article) ?? [];
    const part = elementToBlocks(each);
    if (!isRepeat(part, before)) articles.set(article, [...before, ...part]);
  }
  return [...articles.values()].reduce(
    (best, each) => (textLength(each) > textLength(best) ? each : best),
    [],
  );
}

function isRepeat(part: readonly Block[], before: readonly Block[]): boolean {
  return lettersOf(before).includes(lettersOf(part).slice(0, SAME_BEGINNING));
}

function lettersOf(blocks: readonly Block[]): string {
  return blocks.map(({ text }) => text.replace(/[^\p{L}\p{N}]/gu, '')).join('');
}
