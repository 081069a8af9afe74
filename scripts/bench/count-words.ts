import { writeFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { contentStems } from '../text/content-stems.ts';
import { wordsOf } from '../text/words.ts';
import { readJsonLines } from './read-json-lines.ts';

/** Fewest articles that contain a listed word. */
const MIN_ARTICLES = 3;
/** Words of a text counted besides its headline, as in the clusterer. */
const OPENING_WORDS = 60;
/** Headlines that share this many initial characters belong to one article. */
const SAME = 80;

const OUT = fileURLToPath(new URL('../pipeline/digest/cluster/words/common-words.json', import.meta.url));

const lineSchema = z.object({
  id: z.string(),
  lang: z.string(),
  title: z.string(),
  text: z.string().nullish(),
});

/**
 * Counts in how many of the shared English articles each stem occurs, in the headline and first words, and writes
 * `common-words.json`: from the days, except those labelled by others, and from three sets of American news.
 */
function countWords(shared: string, print: (line: string) => void): void {
  const gold = new Set(
    ['2019-11-15', '2025-05-28'].flatMap((day) =>
      readJsonLines(`${shared}/gold/${day}.jsonl`, lineSchema).map(({ id }) => id),
    ),
  );
  const files = [
    'days/2019-11-15-full.jsonl.gz',
    'days/2025-05-headlines.jsonl',
    'clusters/neus-triples.jsonl',
  ];
  files.push('takes/basil.jsonl', 'takes/allsides-2021.jsonl');
  const lines = files.flatMap((file) => readJsonLines(`${shared}/${file}`, lineSchema));
  const texts = new Map<string, string>();
  for (const { id, lang, title, text } of lines) {
    if (lang !== 'en' || gold.has(id)) continue;
    const opening = (text ?? '').trim().split(/\s+/, OPENING_WORDS).join(' ');
    const key = title.toLowerCase().slice(0, SAME);
    if (!texts.has(key)) texts.set(key, `${title}.\n${opening}`);
  }
  const counts = new Map<string, number>();
  for (const text of texts.values()) {
    for (const stem of stemsIn(text)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  const listed = [...counts].filter(([, count]) => count >= MIN_ARTICLES);
  const byCount = Map.groupBy(listed, ([, count]) => count);
  const words = [...byCount]
    .sort(([a], [b]) => b - a)
    .map(([count, of]) => [
      String(count),
      of
        .map(([stem]) => stem)
        .sort()
        .join(' '),
    ]);
  const table = { articles: texts.size, words: Object.fromEntries(words) as Record<string, string> };
  void format(JSON.stringify(table), { parser: 'json' }).then((text) => writeFileSync(OUT, text));
  print(`${texts.size} articles, ${listed.length} stems in ${MIN_ARTICLES} or more of them`);
}

function stemsIn(text: string): Set<string> {
  return new Set(
    wordsOf(text, 'en').flatMap((word) => contentStems(word.text, 'en').map(({ stem }) => stem)),
  );
}

countWords(fileURLToPath(new URL('../../../shared', import.meta.url)), (line) =>
  process.stdout.write(`${line}\n`),
);
