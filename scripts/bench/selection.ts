import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isEnglish } from '../../src/schemas/language.ts';
import { sparseClusterer } from '../pipeline/digest/cluster/sparse-clusterer.ts';
import type { DayArticle } from '../pipeline/snapshot/day-article.ts';
import type { Candidate } from '../pipeline/gather/day/candidate.ts';
import { chooseDay } from '../pipeline/gather/day/choose-day.ts';
import { findStories } from '../pipeline/gather/day/find-stories.ts';
import { succeed } from '../pipeline/outcome/result.ts';
import { importCorpus } from '../pipeline/gather/import/import-corpus.ts';
import { plainAddress } from '../text/plain-address.ts';
import { tally } from '../text/tally.ts';
import { readJsonLines } from './read-json-lines.ts';

/** Days whose articles are taken for the entries of feeds. */
const DAYS = [
  { day: '2019-11-15', file: 'days/2019-11-15-full.jsonl.gz' },
  { day: '2025-05-28', file: 'days/2025-05-headlines.jsonl', events: 'gold/2025-05-28.events.jsonl' },
];

const OPTIONS = { target: 500, largestShare: 0.02, reserve: 0 };

/** Sources that a story of the day needs to count here. */
const WIDE = 4;

type Corpus = (typeof DAYS)[number];

/** As much of a line as is needed here; the importer reads the rest. */
interface Line {
  id: string;
  url: string;
  published: string | null;
}

/** An article as its entry and as the day would have it. */
interface Offered {
  candidate: Candidate;
  article: DayArticle;
}

/**
 * Measures which entries become a day: by fair share among countries alone, and with half of the places for stories.
 * What is chosen is grouped as a day's articles are, with all of their text.
 * @param shared the folder of recorded days
 */
async function benchSelection(shared: string, print: (line: string) => void): Promise<void> {
  for (const corpus of DAYS) {
    if (!existsSync(`${shared}/${corpus.file}`)) {
      print(`${corpus.file}: absent, nothing measured`);
      continue;
    }
    const lines = readJsonLines(`${shared}/${corpus.file}`) as Line[];
    const offered = await readDay(lines, corpus);
    const sources = new Set(offered.map(({ candidate }) => candidate.source.id)).size;
    print(`${corpus.day}: ${offered.length} entries of ${sources} sources`);
    const candidates = offered.map(({ candidate }) => candidate);
    const fair = chooseDay(candidates, new Map(), OPTIONS);
    const began = performance.now();
    const parts = findStories(candidates, sparseClusterer(), `${corpus.day}T23:59:59Z`);
    const chosen = chooseDay(candidates, parts, OPTIONS);
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    const events = corpus.events === undefined ? undefined : eventsOf(`${shared}/${corpus.events}`, lines);
    print(`  by fair share alone: ${describe(fair.kept, offered, events)}`);
    print(`  half to stories: ${describe(chosen.kept, offered, events)}; chosen in ${seconds} s`);
  }
}

async function readDay(lines: readonly Line[], { day, file }: Corpus): Promise<Offered[]> {
  const numbered = lines
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line.published?.startsWith(day))
    .map(({ line, number }) => ({ text: succeed(JSON.stringify(line)), number }));
  const context = { corpus: file, day, fetched: `${day}T23:59:59Z`, registry: [] };
  const { articles, sources } = await importCorpus(numbered, context);
  const byId = new Map(sources.map((source) => [source.id, source]));
  return articles.flatMap((article, index) => {
    const source = byId.get(article.source);
    if (!source) return [];
    const { url, title, blocks, summary = blocks[0]?.text, published, language } = article;
    const entry = { feed: source.homepage, position: index + 1, url, title, summary, published, language };
    const english = isEnglish(language)
      ? { title, summary: article.summary, blocks: blocks.map(({ text }) => text) }
      : undefined;
    return [
      {
        candidate: { source, entry: { ...entry, blocks: [] }, address: plainAddress(url) },
        article: { article, source, english },
      },
    ];
  });
}

/** An editor's event of each address. */
function eventsOf(path: string, lines: readonly Line[]): Map<string, string> {
  const urls = new Map(lines.map(({ id, url }) => [id, plainAddress(url)]));
  const labelled = readJsonLines(path) as { id: string; event: string | null }[];
  return new Map(labelled.flatMap(({ id, event }) => (event === null ? [] : [[urls.get(id) ?? '', event]])));
}

function describe(
  kept: readonly Candidate[],
  offered: readonly Offered[],
  events: ReadonlyMap<string, string> | undefined,
): string {
  const chosen = new Set(kept);
  const articles = offered.flatMap(({ candidate, article }) => (chosen.has(candidate) ? [article] : []));
  const byId = new Map(articles.map((each) => [each.article.id, each]));
  const stories = sparseClusterer()
    .cluster(articles)
    .map(({ links }) => links.flatMap(({ article }) => byId.get(article) ?? []))
    .filter((story) => countSources(story) >= WIDE);
  const inEnglish = stories.filter((story) => story.filter(({ english }) => english).length >= WIDE);
  const inOne = stories.filter(
    (story) => Math.max(...tally(story.map(({ article }) => article.language)).values()) >= WIDE,
  );
  const largest = Math.max(...tally(kept.map(({ source }) => source.id)).values());
  const countries = new Set(kept.flatMap(({ source }) => source.country ?? [])).size;
  return [
    `${kept.length} entries`,
    `${stories.length} stories of ${WIDE} sources or more, ${inEnglish.length} with ${WIDE} articles in English, ${inOne.length} in one language`,
    ...(events ? [`${wideEvents(kept, events)} of an editor's events with ${WIDE} sources or more`] : []),
    `${countries} countries`,
    `${largest} of one source (${((100 * largest) / kept.length).toFixed(1)}%)`,
  ].join('; ');
}

function countSources(story: readonly DayArticle[]): number {
  return new Set(story.map(({ source }) => source.id)).size;
}

function wideEvents(kept: readonly Candidate[], events: ReadonlyMap<string, string>): number {
  const told = Map.groupBy(kept, ({ address }) => events.get(address));
  return [...told].filter(
    ([event, of]) => event !== undefined && new Set(of.map(({ source }) => source.id)).size >= WIDE,
  ).length;
}

if (import.meta.main) {
  const shared = fileURLToPath(new URL('../../../shared', import.meta.url));
  await benchSelection(shared, (line) => process.stdout.write(`${line}\n`));
}
