import { parseHTML } from 'linkedom';
import { innerBase } from '../feed/resolve-link.ts';

/** Node types (DOM Standard §4.4). */
const ELEMENT_NODE = 1;
const TEXT_NODE = 3;

/**
 * Parses a page into a document with one head and one body, and resolves addresses against the page, or the first
 * `<base>` in it. linkedom leaves elements where they are; browsers move them into the body (HTML Standard §13.2.6.4). It
 * leaves names of attributes in capitals, too, under which nothing would look for them.
 */
export function pageDocument(html: string, url: string): Document {
  const document = parsed(html);
  const root = document.documentElement;
  const body = document.body;
  lowerNames(document);
  for (const child of [...document.children, ...root.children]) {
    if (child !== root && child !== body && child !== document.head) body.append(child);
  }
  if (body.parentNode !== root) root.append(body);
  body.prepend(...[...document.head.childNodes].filter(isOfBody));
  const base = document.createElement('base');
  base.setAttribute('href', declaredBase(document, url));
  document.head.prepend(base);
  return document;
}

/** A document with a root, also of a fragment, or of a page that is cut within its first tag. */
function parsed(html: string): Document {
  const given = /<html[\s>]/i.test(html) ? parseHTML(html).document : undefined;
  // linkedom gives a document without elements no root, against the type.
  const root = given?.documentElement as Element | null | undefined;
  return given && root ? given : parseHTML(`<html><body>${html}</body></html>`).document;
}

/** Elements that a head holds; any other, and text, ends one that is not closed (HTML Standard §13.2.6.4.4). */
const OF_HEAD = new Set(
  'BASE BASEFONT BGSOUND LINK META TITLE NOSCRIPT NOFRAMES STYLE SCRIPT TEMPLATE'.split(' '),
);

/** Whether what stands in a head is of the body. */
function isOfBody(node: Node): boolean {
  return node.nodeType === TEXT_NODE
    ? (node.nodeValue ?? '').trim() !== ''
    : node.nodeType === ELEMENT_NODE && !OF_HEAD.has((node as Element).tagName);
}

/** Writes the names of all attributes in small letters (§13.2.5.33); one that is there in these counts before others. */
function lowerNames(document: Document): void {
  for (const element of document.querySelectorAll('*')) {
    for (const { name, value } of [...element.attributes]) {
      const lower = name.toLowerCase();
      if (lower === name) continue;
      element.removeAttribute(name);
      if (!element.hasAttribute(lower)) element.setAttribute(lower, value);
    }
  }
}

/** The address against which a document of `pageDocument` resolves relative ones. */
export function pageBase(document: Document, url: string): string {
  return document.querySelector('base[href]')?.getAttribute('href') ?? url;
}

/** HTML Standard §4.2.3 and §2.4.1: only the first `base` with an address counts, even if it is not usable. */
function declaredBase(document: Document, url: string): string {
  const first = [...document.querySelectorAll('base[href]')].find((base) => !base.closest('template, svg'));
  return innerBase(first?.getAttribute('href') ?? undefined, url) ?? url;
}
