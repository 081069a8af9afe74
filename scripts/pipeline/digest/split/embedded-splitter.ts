import type { DayArticle } from '../../snapshot/day-article.ts';
import { type Division, type Split, type Splitter, UNDIVIDED } from './splitter.ts';
import { divideAngles } from './angle/divide-angles.ts';
import { withoutSameFact } from './angle/same-fact.ts';
import { divideClaim } from './divide-claim.ts';
import { divideFrames } from './divide-frames.ts';
import { readPassages } from './passages.ts';
import { madeBySpeaking } from './speaking-kinds.ts';

/**
 * Returns the splitter that needs no model, key or network. A story about a claim divides by the stances of its
 * articles, or not at all; a story whose articles use terms of opposite frames divides by frame; any other divides by
 * the angles of its headlines and leads. Takes of form alone, and results in other words, are none.
 */
export function embeddedSplitter(): Splitter {
  return { split };
}

function split(articles: readonly DayArticle[]): Split {
  const readings = articles.flatMap((article) => readPassages(article) ?? []);
  const byStance = divideClaim(readings);
  if (byStance) return toSplit(madeBySpeaking(byStance, articles));
  const framings = divideFrames(readings);
  const division =
    framings.length > 0 ? { framings, voices: [] } : withoutSameFact(divideAngles(articles), articles);
  return toSplit(madeBySpeaking(division, articles));
}

function toSplit({ framings, voices }: Division): Split {
  // A single take is no division.
  if (framings.length === 0 || framings.length + voices.length < 2) return UNDIVIDED;
  return { verdict: framings.length >= 2 ? 'takes' : 'one-voice', framings, voices };
}
