import type { SparseOptions } from './options.ts';
import type { ArticleVectors, Vector } from './vectors.ts';

const HOUR = 3_600_000;

/** How likely two articles tell one event, 0 to 1. */
export function similarityOf(a: ArticleVectors, b: ArticleVectors, options: SparseOptions): number {
  if (a.language !== b.language && countCommon(a.shared, b.shared) < options.crossTerms) return 0;
  const likeness =
    a.language === b.language
      ? dot(a.all, b.all) / (a.all.norm * b.all.norm || 1)
      : options.crossLanguage *
        (dot(a.shared, b.shared) /
          (Math.hypot(a.shared.norm, options.crossMass) * Math.hypot(b.shared.norm, options.crossMass)));
  const apart = Math.abs(a.published - b.published) / HOUR;
  const inTime = 2 ** -(apart / options.halfLifeHours);
  return Math.min(1, likeness * inTime * (a.source === b.source && likeness < 0.9 ? options.sameSource : 1));
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
