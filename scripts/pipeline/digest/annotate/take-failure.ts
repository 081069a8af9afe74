import type { Annotation } from '../../../../src/schemas/annotation.ts';
import { MAX_QUOTES_OF_TAKE, MIN_VOICES_OF_TAKE } from '../../../../src/schemas/take.ts';
import type { Why } from '../../outcome/failure.ts';
import { type DayArticle, voiceOf } from '../../snapshot/day-article.ts';
import { labelFailure } from './label-failure.ts';
import { quoteFailure } from './quote-failure.ts';

/**
 * Returns why a take that a model made is not valid; undefined when it is. Its label must be valid, its articles must
 * belong to the story and to no other take, and two or more voices must be quoted. Checked when it is written and again
 * at every build.
 * @param story the story's articles by id
 * @param taken ids of articles that other takes hold
 */
export function takeFailure(
  { label, articles, evidence }: Annotation['takes'][number],
  story: ReadonlyMap<string, DayArticle>,
  taken: ReadonlySet<string>,
): Why | undefined {
  const members = articles.flatMap((id) => story.get(id) ?? []);
  if (members.length < articles.length) return { reason: 'an article of it is not of the story' };
  if (new Set(articles).size < articles.length || articles.some((id) => taken.has(id)))
    return { reason: 'an article of it is in a take already' };
  if (evidence.length > MAX_QUOTES_OF_TAKE) return { reason: 'it has more than four quotations' };
  const quoted = evidence.map(({ article }) => members.find((each) => each.article.id === article));
  const failures = evidence.map((each, index) => {
    const article = quoted[index];
    return article ? quoteFailure(each, article) : { reason: 'it quotes an article that is not its own' };
  });
  const voices = new Set(quoted.flatMap((article) => (article ? [voiceOf(article)] : [])));
  return (
    labelFailure(label, members) ??
    failures.find((failure) => failure !== undefined) ??
    (voices.size < MIN_VOICES_OF_TAKE
      ? { reason: 'fewer than two sources are quoted with words that stand in them' }
      : undefined)
  );
}
