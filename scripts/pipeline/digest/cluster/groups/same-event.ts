import { agreeOnWeekdays } from '../../../../text/weekdays.ts';
import { namesMissing, overlapOf } from './overlap.ts';
import { PAIR_TERM, PLACE_TERM } from '../words/term-table.ts';
import type { EvidenceWeights, SparseOptions } from '../options.ts';
import type { ArticleVectors, TermVector } from '../words/vectors.ts';

const DAY = 24 * 3_600_000;

/**
 * Returns the chance, 0 to 1, that two articles report the same event: the logistic function of the evidence. Every
 * stage that asks "same event?" uses it.
 */
export function chanceOfSameEvent(a: ArticleVectors, b: ArticleVectors, options: SparseOptions): number {
  return chanceBy(signsOf(a, b), options.evidence);
}

/**
 * Returns the chance, 0 to 1, that an article continues the event of an article from an earlier day. The first day
 * between them is expected and does not count, nor do differing weekdays. Each further day counts against it: an event
 * that returns after days of silence is more often another event of the same kind.
 */
export function chanceOfGoingOn(a: ArticleVectors, b: ArticleVectors, options: SparseOptions): number {
  const evidence = signsOf(a, b);
  return chanceBy(
    {
      ...evidence,
      daysApart: Math.max(0, evidence.daysApart - 1),
      otherTime: 0,
      weekdays: Math.max(0, evidence.weekdays),
    },
    { ...options.evidence, daysApart: options.silence },
  );
}

function chanceBy(evidence: EventSigns, weights: EvidenceWeights): number {
  if (evidence.likeness === 0 && evidence.foreignLikeness === 0) return 0;
  const sum = EVIDENCE.reduce((total, kind) => total + weights[kind] * evidence[kind], 0);
  return 1 / (1 + Math.exp(-sum));
}

/** The features of the evidence, in the order in which they are summed. */
export const EVIDENCE = [
  'none',
  'likeness',
  'root',
  'namesByWords',
  'namesMissing',
  'short',
  'crosswiseShort',
  'coveredShort',
  'sameSource',
  'daysApart',
  'otherTime',
  'weekdays',
  'foreign',
  'foreignLikeness',
  'foreignRoot',
  'foreignNames',
  'foreignPlaces',
  'foreignNumbers',
] as const;

/** A value for each feature; `EvidenceWeights` defines them. */
export type EventSigns = Record<(typeof EVIDENCE)[number], number>;

/** Returns the evidence that two articles report the same event: one value per weight in `EvidenceWeights`. */
export function signsOf(a: ArticleVectors, b: ArticleVectors): EventSigns {
  const days = Math.abs(a.published - b.published) / DAY;
  const evidence = { ...NO_SIGNS };
  if (a.language === b.language) compareWords(a, b, evidence);
  else compareNames(a, b, evidence);
  evidence.none = 1;
  // Two copies of one text report the same event even under one source.
  evidence.sameSource = a.source === b.source && evidence.likeness < COPY_LIKENESS ? 1 : 0;
  evidence.daysApart = Math.min(days, MAX_DAYS_APART);
  evidence.otherTime = days > SAME_TIME ? 1 : 0;
  evidence.weekdays = agreeOnWeekdays(a.weekdays, b.weekdays);
  return evidence;
}

const NO_SIGNS = Object.fromEntries(EVIDENCE.map((kind) => [kind, 0])) as EventSigns;

/** Days apart are capped here: further days add no evidence. */
const MAX_DAYS_APART = 10;
/** Reports of one event appear within this many days of each other, across all time zones. */
const SAME_TIME = 1.5;
/** Texts at least this alike count as copies. */
const COPY_LIKENESS = 0.9;

/**
 * Fills in the evidence from two articles in one language: their overall similarity, and how their headlines and
 * openings overlap.
 */
function compareWords(a: ArticleVectors, b: ArticleVectors, evidence: EventSigns): void {
  const { shared, crosswise, covered, namesByWords } = overlapOf(a.opening, b.opening);
  // Numbers support shared words but are never enough alone: `51` is a price, an age and a state.
  if (shared === 0) return;
  const likeness = dot(a.all, b.all) / (a.all.norm * b.all.norm || 1);
  const short = a.opening.isShort || b.opening.isShort ? 1 : 0;
  evidence.likeness = likeness;
  evidence.root = Math.sqrt(likeness);
  evidence.namesByWords = namesByWords;
  evidence.namesMissing = Math.min(
    namesMissing(a.opening, b.all.terms),
    namesMissing(b.opening, a.all.terms),
  );
  evidence.short = short;
  evidence.crosswiseShort = crosswise * short;
  evidence.coveredShort = covered * short;
}

/**
 * Fills in the evidence from two articles without a common language: the similarity of their shared names, countries
 * and numbers, provided that they share a name. Numbers alone are no evidence: any two articles may share an age, a
 * year or a price.
 */
function compareNames(a: ArticleVectors, b: ArticleVectors, evidence: EventSigns): void {
  let [names, places, numbers, product] = [0, 0, 0, 0];
  forEachCommon(a.shared, b.shared, (i, j) => {
    const [one, other] = [a.shared.weights[i] ?? 0, b.shared.weights[j] ?? 0];
    const kind = a.shared.kinds[i] ?? 0;
    if (kind <= PAIR_TERM) names += Math.min(one, other);
    else if (kind === PLACE_TERM) places += Math.min(one, other);
    else numbers += Math.min(one, other);
    product += one * other;
  });
  evidence.foreign = 1;
  if (names === 0) return;
  evidence.foreignLikeness = product / (a.shared.norm * b.shared.norm || 1);
  evidence.foreignRoot = Math.sqrt(evidence.foreignLikeness);
  evidence.foreignNames = Math.log1p(names);
  evidence.foreignPlaces = Math.log1p(places);
  evidence.foreignNumbers = Math.log1p(numbers);
}

/** Returns the dot product of two vectors, summed in term order. */
function dot(a: TermVector, b: TermVector): number {
  let sum = 0;
  forEachCommon(a, b, (i, j) => (sum += (a.weights[i] ?? 0) * (b.weights[j] ?? 0)));
  return sum;
}

/** Walks two ascending term lists in parallel and visits the positions of each common term. */
function forEachCommon(a: TermVector, b: TermVector, visit: (i: number, j: number) => void): void {
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length;) {
    const difference = (a.terms[i] ?? 0) - (b.terms[j] ?? 0);
    if (difference === 0) visit(i, j);
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
}
