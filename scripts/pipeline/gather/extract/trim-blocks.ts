import type { Block } from '../../../../src/schemas/block.ts';
import { isAside, isCredit } from './asides.ts';

/** From how many UTF-16 code units on a block before the text is a lead, and not a line of dates and names. */
const LEAD = 80;

/** A clock or a date in figures, as above a text stand. */
const DATED = /\d{1,2}[:.h]\d{2}|\b(?:19|20)\d{2}\b|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}/;

/**
 * An article's blocks without what is left of its page: the headline again, lines of date and author above the
 * text, pointers to other articles, requests, and headings of what was taken away. Captions and credits become
 * captions.
 * @param titles the headlines by which the page calls itself
 */
export function trimBlocks(blocks: readonly Block[], titles: readonly (string | undefined)[]): Block[] {
  const headlines = new Set(titles.flatMap((title) => (title === undefined ? [] : [plain(title)])));
  const told = blocks
    .filter(({ text }) => !isAside(text) && !headlines.has(plain(text)) && /[\p{L}\p{N}]/u.test(text))
    .map((block): Block => (isCredit(block.text) ? { ...block, kind: 'caption' } : block));
  return withoutRepeats(withoutLooseHeadings(fromLead(told)));
}

/** Leaves out the short lines before the first real paragraph that give a date, a time or a name. */
function fromLead(blocks: readonly Block[]): Block[] {
  const lead = blocks.findIndex(
    ({ kind, text }) => kind !== 'caption' && kind !== 'heading' && text.length >= LEAD,
  );
  return blocks.filter(
    ({ kind, text }, at) =>
      at >= lead || kind === 'caption' || (!DATED.test(text) && /[.!?。！？؟…:]["”»）)]?$/.test(text)),
  );
}

/** A heading with nothing below it headed what was taken away, unless it is a sentence and tells for itself. */
function withoutLooseHeadings(blocks: readonly Block[]): Block[] {
  return blocks.filter(({ kind, text }, at) => {
    const next = blocks.slice(at + 1).find((each) => each.kind !== 'caption');
    return kind !== 'heading' || (next !== undefined && (next.kind !== 'heading' || /[.!?。]$/.test(text)));
  });
}

/** The same text twice in a row, or a long one anywhere again, is a lead or a quotation that was set twice. */
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
