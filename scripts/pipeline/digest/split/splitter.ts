import type { Verdict } from '../../../../src/schemas/story.ts';
import type { Act, Evidence, NameOrigin, OneVoice, Placed } from '../../../../src/schemas/take.ts';
import type { DayArticle } from '../../snapshot/day-article.ts';

/** A take as the splitter found it, before its shares are counted. */
export interface Framing {
  /** A clause in Title Case, six words at most, or a whole headline. */
  label: string;
  named: NameOrigin;
  act?: Act | undefined;
  /** Ids of its articles, most typical first. */
  articles: string[];
  /** At least two spans from two different sources. */
  evidence: Evidence[];
  /** Why each article is in it; empty where the quotes show it. */
  placed: Placed[];
}

/** The division of a story's articles; without framings and voices where the verdict is `undivided`. */
export interface Split {
  verdict: Verdict;
  /** Two or more, or one and single voices; an article belongs to at most one. */
  framings: Framing[];
  voices: OneVoice[];
  /** The language model that divided and named them; absent when no model did. */
  writtenBy?: string;
}

/** The takes and single voices of a story, before it is known whether it divides. */
export type Division = Pick<Split, 'framings' | 'voices'>;

/** Divides the articles of one event by how they frame it. */
export interface Splitter {
  /** Returns the division. Deterministic; articles are given nearest to the story's centre first. */
  split(articles: readonly DayArticle[]): Split;
}

/** The result for a story that does not divide. */
export const UNDIVIDED: Split = { verdict: 'undivided', framings: [], voices: [] };
