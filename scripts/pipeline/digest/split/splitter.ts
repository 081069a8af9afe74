import type { Verdict } from '../../../../src/schemas/story.ts';
import type { Act, Evidence, Named, OneVoice, Placed } from '../../../../src/schemas/take.ts';
import type { DayArticle } from '../../snapshot/day-article.ts';

/** One take as the splitter found it, before its shares are counted. */
export interface Framing {
  /** A clause in Title Case, six words at most, or a whole headline. */
  label: string;
  named: Named;
  act?: Act | undefined;
  /** Ids of its articles, the most typical first. */
  articles: string[];
  /** At least two spans from two different sources. */
  evidence: Evidence[];
  /** Why each article is in it; empty where the quotes say it. */
  placed: Placed[];
}

/** How a story's articles divide; without framings and voices where the verdict is `undivided`. */
export interface Split {
  verdict: Verdict;
  /** Two or more, or one beside which voices stand; an article belongs to one at most. */
  framings: Framing[];
  voices: OneVoice[];
  /** The language model that divided and named them; absent when no model did. */
  writtenBy?: string;
}

/** Divides the articles of one event by how they frame it. */
export interface Splitter {
  /** Deterministic; articles come nearest to the story's centre first. */
  split(articles: readonly DayArticle[]): Split;
}

/** A story of which nothing is said. */
export const UNDIVIDED: Split = { verdict: 'undivided', framings: [], voices: [] };
