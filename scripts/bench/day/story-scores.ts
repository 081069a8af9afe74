import { bCubed, type Assigned, type BCubed } from '../b-cubed.ts';
import type { GoldLabel } from './read-gold-day.ts';

/** A story as the program made it: its articles, and how many sources they come from. */
export interface MadeStory {
  articles: readonly string[];
  sources: number;
}

/** How many stories are right (all of one event), mixed, or wrong (no event has 60% of the articles). */
export interface Verdicts {
  right: number;
  mixed: number;
  wrong: number;
}

/** The least share of a story's articles that makes an event the story's event. */
const MIN_SHARE_OF_EVENT = 0.6;

/** Returns the event of an article: the editor's, or the article itself if it is alone. */
export function eventOf(labels: ReadonlyMap<string, GoldLabel>, article: string): string {
  return labels.get(article)?.event ?? `alone ${article}`;
}

/** Returns the event that most of the articles report, and their share; ties go to the first in code unit order. */
export function majorityEvent(
  labels: ReadonlyMap<string, GoldLabel>,
  articles: readonly string[],
): { event: string; part: number } {
  const groups = Map.groupBy(articles, (article) => eventOf(labels, article));
  const [first] = [...groups].sort(([a, of], [b, other]) => other.length - of.length || (a < b ? -1 : 1));
  if (!first) throw new Error('bench: a story without articles');
  return { event: first[0], part: first[1].length / articles.length };
}

/** Returns the verdict counts for stories of two or more sources. */
export function judgeStories(
  labels: ReadonlyMap<string, GoldLabel>,
  stories: readonly MadeStory[],
): Verdicts {
  const verdicts = { right: 0, mixed: 0, wrong: 0 };
  for (const { articles, sources } of stories) {
    if (sources < 2) continue;
    const { part } = majorityEvent(labels, articles);
    verdicts[part === 1 ? 'right' : part >= MIN_SHARE_OF_EVENT ? 'mixed' : 'wrong'] += 1;
  }
  return verdicts;
}

/** Returns verdicts as "66 / 5 / 2": right, mixed, wrong. */
export function verdictText({ right, mixed, wrong }: Verdicts): string {
  return `${right} / ${mixed} / ${wrong}`;
}

/** Returns B-cubed over all articles, where a single one is an event of its own, and over those that share an event. */
export function scoreClusters(
  labels: ReadonlyMap<string, GoldLabel>,
  clusters: readonly (readonly string[])[],
): { all: BCubed; shared: BCubed } {
  const assigned = clusters.flatMap((articles, index): Assigned[] =>
    articles.map((article) => ({ cluster: String(index), event: eventOf(labels, article) })),
  );
  const isShared = ({ event }: Assigned) => !event.startsWith('alone ');
  return { all: bCubed(assigned), shared: bCubed(assigned, isShared) };
}
