import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { consola } from 'consola';
import { primaryLanguage } from '../../src/schemas/language.ts';
import { articleLanguage } from '../pipeline/gather/day/article-language.ts';
import { detectLanguage } from '../text/detect-language.ts';
import { mostCommon } from '../text/most-common.ts';
import { mostFrequent } from '../text/tally.ts';

interface Labelled {
  title: string;
  text: string;
  language: string;
  domain: string;
}

/** Words of a short text, about a headline. */
const SHORT = 8;

/**
 * Measures language detection on the labelled articles of a day: the detector alone on eight words and on the whole,
 * and what a day's gathering does, which also knows the language that the source mostly writes.
 * @param shared the folder of the days
 * @returns lines to be printed
 */
export function benchLanguage(shared: string): string[] {
  const path = `${shared}/days/2019-11-15-full.jsonl.gz`;
  if (!existsSync(path)) return [`${path}: absent, nothing measured`];
  const articles = readArticles(path);
  const bySite = Map.groupBy(articles, ({ domain }) => domain);
  const usual = new Map(
    [...bySite].map(([domain, own]) => [domain, mostCommon(own.map(({ language }) => language))]),
  );
  const whole = ({ title, text }: Labelled) => `${title}\n${text}`;
  return [
    `${articles.length} articles in ${new Set(articles.map(({ language }) => language)).size} languages, by ${bySite.size} sites`,
    ...measure(
      `${SHORT} words`,
      articles,
      ({ text, title }) => detectLanguage((text || title).split(/\s+/).slice(0, SHORT).join(' ')).language,
    ),
    ...measure('whole text', articles, (each) => detectLanguage(whole(each)).language),
    ...measure('with the source’s language', articles, (each) =>
      articleLanguage(whole(each), [usual.get(each.domain)]),
    ),
  ];
}

function readArticles(path: string): Labelled[] {
  const lines = gunzipSync(readFileSync(path)).toString('utf8').split('\n');
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const {
        title = '',
        text = '',
        language,
        lang,
        url,
      } = JSON.parse(line) as Record<string, string | undefined>;
      return {
        title,
        text,
        language: primaryLanguage(language ?? lang ?? ''),
        domain: new URL(url ?? '').hostname,
      };
    });
}

function measure(
  name: string,
  articles: readonly Labelled[],
  detect: (article: Labelled) => string,
): string[] {
  const began = performance.now();
  const found = articles.map((article) => ({
    wanted: article.language,
    got: primaryLanguage(detect(article)),
  }));
  const each = (performance.now() - began) / articles.length;
  const missed = found.filter(({ wanted, got }) => wanted !== got);
  const agreement = ((100 * (found.length - missed.length)) / found.length).toFixed(1);
  const worst = mostFrequent(missed.map(({ wanted, got }) => `${wanted} as ${got || 'none'}`)).slice(0, 6);
  return [
    `${name}: ${agreement}% agree, ${each.toFixed(2)} ms an article; missed: ${worst.map(([what, count]) => `${what} ${count}`).join(', ')}`,
  ];
}

if (import.meta.main) {
  const shared = fileURLToPath(new URL('../../../shared', import.meta.url));
  for (const line of benchLanguage(shared)) consola.log(line);
}
