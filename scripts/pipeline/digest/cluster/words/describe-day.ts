import type { ComparableArticle } from '../../../snapshot/day-article.ts';
import { withoutFeedPrefixes } from './feed-prefixes.ts';
import type { DayWords } from './mentions.ts';
import { learnNames } from './name-lexicon.ts';
import type { SparseOptions } from '../options.ts';
import { readForComparing, type ComparedText } from './reading.ts';
import { TermTable } from './term-table.ts';
import { weighTerms, type DayVectors } from './vectors.ts';
import { Vocabulary } from './vocabulary.ts';
import { type TermSpelling, writtenTerms } from './written-terms.ts';

/** A day's articles as the clusterer compares them, sorted by id. */
export interface DescribedDay {
  readings: ComparedText[];
  day: DayVectors;
  words: DayWords;
  /** Returns the terms of the article at an index, as it spells them. */
  writtenAt: (place: number) => TermSpelling;
}

/** Returns a day's articles as weighted terms, whatever their order. */
export function describeDay(articles: readonly ComparableArticle[], options: SparseOptions): DescribedDay {
  const inOrder = [...articles].sort((a, b) => (a.article.id < b.article.id ? -1 : 1));
  const withoutPrefix = withoutFeedPrefixes(inOrder);
  const terms = new TermTable();
  const vocabulary = new Vocabulary(terms.pool);
  const readings = inOrder.map((article) => readForComparing(article, options, withoutPrefix, vocabulary));
  const lexicon = learnNames(readings, vocabulary);
  const words = { vocabulary, terms, lexicon, sounds: new Int32Array(vocabulary.size) };
  const writtenAt = (place: number) => {
    const reading = readings[place];
    return reading ? writtenTerms(reading, words) : () => undefined;
  };
  return { readings, day: weighTerms(readings, words, options), words, writtenAt };
}
