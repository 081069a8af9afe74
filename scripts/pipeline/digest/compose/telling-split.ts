import { contentStems } from '../../../text/content-stems.ts';
import { wordsOf } from '../../../text/words.ts';
import { type Split, UNDIVIDED } from '../split/splitter.ts';
import type { StoryTitle } from '../title/story-title.ts';

/** The share of their content words from which a take's name and a story's title say the same: more than half of the fewer. */
const SAID_BY_TITLE = 0.5;

/**
 * Returns a division only where it tells more than the story's title: a single take that the title's own article takes, and
 * whose name shares most of its words with the title, says nothing new. Without takes the press of each country is set side
 * by side.
 * @param title with the article that it is from
 */
export function tellingSplit(split: Split, title: Pick<StoryTitle, 'title' | 'article'>): Split {
  const [only, ...others] = split.framings;
  if (!only || others.length > 0 || !only.articles.includes(title.article)) return split;
  const [name, said] = [stemsIn(only.label), stemsIn(title.title)];
  return name.intersection(said).size > SAID_BY_TITLE * Math.min(name.size, said.size) ? UNDIVIDED : split;
}

function stemsIn(text: string): Set<string> {
  return new Set(
    wordsOf(text, 'en').flatMap((word) => contentStems(word.text, 'en').map(({ stem }) => stem)),
  );
}
