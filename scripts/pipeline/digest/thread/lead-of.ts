import type { DayArticle } from '../../snapshot/day-article.ts';
import { cutText } from '../../../text/cut-text.ts';

/** Most of a lead that is kept, in UTF-16 units: two sentences. */
const MAX_LEAD_LENGTH = 300;

/**
 * Returns an article's summary, or otherwise its first block, in English where available; empty where it has neither.
 */
export function leadOf({ article, english }: DayArticle): string {
  const { summary, first } = english
    ? { summary: english.summary, first: english.blocks[0] }
    : { summary: article.summary, first: article.blocks[0]?.text };
  return cutText(summary ?? first ?? '', MAX_LEAD_LENGTH);
}
