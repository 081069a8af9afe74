import type { DayArticle } from '../../snapshot/day-article.ts';

/** Most characters that may be shown of a text and its English together, and whether its summary is among them. */
export interface ShownLength {
  characters: number;
  withSummary: boolean;
}

/**
 * How much of an article its publisher lets anybody show, whatever the site is made for: nothing but headline and link,
 * the summary, some characters, or all (`Infinity`).
 */
export function askedLength({ article: { limit }, source: { rights } }: DayArticle): ShownLength {
  const isBare = rights.text === 'none' || rights.text === 'headline' || limit?.shows === 'headline';
  if (isBare) return { characters: 0, withSummary: true };
  if (limit?.shows === 'lead') return { characters: 0, withSummary: false };
  const characters = limit?.characters ?? Infinity;
  return { characters, withSummary: characters < Infinity };
}

/**
 * How much of an article a published site may show: what its publisher asks for, and what its source's rights allow.
 * @param most characters of an excerpt
 */
export function shownLength(each: DayArticle, most: number): ShownLength {
  const { characters, withSummary } = askedLength(each);
  const { limit } = each.article;
  // An excerpt that names no number of characters is one as for any text without a licence.
  const isExcerpt = limit?.shows === 'excerpt' && limit.characters === undefined;
  const allowed = each.source.rights.text === 'full' && !isExcerpt ? Infinity : most;
  return { characters: Math.min(characters, allowed), withSummary };
}
