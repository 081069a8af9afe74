import { contentStems } from '../../../text/content-stems.ts';
import type { DayArticle } from '../../snapshot/day-article.ts';
import { wordsOf } from '../../../text/words.ts';
import { type Framing, type Split, UNDIVIDED } from '../split/splitter.ts';
import type { StoryTitle } from '../title/story-title.ts';

/** The share of their content words from which a take's name and a story's title say the same: more than half of the fewer. */
const SAID_BY_TITLE = 0.5;

/**
 * The most of a voice's content words that a take's headlines have where the voice says something else: who and where are
 * the same in both. Read on the ten such stories of three real days, of which this keeps eight.
 */
const SAID_BY_TAKE = 0.65;

/**
 * Returns a division only where it says more than the story's title. A voice whose headline is the title does not stand
 * apart. A single take that the title's own article takes, and whose name shares most of its words with the title, says
 * nothing new by itself: it is shown only beside a voice that says something else. Without takes the press of each country
 * is set side by side. What a language model divided stays.
 * @param title with the article that it is from
 * @param articles the story's articles
 */
export function splitBeyondTitle(
  split: Split,
  title: Pick<StoryTitle, 'title' | 'article'>,
  articles: readonly DayArticle[],
): Split {
  if (split.writtenBy !== undefined) return split;
  const voices = split.voices.filter((voice) => !voice.articles.includes(title.article));
  const [only, ...others] = split.framings;
  if (!only || others.length > 0) return { ...split, voices };
  const apart = saysTitle(only, title) ? voicesBeside(only, voices, title, articles) : voices;
  return apart.length > 0 ? { ...split, voices: apart } : UNDIVIDED;
}

/** Whether a take that the title's article takes has a name that says what the title says. */
function saysTitle(take: Framing, title: Pick<StoryTitle, 'title' | 'article'>): boolean {
  const [name, said] = [stemsIn(take.label), stemsIn(title.title)];
  return (
    take.articles.includes(title.article) &&
    name.intersection(said).size > SAID_BY_TITLE * Math.min(name.size, said.size)
  );
}

/** The voices that say something else than the title and the headlines of a take. */
function voicesBeside(
  take: Framing,
  voices: Split['voices'],
  title: Pick<StoryTitle, 'title'>,
  articles: readonly DayArticle[],
): Split['voices'] {
  const members = articles.filter(({ article }) => take.articles.includes(article.id));
  const ofTake = stemsIn([title.title, ...members.map(({ english }) => english?.title ?? '')].join('\n'));
  return voices.filter(({ evidence }) => {
    const own = stemsIn(evidence.text);
    return own.intersection(ofTake).size < SAID_BY_TAKE * own.size;
  });
}

function stemsIn(text: string): Set<string> {
  return new Set(
    wordsOf(text, 'en').flatMap((word) => contentStems(word.text, 'en').map(({ stem }) => stem)),
  );
}
