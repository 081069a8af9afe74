import { saysWord } from './same-word.ts';

/** An article that stands apart from the takes of its story. */
export interface ApartArticle {
  place: number;
  inHeadline: ReadonlySet<string>;
  /** The plain words and numbers of its headline that no take's headline has. */
  own: readonly string[];
}

/** What a shared number counts for, where a shared word counts 1. */
const WEIGHT_OF_NUMBER = 2;
/** How much the headlines of two articles share of their own that stand apart in the same way. */
const MIN_ALIKE = 2;

/**
 * Returns the articles that stand apart in the same way, as groups of two or more: what two sources lead with is a take.
 * @param areOpposed whether one of two articles denies what the other says
 */
export function alikeApart(
  apart: readonly ApartArticle[],
  areOpposed: (one: number, other: number) => boolean,
): number[][] {
  const groups: ApartArticle[][] = [];
  for (const article of apart) {
    const group = groups.find((members) =>
      members.every((other) => areAlike(article, other) && !areOpposed(article.place, other.place)),
    );
    if (group) group.push(article);
    else groups.push([article]);
  }
  return groups.filter(({ length }) => length > 1).map((members) => members.map(({ place }) => place));
}

function areAlike(one: ApartArticle, other: ApartArticle): boolean {
  const shared = one.own.filter((word) => saysWord(word, other.inHeadline));
  return shared.reduce((sum, word) => sum + (isNumber(word) ? WEIGHT_OF_NUMBER : 1), 0) >= MIN_ALIKE;
}

const isNumber = (word: string): boolean => /^[\d.]+$/.test(word);
