import type { ComparableArticle } from '../day-article.ts';
import { withoutFeedPrefixes } from './feed-prefixes.ts';
import { learnNames } from './name-lexicon.ts';
import type { SparseOptions } from './options.ts';
import { readArticle, type Reading } from './reading.ts';
import { termsOf, type Term } from './terms.ts';
import { weighTerms, type DayVectors } from './vectors.ts';

/** A day's articles as the clusterer compares them, in one order: by id. */
export interface DescribedDay {
  readings: Reading[];
  day: DayVectors;
  /** The terms of the article at a place, as it writes them. */
  termsAt: (place: number) => ReadonlyMap<string, Term>;
}

/** Reads a day's articles into weighted terms, whatever order they come in. */
export function describeDay(articles: readonly ComparableArticle[], options: SparseOptions): DescribedDay {
  const inOrder = [...articles].sort((a, b) => (a.article.id < b.article.id ? -1 : 1));
  const withoutPrefix = withoutFeedPrefixes(inOrder);
  const readings = inOrder.map((article) => readArticle(article, options, withoutPrefix));
  const lexicon = learnNames(readings);
  const read = (reading: Reading) => termsOf(reading, lexicon, options);
  const termsAt = (place: number) => {
    const reading = readings[place];
    return reading ? read(reading) : new Map<string, Term>();
  };
  return { readings, day: weighTerms(readings, read, lexicon, options), termsAt };
}
