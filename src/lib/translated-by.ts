import type { PublishedArticle } from '../schemas/published-article.ts';

/** Engines of which a reader should know more than the name. */
const ENGINES: Readonly<Record<string, string>> = {
  apertium: 'Apertium (roughly, by rules)',
  bergamot: 'Bergamot',
  deepl: 'DeepL',
  libretranslate: 'LibreTranslate',
  openai: 'the language model',
};

/** One sentence that says where an article's English comes from. */
export function translatedByWords({
  engine,
  engineVersion,
}: NonNullable<PublishedArticle['translatedBy']>): string {
  if (engine === 'corpus') return 'The English was supplied with the article.';
  return `Translated by ${ENGINES[engine] ?? engine} ${engineVersion}, paragraph by paragraph. The original is what counts.`;
}
