import type { DayArticle } from '../../../snapshot/day-article.ts';
import { voicesOf } from '../voices.ts';
import { type AngleText, readAngle } from './angle-text.ts';
import { groupAngles } from './group-angles.ts';
import type { PairValues } from './likeness.ts';
import { type AngleGroups, type ProvedArticle, proveGroups, toProve } from './prove-groups.ts';

/** An article of a story that has English, with what the division needs of it. */
export interface AngleArticle {
  article: DayArticle;
  /** By which it is compared with others. */
  text: AngleText;
  /** By which its place is proved. */
  proved: ProvedArticle;
}

/** Reads the articles of a story that have English, in their order. */
export function readStory(articles: readonly DayArticle[]): AngleArticle[] {
  const read = articles.flatMap((article) => {
    const text = readAngle(article);
    return text ? [{ article, text }] : [];
  });
  const voices = voicesOf(read.map(({ text }) => text));
  return read.map((each, place) => ({
    ...each,
    proved: toProve(each.text, voices[place] ?? '', each.article.source.id),
  }));
}

/**
 * Returns how a story divides by the chances that two of its articles take the same angle, as far as their headlines prove it.
 * @returns nothing where it does not divide
 */
export function divideStory(chances: PairValues, story: readonly ProvedArticle[]): AngleGroups | undefined {
  return proveGroups(
    groupAngles(
      chances,
      story.map(({ voice }) => voice),
    ),
    chances,
    story,
  );
}
