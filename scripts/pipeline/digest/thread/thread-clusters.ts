import type { Day } from '../../../../src/schemas/day.ts';
import type { EarlierStory } from '../../../../src/schemas/earlier-story.ts';
import type { Snapshot } from '../../../../src/schemas/snapshot.ts';
import type { Thread } from '../../../../src/schemas/thread.ts';
import type { Clusterer } from '../cluster/clusterer.ts';
import type { DayArticle } from '../../snapshot/day-article.ts';
import { countPublishers } from '../../snapshot/publishers.ts';
import { earlierKey } from '../../snapshot/check-records.ts';
import type { SplitCluster } from '../split/split-clusters.ts';
import { rememberStory } from './remembered.ts';
import { storyNumbers } from './story-numbers.ts';

/** The articles of a story, their division, and the thread that the story belongs to. */
export interface ThreadedCluster extends SplitCluster {
  thread: Thread;
}

/**
 * Returns a day's stories, which are its clusters with articles from two or more publishers, each in the thread of the
 * earlier story it continues, or in a new one. A site's article and its edition in another language do not make a
 * story.
 */
export function threadClusters(
  clusters: readonly SplitCluster[],
  { manifest, earlier }: Pick<Snapshot, 'manifest' | 'earlier'>,
  clusterer: Clusterer,
): ThreadedCluster[] {
  const stories = clusters.filter(
    ({ articles }) => countPublishers(articles.map(({ source }) => source)) >= 2,
  );
  const threads = [...Map.groupBy(earlier, ({ thread }) => thread).values()].map((of) =>
    of.sort(newestFirst),
  );
  const followed = clusterer.goOn(
    stories.map(({ articles }) => articles),
    threads.map(([newest]) => (newest ? rememberStory(newest) : [])),
  );
  return stories.map((story, place) => {
    const found = followed[place];
    const before = found === undefined ? [] : (threads[found] ?? []);
    return { ...story, thread: threadOf(manifest.day, story.articles, before) };
  });
}

function newestFirst(a: EarlierStory, b: EarlierStory): number {
  return earlierKey(a) > earlierKey(b) ? -1 : 1;
}

/** @param before the thread's earlier stories, newest first */
function threadOf(day: Day, articles: readonly DayArticle[], before: readonly EarlierStory[]): Thread {
  const [newest] = before;
  return {
    id: newest?.thread ?? keyOf(articles),
    since: before.at(-1)?.day ?? day,
    earlier: before.map((story) => ({ day: story.day, slug: story.slug, title: story.title })),
    newToday: newest && newSince(before, articles),
  };
}

function newSince(before: readonly EarlierStory[], articles: readonly DayArticle[]): Thread['newToday'] {
  const sources = new Set(articles.map(({ source }) => source.id));
  const countries = new Set(articles.flatMap(({ source }) => source.country ?? []));
  const numbers = new Set(storyNumbers(articles));
  return {
    sources: sources.difference(new Set(before.flatMap((story) => story.sources))).size,
    countries: [...countries.difference(new Set(before.flatMap((story) => story.countries)))].sort(),
    numbers: [...numbers.difference(new Set(before.flatMap((story) => story.numbers)))],
  };
}

function keyOf([nearest]: readonly DayArticle[]): string {
  if (!nearest) throw new Error("thread: a story has no articles, against the clusterer's contract");
  return nearest.article.id;
}
