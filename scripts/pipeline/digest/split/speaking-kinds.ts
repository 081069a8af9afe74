import type { Kind } from '../../../../src/schemas/kind.ts';
import { MIN_VOICES_OF_TAKE } from '../../../../src/schemas/take.ts';
import { type DayArticle, voiceOf } from '../../snapshot/day-article.ts';
import { kindOf } from '../kind/kind-of.ts';
import type { Division } from './splitter.ts';
import { voicesOf } from './voices.ts';

/**
 * Kinds that say something of an event by themselves. An explainer, a live page, a round-up, pictures or a listing differ
 * from a report in form, and that is no angle.
 */
const SPEAKING: ReadonlySet<Kind> = new Set<Kind>(['report', 'opinion', 'feature']);

/**
 * Returns a division without takes and single voices that exist only by the form of their articles: two voices of a take
 * must speak, and every single voice. An article of another kind may still belong to a take that others make.
 * @param articles the story's articles
 */
export function madeBySpeaking({ framings, voices }: Division, articles: readonly DayArticle[]): Division {
  const speaking = new Map(
    articles.filter((each) => SPEAKING.has(kindOf(each))).map((each) => [each.article.id, each]),
  );
  const spoken = (ids: readonly string[]): DayArticle[] => ids.flatMap((id) => speaking.get(id) ?? []);
  return {
    framings: framings.filter(({ articles: ids }) => countVoices(spoken(ids)) >= MIN_VOICES_OF_TAKE),
    voices: voices.filter(({ articles: ids }) => spoken(ids).length > 0),
  };
}

function countVoices(articles: readonly DayArticle[]): number {
  const voiced = articles.map((each) => ({
    voice: voiceOf(each),
    title: each.english?.title ?? each.article.title,
  }));
  return new Set(voicesOf(voiced)).size;
}
