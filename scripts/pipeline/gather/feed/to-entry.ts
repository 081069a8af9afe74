import type { Entry } from '../../../../src/schemas/entry.ts';
import { cleanText } from '../../../text/clean-text.ts';
import { cutText } from '../../../text/cut-text.ts';
import { type DateContext, firstPossibleDate } from '../../../text/date/possible-date.ts';
import { languageTag } from '../../../text/language-tag.ts';
import { sentenceSpans } from '../../../text/sentences.ts';
import { tidyLead, withoutInvitation } from '../../../text/tidy-lead.ts';
import { picturesInHtml } from '../html/pictures-in-html.ts';
import type { FeedOrigin } from './feed-origin.ts';
import { pictureAddress } from './picture-address.ts';
import { resolveLink } from './resolve-link.ts';
import type { WireEntry, WireFeed, WireImage } from './wire-entry.ts';
import { blocksOf, either, labelOf, plainWireText, type WireText } from './wire-text.ts';

/** Longest summary, in UTF-16 code units; a longer description is taken for the article's text. */
const MAX_SUMMARY = 600;

/** Longest title, byline, section and credit, in UTF-16 code units. */
export const MAX_LABEL_LENGTH = 300;

/** Longest guid that is kept, in UTF-16 code units. */
const MAX_GUID = 2_000;

/**
 * Normalises an entry: plain text, absolute http addresses, an instant.
 * @param origin where its feed is from, with its position in the feed, from 1
 */
export function toEntry(
  wire: WireEntry,
  feed: WireFeed,
  { url, answeredBy = url, position, dates }: FeedOrigin & { position: number },
): Entry {
  const bases = [...wire.bases, feed.base, siteBase(feed, answeredBy), answeredBy];
  const { summary, blocks } = textsOf(wire);
  const image = wire.images.map((each) => imageOf(each, bases)).find(Boolean);
  return {
    feed: url,
    position,
    guid: wire.guid?.trim().slice(0, MAX_GUID).toWellFormed() || undefined,
    url: addressOf(wire.links, bases),
    title: label(wire.title) ?? titleFrom(summary),
    ...datesOf(wire.dates, dates),
    summary,
    blocks,
    byline: firstLabel(wire.authors),
    image,
    imageInText: image ? undefined : imageInText(wire, bases),
    section: firstLabel(wire.categories),
    language: languageTag(wire.language ?? '') ?? languageTag(feed.language ?? ''),
  };
}

/** The first of its addresses that leads to a page; the beginning of the site only where it has no other. */
function addressOf(
  links: readonly (string | undefined)[],
  bases: readonly (string | undefined)[],
): string | undefined {
  const addresses = links.flatMap((link) => (link === undefined ? [] : (resolveLink(link, bases) ?? [])));
  const isPage = (address: string) => /^https?:\/\/[^/]+\/./.test(address);
  return addresses.find(isPage) ?? addresses[0];
}

/**
 * When it was published: the first of its dates that is possible. One that is still to come counts where it is the only
 * one that can be read; one that cannot be read, or that no page can have, is kept as it is written.
 */
function datesOf(
  dates: readonly (string | undefined)[],
  context: DateContext = {},
): Pick<Entry, 'published' | 'unreadDate'> {
  const written = dates.flatMap((date) => (date === undefined ? [] : cleanText(date) || []));
  const published =
    firstPossibleDate(written, context) ?? firstPossibleDate(written, { ...context, latest: undefined });
  const [first] = written;
  return {
    published,
    unreadDate: published === undefined && first !== undefined ? cutText(first, MAX_LABEL_LENGTH) : undefined,
  };
}

/**
 * The site as the base of relative addresses. RSS says nothing of them, and its writers mean the channel's link. Those of
 * Atom are relative to the document (RFC 4287 §2), unless another host keeps it for the site.
 */
function siteBase({ format, site, base }: WireFeed, answeredBy: string): string | undefined {
  const address = resolveLink(site ?? '', [base, answeredBy]);
  if (address === undefined || format === 'rss' || format === 'rdf') return address;
  return new URL(address).host === new URL(answeredBy).host ? undefined : address;
}

/**
 * The summary on one line, and the full content if the feed carries it. A description of several paragraphs that is
 * longer than a summary can be is the article itself.
 */
function textsOf({ summary, content }: WireEntry): Pick<Entry, 'summary' | 'blocks'> {
  const lead = summary ? blocksOf(summary) : [];
  const full = content ? blocksOf(content) : [];
  const joined = lead.map(({ text }) => text).join(' ');
  const leadText = summary?.form === 'plain' ? withoutInvitation(joined) : tidyLead(joined);
  const isArticle = full.length === 0 && lead.length > 1 && leadText.length > MAX_SUMMARY;
  const blocks = isArticle ? lead : full;
  const text = isArticle ? (lead[0]?.text ?? '') : leadText || (full[0]?.text ?? '');
  return { summary: shorten(text) || undefined, blocks: saysNoMore(blocks, leadText) ? [] : blocks };
}

/** Drops content that only repeats the summary. */
function saysNoMore(blocks: Entry['blocks'], summary: string): boolean {
  return blocks.map(({ text }) => text).join(' ').length <= summary.length && summary.length <= MAX_SUMMARY;
}

/** Cuts a summary to whole sentences within the limit, else with an ellipsis. */
function shorten(text: string): string {
  if (text.length <= MAX_SUMMARY) return text;
  const end = sentenceSpans(text.slice(0, MAX_SUMMARY)).at(-2)?.end;
  return end === undefined ? cutText(text, MAX_SUMMARY) : text.slice(0, end);
}

function titleFrom(summary: string | undefined): string | undefined {
  if (summary === undefined) return undefined;
  const [first] = sentenceSpans(summary);
  return label(plainWireText(first ? summary.slice(first.start, first.end) : summary));
}

function label(text: WireText | undefined): string | undefined {
  return labelOf(text, MAX_LABEL_LENGTH);
}

function firstLabel(texts: readonly (WireText | undefined)[]): string | undefined {
  return texts.map(label).find((text) => text !== undefined);
}

function imageOf(image: WireImage | undefined, bases: readonly (string | undefined)[]): Entry['image'] {
  const url = pictureAddress(image?.url, bases);
  return url === undefined
    ? undefined
    : { url, alt: label(either(image?.alt)), credit: label(either(image?.credit)) };
}

/** The first picture of an entry's text, where it is HTML. */
function imageInText(
  { summary, content }: WireEntry,
  bases: readonly (string | undefined)[],
): Entry['image'] {
  return [content, summary]
    .flatMap((text) => (text && text.form !== 'plain' ? picturesInHtml(text.value) : []))
    .map(({ url, alt }) => imageOf({ url, alt }, bases))
    .find(Boolean);
}
