import { contentStems } from '../../../text/content-stems.ts';
import type { DayArticle } from '../../snapshot/day-article.ts';
import { wordsOf } from '../../../text/words.ts';
import { type Split, UNDIVIDED } from '../split/splitter.ts';
import type { StoryTitle } from '../title/story-title.ts';

/** The share of their content words from which a take's name and a story's title say the same: more than half of the fewer. */
const SAID_BY_TITLE = 0.5;

/**
 * The most of a voice's content words that a take's headlines have where the voice says something else: who and where are
 * the same in both. Read on the ten such stories of three real days, of which this keeps eight.
 */
const SAID_BY_TAKE = 0.65;

/**
 * Returns a division only where it tells more than the story's title. A single take that the title's own article takes, and
 * whose name shares most of its words with the title, says nothing new by itself: it is shown only beside a voice that says
 * something else. Without takes the press of each country is set side by side. What a language model divided stays.
 * @param title with the article that it is from
 * @param articles the story's articles
 */
export function tellingSplit(
  split: Split,
  title: Pick<StoryTitle, 'title' | 'article'>,
  articles: readonly DayArticle[],
): Split {
  const [only, ...others] = split.framings;
  if (split.writtenBy !== undefined || !only || others.length > 0 || !only.articles.includes(title.article))
    return split;
  const [name, said] = [stemsIn(only.label), stemsIn(title.title)];
  if (name.intersection(said).size <= SAID_BY_TITLE * Math.min(name.size, said.size)) return split;
  const members = articles.filter(({ article }) => only.articles.includes(article.id));
  const ofTake = stemsIn([title.title, ...members.map(({ english }) => english?.title ?? '')].join('\n'));
  const voices = split.voices.filter(({ evidence }) => {
    const own = stemsIn(evidence.text);
    return own.intersection(ofTake).size < SAID_BY_TAKE * own.size;
  });
  return voices.length > 0 ? { ...split, voices } : UNDIVIDED;
}

function stemsIn(text: string): Set<string> {
  return new Set(
    wordsOf(text, 'en').flatMap((word) => contentStems(word.text, 'en').map(({ stem }) => stem)),
  );
}
