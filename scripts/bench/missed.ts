import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'astro/zod';
import type { Snapshot } from '../../src/schemas/snapshot.ts';
import { GENERATOR } from '../adapters/generator.ts';
import { PROJECT_FOLDER } from '../adapters/project-folder.ts';
import { readLines } from '../adapters/read-lines.ts';
import { composeSnapshot } from '../pipeline/build-digest.ts';
import { defaultDigestOptions } from '../pipeline/default-digest-options.ts';
import { importCorpus } from '../pipeline/import/import-corpus.ts';
import { articleId } from '../text/article-id.ts';
import { canonicalUrl } from '../text/canonical-url.ts';
import { type MissedClaim, missedClaims } from './missed-claims.ts';

/** Real days with an editor's events; the first with the whole day that its 500 articles were chosen from. */
const DAYS = [
  { day: '2019-11-15', whole: 'days/2019-11-15-full.jsonl.gz' },
  { day: '2025-05-28', whole: undefined },
];

/** Longest line read, in bytes. */
const MAX_LINE_BYTES = 4 * 2 ** 20;

/**
 * Prints, for each real day that is there, how often a country is said to have missed a story and how often that is
 * contradicted; with `--read` every claim beside the nearest headlines of the country, for reading.
 * @param shared the folder of real material
 */
async function benchMissed(shared: string, print: (line: string) => void, willRead: boolean): Promise<void> {
  for (const { day, whole } of DAYS) {
    const texts = join(shared, 'gold', `${day}.jsonl`);
    if (!existsSync(texts)) {
      print(`${day}: absent, nothing measured`);
      continue;
    }
    const snapshot = await importDay(texts, day, whole === undefined ? undefined : join(shared, whole));
    const options = defaultDigestOptions('full');
    const { stories } = composeSnapshot(snapshot, options);
    const events = readEvents(texts, join(shared, 'gold', `${day}.events.jsonl`));
    const found = missedClaims(stories, snapshot, (id) => events.get(id), options.clusterer);
    const { claims, contradictedByGold, contradictedByHeadlines } = found;
    const about = new Set(claims.map(({ story }) => story.slug)).size;
    const countries = new Set(claims.map(({ country }) => country)).size;
    print(
      `${day}: ${claims.length} claims on ${about} of ${stories.length} stories and ${countries} countries; contradicted by the editor's events ${contradictedByGold.length}, by a headline ${contradictedByHeadlines.length}`,
    );
    if (willRead) claims.flatMap(linesOf).forEach(print);
  }
}

async function importDay(texts: string, day: string, whole: string | undefined): Promise<Snapshot> {
  const sealedAt = `${day}T23:59:59Z`;
  const headlines = whole && { name: basename(whole), lines: readLines(whole, MAX_LINE_BYTES) };
  const options = { corpus: basename(texts), registry: [], day, fetched: sealedAt };
  const contents = await importCorpus(readLines(texts, MAX_LINE_BYTES), {
    ...options,
    headlines: headlines || undefined,
  });
  return {
    ...contents,
    earlier: [],
    annotations: [],
    manifest: {
      format: 'overview-snapshot',
      version: 1,
      day,
      sealedAt,
      generator: GENERATOR,
      files: {},
    },
  };
}

const textSchema = z.object({ id: z.string(), url: z.string() });
const eventSchema = z.object({ id: z.string(), event: z.string().nullable() });

/** The editor's event of each article that shares one, by the article's id here. */
function readEvents(texts: string, labels: string): Map<string, string> {
  const event = new Map(
    readJsonLines(labels).map((line) => {
      const label = eventSchema.parse(line);
      return [label.id, label.event] as const;
    }),
  );
  return new Map(
    readJsonLines(texts).flatMap((line) => {
      const { id, url } = textSchema.parse(line);
      const known = event.get(id);
      return known ? [[articleId(canonicalUrl(url)), known] as const] : [];
    }),
  );
}

function readJsonLines(path: string): unknown[] {
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line) as unknown);
}

function linesOf({ story, country, sources, headlines, nearest }: MissedClaim): string[] {
  return [
    `[${country}: 0 of ${headlines} headlines in ${sources} sources] ${story.title}`,
    ...nearest.map(({ headline: { headline }, chance, common, names }) => {
      const measures = `${chance.toFixed(3)}  ${common.toFixed(1).padStart(4)}  ${names.join(', ')}`;
      return `  ${measures}  ${headline.english ?? headline.title}`;
    }),
  ];
}

if (import.meta.main) {
  const shared = join(PROJECT_FOLDER, '..', 'shared');
  await benchMissed(shared, (line) => process.stdout.write(`${line}\n`), process.argv.includes('--read'));
}
