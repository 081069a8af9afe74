import type { DayArticle } from '../day-article.ts';
import { type Split, type Splitter, UNDIVIDED } from '../splitter.ts';
import { divideAngles } from './angle/divide-angles.ts';
import { contrastSplitter } from './contrast-splitter.ts';

/**
 * The splitter that needs no model, key or network. A story about a claim divides by how its articles stand to it; one
 * whose articles use words of opposite frames, by these; any other by the angles of its headlines and leads.
 */
export function embeddedSplitter(): Splitter {
  const byWords = contrastSplitter();
  return {
    split: (articles) => {
      const split = byWords.split(articles);
      return split.verdict === 'undivided' ? byAngles(articles) : split;
    },
  };
}

function byAngles(articles: readonly DayArticle[]): Split {
  const { framings, voices } = divideAngles(articles);
  if (framings.length === 0) return UNDIVIDED;
  return { verdict: framings.length >= 2 ? 'takes' : 'one-voice', framings, voices };
}
