import type { Topic } from '../../../../../src/schemas/topic.ts';
import type { DayArticle } from '../../../snapshot/day-article.ts';
import { storyTopic } from '../../topic/story-topic.ts';
import type { Division } from '../splitter.ts';
import { lemmasIn } from './angle-text.ts';

/**
 * Topics of results and launches, which every source words in its own way: the winner, the score or the device comes first,
 * and that is no angle.
 */
const OF_RESULTS: ReadonlySet<Topic> = new Set<Topic>(['sport', 'science-tech']);

/** The share of a take's core words from which another headline words the same fact. */
const SAME_FACT = 1 / 3;

/**
 * Returns a division of a story about a result or a launch without takes and voices that word the fact of a wider take
 * again: of the words that most headlines of one have in common, a third or more are in the other. Other stories divide as
 * they are.
 * @param division the widest take first
 * @param articles the story's articles
 */
export function withoutSameFact(division: Division, articles: readonly DayArticle[]): Division {
  if (division.framings.length === 0 || !OF_RESULTS.has(storyTopic(articles))) return division;
  const titles = new Map(articles.map(({ article, english }) => [article.id, english?.title ?? '']));
  const coreOf = (ids: readonly string[]): Set<string> => core(ids.map((id) => titles.get(id) ?? ''));
  const kept: { core: Set<string>; framing: Division['framings'][number] }[] = [];
  for (const framing of division.framings) {
    const own = coreOf(framing.articles);
    if (!kept.some((other) => isSameFact(other.core, own))) kept.push({ core: own, framing });
  }
  return {
    framings: kept.map(({ framing }) => framing),
    voices: division.voices.filter(
      ({ articles: ids }) => !kept.some((take) => isSameFact(take.core, coreOf(ids))),
    ),
  };
}

/** The stems that more than half of some headlines have. */
function core(headlines: readonly string[]): Set<string> {
  const stems = headlines.map((headline) => new Set(lemmasIn(headline)));
  const all = new Set(stems.flatMap((each) => [...each]));
  return new Set(
    [...all].filter((stem) => stems.filter((each) => each.has(stem)).length > headlines.length / 2),
  );
}

function isSameFact(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const least = Math.min(one.size, other.size);
  return least > 0 && one.intersection(other).size >= SAME_FACT * least;
}
