import { Readability } from '@mozilla/readability';
import type { Block } from '../../../../src/schemas/block.ts';
import { htmlToBlocks } from '../html/html-to-blocks.ts';
import { pageDocument } from './page-document.ts';
import { preparePage, removeNoText } from './prepare-page.ts';
import { pruneLinks } from './prune-links.ts';

/** Selectors for article text in common publishing systems. */
const BODIES =
  '[itemprop="articleBody"], .articleBody, .article-body, .article__body, .story-body, .entry-content, .post-content';

/** A text shorter than this share of another reading of the same page is incomplete. */
const MIN_SHARE_OF_TEXT = 0.6;

/**
 * Extracts the main text of a page with Readability, after removing what surrounds the article. If that removes a good
 * part of the text, what was removed belonged to it, and the page is read as it is; if structured data holds a text far
 * longer than both, that is used.
 */
export function mainText(html: string, url: string, body: string | undefined): Block[] {
  const plain = readable(pageDocument(html, url), removeNoText);
  const prepared = readable(pageDocument(html, url), preparePage);
  const read = lengthOf(prepared) < MIN_SHARE_OF_TEXT * lengthOf(plain) ? plain : prepared;
  const marked = markedText(pageDocument(html, url));
  const structured = htmlToBlocks(body ?? '');
  return [marked, structured].find((other) => lengthOf(read) < MIN_SHARE_OF_TEXT * lengthOf(other)) ?? read;
}

/**
 * The longest text that a page marks as its article (by schema.org microdata, or the names used by publishing systems).
 * An article may have several parts, but parts of several articles are a list of articles.
 */
function markedText(document: Document): Block[] {
  preparePage(document);
  const articles = new Map<Element, Block[]>();
  for (const each of document.querySelectorAll(BODIES)) {
    if (each.parentElement?.closest(BODIES)) continue;
    pruneLinks(each);
    const article = each.closest('article, main') ?? document.body;
    const before = articles.get(article) ?? [];
    const part = htmlToBlocks(each.outerHTML);
    if (!isRepeat(part, before)) articles.set(article, [...before, ...part]);
  }
  return [...articles.values()].reduce((best, each) => (lengthOf(each) > lengthOf(best) ? each : best), []);
}

/** Share of a part that must already have occurred to call it a repetition, as for another layout of the page. */
const SAME_BEGINNING = 100;

function isRepeat(part: readonly Block[], before: readonly Block[]): boolean {
  return lettersOf(before).includes(lettersOf(part).slice(0, SAME_BEGINNING));
}

function lettersOf(blocks: readonly Block[]): string {
  return blocks.map(({ text }) => text.replace(/[^\p{L}\p{N}]/gu, '')).join('');
}

function readable(document: Document, prepare: (document: Document) => void): Block[] {
  prepare(document);
  const reader = new Readability<Element>(document, {
    charThreshold: 200,
    serializer: (node) => node as Element,
  });
  const content = reader.parse()?.content;
  if (!content) return [];
  pruneLinks(content);
  return htmlToBlocks(content.outerHTML);
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { kind, text }) => sum + (kind === 'caption' ? 0 : text.length), 0);
}
