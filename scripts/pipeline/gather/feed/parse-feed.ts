import { parseFeed as parseWire } from 'feedsmith';
import type { Entry } from '../../../../src/schemas/entry.ts';
import type { TextLimit } from '../../../../src/schemas/text-limit.ts';
import { cleanText } from '../../../text/clean-text.ts';
import { languageTag } from '../../../text/language-tag.ts';
import { fail, type Result, succeed } from '../../outcome/result.ts';
import { atomWire } from './atom-wire.ts';
import { jsonExcess } from './json-size.ts';
import { jsonWire } from './json-wire.ts';
import type { FeedOrigin } from './feed-origin.ts';
import { type FeedFailure, feedFailure } from './feed-failure.ts';
import { resolveLink } from './resolve-link.ts';
import { feedLicences } from '../opt-out/rsl-licence.ts';
import { MAX_FEED_ENTRIES, rewriteXml } from './rewrite-xml.ts';
import { rdfWire, rssWire } from './rss-wire.ts';
import { MAX_LABEL_LENGTH, toEntry } from './to-entry.ts';
import type { WireFeed } from './wire-entry.ts';
import { labelOf } from './wire-text.ts';

/** A feed's entries and metadata. */
export interface ParsedFeed {
  format: WireFeed['format'];
  title?: string | undefined;
  /** Its declared language, a BCP 47 tag. */
  language?: string | undefined;
  /** The site it belongs to. */
  site?: string | undefined;
  /** In the feed's order. */
  entries: Entry[];
  /** What is wrong with it, although it could be read. */
  notes: string[];
}

/**
 * Parses a feed of any format: RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, JSON Feed. Reads as much as possible of a
 * malformed document. Never throws; takes time linear in the document's length, and memory in what of it is read.
 */
export function parseFeed(document: string, origin: FeedOrigin): Result<ParsedFeed, FeedFailure> {
  const base = origin.answeredBy ?? origin.url;
  const failure = feedFailure(document);
  if (failure) return fail(failure);
  const isJson = document.trimStart().startsWith('{');
  const excess = isJson ? jsonExcess(document) : undefined;
  if (excess !== undefined) return fail({ reason: 'unreadable', detail: excess });
  const { xml, notes } = isJson ? { xml: document.trimStart(), notes: [] } : rewriteXml(document, base);
  const read = readWire(xml);
  if (!read.ok) return read;
  const wire = read.value;
  const licences = isJson ? undefined : feedLicences(document);
  const entries = wire.entries
    .slice(0, MAX_FEED_ENTRIES)
    .map((entry, index) => toEntry(entry, wire, { ...origin, position: index + 1 }))
    .map((entry) =>
      licences && entry.url !== undefined ? limited(entry, licences(new URL(entry.url))) : entry,
    );
  return succeed({
    format: wire.format,
    title: labelOf(wire.title, MAX_LABEL_LENGTH),
    language: languageTag(wire.language ?? ''),
    site: resolveLink(wire.site ?? '', [wire.base, base]),
    entries,
    notes: [...notes, ...unreadNotes(entries)],
  });
}

const limited = (entry: Entry, limit: TextLimit | undefined): Entry => (limit ? { ...entry, limit } : entry);

/** What is said of dates that cannot be read, although the page of an entry may give another. */
function unreadNotes(entries: readonly Entry[]): string[] {
  const [first, ...others] = entries.flatMap(({ unreadDate }) => unreadDate ?? []);
  if (first === undefined) return [];
  return [`${others.length + 1} of its dates cannot be read, such as ${first}`];
}

function readWire(document: string): Result<WireFeed, FeedFailure> {
  try {
    const parsed = parseWire(document);
    if (parsed.format === 'rss') return succeed(rssWire(parsed.feed));
    if (parsed.format === 'rdf') return succeed(rdfWire(parsed.feed));
    return succeed(parsed.format === 'atom' ? atomWire(parsed.feed) : jsonWire(parsed.feed));
  } catch (error) {
    const detail = error instanceof Error ? cleanText(error.message) : 'it cannot be parsed';
    return fail({ reason: 'unreadable', detail });
  }
}
