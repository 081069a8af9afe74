import { publishedTime } from './article/published-time.ts';
import { shownByline } from './article/shown-byline.ts';
import type { PublishedArticle } from '../schemas/published-article.ts';

/** The source's article as a schema.org NewsArticle; for a translation, also the work it translates. */
export function structuredArticle(article: PublishedArticle): Record<string, unknown> {
  const { title, shownLanguage, original, source, url, section } = article;
  const byline = shownByline(article.byline, [source.name]);
  const publisher = { '@type': 'NewsMediaOrganization', name: source.name, url: source.homepage };
  const own = {
    '@type': 'NewsArticle',
    headline: title,
    inLanguage: shownLanguage,
    datePublished: publishedTime(article),
    ...(!original && { url }),
    publisher,
    ...(byline && { author: { '@type': 'Person', name: byline } }),
    ...(section && { articleSection: section }),
  };
  if (!original) return own;
  const printed = { '@type': 'NewsArticle', headline: original.title, inLanguage: original.language, url };
  return { ...own, translationOfWork: printed };
}
