import type { Article } from '../../../src/schemas/article.ts';
import { HEADLINE_SUMMARY, type Headline } from '../../../src/schemas/headline.ts';
import { cutAtWord } from '../../text/cut-text.ts';

/** The fields of a headline, taken from an article or a candidate. */
export type HeadlineWords = Pick<Article, 'source' | 'url' | 'title' | 'summary' | 'blocks' | 'language'>;

/**
 * Makes an article's line of `headlines.jsonl`, with its summary or else the beginning of its text, cut to 200
 * characters.
 * @param published undefined when no feed gives it
 * @param english its headline in English, if available
 */
export function articleHeadline(
  { source, url, title, summary, blocks, language }: HeadlineWords,
  published: string | undefined,
  english: string | undefined,
): Headline {
  const lead = cutAtWord(summary ?? blocks[0]?.text ?? '', HEADLINE_SUMMARY);
  return {
    source,
    url,
    title,
    ...(lead !== '' && { summary: lead }),
    language,
    ...(published !== undefined && { published }),
    ...(english !== undefined && { english }),
  };
}
