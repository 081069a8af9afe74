import type { Evidence } from '../../../../src/schemas/take.ts';
import type { Why } from '../../outcome/failure.ts';
import type { DayArticle } from '../../snapshot/day-article.ts';

/**
 * Checks that the evidence still stands in its article.
 * @throws when the article, the block or the span is not there, or reads differently
 */
export function proveEvidence(evidence: Evidence, article: DayArticle): void {
  const failure = quotationFailure(evidence, article);
  if (failure) throw new Error(`evidence: ${failure.detail}`);
}

/** Returns why a quotation does not match its article; undefined when it does. */
export function quotationFailure(
  evidence: Evidence,
  { article, english }: DayArticle,
): (Why<'misquoted'> & { detail: string }) | undefined {
  const { block, start, end, side } = evidence;
  const place = `article ${evidence.article}, ${block === null ? 'title' : `block ${block}`} (${side})`;
  if (article.id !== evidence.article)
    return { reason: 'misquoted', detail: `${place}: was to be proved from article ${article.id}` };
  const title = side === 'english' ? english?.title : article.title;
  const blocks = side === 'english' ? english?.blocks : article.blocks.map(({ text }) => text);
  const whole = block === null ? title : blocks?.[block];
  const found = whole?.slice(start, end);
  if (found === evidence.text && found.length === end - start && start >= 0) return undefined;
  const detail = `${place}: quotes "${evidence.text}", but "${found ?? ''}" stands at ${start} to ${end}`;
  return { reason: 'misquoted', detail };
}
