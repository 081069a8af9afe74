import type { Annotation } from '../../../../src/schemas/annotation.ts';
import { type DayArticle, voiceOf } from '../../snapshot/day-article.ts';
import { divisionFailure } from './division-failure.ts';
import { LONGEST_MODEL_NAME } from './model-name.ts';
import { MAX_SENTENCES, sentenceFailure } from './sentence-failure.ts';
import { takeFailure } from './take-failure.ts';
import { voiceFailure } from './voice-failure.ts';

/**
 * Returns the parts of a model's annotation that the build can verify, by the rules that applied when it was written.
 * It returns nothing if the annotation covers other articles than the story has now, or its model has no proper name;
 * no takes and voices if one of them is invalid; no sentence whose names and numbers are missing from what it cites. A
 * snapshot may come from anywhere, so everything is verified again.
 * @param articles the story's articles, nearest to its centre first
 */
export function validAnnotation(
  annotations: readonly Annotation[],
  articles: readonly DayArticle[],
): Annotation | undefined {
  const key = articles[0]?.article.id;
  const annotation = annotations.find(({ story }) => story === key);
  const ids = articles.map(({ article }) => article.id).sort();
  if (!annotation || annotation.model.length > LONGEST_MODEL_NAME) return undefined;
  if (annotation.articles.join() !== ids.join()) return undefined;
  const story = new Map(articles.map((each) => [each.article.id, each]));
  const { voices, takes, ...rest } = annotation;
  const division = doesDivisionHold(takes, voices ?? [], story) ? { takes, voices } : { takes: [] };
  const summary = annotation.summary.filter(({ text, cites }) => {
    const cited = cites.flatMap((id) => story.get(id) ?? []);
    return cited.length === cites.length && sentenceFailure(text, cited) === undefined;
  });
  return { ...rest, ...division, summary: summary.slice(0, MAX_SENTENCES) };
}

function doesDivisionHold(
  takes: Annotation['takes'],
  voices: NonNullable<Annotation['voices']>,
  story: ReadonlyMap<string, DayArticle>,
): boolean {
  const taken = new Set<string>();
  for (const take of takes) {
    if (takeFailure(take, story, taken) !== undefined) return false;
    for (const id of take.articles) taken.add(id);
  }
  const heard = new Set<string>();
  for (const voice of voices) {
    if (voiceFailure(voice, story, taken, heard) !== undefined) return false;
    const article = story.get(voice.article);
    if (article) heard.add(voiceOf(article));
  }
  return divisionFailure(takes.length, voices.length) === undefined;
}
