import { rm } from 'node:fs/promises';
import { onTestFinished } from 'vitest';
import {
  type ClosableFetcher,
  createFetcher,
  type FetcherOptions,
} from '../../scripts/adapters/http/create-fetcher.ts';
import type { AtEnd } from './loopback.ts';
import { makeTemporary } from './run-folder.ts';
import { loopbackNetwork } from '../../scripts/adapters/http/network.ts';

/** A folder that is removed when the test ends. */
export function temporaryFolder(atEnd: AtEnd = onTestFinished): Promise<string> {
  const folder = makeTemporary('folder-');
  atEnd(() => rm(folder, { recursive: true, force: true }));
  return Promise.resolve(folder);
}

/** A fetcher for which every name leads to one port of this machine; it waits for no time between requests. */
export async function makeFetcher(
  port: number,
  changes: Partial<FetcherOptions> = {},
  atEnd: AtEnd = onTestFinished,
): Promise<ClosableFetcher> {
  const fetcher = createFetcher({
    network: loopbackNetwork(port),
    userAgent: 'Overview/test (+https://overview.test/about/)',
    cache: changes.cache ?? (await temporaryFolder(atEnd)),
    notify: () => undefined,
    requestTime: 120_000,
    signal: new AbortController().signal,
    concurrency: 8,
    gap: 0,
    retries: [10, 20],
    longestWait: 1_500,
    ...changes,
  });
  atEnd(() => fetcher.close());
  return fetcher;
}
