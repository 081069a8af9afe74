import { Readability } from '@mozilla/readability';
import type { Block } from '../../../../src/schemas/block.ts';
import { htmlToBlocks } from '../html/html-to-blocks.ts';
import { pageDocument } from './page-document.ts';
import { preparePage, removeNoText } from './prepare-page.ts';
import { pruneLinks } from './prune-links.ts';

/** Where publishing systems put an article's text. */
const BODIES =
  '[itemprop="articleBody"], .articleBody, .article-body, .article__body, .story-body, .entry-content, .post-content';

/** A text that much shorter than another reading of the same page has lost a part of it. */
const MIN_SHARE_OF_TEXT = 0.6;

/**
 * The main text of a page by Readability, of the page without what surrounds its article. Where that takes a
 * good part of the text away, what surrounds was part of it, and the page is read as it is; where structured data
 * holds a text far longer than both, that is taken.
 */
export function mainText(html: string, url: string, body: string | undefined): Block[] {
  const plain = readable(pageDocument(html, url), removeNoText);
  const prepared = readable(pageDocument(html, url), preparePage);
  const read = lengthOf(prepared) < MIN_SHARE_OF_TEXT * lengthOf(plain) ? plain : prepared;
  const marked = markedText(pageDocument(html, url));
  const told = htmlToBlocks(body ?? '');
  return [marked, told].find((other) => lengthOf(read) < MIN_SHARE_OF_TEXT * lengthOf(other)) ?? read;
}

/**
 * The longest text that a page marks as its article's (schema.org microdata, or the names that publishing systems
 * give): an article may be in several parts, but those of several articles are a list of them.
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

/** How much of a part must stand before to call it the same text, set again for another form of the page. */
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
