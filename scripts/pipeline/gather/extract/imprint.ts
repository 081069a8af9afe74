import { getDomainWithoutSuffix } from 'tldts';
import type { Block } from '../../../../src/schemas/block.ts';
import { textLength } from './text-length.ts';

/** Headings of what a publisher says of itself, whole: "About us", in the languages of our sources. */
const ABOUT_US =
  /^(?:about (?:us|the (?:authors?|publisher)|this (?:site|website|newspaper))|who we are|über uns|à propos de nous|qui sommes[- ]nous|acerca de nosotros|sobre nosotros|quiénes somos|sobre nós|quem somos|chi siamo|over ons|om oss|om os|tietoa meistä|um okkur|o nas|o nás|o firmie|o společnosti|despre noi|rólunk|о компании|о нас|про нас|за нас|hakkımızda|σχετικά με εμάς|ποιοι είμαστε|من نحن|درباره ما|אודותינו|हमारे बारे में|tentang kami|về chúng tôi|เกี่ยวกับเรา|关于我们|關於我們|私たちについて|회사 소개)[\s?:.]*$/iu;

/** What stands before the publisher's name in such a heading. */
const ABOUT =
  /^(?:about|über|à propos (?:de |d['’])|acerca de|sobre|informazioni su|over|om|tietoa|o|о|про|关于|關於)(?=[\s\p{sc=Han}\p{L}])\s*(.+?)[\s:?]*$/iu;

/** Articles that names have or lack: "About the Gazette", "Gazette". */
const ARTICLE =
  /^(?:the|der|die|das|den|dem|le|la|les|l['’]|el|los|las|il|lo|o|os|as|de|het)(?:\s+|(?<=['’]))/iu;

/** Fewest letters of a publisher's name. */
const SHORTEST_NAME = 3;

/** Longest such heading, in UTF-16 code units. */
const LONGEST_HEADING = 60;

/** Largest share of a text that can be such a part, or contacts, at its end. */
const LARGEST_IMPRINT = 0.35;

/** What reports have, and what a publisher says of itself has not: somebody's words. */
const QUOTATION = /["“”„«»「」『』]/;

/** Longest line with an address to write to, in UTF-16 code units. */
const LONGEST_CONTACT = 260;

/** An e-mail address, or how pages print it for people alone. */
const EMAIL = /[\p{L}\p{N}._%+-]+(?:@|\s?[[(]at[\])]\s?)[\p{L}\p{N}-]+\.[\p{L}\p{N}.-]+/iu;

/** The names of the publisher of a page: what the page calls its site, and the name in its host. */
export function publisherNames(url: string, siteNames: readonly (string | undefined)[]): string[] {
  const { hostname } = new URL(url);
  const names = [...siteNames, hostname.replace(/^www\./, ''), getDomainWithoutSuffix(hostname) ?? undefined];
  return names.filter((name) => name !== undefined);
}

/**
 * Removes from the end of a text what the publisher says of itself, and the addresses to write to. A part with another
 * heading or a quotation below its own is kept: it can be one of the report.
 * @param publishers the names of the publisher
 */
export function withoutImprint(blocks: readonly Block[], publishers: readonly string[]): Block[] {
  const most = LARGEST_IMPRINT * textLength(blocks);
  const isImprint = (end: readonly Block[]) => !end.slice(1).some(isReport) && textLength(end) <= most;
  const names = new Set(publishers.map(nameKey).filter(({ length }) => length >= SHORTEST_NAME));
  const about = blocks.findIndex((block, at) => isAbout(block, names) && isImprint(blocks.slice(at)));
  const kept = about === -1 ? [...blocks] : blocks.slice(0, about);
  while (kept.length > 1 && isContact(kept.at(-1)?.text ?? '')) kept.pop();
  return kept;
}

/** Whether a block is the heading of what the publisher says of itself. */
function isAbout({ kind, text }: Block, names: ReadonlySet<string>): boolean {
  if ((kind !== 'heading' && kind !== 'paragraph') || text.length > LONGEST_HEADING) return false;
  const named = ABOUT.exec(text)?.[1];
  return ABOUT_US.test(text) || (named !== undefined && names.has(nameKey(named)));
}

/** Whether a part of a page is what its publisher says of itself: by its heading, and without somebody's words. */
export function isAboutUs(heading: string, text: string): boolean {
  return heading.length <= LONGEST_HEADING && ABOUT_US.test(heading) && !QUOTATION.test(text);
}

function isReport({ kind, text }: Block): boolean {
  return kind === 'heading' || kind === 'quote' || QUOTATION.test(text);
}

/** The letters and figures of a name, without its article. */
function nameKey(name: string): string {
  return name
    .trim()
    .replace(ARTICLE, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function isContact(text: string): boolean {
  return text.length <= LONGEST_CONTACT && EMAIL.test(text);
}
