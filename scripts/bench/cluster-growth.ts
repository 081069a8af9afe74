import { sparseClusterer } from '../pipeline/digest/cluster/sparse-clusterer.ts';
import type { DayArticle } from '../pipeline/snapshot/day-article.ts';
import { readClusterCorpus } from './cluster-corpora.ts';
import { cpuTimer } from './report/cpu-timer.ts';

const LARGE_DAY = 50_000;
/** Long words and names: they are replaced by different ones in each copy of a day. */
const DISTINCTIVE = /\p{L}{7,}|\p{Lu}\p{L}{3,}/gu;

/** The time to cluster a given number of articles. */
export interface Growth {
  articles: number;
  /** CPU seconds. */
  seconds: number;
  /** Time per article, relative to the smallest of the days. */
  ratio: number;
  /** Whether the day consists of copies of another, each with its own words. */
  isCopies: boolean;
}

/**
 * Returns how the time of the embedded clusterer grows, from 500 articles of a day to 50,000; undefined without the
 * days.
 */
export async function clusterGrowth(shared: string): Promise<Growth[] | undefined> {
  const small = await readDay(shared, '2019-11-15.jsonl');
  const whole = await readDay(shared, '2019-11-15-full.jsonl.gz');
  if (!small || !whole) return undefined;
  const each = [small, whole, copiesOf(whole, LARGE_DAY)].map((articles) => {
    const spent = cpuTimer();
    sparseClusterer().cluster(articles);
    return { articles: articles.length, seconds: spent() };
  });
  const [first] = each;
  return each.map(({ articles, seconds }) => ({
    articles,
    seconds,
    ratio: first ? seconds / articles / (first.seconds / first.articles) : NaN,
    isCopies: articles === LARGE_DAY,
  }));
}

/** Returns a growth measurement as one line. */
export function growthLine({ articles, seconds, ratio, isCopies }: Growth): string {
  const made = isCopies ? ' (copies of the day, each with words of its own)' : '';
  return `${articles} articles of a day in ${seconds.toFixed(2)} s of CPU, ${((1000 * seconds) / articles).toFixed(2)} ms each, ${ratio.toFixed(2)} times the first${made}`;
}

async function readDay(shared: string, file: string): Promise<DayArticle[] | undefined> {
  const corpus = { name: file, file: `days/${file}`, dated: true };
  return (await readClusterCorpus(shared, corpus))?.map(({ article }) => article);
}

/** Returns a day of `count` articles: copies of one day, each about different events. */
function copiesOf(articles: readonly DayArticle[], count: number): DayArticle[] {
  return Array.from({ length: count }, (_, place) => {
    const copy = Math.floor(place / articles.length);
    const each = articles[place % articles.length];
    if (!each) throw new Error('bench: a day without articles');
    return copy === 0 ? each : renamed(each, copy);
  });
}

function renamed({ article, source, english }: DayArticle, copy: number): DayArticle {
  const rename = (text: string) =>
    text.replace(DISTINCTIVE, (word) => `${word.slice(0, 4)}${letters(copy)}${word.slice(4)}`);
  const blocks = article.blocks.map((block) => ({ ...block, text: rename(block.text) }));
  const title = rename(article.title);
  return {
    source,
    article: { ...article, id: `${article.id}${copy}`, title, blocks },
    english: english && { title, blocks: blocks.map(({ text }) => text) },
  };
}

function letters(copy: number): string {
  return String.fromCharCode(97 + (copy % 26));
}
