import type { DayArticle } from '../../snapshot/day-article.ts';
import { cutText } from '../../../text/cut-text.ts';

/** Longest lead kept, in UTF-16 units: two sentences. */
const MAX_LEAD_LENGTH = 300;

/** An article's summary, or else its first block, in English where there is some; empty where it has neither. */
export function leadOf({ article, english }: DayArticle): string {
  const { summary, first } = english
    ? { summary: english.summary, first: english.blocks[0] }
    : { summary: article.summary, first: article.blocks[0]?.text };
  return cutText(summary ?? first ?? '', MAX_LEAD_LENGTH);
}
