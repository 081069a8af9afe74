import { isEnglish } from '../schemas/language.ts';
import type { PublishedArticle } from '../schemas/published-article.ts';
import { byWorth, isNewsOfItsOwn } from './front-page.ts';

/**
 * Compares articles for a list: reports come before what appears every day and what one writer thinks, and that before what has no
 * English; then what has more consequence comes first.
 */
export function byInterest(a: PublishedArticle, b: PublishedArticle): number {
  const interest = (article: PublishedArticle): number =>
    Number(isEnglish(article.shownLanguage)) + Number(isNewsOfItsOwn(article));
  return interest(b) - interest(a) || byWorth(a, b);
}
