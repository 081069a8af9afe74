import type { FetcherOptions } from './create-fetcher.ts';

/** How long a run and a request may take, and the pause between two requests to a host, in milliseconds. */
export const DEFAULT_MANNERS = { runTime: 30 * 60_000, requestTime: 30_000, gap: 1_000 };

/** How many requests are on their way at once, and how often and how long a failing server is asked again. */
export const MANNERS = {
  concurrency: 24,
  retries: [1_000, 4_000],
  longestWait: 30_000,
} satisfies Partial<FetcherOptions>;
