import { rounded } from '../../../../text/rounded.ts';
import type { Link } from '../../../../../src/schemas/story.ts';
import { meanChance } from './sum-chances.ts';
import type { ArticleVectors } from '../words/vectors.ts';
import type { TermSpelling } from '../words/written-terms.ts';

/** Most shared terms listed for a link. */
const MAX_SHARED_TERMS = 8;

/** An article, with its terms as it spells them. */
export interface LinkedArticle {
  /** Its index in the day. */
  place: number;
  vectors: ArticleVectors;
  written: TermSpelling;
}

/** Why an article belongs to its story, and how near it is to the others on the whole. */
export interface ExplainedLink {
  link: Link;
  /** Its mean chance of reporting the same event as the others, to four decimals. */
  mean: number;
}

/**
 * Returns why each article belongs to its story: its chance of reporting the same event as the one of the others that is
 * nearest to it, to four decimals, and the terms it shares with any of them, heaviest in its own vector first. The article
 * that is on the whole nearest to all others comes first; a single article has the chance 1.
 * @param chanceOf the chance that the articles at two indices report the same event
 */
export function explainLinks(
  members: readonly LinkedArticle[],
  chanceOf: (one: number, other: number) => number,
): ExplainedLink[] {
  const holders = new Map<number, number>();
  for (const { vectors } of members)
    for (const term of vectors.all.terms) holders.set(term, (holders.get(term) ?? 0) + 1);
  const isShared = (term: number) => (holders.get(term) ?? 0) > 1;
  return members
    .map((member) => {
      const chances = members.flatMap(({ place }) =>
        place === member.place ? [] : chanceOf(member.place, place),
      );
      const score = rounded(chances.length > 0 ? Math.max(...chances) : 1, 4);
      const link = { article: member.vectors.id, score, shared: sharedTerms(member, isShared) };
      return { link, mean: rounded(meanChance(chances, 1), 4) };
    })
    .sort((a, b) => b.mean - a.mean || (a.link.article < b.link.article ? -1 : 1));
}

function sharedTerms({ vectors, written }: LinkedArticle, isShared: (term: number) => boolean): string[] {
  const listed: string[] = [];
  for (const { term } of heaviestFirst(vectors, isShared)) {
    const display = written(term);
    if (display === undefined || listed.some((other) => overlaps(other, display))) continue;
    listed.push(display);
    if (listed.length === MAX_SHARED_TERMS) break;
  }
  return listed;
}

/** A name also occurs among the words and the pairs of names, but is listed once. */
function overlaps(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  return a.includes(b) || b.includes(a);
}

function heaviestFirst(
  { all }: ArticleVectors,
  isWanted: (term: number) => boolean,
): { term: number; weight: number }[] {
  const wanted: { term: number; weight: number }[] = [];
  all.terms.forEach((term, place) => {
    if (isWanted(term)) wanted.push({ term, weight: all.weights[place] ?? 0 });
  });
  return wanted.sort((a, b) => b.weight - a.weight || a.term - b.term);
}
