import { termWordsOf } from '../split/terms.ts';
import { stemsIn } from './stems-in.ts';

/**
 * The least share of a title's words, by weight, that a quoted sentence has in common with it. Where a story is surely one
 * event, `from` this certainty, it is about it if it shares `sure`; where its articles may be of several, `to` this
 * certainty, only what shares `doubtful` is about this one. Chosen by reading the quotations of four days.
 */
const MIN_OF_TITLE = { sure: 0.1, from: 0.7, doubtful: 0.3, to: 0.6 };

/** What is quoted stands under this English title. */
export interface QuotedUnder {
  text: string;
  /** How sure it is that the story is one event, 0 to 1. */
  certainty: number;
}

/**
 * Returns whether other words are about the event of a title. A word of it weighs less the more of the story's articles have
 * it in their opening: who and where is the same in all of them, what happened is not.
 * @param openings the stems of the headline and first sentences of each article of the story
 */
export function isAboutTitle(
  { text, certainty }: QuotedUnder,
  openings: readonly ReadonlySet<string>[],
): (stems: ReadonlySet<string>) => boolean {
  const weights = new Map(
    [...stemsIn(termWordsOf(text))].map((stem) => {
      const having = openings.filter((opening) => opening.has(stem)).length;
      return [stem, Math.log(1 + openings.length / Math.max(1, having))] as const;
    }),
  );
  const needed = leastOfTitle(certainty) * sumOf(weights.values());
  return (stems) => sumOf([...stems].map((stem) => weights.get(stem) ?? 0)) >= needed;
}

/** Between the two certainties, the share that is needed falls evenly. */
function leastOfTitle(certainty: number): number {
  const { sure, from, doubtful, to } = MIN_OF_TITLE;
  const doubt = Math.min(1, Math.max(0, (from - certainty) / (from - to)));
  return sure + (doubtful - sure) * doubt;
}

function sumOf(values: Iterable<number>): number {
  return [...values].reduce((sum, value) => sum + value, 0);
}
