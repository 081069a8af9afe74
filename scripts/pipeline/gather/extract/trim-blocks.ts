import type { Block } from '../../../../src/schemas/block.ts';
import { tally } from '../../../text/tally.ts';
import { isAside, isCredit } from './asides.ts';
import { withoutImprint } from './imprint.ts';
import { endsSentence, isSentence } from './sentence-shape.ts';
import { isCommentsHeading, isDateLine, isLabel } from './trim-lines.ts';

/** Minimum length of a lead before the text, in UTF-16 code units; shorter blocks there are dates and names. */
const LEAD = 80;

/** Shortest quotation that can be one of the article's own words, in UTF-16 code units, and the most that are looked for. */
const PULL_QUOTE = 30;
const MAX_QUOTES = 100;

/** Most lines of different dates that an article has: of publication, of a change. */
const MAX_DATES = 3;

/** A time of the day or a day in figures, as printed above a text. */
const TIMED = /\d{1,2}[:.h]\d{2}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}/;

/** A year; sentences have one too, when they are longer than a line of date and author. */
const YEAR = /\b(?:19|20)\d{2}\b/;

/**
 * Removes from an article's blocks what is left of its page: the repeated headline, lines of date and author above the
 * text, pointers to other articles, appeals to the reader, labels of advertisements, the comments of readers, what the
 * publisher says of itself, and headings of removed parts. Marks captions and credits as captions.
 * @param titles the page's own headlines
 * @param publishers the names of its publisher
 */
export function trimBlocks(
  blocks: readonly Block[],
  titles: readonly (string | undefined)[],
  publishers: readonly string[],
): Block[] {
  const times = tally(blocks.map(({ text }) => text));
  const dates = dateLinesOf(blocks);
  const kept = withoutPointers(blocks, titles)
    .filter((block) => !dates.has(block) && !isLabel(block, times.get(block.text) ?? 0))
    .map((block): Block => (isCredit(block.text) ? { ...block, kind: 'caption' } : block));
  return withoutRepeats(
    withoutPullQuotes(withoutLooseHeadings(withoutImprint(withoutComments(fromLead(kept)), publishers))),
  );
}

/**
 * Removes from a standfirst what is none: the headline, pointers to other articles, lines of date and author.
 * @param titles the page's own headlines
 */
export function trimStandfirst(blocks: readonly Block[], titles: readonly (string | undefined)[]): Block[] {
  return withoutPointers(blocks, titles).filter(({ text }) => text.length >= LEAD || !TIMED.test(text));
}

/** Removes the headline, pointers to other articles, appeals to the reader, and what has no words. */
function withoutPointers(blocks: readonly Block[], titles: readonly (string | undefined)[]): Block[] {
  const headlines = new Set(titles.flatMap((title) => (title === undefined ? [] : [plain(title)])));
  return blocks.filter(
    ({ text }) => !isAside(text) && !headlines.has(plain(text)) && /[\p{L}\p{N}]/u.test(text),
  );
}

/** The lines of a text that give the date of its article; where many give different ones, they part a timeline. */
function dateLinesOf(blocks: readonly Block[]): ReadonlySet<Block> {
  const lines = blocks.filter(isDateLine);
  return new Set(new Set(lines.map(({ text }) => text)).size > MAX_DATES ? [] : lines);
}

/** Removes the short lines before the first real paragraph that give a date, a time or a name. */
function fromLead(blocks: readonly Block[]): Block[] {
  const lead = blocks.findIndex(
    ({ kind, text }) => kind !== 'caption' && kind !== 'heading' && text.length >= LEAD,
  );
  return blocks.filter(({ kind, text }, at) => at >= lead || kind === 'caption' || isReport(text));
}

/** Cuts a text where its readers' comments begin, below something long enough to be its own. */
function withoutComments(blocks: readonly Block[]): readonly Block[] {
  const lead = blocks.findIndex(({ kind, text }) => kind === 'paragraph' && text.length >= LEAD);
  const end = blocks.findIndex((block, at) => at > lead && isCommentsHeading(block));
  return lead === -1 || end === -1 ? blocks : blocks.slice(0, end);
}

/** Whether a short text before the lead reports: a sentence, or what announces a quotation, but no line of a date. */
function isReport(text: string): boolean {
  if (TIMED.test(text)) return false;
  if (YEAR.test(text)) return isSentence(text);
  return endsSentence(text) || /[:…]["”»）)]?$/.test(text);
}

/**
 * Removes headings with nothing below them, which belonged to removed parts, unless they are sentences that stand
 * alone.
 */
function withoutLooseHeadings(blocks: readonly Block[]): Block[] {
  return blocks.filter(({ kind, text }, at) => {
    const next = blocks.slice(at + 1).find((each) => each.kind !== 'caption');
    return kind !== 'heading' || (next !== undefined && (next.kind !== 'heading' || endsSentence(text)));
  });
}

/** Removes what is set apart from a paragraph that says it too: a quotation of the article's own words. */
function withoutPullQuotes(blocks: readonly Block[]): readonly Block[] {
  const quotes = blocks.filter(({ kind, text }) => kind === 'quote' && text.length >= PULL_QUOTE);
  if (quotes.length === 0 || quotes.length > MAX_QUOTES) return blocks;
  const said = blocks
    .filter(({ kind }) => kind === 'paragraph')
    .map(({ text }) => plain(text))
    .join('\n');
  const pulled = new Set(quotes.filter(({ text }) => said.includes(plain(text))));
  return blocks.filter((block) => !pulled.has(block));
}

/** Removes a text repeated at once, or a long one repeated anywhere: a lead or a quotation that was set twice. */
function withoutRepeats(blocks: readonly Block[]): Block[] {
  const seen = new Set<string>();
  return blocks.filter(({ text }, at) => {
    const isRepeat = blocks[at - 1]?.text === text || (text.length >= LEAD && seen.has(text));
    seen.add(text);
    return !isRepeat;
  });
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
