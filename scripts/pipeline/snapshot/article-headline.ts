import type { Article } from '../../../src/schemas/article.ts';
import { HEADLINE_SUMMARY, type Headline } from '../../../src/schemas/headline.ts';
import { cutAtWord } from '../../text/cut-text.ts';

/** The words of a headline: those of an article, or of what could have become one. */
export type HeadlineWords = Pick<Article, 'source' | 'url' | 'title' | 'summary' | 'blocks' | 'language'>;

/**
 * The line of `headlines.jsonl` of an article: its own summary, or else how its text begins, cut to 200 characters.
 * @param published absent where no feed gives it
 * @param english its headline in English, where there is some
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
