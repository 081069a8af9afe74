import { tally } from '../../../../text/tally.ts';
import type { SparseOptions } from '../options.ts';
import { indexTerms } from '../groups/postings.ts';
import type { TermTable } from '../words/term-table.ts';
import type { ArticleVectors } from '../words/vectors.ts';

/** A term in more than this share of a language's headlines is common and carries no evidence. */
const MAX_SHARE_OF_RARE_TERM = 0.04;

/** A term in at most this many headlines is rare, however few headlines there are. */
const MIN_HOLDERS_OF_RARE_TERM = 3;

/** Pseudo-headlines that smooth term rarity on a small day. */
const PSEUDO_HEADLINES = 20;

/** An inverted index of a day's headlines. */
export interface HeadlineIndex {
  /** Returns the readings that share enough with an article to be compared with it. */
  alike(article: ArticleVectors): { headline: number; reading: ArticleVectors }[];
  /** Returns the readings that contain a term, with the index of their headline; each reading once. */
  holding(term: number): { headline: number; reading: ArticleVectors }[];
  /**
   * Returns the rarity of a term among a language's headlines, in natural logarithms; undefined where it is common. The
   * story's own headlines are excluded, since they would make its own words look common.
   * @param own the indices of the story's headlines
   */
  rarity(term: number, language: string, own: ReadonlySet<number>): number | undefined;
}

/**
 * Returns the index of the headlines. As in comparing a day's articles, terms in too many headlines propose nothing.
 * @param readings the readings of each headline
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
  // Reset after each article to avoid reallocating it on a large day.
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
