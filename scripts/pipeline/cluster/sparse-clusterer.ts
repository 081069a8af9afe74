import type { Cluster, Clusterer } from '../clusterer.ts';
import type { DayArticle } from '../day-article.ts';
import { agglomerate } from './agglomerate.ts';
import { findPairs } from './candidate-pairs.ts';
import { explainLinks } from './explain-links.ts';
import { learnNames } from './name-lexicon.ts';
import { defaultOptions, type SparseOptions } from './options.ts';
import { readArticle } from './reading.ts';
import { isRoutine } from './routine.ts';
import { termsOf } from './terms.ts';
import { weighTerms } from './vectors.ts';

/**
 * Groups articles by sparse weighted terms: the words of their English or of their own language, and the
 * names and numbers that all languages share, by agglomeration over the pairs that an inverted index
 * proposes. What appears every day, such as weather reports, joins nothing. After Miranda et al., "Multilingual Clustering of Streaming News" (EMNLP 2018), made for a
 * whole day at once; needs no model and no network.
 */
export function sparseClusterer(changes: Partial<SparseOptions> = {}): Clusterer {
  const options = { ...defaultOptions, ...changes };
  return { cluster: (articles) => clusterDay(articles, options) };
}

function clusterDay(articles: readonly DayArticle[], options: SparseOptions): Cluster[] {
  const readings = [...articles]
    .sort((a, b) => (a.article.id < b.article.id ? -1 : 1))
    .map((article) => readArticle(article, options));
  const lexicon = learnNames(readings);
  const terms = readings.map((reading) => termsOf(reading, lexicon, options));
  const day = weighTerms(readings, terms, options);
  const members = day.articles.map((vectors, place) => ({ vectors, terms: terms[place] ?? new Map() }));
  const routine = readings.map(({ fields }) => isRoutine(fields[0]?.text ?? ''));
  const pairs = findPairs(day, options).filter(({ first, second }) => !routine[first] && !routine[second]);
  return agglomerate(readings.length, pairs, options)
    .map((places) => ({
      links: explainLinks(
        places.flatMap((place) => members[place] ?? []),
        day.keys,
        options,
      ),
    }))
    .sort((a, b) => b.links.length - a.links.length || (keyOf(a) < keyOf(b) ? -1 : 1));
}

function keyOf({ links }: Cluster): string {
  return links[0]?.article ?? '';
}
