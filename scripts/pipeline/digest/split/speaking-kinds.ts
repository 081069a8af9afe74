import type { Kind } from '../../../../src/schemas/kind.ts';
import { MIN_VOICES_OF_TAKE } from '../../../../src/schemas/take.ts';
import { type DayArticle, voiceOf } from '../../snapshot/day-article.ts';
import { articleKind } from '../kind/kind-of.ts';
import type { Division } from './splitter.ts';
import { voicesOf } from './voices.ts';

/**
 * Kinds that say something of an event by themselves. An explainer, a live page, a round-up, pictures or a listing differ
 * from a report in form, and that is no angle.
 */
const SPEAKING: ReadonlySet<Kind> = new Set<Kind>(['report', 'opinion', 'feature']);

/** Headlines that announce a list or an answer: `Here are the totals`, `France, England and others. Who has qualified`. */
const LIST = /^here (?:are|is) (?:the|all|every|our)\b|\p{L}\.\s(?:who|what|where|when|how)\s[^.?]{8,200}$/iu;

/**
 * Returns a division without takes and single voices that exist only by the form of their articles: two voices of a take
 * must speak, and every single voice. An article of another kind may still belong to a take that others make.
 * @param articles the story's articles
 */
export function madeBySpeaking({ framings, voices }: Division, articles: readonly DayArticle[]): Division {
  const speaking = new Map(articles.filter(speaks).map((each) => [each.article.id, each]));
  const spoken = (ids: readonly string[]): DayArticle[] => ids.flatMap((id) => speaking.get(id) ?? []);
  return {
    framings: framings.filter(({ articles: ids }) => countVoices(spoken(ids)) >= MIN_VOICES_OF_TAKE),
    voices: voices.filter(({ articles: ids }) => spoken(ids).length > 0),
  };
}

function speaks(each: DayArticle): boolean {
  return SPEAKING.has(articleKind(each)) && !LIST.test(each.english?.title ?? each.article.title);
}

function countVoices(articles: readonly DayArticle[]): number {
  const voiced = articles.map((each) => ({
    voice: voiceOf(each),
    title: each.english?.title ?? each.article.title,
  }));
  return new Set(voicesOf(voiced)).size;
}
