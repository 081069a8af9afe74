import type { PublishedArticle } from '../schemas/published-article.ts';
import type { Evidence } from '../schemas/take.ts';

/** The language of a quotation (BCP 47). */
export function quotedLanguage(
  { side }: Pick<Evidence, 'side'>,
  { original, shownLanguage }: Pick<PublishedArticle, 'original' | 'shownLanguage'>,
): string {
  return side === 'english' ? 'en' : (original?.language ?? shownLanguage);
}
