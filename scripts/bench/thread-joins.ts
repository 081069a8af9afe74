import { sparseClusterer } from '../pipeline/digest/cluster/sparse-clusterer.ts';
import { daysBetween } from '../text/days-between.ts';
import { readClusterCorpus } from './cluster-corpora.ts';
import type { CorpusArticle } from './corpus-articles.ts';

/** Days back within which stories may continue, and articles by which an earlier story is known. */
const WINDOW = 5;
const CENTRAL = 3;

interface KnownStory {
  event: string;
  articles: CorpusArticle[];
}

/** Stories that could continue an earlier one, those that do, and those that do so correctly. */
export interface ThreadJoins {
  possible: number;
  joined: number;
  right: number;
}

/**
 * Returns how well stories are joined to those of earlier days where their events are known: on OG2021's English
 * titles, day by day, where each event with two or more articles on a day is a story of that day; undefined without the
 * titles.
 */
export async function threadJoins(shared: string): Promise<ThreadJoins | undefined> {
  const corpus = { name: 'og2021', file: 'clusters/og2021-titles.jsonl', dated: true, language: 'en' };
  const articles = await readClusterCorpus(shared, corpus);
  if (!articles) return undefined;
  const days = [...new Set(articles.map(dayOf))].sort();
  const count = { possible: 0, joined: 0, right: 0 };
  for (const day of days) {
    const today = storiesOf(articles.filter((each) => dayOf(each) === day));
    const earlier = days
      .filter((each) => daysBetween(each, day) >= 1 && daysBetween(each, day) <= WINDOW)
      .flatMap((each) => storiesOf(articles.filter((article) => dayOf(article) === each)));
    const goOn = sparseClusterer().goOn(
      today.map((story) => story.articles.map(({ article }) => article)),
      earlier.map((story) => story.articles.slice(0, CENTRAL).map(({ article }) => article)),
    );
    today.forEach(({ event }, place) => {
      const found = goOn[place];
      if (earlier.some((story) => story.event === event)) count.possible += 1;
      if (found === undefined) return;
      count.joined += 1;
      if (earlier[found]?.event === event) count.right += 1;
    });
  }
  return count;
}

/** Returns the joins as one line. */
export function threadLine({ possible, joined, right }: ThreadJoins): string {
  return `threads, og2021 English: ${joined} stories joined, ${((100 * right) / joined).toFixed(0)}% correctly; ${((100 * right) / possible).toFixed(0)}% of the ${possible} possible joins found`;
}

function storiesOf(articles: readonly CorpusArticle[]): KnownStory[] {
  return [...Map.groupBy(articles, ({ cluster }) => cluster ?? '')]
    .map(([event, of]) => ({ event, articles: of }))
    .filter((story) => story.articles.length >= 2);
}

function dayOf({ article }: CorpusArticle): string {
  return article.article.published.slice(0, 10);
}
