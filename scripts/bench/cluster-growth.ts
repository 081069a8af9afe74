import { sparseClusterer } from '../pipeline/digest/cluster/sparse-clusterer.ts';
import type { DayArticle } from '../pipeline/snapshot/day-article.ts';
import { readCorpus } from './cluster-corpora.ts';
import { cpuTimer } from './report/cpu-timer.ts';

const LARGE = 50_000;
/** Every word of so many letters is another word in each copy of a day, and so is every name. */
const TELLING = /\p{L}{7,}|\p{Lu}\p{L}{3,}/gu;

/** How long grouping so many articles takes. */
export interface Growth {
  articles: number;
  /** CPU seconds. */
  seconds: number;
  /** How much longer an article takes than in the smallest of the days. */
  ratio: number;
  /** Whether the day is made of copies of another, each with words of its own. */
  isCopies: boolean;
}

/** How the time of the embedded clusterer grows, from 500 articles of a day to 50,000; undefined without the days. */
export async function clusterGrowth(shared: string): Promise<Growth[] | undefined> {
  const small = await readDay(shared, '2019-11-15.jsonl');
  const whole = await readDay(shared, '2019-11-15-full.jsonl.gz');
  if (!small || !whole) return undefined;
  const each = [small, whole, copiesOf(whole, LARGE)].map((articles) => {
    const spent = cpuTimer();
    sparseClusterer().cluster(articles);
    return { articles: articles.length, seconds: spent() };
  });
  const [first] = each;
  return each.map(({ articles, seconds }) => ({
    articles,
    seconds,
    ratio: first ? seconds / articles / (first.seconds / first.articles) : NaN,
    isCopies: articles === LARGE,
  }));
}

/** A growth in a line. */
export function growthLine({ articles, seconds, ratio, isCopies }: Growth): string {
  const made = isCopies ? ' (copies of the day, each with words of its own)' : '';
  return `${articles} articles of a day in ${seconds.toFixed(2)} s of CPU, ${((1000 * seconds) / articles).toFixed(2)} ms each, ${ratio.toFixed(2)} times the first${made}`;
}

async function readDay(shared: string, file: string): Promise<DayArticle[] | undefined> {
  const corpus = { name: file, file: `days/${file}`, dated: true };
  return (await readCorpus(shared, corpus))?.map(({ article }) => article);
}

/** A day as large as wanted: the same day again and again, each time of other events. */
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
    text.replace(TELLING, (word) => `${word.slice(0, 4)}${letters(copy)}${word.slice(4)}`);
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
