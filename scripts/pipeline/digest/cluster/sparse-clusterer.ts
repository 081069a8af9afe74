import { rounded } from '../../../text/rounded.ts';
import type { Cluster, Clusterer } from './clusterer.ts';
import type { ComparableArticle } from '../../snapshot/day-article.ts';
import { describeDay } from './words/describe-day.ts';
import { agglomerate } from './groups/agglomerate.ts';
import { shiftPairs, tuneToDay } from './groups/base-rate.ts';
import { findPairs } from './groups/candidate-pairs.ts';
import { confirmGroup } from './groups/confirm-group.ts';
import { type ExplainedLink, explainLinks } from './groups/explain-links.ts';
import { joinByLinks } from './groups/join-by-links.ts';
import { joinByWords } from './groups/join-by-words.ts';
import { linkedParts } from './groups/linked-parts.ts';
import { linkGroups } from './groups/link-groups.ts';
import { DEFAULT_OPTIONS, type SparseOptions } from './options.ts';
import { matchHeadlines } from './headlines/match-headlines.ts';
import { nearGroups } from './groups/near-groups.ts';
import { chanceOfSameEvent } from './groups/same-event.ts';
import { secondLook } from './groups/second-look.ts';
import { surePart } from './groups/sure-part.ts';
import { cluesOfTitles } from '../kind/clues.ts';
import { isRoundup } from '../kind/roundup.ts';
import { isRoutineArticle } from '../kind/routine.ts';
import type { ComparedText } from './words/reading.ts';
import type { DayVectors } from './words/vectors.ts';
import type { TermSpelling } from './words/written-terms.ts';

/**
 * Returns a clusterer that groups articles by sparse weighted terms: the words of their English or of their own
 * language, and the names and numbers that all languages share. It agglomerates the pairs that an inverted index
 * proposes. Daily fixtures, such as weather reports, join nothing. After Miranda et al., "Multilingual Clustering of
 * Streaming News" (EMNLP 2018), adapted to a whole day at once; needs no model and no network.
 */
export function sparseClusterer(changes: Partial<SparseOptions> = {}): Clusterer {
  const options = { ...DEFAULT_OPTIONS, ...changes };
  return {
    cluster: (articles) => clusterDay(articles, options),
    compareHeadlines: (stories, headlines) => matchHeadlines(stories, headlines, options),
    goOn: (today, earlier) => linkGroups(today, earlier, options.thread, options),
  };
}

function clusterDay(articles: readonly ComparableArticle[], usual: SparseOptions): Cluster[] {
  const { readings, day, writtenAt } = describeDay(articles, usual);
  const alone = readings.map(standsAlone);
  const found = findPairs(day, usual).filter(({ first, second }) => !alone[first] && !alone[second]);
  const options = tuneToDay(usual, found, readings.length);
  const pairs = shiftPairs(found, usual, options);
  const membersAt = (places: readonly number[]) =>
    places.flatMap((place) => {
      const vectors = day.articles[place];
      // A single article shares no terms.
      return vectors ? [{ place, vectors, written: places.length > 1 ? writtenAt(place) : NOTHING }] : [];
    });
  // Each look at a group requests the chances of its pairs again, so they are cached.
  const known = new Map<number, number>();
  const chanceOf = (one: number, other: number) => {
    const pair = Math.min(one, other) * readings.length + Math.max(one, other);
    const chance = known.get(pair) ?? chanceAt(day, one, other, options);
    known.set(pair, chance);
    return chance;
  };
  const isLink = (one: number, other: number) => chanceOf(one, other) >= linkAt(day, one, other, options);
  const held = agglomerate(readings.length, pairs, options.threshold)
    .flatMap((places) => secondLook(places, chanceOf, options.membership, options.threshold))
    .flatMap((places) => confirmGroup(places, chanceOf, options.certainty))
    .flatMap((places) => linkedParts(places, { chanceOf, isLink }, options));
  const groups = joinByLinks(joinByWords(held, pairs, day.articles, options), pairs, options.joining);
  const near = nearGroups(groups, pairs);
  return groups
    .map((places, group) => ({
      ...explain(explainLinks(membersAt(places), chanceOf)),
      sure: surePart(places, chanceOf, options.sure).map((place) => day.articles[place]?.id ?? ''),
      near: (near[group] ?? []).map(({ place, chance }) => ({
        article: day.articles[place]?.id ?? '',
        score: rounded(chance, 4),
      })),
    }))
    .sort((a, b) => b.links.length - a.links.length || (keyOf(a) < keyOf(b) ? -1 : 1));
}

function chanceAt({ articles }: DayVectors, one: number, other: number, options: SparseOptions): number {
  const [a, b] = [articles[one], articles[other]];
  return a && b ? chanceOfSameEvent(a, b, options) : 0;
}

/** The chance from which two articles hold together by themselves. */
function linkAt({ articles }: DayVectors, one: number, other: number, { link }: SparseOptions): number {
  const [a, b] = [articles[one], articles[other]];
  if (a?.language !== b?.language) return link.abroad;
  return a?.opening.isShort || b?.opening.isShort ? link.short : link.long;
}

/** The certainty: averaging every member's mean chance with the others gives the mean chance of all pairs. */
function explain(links: readonly ExplainedLink[]): Pick<Cluster, 'links' | 'certainty'> {
  const certainty = rounded(links.reduce((sum, { mean }) => sum + mean, 0) / links.length, 4);
  return { links: links.map(({ link }) => link), certainty };
}

/** Whether an article joins no group: a daily fixture reports no event, and a round-up would join several events. */
function standsAlone({ article: { article }, fields }: ComparedText): boolean {
  const [title, lead] = fields.map(({ text }) => text);
  const clues = cluesOfTitles([article.title, title ?? article.title], lead);
  return isRoutineArticle(clues) || isRoundup(clues);
}

const NOTHING: TermSpelling = () => undefined;

function keyOf({ links }: Cluster): string {
  return links[0]?.article ?? '';
}
