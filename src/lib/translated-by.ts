import { t } from '../interface/t.ts';
import type { PublishedArticle } from '../schemas/published-article.ts';
import { engineOf, isEngineName } from '../schemas/translation-engine.ts';

/** A note that says where an article's English comes from; a snapshot may name an engine that this site lacks. */
export function translatedByWords({
  engine,
  engineVersion,
}: NonNullable<PublishedArticle['translatedBy']>): string {
  if (engine === 'corpus') return t('The English came with the article; the translation is not ours.');
  const name = isEngineName(engine) ? t(engineOf(engine).shownAs) : engine;
  return t('Translated by {engine}, paragraph by paragraph. Only the original is authoritative.', {
    engine: `${name} ${engineVersion}`,
  });
}
