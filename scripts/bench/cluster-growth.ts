import { sparseClusterer } from '../pipeline/digest/cluster/sparse-clusterer.ts';
import type { DayArticle } from '../pipeline/snapshot/day-article.ts';
import { readCorpus } from './cluster-corpora.ts';

const LARGE = 50_000;
/** Every word of so many letters is another word in each copy of a day, and so is every name. */
const TELLING = /\p{L}{7,}|\p{Lu}\p{L}{3,}/gu;

/** How the time of the embedded clusterer grows, from 500 articles of a day to 50,000. */
export async function clusterGrowth(shared: string): Promise<string[]> {
  const small = await readDay(shared, '2019-11-15.jsonl');
  const whole = await readDay(shared, '2019-11-15-full.jsonl.gz');
  if (!small || !whole) return ['a real day: absent, no time measured'];
  const days = [small, whole, copiesOf(whole, LARGE)];
  const each = days.map((articles) => {
    const began = performance.now();
    sparseClusterer().cluster(articles);
    return { count: articles.length, took: performance.now() - began };
  });
  const [first] = each;
  return each.map(({ count, took }) => {
    const ratio = first ? took / count / (first.took / first.count) : NaN;
    const made = count === LARGE ? ' (copies of the day, each with words of its own)' : '';
    return `${count} articles of a day in ${(took / 1000).toFixed(2)} s, ${(took / count).toFixed(2)} ms each, ${ratio.toFixed(2)} times the first${made}`;
  });
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
