import type { PublishedArticle } from '../schemas/published-article.ts';
import { engineOf, isEngineName } from '../schemas/translation-engine.ts';

/** A note that says where an article's English comes from; a snapshot may name an engine that this site lacks. */
export function translatedByWords({
  engine,
  engineVersion,
}: NonNullable<PublishedArticle['translatedBy']>): string {
  if (engine === 'corpus') return 'The English came with the article; the translation is not ours.';
  const name = isEngineName(engine) ? engineOf(engine).shownAs : engine;
  return `Translated by ${name} ${engineVersion}, paragraph by paragraph. Only the original is authoritative.`;
}
