import type { Evidence } from '../../../../src/schemas/take.ts';
import type { Why } from '../../outcome/failure.ts';
import { type DayArticle, voiceOf } from '../../snapshot/day-article.ts';
import { englishSide, quoteFailure } from './quote-failure.ts';

/**
 * Why an article may not stand as the one voice that takes another angle, when it is written and again at every build;
 * undefined when it may. Its headline is quoted whole, it is in no take, and its source stands alone once.
 * @param story its articles by id
 * @param taken ids of articles that takes hold
 * @param heard the voices that stand alone already
 */
export function voiceFailure(
  evidence: Evidence,
  story: ReadonlyMap<string, DayArticle>,
  taken: ReadonlySet<string>,
  heard: ReadonlySet<string>,
): Why | undefined {
  const article = story.get(evidence.article);
  if (!article) return { reason: 'its article is not of the story' };
  if (taken.has(evidence.article)) return { reason: 'its article is in a take' };
  if (heard.has(voiceOf(article))) return { reason: 'its source stands alone already' };
  if (evidence.block !== null || evidence.text !== article.english?.title)
    return { reason: 'its quotation is not its headline' };
  return quoteFailure(evidence, article);
}

/** An article's headline in English, as a quotation; undefined where it has no English. */
export function quoteHeadline(article: DayArticle): Evidence | undefined {
  const text = article.english?.title;
  if (text === undefined) return undefined;
  return {
    article: article.article.id,
    side: englishSide(article),
    block: null,
    start: 0,
    end: text.length,
    text,
  };
}
