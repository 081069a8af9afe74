import type { PublishedArticle } from '../schemas/published-article.ts';

/** How engines are described to readers. */
const ENGINES: Readonly<Record<string, string>> = {
  apertium: 'Apertium (rule-based, rough)',
  bergamot: 'Bergamot',
  deepl: 'DeepL',
  libretranslate: 'LibreTranslate',
  openai: 'the language model',
};

/** A note that says where an article's English comes from. */
export function translatedByWords({
  engine,
  engineVersion,
}: NonNullable<PublishedArticle['translatedBy']>): string {
  if (engine === 'corpus') return 'The English text was supplied with the article.';
  return `Translated by ${ENGINES[engine] ?? engine} ${engineVersion}, paragraph by paragraph. Only the original is authoritative.`;
}
