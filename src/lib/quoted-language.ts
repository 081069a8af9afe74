import type { PublishedArticle } from '../schemas/published-article.ts';
import type { Evidence } from '../schemas/take.ts';

/** The language in which an article was printed (BCP 47). */
export const printedLanguage = ({
  original,
  shownLanguage,
}: Pick<PublishedArticle, 'original' | 'shownLanguage'>): string => original?.language ?? shownLanguage;

/** The language of a quotation (BCP 47). */
export function quotedLanguage(
  { side }: Pick<Evidence, 'side'>,
  article: Pick<PublishedArticle, 'original' | 'shownLanguage'>,
): string {
  return side === 'english' ? 'en' : printedLanguage(article);
}
