import { agreeOnWeekdays } from '../../text/weekdays.ts';
import type { SparseOptions } from './options.ts';
import type { ArticleVectors, Vector } from './vectors.ts';

const DAY = 24 * 3_600_000;

/**
 * The one answer to "same event?": the chance, 0 to 1, that two articles tell one event, by the logistic function
 * of the evidence. A source seldom tells one event in two different articles.
 */
export function chanceOfSameEvent(a: ArticleVectors, b: ArticleVectors, options: SparseOptions): number {
  const evidence = evidenceOf(a, b, options);
  if (evidence.likeness === 0) return 0;
  const sum = EVIDENCE.reduce((total, kind) => total + options.evidence[kind] * evidence[kind], 0);
  const factor = a.source === b.source && evidence.likeness < COPY ? options.sameSource : 1;
  return factor / (1 + Math.exp(-sum));
}

/** The kinds of evidence, in the order in which they are summed. */
export const EVIDENCE = ['none', 'likeness', 'root', 'daysApart', 'otherTime', 'weekdays'] as const;

/** The evidence that two articles tell one event: each kind as `EvidenceWeights` weighs it. */
export function evidenceOf(
  a: ArticleVectors,
  b: ArticleVectors,
  options: SparseOptions,
): Record<(typeof EVIDENCE)[number], number> {
  const likeness = likenessOf(a, b, options);
  const days = Math.abs(a.published - b.published) / DAY;
  return {
    none: 1,
    likeness,
    root: Math.sqrt(likeness),
    daysApart: Math.min(days, MOST_DAYS),
    otherTime: days > SAME_TIME ? 1 : 0,
    weekdays: agreeOnWeekdays(a.weekdays, b.weekdays),
  };
}

/** Days apart beyond which further ones say nothing more. */
const MOST_DAYS = 10;
/** Days apart within which reports of one event come, through all time zones. */
const SAME_TIME = 1.5;
/** Likeness of two copies of one text. */
const COPY = 0.9;

/** The cosine of two articles in one language; of others, that of the names and numbers which they share. */
function likenessOf(a: ArticleVectors, b: ArticleVectors, options: SparseOptions): number {
  if (a.language === b.language) return dot(a.all, b.all) / (a.all.norm * b.all.norm || 1);
  if (countCommon(a.shared, b.shared) < options.crossTerms) return 0;
  const mass = options.crossMass;
  const likeness =
    dot(a.shared, b.shared) / (Math.hypot(a.shared.norm, mass) * Math.hypot(b.shared.norm, mass));
  return options.crossLanguage * likeness;
}

/** The sum of products of two vectors' common terms, in the order of the terms. */
function dot(a: Vector, b: Vector): number {
  let sum = 0;
  forEachCommon(a, b, (i, j) => (sum += (a.weights[i] ?? 0) * (b.weights[j] ?? 0)));
  return sum;
}

function countCommon(a: Vector, b: Vector): number {
  let count = 0;
  forEachCommon(a, b, () => (count += 1));
  return count;
}

/** Walks two ascending lists of terms side by side, giving the places of each term that both hold. */
function forEachCommon(a: Vector, b: Vector, visit: (i: number, j: number) => void): void {
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length;) {
    const difference = (a.terms[i] ?? 0) - (b.terms[j] ?? 0);
    if (difference === 0) visit(i, j);
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
}
