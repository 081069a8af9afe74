import type { Article } from '../../../src/schemas/article.ts';
import type { Day } from '../../../src/schemas/day.ts';
import type { Source } from '../../../src/schemas/source.ts';
import { articleId } from '../../text/article-id.ts';
import { canonicalUrl } from '../../text/canonical-url.ts';
import { InputError } from '../outcome/input-error.ts';
import { checkDate } from './check-date.ts';

/**
 * Checks each article against the day, the sources and its own address.
 * @param at the place of an article, by its index
 * @throws InputError at the first article that does not fit
 */
export function checkArticles(
  articles: readonly Article[],
  sources: readonly Source[],
  day: Day,
  at: (index: number) => string,
): void {
  const known = new Set(sources.map(({ id }) => id));
  for (const [index, article] of articles.entries()) {
    const id = articleId(canonicalUrl(article.canonicalUrl ?? article.url));
    if (id !== article.id) {
      const what = `the id ${article.id} is not that of its canonical URL, which gives ${id}`;
      throw new InputError(at(index), what, 'correct the id or the address');
    }
    if (!known.has(article.source)) {
      const what = `its source "${article.source}" is not in sources.json`;
      throw new InputError(at(index), what, 'add the source, or remove the article');
    }
    checkDate(article.published, day, at(index));
  }
}
