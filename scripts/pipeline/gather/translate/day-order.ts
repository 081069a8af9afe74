import type { Article } from '../../../../src/schemas/article.ts';
import { primaryLanguage } from '../../../../src/schemas/language.ts';
import { likelyScript } from '../../../text/language-match.ts';

/**
 * The order in which articles are translated: those of the most widely reported stories first, those of none last. Ranks
 * are taken in bands (the first, the next two, the next four, and so on), and the articles of a band one language after
 * another, so that an engine loads a model once for each band and not for each story.
 * @param ranks by article id, 0 the first
 */
export function inDayOrder(articles: readonly Article[], ranks: ReadonlyMap<string, number>): Article[] {
  const rankOf = ({ id }: Article) => ranks.get(id) ?? Infinity;
  const sorted = articles.toSorted((a, b) => compareRanks(rankOf(a), rankOf(b)));
  const bands = Map.groupBy(sorted, (article) => bandOf(rankOf(article)));
  return [...bands.values()].flatMap((band) => [...Map.groupBy(band, languageAndScript).values()].flat());
}

function bandOf(rank: number): number {
  return Math.floor(Math.log2(rank + 1));
}

function compareRanks(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

/** A language and its script, which takes a model of its own. */
function languageAndScript({ language }: Article): string {
  return `${primaryLanguage(language)} ${likelyScript(language) ?? ''}`;
}
