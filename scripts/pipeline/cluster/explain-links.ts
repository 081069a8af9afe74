import { rounded } from '../../text/rounded.ts';
import type { Link } from '../../../src/schemas/story.ts';
import type { SparseOptions } from './options.ts';
import { chanceOfSameEvent } from './same-event.ts';
import { sumChances } from './sum-chances.ts';
import { isPhrase, type Term } from './terms.ts';
import type { ArticleVectors } from './vectors.ts';

/** Shared terms that are told of a link. */
const TOLD = 8;

/** An article's vectors with its terms as it writes them, by their number. */
export interface Member {
  vectors: ArticleVectors;
  terms: ReadonlyMap<string, Term>;
}

/**
 * Why each article of a story is in it: its mean chance of telling one event with the others, to four decimals, and the terms
 * that it shares with any of them, those heaviest in its own vector first. The article nearest to all
 * others comes first; an article alone has score 1.
 * @param keys the key of each term by its number
 */
export function explainLinks(
  members: readonly Member[],
  keys: readonly string[],
  options: SparseOptions,
): Link[] {
  return members
    .map((member) => {
      const others = members.filter((other) => other !== member);
      return {
        article: member.vectors.id,
        score: meanChance(member, others, options),
        shared: sharedTerms(member, others, keys),
      };
    })
    .sort((a, b) => b.score - a.score || (a.article < b.article ? -1 : 1));
}

function meanChance(member: Member, others: readonly Member[], options: SparseOptions): number {
  if (others.length === 0) return 1;
  const chances = others.map(({ vectors }) => chanceOfSameEvent(member.vectors, vectors, options));
  return rounded(sumChances(chances) / others.length, 4);
}

function sharedTerms(
  { vectors, terms }: Member,
  others: readonly Member[],
  keys: readonly string[],
): string[] {
  const elsewhere = new Set(others.flatMap((other) => [...other.vectors.all.terms]));
  const told: string[] = [];
  for (const { term } of heaviestFirst(vectors)) {
    const key = keys[term] ?? '';
    // The words of a phrase are told one by one.
    if (!elsewhere.has(term) || isPhrase(key)) continue;
    const display = terms.get(key)?.display;
    if (display === undefined || told.some((other) => overlaps(other, display))) continue;
    told.push(display);
    if (told.length === TOLD) break;
  }
  return told;
}

/** A name stands among the words, the names and the pairs of names: it is told once. */
function overlaps(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  return a.includes(b) || b.includes(a);
}

function heaviestFirst({ all }: ArticleVectors): { term: number; weight: number }[] {
  return [...all.terms]
    .map((term, place) => ({ term, weight: all.weights[place] ?? 0 }))
    .sort((a, b) => b.weight - a.weight || a.term - b.term);
}
