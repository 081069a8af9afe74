import type { Annotation } from '../../../../src/schemas/annotation.ts';
import type { Snapshot } from '../../../../src/schemas/snapshot.ts';
import { type DayArticle, joinArticles } from '../../snapshot/day-article.ts';
import { quotable } from '../compose/quotable.ts';

/** Words in a row that a sentence may have in common with a text without quoting it. */
const NOT_QUOTED = 5;

/** Words within quotation marks that are a quotation. */
const MIN_QUOTED = 2;

/**
 * The annotations of a snapshot, without the sentences in which a model repeats what an article's publisher lets nobody
 * show: more than five of its words in a row, or any within quotation marks. What a model writes in words of its own is
 * no text of the article.
 */
export function annotationsToShow(snapshot: Snapshot): Annotation[] {
  if (snapshot.annotations.length === 0) return [];
  const limited = joinArticles(snapshot).flatMap((each) => {
    const shown = quotable(each);
    return shown === each
      ? []
      : [[each.article.id, { whole: wordsOf(each), shown: wordsOf(shown) }] as const];
  });
  if (limited.length === 0) return [...snapshot.annotations];
  const byId = new Map(limited);
  return snapshot.annotations.map((annotation) => ({
    ...annotation,
    summary: annotation.summary.filter(({ text }) => {
      const pieces = piecesOf(text);
      return !annotation.articles
        .flatMap((id) => byId.get(id) ?? [])
        .some(({ whole, shown }) => pieces.some((piece) => whole.includes(piece) && !shown.includes(piece)));
    }),
  }));
}

/** What of a sentence would be a quotation if it stood in a text. */
function piecesOf(sentence: string): string[] {
  const words = split(sentence);
  const runs = words.slice(NOT_QUOTED).map((_, start) => words.slice(start, start + NOT_QUOTED + 1));
  const quoted = Array.from(sentence.matchAll(/["“„«](.+?)["”“»]/gu), ([, text = '']) => split(text));
  return [...runs, ...quoted.filter(({ length }) => length >= MIN_QUOTED)].map(joined);
}

/** All words of an article and its English, a blank before and after each. */
function wordsOf({ article, english }: DayArticle): string {
  const texts = [article.title, article.summary, ...article.blocks.map(({ text }) => text)];
  const translated = [english?.title, english?.summary, ...(english?.blocks ?? [])];
  return [...texts, ...translated].map((text) => joined(split(text ?? ''))).join('\n');
}

const split = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

const joined = (words: readonly string[]): string => ` ${words.join(' ')} `;
