import { phrase } from '../../schemas/phrase.ts';
import type { PublishedArticle } from '../../schemas/published-article.ts';

/** What of an article is shown, where it is known not to be all. */
export type ShownPart = 'lead' | 'opening' | 'summary' | 'feed' | 'headline';

/** What a reader reads below the text, with the name of the source. */
export const PART_WORDS: Readonly<Record<ShownPart, string>> = {
  lead: phrase('The lead of the article, as this site keeps it; the rest is at {source}.'),
  opening: phrase('The opening of the article; the rest is at {source}.'),
  summary: phrase('The source’s own summary; the article is at {source}.'),
  feed: phrase('The text of the source’s feed; the article is at {source}.'),
  headline: phrase('Only the headline was read; the article is at {source}.'),
};

/** What a reader reads below a text of which it is not known whether it is all. */
export const WHOLE_WORDS = phrase('The original article is at {source}.');

/** The longest text that a source breaks off as a lead, in UTF-16 code units; an article that ends with dots is longer. */
const MAX_LEAD = 400;

/** The marks with which a source breaks off a text. */
const BROKEN_OFF = /(?:…|\.\.\.|\[(?:…|\.\.\.)\])$/u;

/**
 * Which part of an article the page shows; undefined where nothing says that it is not the whole.
 *
 * @param text its whole text as shown; empty if it has none
 * @param isShortened whether its day is older than whole texts are kept
 */
export function shownPart(
  { withheldBlocks, based, summary }: Pick<PublishedArticle, 'withheldBlocks' | 'based' | 'summary'>,
  text: string,
  isShortened = false,
): ShownPart | undefined {
  if (isShortened) return 'lead';
  if (text === '' && summary === undefined) return 'headline';
  const isBrokenOff = text.length <= MAX_LEAD && BROKEN_OFF.test(text.trim());
  if (withheldBlocks > 0 || isBrokenOff) return 'opening';
  if (based === 'feed') return 'feed';
  if (based === 'summary') return summary === undefined ? 'headline' : 'summary';
  return undefined;
}
