import { findPairs } from '../pipeline/cluster/candidate-pairs.ts';
import { describeDay } from '../pipeline/cluster/describe-day.ts';
import { defaultOptions } from '../pipeline/cluster/options.ts';
import { EVIDENCE, evidenceOf } from '../pipeline/cluster/same-event.ts';
import { corpora, halfOf, readCorpus } from './cluster-corpora.ts';
import type { CorpusArticle } from './corpus-articles.ts';
import { fitLogistic, type Observation } from './logistic-regression.ts';

/** Every corpus weighs as many pairs of one event. */
const PAIRS = 300;

/** Fits the weights of the evidence on the tune halves of all corpora together, and prints them. */
export async function fitEvidence(shared: string, print: (line: string) => void): Promise<void> {
  const observations: Observation[] = [];
  for (const corpus of corpora) {
    // In one language: articles that share only names are compared by other measures.
    if (corpus.name.startsWith('og2021, all') || corpus.name.endsWith('undated')) continue;
    const articles = await readCorpus(shared, corpus);
    if (articles) observations.push(...observe(articles));
  }
  const weights = fitLogistic(observations);
  print(`${observations.length} pairs of articles`);
  EVIDENCE.forEach((kind, index) => print(`${kind}: ${(weights[index] ?? 0).toFixed(2)}`));
}

function observe(articles: readonly CorpusArticle[]): Observation[] {
  const events = new Map(articles.map(({ article, cluster }) => [article.article.id, cluster ?? '']));
  const sizes = Map.groupBy(articles, ({ cluster }) => cluster ?? '');
  const options = { ...defaultOptions, minChance: 0 };
  const { day } = describeDay(
    articles.map(({ article }) => article),
    options,
  );
  const observed = findPairs(day, options).flatMap(({ first, second }): Observation[] => {
    const [one, other] = [day.articles[first], day.articles[second]];
    if (!one || !other) return [];
    const [event, otherEvent] = [events.get(one.id) ?? '', events.get(other.id) ?? ''];
    if (halfOf(event) !== 'tune' || halfOf(otherEvent) !== 'tune') return [];
    const evidence = evidenceOf(one, other, options);
    const holds = event === otherEvent;
    // Large events have many pairs: each article counts, not each pair.
    const size = (sizes.get(event)?.length ?? 2) - 1;
    return [
      { values: EVIDENCE.map((kind) => evidence[kind]), holds, weight: holds ? Math.min(1, 2 / size) : 1 },
    ];
  });
  const known = observed.filter(({ holds }) => holds).reduce((sum, { weight }) => sum + weight, 0);
  return observed.map((each) => ({ ...each, weight: (each.weight / known) * PAIRS }));
}
