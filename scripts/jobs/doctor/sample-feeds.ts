import { join } from 'node:path';
import type { Source } from '../../../src/schemas/source.ts';
import { readInWorkers } from '../../adapters/feed/read-in-workers.ts';
import { createFetcher } from '../../adapters/http/create-fetcher.ts';
import { DEFAULT_MANNERS, MANNERS } from '../../adapters/http/manners.ts';
import { networkOf } from '../../adapters/http/network.ts';
import { contactUrl, userAgent } from '../../adapters/http/user-agent.ts';
import { type FeedOutcome, readFeeds } from '../../pipeline/gather/day/read-feeds.ts';
import type { Progress } from '../../pipeline/outcome/progress.ts';

/** How many sources are asked, each of another country. */
const ASKED = 6;

/** Time limits of the whole and of a request, in milliseconds. */
const SAMPLE_TIME = 20_000;
const REQUEST_TIME = 12_000;

/** When a server answered, by its clock and by that of this machine, in milliseconds since 1970. */
export interface Reading {
  host: string;
  theirs: number;
  ours: number;
}

/** What a few feeds answered. */
export interface Sample {
  outcomes: FeedOutcome[];
  readings: Reading[];
}

const NO_PROGRESS: Progress = { start: () => undefined, advance: () => undefined, stop: () => undefined };

/** Whose sources are asked, and how servers may reach whoever asks. */
interface Asking {
  /** The root of the project, whose cache is read. */
  project: string;
  environment: Record<string, string | undefined>;
  /** The option `--contact`. */
  contact: string | undefined;
}

/** Fetches and reads a feed of a few sources, as the daily run does, but keeps nothing of it. */
export async function sampleFeeds(
  { project, environment, contact }: Asking,
  sources: readonly Source[],
): Promise<Sample> {
  const readings: Reading[] = [];
  const fetcher = createFetcher({
    ...MANNERS,
    gap: DEFAULT_MANNERS.gap,
    retries: [],
    requestTime: REQUEST_TIME,
    network: networkOf(environment),
    userAgent: userAgent(contactUrl({ option: contact, environment })),
    cache: join(project, '.cache/http'),
    readOnly: true,
    notify: () => undefined,
    signal: AbortSignal.timeout(SAMPLE_TIME),
    onAnswer: ({ headers }, { host }) => {
      const theirs = instantOf(headers.get('date'), headers.get('age'));
      if (theirs !== undefined) readings.push({ host, theirs, ours: Date.now() });
    },
  });
  const reader = readInWorkers();
  const now = `${new Date().toISOString().slice(0, 19)}Z`;
  try {
    const asked = chooseSample(sources, ASKED);
    return { outcomes: await readFeeds(asked, { fetcher, reader, progress: NO_PROGRESS }, now), readings };
  } finally {
    await Promise.all([fetcher.close(), reader.close()]);
  }
}

/**
 * When an answer was sent, by its headers: the date of the server that it comes from, and the seconds for which it has been in
 * caches since (RFC 9110 §6.6.1, RFC 9111 §5.1); undefined where it gives no date.
 */
export function instantOf(date: string | undefined, age: string | undefined): number | undefined {
  const sent = Date.parse(date ?? '');
  const seconds = /^\d{1,9}$/.test(age ?? '') ? Number(age) : 0;
  return Number.isNaN(sent) ? undefined : sent + seconds * 1000;
}

/** A few sources that may be read, each of another country, spread over the list, with one feed each. */
export function chooseSample(sources: readonly Source[], most: number): Source[] {
  const readable = sources.filter(({ rights, feeds }) => rights.text !== 'none' && feeds.length > 0);
  const firsts = [...Map.groupBy(readable, ({ country }) => country).values()].flatMap(
    ([first]) => first ?? [],
  );
  const step = Math.max(1, firsts.length / most);
  const chosen = firsts.filter((_, index) => Math.floor(index / step) > Math.floor((index - 1) / step));
  return chosen.slice(0, most).map((source) => ({ ...source, feeds: source.feeds.slice(0, 1) }));
}
