import type { Story } from '../schemas/story.ts';
import { articleBeginning, type DayOfNews } from './days.ts';
import { quotesOfPress, type ShortQuote } from './short-quote.ts';
import { shortened } from './shortened.ts';
import type { PublishedArticle } from '../schemas/published-article.ts';

/** What a country's press says, in its words. */
export type PressQuote = Pick<ShortQuote, 'text' | 'language' | 'article'>;

/**
 * How a country's press puts a story that it leads with: as the story quotes it; where it quotes nothing, as the press's own
 * article begins.
 *
 * @param headline the article whose headline stands above
 * @param most UTF-16 code units of each
 */
export async function pressQuotes(
  code: string,
  story: Story,
  headline: PublishedArticle | undefined,
  articleById: DayOfNews['articleById'],
  most: number,
): Promise<PressQuote[]> {
  const quoted = quotesOfPress(code, story, articleById, most, headline?.title ?? story.title);
  if (quoted.length > 0 || !headline) return quoted;
  const beginning = headline.summary ?? (await articleBeginning(headline));
  if (beginning === '') return [];
  return [{ text: shortened(beginning, most), language: headline.shownLanguage, article: headline }];
}
