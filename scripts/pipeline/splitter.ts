import type { Verdict } from '../../src/schemas/story.ts';
import type { Evidence } from '../../src/schemas/take.ts';
import type { DayArticle } from './day-article.ts';

/** One framing as the splitter found it, before its shares are counted. */
export interface Framing {
  /** Short noun phrase in Title Case, six words at most. */
  label: string;
  /** Ids of its articles, the most typical first. */
  articles: string[];
  /** At least two spans from two different sources. */
  evidence: Evidence[];
}

/** How a story's articles divide; `framings` is empty unless the verdict is `takes`. */
export interface Split {
  verdict: Verdict;
  /** Two or more, when there are any; an article belongs to one at most. */
  framings: Framing[];
  /** The language model that divided and named them; absent when no model did. */
  writtenBy?: string;
}

/** Divides the articles of one event by how they frame it. */
export interface Splitter {
  /** Deterministic; articles come nearest to the story's centre first. */
  split(articles: readonly DayArticle[]): Split;
}
