import { kindLabel } from '../../../../src/schemas/kind.ts';
import type { PublishedArticle } from '../../../../src/schemas/published-article.ts';
import { sourceName } from '../../../../src/schemas/source.ts';

/** Returns the name of an article's source in Latin letters, with the article's kind unless it is a report. */
export function sourceWords({ source, kind }: Pick<PublishedArticle, 'source' | 'kind'>): string {
  const name = sourceName(source);
  const label = kindLabel(kind);
  return label === undefined ? name : `${name} (${label.toLowerCase()})`;
}
