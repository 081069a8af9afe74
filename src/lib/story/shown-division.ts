import type { Story } from '../../schemas/story.ts';
import { contentWords, isForm } from '../same-words.ts';

/** The part of a name’s content words that stand in the title, from which the name says the same. */
const SAME = 2 / 3;

/**
 * Whether a story’s only take says what its title says: the title is that of one of its articles, and two thirds of the
 * words of its name are in it. A bar of it says nothing beneath the title.
 */
export function titleRepeatsTake({
  title,
  titleArticle,
  takes,
}: Pick<Story, 'title' | 'titleArticle' | 'takes'>): boolean {
  const [only, ...others] = takes;
  if (!only || others.length > 0 || !only.articles.includes(titleArticle)) return false;
  const [words, ofTitle] = [contentWords(only.label), contentWords(title)];
  const shared = words.filter((word) => ofTitle.some((each) => isForm(word, each)));
  return shared.length >= words.length * SAME;
}

/** The share of a story’s articles that its takes have at least where a card says how it divides. */
const SAYING = 1 / 3;

/** Whether the takes of a story have enough of its articles for a card; its own page shows them however few they are. */
export const isDivided = ({ takes, articles }: Pick<Story, 'takes' | 'articles'>): boolean =>
  takes.length > 0 && takes.reduce((sum, take) => sum + take.share.articles, 0) >= articles.length * SAYING;

/**
 * Whether a bar of a story’s takes, or a sentence about them, says something beneath its title. What stands apart from the
 * title is said without a bar.
 */
export const isDivisionShown = (
  story: Pick<Story, 'title' | 'titleArticle' | 'takes' | 'articles'>,
): boolean => isDivided(story) && !titleRepeatsTake(story);
