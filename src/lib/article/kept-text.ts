import type { PublishedArticle } from '../../schemas/published-article.ts';
import { isCaption, plainText, type TextBlock } from '../text-blocks.ts';
import { currentTurn } from '../turn.ts';
import type { CaptionedText } from './captioned.ts';

/** A text as far as a site keeps it, and whether that is less than it had. */
export interface KeptText extends CaptionedText {
  isShortened: boolean;
}

/** The shortest paragraph that is a lead, in UTF-16 code units; shorter are bylines and datelines. */
const MIN_LEAD = 40;

/**
 * The text of an article, or its lead alone where its day is older than the site shows whole texts: its summary, which stands
 * above the text, or else its first paragraph, in both languages. What is an excerpt in any case stays one.
 */
export function keptText(
  article: Pick<PublishedArticle, 'day' | 'summary' | 'withheldBlocks'>,
  text: CaptionedText,
  from = currentTurn().keptFrom,
): KeptText {
  const { shown, blocks } = text;
  if (article.day >= from || article.withheldBlocks > 0) return { ...text, isShortened: false };
  const whole = Math.max(shown.length, blocks.length);
  const [lead, printed] = article.summary === undefined ? firstOf(shown, blocks) : [[], []];
  return {
    ...text,
    shown: lead,
    blocks: printed,
    isShortened: Math.max(lead.length, printed.length) < whole,
  };
}

/** The first paragraph of a text and of its original. */
function firstOf(
  shown: readonly TextBlock[],
  blocks: CaptionedText['blocks'],
): [TextBlock[], CaptionedText['blocks']] {
  const texts = shown.length > 0 ? shown.map(plainText) : blocks.map(({ text }) => text);
  const isText = (index: number) => !(shown[index] && isCaption(shown[index]));
  const full = texts.findIndex((each, index) => isText(index) && each.length >= MIN_LEAD);
  const at = Math.max(full, 0);
  const isPaired = shown.length === 0 || shown.length === blocks.length;
  const printedAt = isPaired ? at : 0;
  return [shown.slice(at, at + 1), blocks.slice(printedAt, printedAt + 1)];
}
