import { Parser } from 'htmlparser2';
import { cleanText } from '../../../text/clean-text.ts';
import { cutText } from '../../../text/cut-text.ts';
import { EXCESSIVE_TAG, TagSize } from '../html/tag-size.ts';
import { writeInPieces } from '../html/write-in-pieces.ts';
import { resolveLink } from '../feed/resolve-link.ts';

/** A feed that a list names. */
export interface ListedFeed {
  feed: string;
  /** The site it belongs to. */
  homepage?: string | undefined;
  name?: string | undefined;
  /** Its language, as written. */
  language?: string | undefined;
  /** The names of the folders around it, the innermost first. */
  folders: string[];
}

/** Something of a list that is not read: an address as it is written, or a part of the list, and why. */
export interface Unread {
  what: string;
  reason: string;
}

/** The feeds of a list, and what of it is none or was left out. */
export interface ParsedOpml {
  feeds: ListedFeed[];
  unread: Unread[];
}

/** Most feeds that are read: ten times the longest lists that are shared. Those beyond are counted. */
const MAX_FEEDS = 20_000;

/** Deepest nesting of elements that is read; nothing is read after deeper ones. */
const MAX_DEPTH = 100;

/** Longest name of a feed or a folder, in UTF-16 code units. */
const MAX_NAME_LENGTH = 200;

/**
 * Parses a list of feeds (OPML 1.0 and 2.0), as feed readers write them: names of elements and attributes in any case, a
 * name in `title` or `text` or none, folders in folders. An outline with a feed's address is a feed, and may be a folder
 * too. Says what it left out. Never throws; takes linear time.
 */
export function parseOpml(text: string): ParsedOpml {
  const found: ParsedOpml = { feeds: [], unread: [] };
  const names: string[] = [];
  const tag = new TagSize();
  let [depth, beyond, isTooDeep] = [0, 0, false];
  const isOver = () => isTooDeep || tag.isExceeded;
  const parser = new Parser(
    {
      ...tag.handlers,
      onopentag: (element, attributes) => {
        depth += 1;
        isTooDeep ||= depth > MAX_DEPTH;
        if (element !== 'outline' || isOver()) return;
        const name = nameOf(attributes);
        const address = attributes.xmlurl ?? attributes.feedurl ?? attributes.rssurl;
        if (address !== undefined && found.feeds.length === MAX_FEEDS) beyond += 1;
        else if (address !== undefined) addFeed(found, address, name, attributes, names);
        names.push(name ?? '');
      },
      onclosetag: (element) => {
        depth -= 1;
        if (element === 'outline') names.pop();
      },
    },
    { xmlMode: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  writeInPieces(parser, text, isOver);
  parser.end();
  return {
    ...found,
    unread: [...found.unread, ...leftOut(beyond, { isTooDeep, isTooLong: tag.isExceeded })],
  };
}

/** What the limits left out of a list. */
function leftOut(beyond: number, limits: { isTooDeep: boolean; isTooLong: boolean }): Unread[] {
  const left: Unread[] = [];
  const rest = 'the rest of the list';
  if (beyond > 0)
    left.push({ what: `${beyond} outlines`, reason: `only ${MAX_FEEDS} feeds are read; divide the list` });
  if (limits.isTooDeep) left.push({ what: rest, reason: `over ${MAX_DEPTH} elements are in each other` });
  if (limits.isTooLong) left.push({ what: rest, reason: `there is ${EXCESSIVE_TAG}` });
  return left;
}

function addFeed(
  { feeds, unread }: ParsedOpml,
  address: string,
  name: string | undefined,
  { htmlurl = '', language }: Record<string, string>,
  names: readonly string[],
): void {
  // Some readers write the scheme of their own protocol.
  const feed = resolveLink(address.trim().replace(/^feed:(?:\/\/)?(?=https?:)|^feed:(?=\/\/)/i, ''), [
    'https://unknown.invalid',
  ]);
  if (feed === undefined || new URL(feed).hostname === 'unknown.invalid') {
    unread.push({
      what: cutText(cleanText(address), MAX_NAME_LENGTH),
      reason: 'it is not an address of the web',
    });
    return;
  }
  const folders = names.filter((folder) => folder !== '').reverse();
  feeds.push({ feed, homepage: homepageOf(htmlurl), name, language, folders });
}

/** A homepage as it is written, where a slash is all that its resolved form adds. */
function homepageOf(written: string): string | undefined {
  const resolved = resolveLink(written, []);
  return resolved === `${written}/` ? written : resolved;
}

/** OPML 2.0: `text` is what is shown, and `title` in subscription lists the name of the feed. */
function nameOf({ title = '', text = '' }: Record<string, string>): string | undefined {
  const named = [title, text].map((each) => cutText(cleanText(each), MAX_NAME_LENGTH));
  return (
    named.find((each) => each !== '' && !/^https?:\/\//i.test(each)) ?? named.find((each) => each !== '')
  );
}
