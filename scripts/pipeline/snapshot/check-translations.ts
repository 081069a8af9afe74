import type { Article } from '../../../src/schemas/article.ts';
import type { Translation } from '../../../src/schemas/translation.ts';
import { InputError } from '../outcome/input-error.ts';

/**
 * Checks that each translation is of a known article and has one text for each of its blocks, or none.
 * @param at the place of a translation, by its index
 * @throws InputError at the first translation that does not fit
 */
export function checkTranslations(
  translations: readonly Translation[],
  articles: readonly Article[],
  at: (index: number) => string,
): void {
  const byId = new Map(articles.map((article) => [article.id, article]));
  for (const [index, { article: id, blocks }] of translations.entries()) {
    const article = byId.get(id);
    if (!article) {
      const what = `it translates the unknown article ${id}`;
      throw new InputError(at(index), what, 'remove the translation, or add the article');
    }
    if (blocks.length !== 0 && article.blocks.length !== blocks.length) {
      const what = `it has ${blocks.length} blocks, but the article ${id} has ${article.blocks.length}`;
      throw new InputError(at(index), what, 'give one English text for each block of the article');
    }
  }
}
