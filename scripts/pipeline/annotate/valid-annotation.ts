import type { Annotation } from '../../../src/schemas/annotation.ts';
import type { DayArticle } from '../day-article.ts';
import { quotationFault } from '../split/prove-evidence.ts';
import { labelFault } from './label-fault.ts';
import { sentenceFault } from './sentence-fault.ts';

/**
 * What a model wrote of a story and the build can still show to hold: nothing where it was of other articles than the
 * story has now; no takes where one of their quotations does not stand; no sentence whose names and numbers are not
 * in what it cites. A snapshot may come from anywhere, so all is shown anew.
 * @param articles the story's, the nearest to its centre first
 */
export function validAnnotation(
  annotations: readonly Annotation[],
  articles: readonly DayArticle[],
): Annotation | undefined {
  const key = articles[0]?.article.id;
  const annotation = annotations.find(({ story }) => story === key);
  const ids = articles.map(({ article }) => article.id).sort();
  if (!annotation) return undefined;
  if (annotation.articles.join() !== ids.join()) return undefined;
  const byId = new Map(articles.map((each) => [each.article.id, each]));
  return {
    ...annotation,
    takes: doTakesHold(annotation.takes, byId) ? annotation.takes : [],
    summary: annotation.summary.filter(({ text, cites }) => {
      const cited = cites.flatMap((id) => byId.get(id) ?? []);
      return cited.length === cites.length && sentenceFault(text, cited) === undefined;
    }),
  };
}

function doTakesHold(takes: Annotation['takes'], byId: ReadonlyMap<string, DayArticle>): boolean {
  const placed = takes.flatMap(({ articles }) => articles);
  if (new Set(placed).size < placed.length) return false;
  return takes.every(({ label, articles, evidence }) => {
    const members = articles.flatMap((id) => byId.get(id) ?? []);
    if (members.length < articles.length || labelFault(label, members) !== undefined) return false;
    return evidence.every((each) => {
      const quoted = articles.includes(each.article) ? byId.get(each.article) : undefined;
      return quoted !== undefined && quotationFault(each, quoted) === undefined;
    });
  });
}
