import { existsSync } from 'node:fs';
import { z } from 'astro/zod';
import { fileURLToPath } from 'node:url';
import { isEnglish } from '../../src/schemas/language.ts';
import { sparseClusterer } from '../pipeline/digest/cluster/sparse-clusterer.ts';
import type { DayArticle } from '../pipeline/snapshot/day-article.ts';
import type { Candidate } from '../pipeline/gather/day/candidate.ts';
import { chooseItems } from '../pipeline/gather/day/choose-day.ts';
import { findStories } from '../pipeline/gather/day/find-stories.ts';
import { succeed } from '../pipeline/outcome/result.ts';
import { importCorpus } from '../pipeline/gather/import/import-corpus.ts';
import { plainAddress } from '../text/plain-address.ts';
import { tally } from '../text/tally.ts';
import { readJsonLines } from './read-json-lines.ts';
import { cpuTimer } from './report/cpu-timer.ts';
import type { Figures } from './report/figures.ts';
import { type Print, runBench } from './report/run-bench.ts';
import {
  type SelectionResult,
  choiceText,
  type SelectedDay,
  selectionFigures,
  WIDE,
} from './selection-figures.ts';

/** Days whose articles stand in for feed entries. */
const DAYS = [
  { day: '2019-11-15', file: 'days/2019-11-15-full.jsonl.gz' },
  { day: '2025-05-28', file: 'days/2025-05-headlines.jsonl', events: 'gold/2025-05-28.events.jsonl' },
];

const OPTIONS = { target: 500, largestShare: 0.02, reserve: 0 };

type Corpus = (typeof DAYS)[number];

/** The fields of a line needed here; the importer reads the rest. */
const lineSchema = z.looseObject({ id: z.string(), url: z.string(), published: z.string().nullable() });

type Line = z.infer<typeof lineSchema>;

/** An article and the event that it is about, if it shares one. */
const labelSchema = z.object({ id: z.string(), event: z.string().nullable() });

/** An article as a feed entry and as part of a day. */
interface Offered {
  candidate: Candidate;
  article: DayArticle;
}

/**
 * Measures which entries are selected for a day: by fair share among countries alone, and with half of the places
 * reserved for stories. The selected entries are clustered as a day's articles are, with their full text.
 * @param shared the folder of recorded days
 */
async function benchSelection(shared: string, print: Print): Promise<Figures | undefined> {
  const days: SelectedDay[] = [];
  for (const corpus of DAYS) {
    if (!existsSync(`${shared}/${corpus.file}`)) {
      print(`${corpus.file}: absent, nothing measured`);
      continue;
    }
    const day = await chooseAmong(shared, corpus);
    print(`${day.day}: ${day.entries} entries of ${day.sources} sources`);
    const [fair, half] = day.choices.map((choice) => `  ${choice.way}: ${choiceText(choice)}`);
    if (fair) print(fair);
    if (half) print(`${half}; chosen in ${day.seconds.toFixed(1)} s of CPU`);
    days.push(day);
  }
  return days.length < DAYS.length ? undefined : selectionFigures(days);
}

async function chooseAmong(shared: string, corpus: Corpus): Promise<SelectedDay> {
  const lines = readJsonLines(`${shared}/${corpus.file}`, lineSchema);
  const offered = await readDay(lines, corpus);
  const candidates = offered.map(({ candidate }) => candidate);
  const fair = chooseItems(candidates, new Map(), OPTIONS);
  const spent = cpuTimer();
  const parts = findStories(candidates, sparseClusterer(), `${corpus.day}T23:59:59Z`);
  const chosen = chooseItems(candidates, parts, OPTIONS);
  const seconds = spent();
  const events = corpus.events === undefined ? undefined : eventsOf(`${shared}/${corpus.events}`, lines);
  return {
    day: corpus.day,
    entries: offered.length,
    sources: new Set(candidates.map(({ source }) => source.id)).size,
    choices: [
      scoreChoice('by fair share alone', fair.kept, offered, events),
      scoreChoice('half to stories', chosen.kept, offered, events),
    ],
    seconds,
  };
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

/** Returns the editor's event of each address. */
function eventsOf(path: string, lines: readonly Line[]): Map<string, string> {
  const urls = new Map(lines.map(({ id, url }) => [id, plainAddress(url)]));
  const labelled = readJsonLines(path, labelSchema);
  return new Map(labelled.flatMap(({ id, event }) => (event === null ? [] : [[urls.get(id) ?? '', event]])));
}

function scoreChoice(
  way: string,
  kept: readonly Candidate[],
  offered: readonly Offered[],
  events: ReadonlyMap<string, string> | undefined,
): SelectionResult {
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
  return {
    way,
    entries: kept.length,
    stories: stories.length,
    inEnglish: inEnglish.length,
    inOneLanguage: inOne.length,
    ...(events && { events: wideEvents(kept, events) }),
    countries: new Set(kept.flatMap(({ source }) => source.country ?? [])).size,
    largest: Math.max(...tally(kept.map(({ source }) => source.id)).values()),
  };
}

function countSources(story: readonly DayArticle[]): number {
  return new Set(story.map(({ source }) => source.id)).size;
}

function wideEvents(kept: readonly Candidate[], events: ReadonlyMap<string, string>): number {
  const byEvent = Map.groupBy(kept, ({ address }) => events.get(address));
  return [...byEvent].filter(
    ([event, of]) => event !== undefined && new Set(of.map(({ source }) => source.id)).size >= WIDE,
  ).length;
}

const shared = fileURLToPath(new URL('../../../shared', import.meta.url));
await runBench((print) => benchSelection(shared, print));
