import { isDistinctiveNumber, numbersOf } from '../../../text/numbers.ts';
import type { DayArticle } from '../../snapshot/day-article.ts';
import { leadOf } from './lead-of.ts';

/** Returns the significant numbers in a story's headlines and leads, as plain decimal digits, in code unit order. */
export function storyNumbers(articles: readonly DayArticle[]): string[] {
  const numbers = articles.flatMap((each) => {
    const { title } = each.english ?? each.article;
    return numbersOf(`${title}\n${leadOf(each)}`).filter(isDistinctiveNumber);
  });
  return [...new Set(numbers)].sort();
}
