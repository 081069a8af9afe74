import { shownByline } from './article/shown-byline.ts';
import type { PublishedArticle } from '../schemas/published-article.ts';

/** The source's article as a schema.org NewsArticle; for a translation, the translation and the work it is based on. */
export function structuredArticle(article: PublishedArticle): Record<string, unknown> {
  const { title, shownLanguage, original, published, source, url, section } = article;
  const byline = shownByline(article.byline, [source.name]);
  const publisher = { '@type': 'NewsMediaOrganization', name: source.name, url: source.homepage };
  const own = {
    '@type': 'NewsArticle',
    headline: original?.title ?? title,
    inLanguage: original?.language ?? shownLanguage,
    datePublished: published,
    url,
    publisher,
    ...(byline && { author: { '@type': 'Person', name: byline } }),
    ...(section && { articleSection: section }),
  };
  if (!original) return own;
  return {
    '@type': 'NewsArticle',
    headline: title,
    inLanguage: shownLanguage,
    datePublished: published,
    publisher,
    isBasedOn: url,
    translationOfWork: own,
  };
}
