import type { FetcherOptions } from './create-fetcher.ts';

/** Time limits of a run and of a request, and the pause between two requests to a host, in milliseconds. */
export const DEFAULT_MANNERS = { runTime: 30 * 60_000, requestTime: 30_000, gap: 1_000 };

/** Number of concurrent requests, and how a failing server is retried. */
export const MANNERS = {
  concurrency: 24,
  retries: [1_000, 4_000],
  longestWait: 30_000,
} satisfies Partial<FetcherOptions>;
