import { existsSync } from 'node:fs';
import { z } from 'astro/zod';
import { fileURLToPath } from 'node:url';
import { primaryLanguage } from '../../src/schemas/language.ts';
import { articleLanguage } from '../pipeline/gather/day/article-language.ts';
import { detectLanguage } from '../text/detect-language.ts';
import { mostCommon } from '../text/most-common.ts';
import { mostFrequent } from '../text/tally.ts';
import { cpuTimer } from './report/cpu-timer.ts';
import type { Figures } from './report/figures.ts';
import { readJsonLines } from './read-json-lines.ts';
import { percentOf } from './report/number-texts.ts';
import { type Print, runBench } from './report/run-bench.ts';

const lineSchema = z.object({
  title: z.string().nullish(),
  text: z.string().nullish(),
  language: z.string().nullish(),
  lang: z.string().nullish(),
  url: z.url(),
});

interface Labelled {
  title: string;
  text: string;
  language: string;
  domain: string;
}

/** Words in a short text: about a headline. */
const SHORT = 8;

/** Agreement of one way of detecting languages with the labels. */
interface Agreement {
  way: string;
  right: number;
  articles: number;
  /** CPU milliseconds per article. */
  milliseconds: number;
  /** Languages most often mistaken for another, and how often. */
  missed: [what: string, count: number][];
}

/**
 * Measures language detection on the labelled articles of a day: the detector alone on eight words and on the full
 * text, and as the gathering stage uses it, which also knows the main language of the source.
 * @param shared the folder of the days
 */
function benchLanguage(shared: string, print: Print): Figures | undefined {
  const path = `${shared}/days/2019-11-15-full.jsonl.gz`;
  if (!existsSync(path)) {
    print(`${path}: absent, nothing measured`);
    return undefined;
  }
  const articles = readArticles(path);
  const bySite = Map.groupBy(articles, ({ domain }) => domain);
  const usual = new Map(
    [...bySite].map(([domain, own]) => [domain, mostCommon(own.map(({ language }) => language))]),
  );
  const whole = ({ title, text }: Labelled) => `${title}\n${text}`;
  const material = `${articles.length} articles in ${new Set(articles.map(({ language }) => language)).size} languages, by ${bySite.size} sites`;
  print(material);
  const ways = [
    measure(
      `${SHORT} words`,
      articles,
      ({ text, title }) => detectLanguage((text || title).split(/\s+/).slice(0, SHORT).join(' ')).language,
    ),
    measure('whole text', articles, (each) => detectLanguage(whole(each)).language),
    measure('with the source’s language', articles, (each) =>
      articleLanguage(whole(each), [usual.get(each.domain)]),
    ),
  ];
  ways.map(lineOf).forEach(print);
  return figuresOf(material, ways);
}

function readArticles(path: string): Labelled[] {
  return readJsonLines(path, lineSchema).map(({ title, text, language, lang, url }) => ({
    title: title ?? '',
    text: text ?? '',
    language: primaryLanguage(language ?? lang ?? ''),
    domain: new URL(url).hostname,
  }));
}

function measure(
  way: string,
  articles: readonly Labelled[],
  detect: (article: Labelled) => string,
): Agreement {
  const spent = cpuTimer();
  const found = articles.map((article) => ({
    wanted: article.language,
    got: primaryLanguage(detect(article)),
  }));
  const milliseconds = (1000 * spent()) / articles.length;
  const missed = found.filter(({ wanted, got }) => wanted !== got);
  return {
    way,
    right: found.length - missed.length,
    articles: found.length,
    milliseconds,
    missed: mostFrequent(missed.map(({ wanted, got }) => `${wanted} as ${got || 'none'}`)).slice(0, 6),
  };
}

function missedIn({ missed }: Agreement): string {
  return missed.map(([what, count]) => `${what} ${count}`).join(', ');
}

function lineOf(each: Agreement): string {
  const { way, right, articles, milliseconds } = each;
  return `${way}: ${percentOf(right, articles)} agree, ${milliseconds.toFixed(2)} ms of CPU an article; missed: ${missedIn(each)}`;
}

function figuresOf(material: string, ways: readonly Agreement[]): Figures {
  const columns = ['language detected from', 'agrees with the label', 'CPU an article', 'missed most often'];
  const rows = ways.map((each) => [
    each.way,
    percentOf(each.right, each.articles),
    `${each.milliseconds.toFixed(2)} ms`,
    missedIn(each),
  ]);
  return {
    command: 'language',
    fittedOn: 'nothing',
    tables: [{ columns, rows }],
    notes: [`Measured on ${material}.`],
  };
}

const shared = fileURLToPath(new URL('../../../shared', import.meta.url));
await runBench((print) => benchLanguage(shared, print));
