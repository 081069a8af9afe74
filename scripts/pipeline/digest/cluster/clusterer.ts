import type { Link } from '../../../../src/schemas/story.ts';
import type { ComparableArticle, DayArticle } from '../../snapshot/day-article.ts';
import type { ComparableHeadline } from '../day-headline.ts';

/** A group of articles that report the same event, before the splitter has looked at it. */
export interface Cluster {
  /** One link per article, nearest to the centre first; never empty. */
  links: Link[];
  /** The mean chance that two of its articles report the same event, 0 to 1; 1 for a single article. */
  certainty: number;
  /** Those of its articles that surely report one event: all of them, or, in a doubtful story, the part that holds, or none. */
  sure: string[];
  /** The nearest articles outside it, nearest first, with the chance that they report its event after all. */
  near: { article: string; score: number }[];
}

/** A headline that may report a story. */
export interface HeadlineMatch {
  /** Its place in the list of headlines. */
  headline: number;
  /** The highest chance that it reports the same event as an article of the story, 0 to 1. */
  chance: number;
  /**
   * How many words it shares with the story's core, which most of the story's headlines and leads use and few headlines
   * of the day do: the sum of the words' rarities, in natural logarithms. A rare word that all of them use counts 4 to
   * 7.
   */
  common: number;
  /** The names among those words, as the story writes them. */
  names: string[];
}

/** Groups a day's articles by event. */
export interface Clusterer {
  /**
   * Groups the articles. Every article ends up in exactly one cluster; an article alone forms a cluster of one with
   * score 1. The result depends only on the set of articles, never on their order, clock, locale or time zone.
   */
  cluster(articles: readonly ComparableArticle[]): Cluster[];
  /**
   * Returns, for each of today's stories, the index of the earlier story that reports the same event, if there is one,
   * by the same measure. No two of today's stories continue the same earlier one.
   */
  goOn(
    today: readonly (readonly ComparableArticle[])[],
    earlier: readonly (readonly ComparableArticle[])[],
  ): (number | undefined)[];
  /**
   * Returns, for each story, the headlines that may report it, nearest first, by the same measure. Headlines of its own
   * articles are included.
   */
  compareHeadlines(
    stories: readonly (readonly DayArticle[])[],
    headlines: readonly ComparableHeadline[],
  ): HeadlineMatch[][];
}
