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
export function dot(a: Vector, b: Vector): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length;) {
    const difference = (a.terms[i] ?? 0) - (b.terms[j] ?? 0);
    if (difference === 0) sum += (a.weights[i] ?? 0) * (b.weights[j] ?? 0);
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return sum;
}

function countCommon({ terms }: Vector, other: Vector): number {
  const held = new Set(other.terms);
  return terms.reduce((count, term) => count + (held.has(term) ? 1 : 0), 0);
}
