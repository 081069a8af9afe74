import type { Quote } from './evidence.ts';
import type { Frame } from './frame.ts';
import { findTerms, indexTerms } from './terms.ts';
import { sharedTopic } from './topic.ts';

/** A take's name and the quotes that carry it, one an article. */
export interface Labelled {
  label: string;
  quotes: Quote[];
}

const mostQuotes = 4;
// A stray word of a frame is no evidence of it.
const leastWorth = 0.25;

/**
 * Names a group by the first label of its frame that the articles' own words bear out, and picks the quotes that
 * do. Every list of terms that the label needs must be met in quotes of two sources.
 * @param quotes for each article of the group, the most typical first, what may be quoted from it
 * @param others texts of the story's other articles, against which a `{}` in a label is chosen
 * @returns undefined when no label is borne out
 */
export function nameGroup(
  frame: Frame,
  quotes: readonly (readonly Quote[])[],
  others: readonly string[],
): Labelled | undefined {
  for (const { text, needs } of frame.labels) {
    const picked = pickQuotes(quotes, needs);
    if (picked.length === 0) continue;
    if (!text.includes('{}')) return { label: text, quotes: picked };
    const topic = sharedTopic(
      picked.map((quote) => quote.text),
      others,
    );
    const kept =
      topic === undefined
        ? []
        : picked.filter(({ words }) => words.some((word) => word.startsWith(topic.slice(0, -1))));
    if (topic !== undefined && sourcesOf(kept) >= 2) {
      return { label: text.replace('{}', topic.charAt(0).toUpperCase() + topic.slice(1)), quotes: kept };
    }
  }
  return undefined;
}

/** One quote for each article where it can be, best evidence first; none when a need lacks its two sources. */
function pickQuotes(quotes: readonly (readonly Quote[])[], needs: readonly string[]): Quote[] {
  const index = indexTerms(needs);
  const metBy = ({ words }: Quote): Set<number> => new Set(findTerms(words, index).map(({ owner }) => owner));
  const best = quotes.flatMap((of) => {
    const ranked = of
      .filter((quote) => quote.worth >= leastWorth)
      .map((quote) => ({ quote, met: metBy(quote) }))
      .filter(({ met }) => met.size > 0)
      .sort((a, b) => b.met.size - a.met.size || b.quote.worth - a.quote.worth);
    return ranked.slice(0, 1);
  });
  best.sort((a, b) => b.met.size - a.met.size || b.quote.worth - a.quote.worth);
  const seen = new Set<string>();
  const chosen = best
    .filter(({ quote }) => !seen.has(quote.source) && seen.add(quote.source))
    .slice(0, mostQuotes);
  const isMet = (need: number): boolean =>
    sourcesOf(chosen.filter(({ met }) => met.has(need)).map(({ quote }) => quote)) >= 2;
  return needs.every((_, need) => isMet(need)) ? chosen.map(({ quote }) => quote) : [];
}

function sourcesOf(quotes: readonly Quote[]): number {
  return new Set(quotes.map(({ source }) => source)).size;
}
