import type { Evidence } from '../../../../src/schemas/take.ts';
import type { Why } from '../../outcome/failure.ts';
import { type DayArticle, voiceOf } from '../../snapshot/day-article.ts';
import { englishSide, quoteFailure } from './quote-failure.ts';

/**
 * Returns why an article is not valid as a single voice with another angle; undefined when it is. Its headline must be
 * quoted whole, it must be in no take, and its source may stand alone only once. Checked when it is written and again
 * at every build.
 * @param story the story's articles by id
 * @param taken ids of articles that takes hold
 * @param heard the voices that already stand alone
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

/** Returns an article's English headline as a quotation; undefined where it has no English. */
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
