import { findPairs } from '../pipeline/digest/cluster/groups/candidate-pairs.ts';
import { describeDay } from '../pipeline/digest/cluster/words/describe-day.ts';
import { DEFAULT_OPTIONS, type EvidenceWeights } from '../pipeline/digest/cluster/options.ts';
import { EVIDENCE, signsOf } from '../pipeline/digest/cluster/groups/same-event.ts';
import { type DayArticle, joinArticles } from '../pipeline/snapshot/day-article.ts';
import { corpora, halfOf, readClusterCorpus } from './cluster-corpora.ts';
import { readGoldDays } from './day/gold-days.ts';
import { fitLogistic, type Observation } from './logistic-regression.ts';

/** Total weight of every real day, and of every set without single articles, in pairs of the same event. */
const DAY_PAIRS = 200;
const CORPUS_PAIRS = 100;
/** Sampling rate of pairs from different events: one in this many is used and represents them all. */
const EVERY = { day: 2, corpus: 8 };

/** The pairs of articles of one set. */
export interface EvidenceSet {
  name: string;
  /** Its family: real days of one family are never used to test weights fitted on each other. */
  family: string;
  observations: Observation[];
}

/**
 * Returns the pairs on which the weights of the evidence are fitted: all real days, with their true share of articles
 * that alone report an event, and the tune halves of the corpora in one language.
 */
export async function evidenceSets(shared: string): Promise<EvidenceSet[]> {
  const sets: EvidenceSet[] = [];
  for (const { name, family, snapshot, labels } of await readGoldDays()) {
    const eventOf = (id: string) => labels.get(id)?.event ?? undefined;
    const observations = observe(joinArticles(snapshot), eventOf, EVERY.day, DAY_PAIRS);
    sets.push({ name, family, observations });
  }
  for (const corpus of corpora) {
    if (corpus.name.startsWith('og2021, all') || corpus.name.endsWith('undated')) continue;
    const read = (await readClusterCorpus(shared, corpus))?.filter(
      ({ cluster }) => halfOf(cluster ?? '') === 'tune',
    );
    if (!read) continue;
    const events = new Map(read.map(({ article, cluster }) => [article.article.id, cluster]));
    const articles = read.map(({ article }) => article);
    const observations = observe(articles, (id) => events.get(id), EVERY.corpus, CORPUS_PAIRS);
    sets.push({ name: corpus.name, family: corpus.name, observations });
  }
  return sets;
}

/** Returns the maximum-likelihood weights for the observations of all sets together. */
export function fitEvidence(sets: readonly EvidenceSet[]): EvidenceWeights {
  const weights = fitLogistic(sets.flatMap(({ observations }) => observations));
  const pairs = EVIDENCE.map((kind, index) => [kind, Number((weights[index] ?? 0).toFixed(2))] as const);
  return Object.fromEntries(pairs) as unknown as EvidenceWeights;
}

function observe(
  articles: readonly DayArticle[],
  eventOf: (id: string) => string | undefined,
  every: number,
  total: number,
): Observation[] {
  const sizes = new Map<string, number>();
  for (const { article } of articles) {
    const event = eventOf(article.id);
    if (event !== undefined) sizes.set(event, (sizes.get(event) ?? 0) + 1);
  }
  const options = { ...DEFAULT_OPTIONS, minChance: 0 };
  const { day } = describeDay(articles, options);
  let other = 0;
  const observed = findPairs(day, options).flatMap(({ first, second }): Observation[] => {
    const [one, two] = [day.articles[first], day.articles[second]];
    if (!one || !two) return [];
    const event = eventOf(one.id);
    const holds = event !== undefined && event === eventOf(two.id);
    if (!holds && other++ % every !== 0) return [];
    const evidence = signsOf(one, two);
    // Large events have many pairs: each article counts once, not each pair.
    const weight = holds ? Math.min(1, 2 / ((sizes.get(event) ?? 2) - 1)) : every;
    return [{ values: EVIDENCE.map((kind) => evidence[kind]), holds, weight }];
  });
  const known = observed.filter(({ holds }) => holds).reduce((sum, { weight }) => sum + weight, 0);
  return observed.map((each) => ({ ...each, weight: (each.weight / known) * total }));
}
