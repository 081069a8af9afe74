import { tally } from '../../../../text/tally.ts';
import type { SparseOptions } from '../options.ts';
import { indexTerms } from '../groups/postings.ts';
import type { TermTable } from '../words/term-table.ts';
import type { ArticleVectors } from '../words/vectors.ts';

/** Part of the headlines of a language beyond which a term is common and says nothing. */
const MAX_SHARE_OF_RARE_TERM = 0.04;

/** Headlines that may hold a rare term, however few headlines there are. */
const MIN_HOLDERS_OF_RARE_TERM = 3;

/** Pseudo-headlines that temper the rarity of a small day's terms. */
const PSEUDO_HEADLINES = 20;

/** A day's headlines by the terms that they hold. */
export interface HeadlineIndex {
  /** The readings that share enough with an article to be compared with it. */
  alike(article: ArticleVectors): { headline: number; reading: ArticleVectors }[];
  /** The readings that hold a term, with the place of their headline; each reading once. */
  holding(term: number): { headline: number; reading: ArticleVectors }[];
  /**
   * How rare a term is among the headlines of a language but those of a story itself, which would make its own words
   * common, in natural logarithms; undefined where it is common.
   * @param own the places of the story's headlines
   */
  rarity(term: number, language: string, own: ReadonlySet<number>): number | undefined;
}

/**
 * Indexes headlines by their terms. As where a day's articles are compared, terms that too many hold propose nothing.
 * @param readings of each headline
 */
export function headlineIndex(
  readings: readonly (readonly ArticleVectors[])[],
  table: TermTable,
  options: SparseOptions,
): HeadlineIndex {
  const flat = readings.flatMap((each, headline) => each.map((reading) => ({ headline, reading })));
  const { starts, places, weights } = indexTerms(
    flat.map(({ reading }) => reading.all),
    table.size,
  );
  const holdersOf = (term: number) => places.subarray(starts[term], starts[term + 1]);
  const ofLanguage = tally(flat.map(({ reading }) => reading.language));
  // Emptied after each article, so that a large day needs one array only.
  const sums = new Float64Array(flat.length);
  return {
    alike({ all }) {
      const found: number[] = [];
      all.terms.forEach((term, at) => {
        const [from, to] = [starts[term] ?? 0, starts[term + 1] ?? 0];
        if (to - from > options.postingCap) return;
        const weight = all.weights[at] ?? 0;
        for (let holder = from; holder < to; holder++) {
          const place = places[holder] ?? 0;
          if (sums[place] === 0) found.push(place);
          sums[place] = (sums[place] ?? 0) + (weights[holder] ?? 0) * weight;
        }
      });
      return found.flatMap((place) => {
        const sum = sums[place] ?? 0;
        sums[place] = 0;
        const known = flat[place];
        const isAlike = known && sum >= options.minLikeness * all.norm * known.reading.all.norm;
        return isAlike ? [known] : [];
      });
    },
    holding: (term) => [...holdersOf(term)].flatMap((place) => flat[place] ?? []),
    rarity(term, language, own) {
      const all = table.isShared(term) ? flat.length : (ofLanguage.get(language) ?? 0);
      let holders = 0;
      for (const place of holdersOf(term)) if (!own.has(flat[place]?.headline ?? -1)) holders += 1;
      if (holders > Math.max(MIN_HOLDERS_OF_RARE_TERM, MAX_SHARE_OF_RARE_TERM * all)) return undefined;
      return Math.log((all + PSEUDO_HEADLINES) / (holders + 0.5));
    },
  };
}
