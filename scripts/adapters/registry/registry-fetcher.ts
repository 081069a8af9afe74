import { join } from 'node:path';
import { consola } from 'consola';
import { contactUrl, userAgent } from '../http/user-agent.ts';
import { DEFAULT_MANNERS, MANNERS } from '../http/manners.ts';
import { type ClosableFetcher, createFetcher } from '../http/create-fetcher.ts';
import { networkOf } from '../http/network.ts';

/**
 * Creates a fetcher for checking sources, with the rate limits and the cache of the daily run.
 * @param contact the contact URL, if the user gave one
 */
export function registryFetcher(project: string, contact: string | undefined): ClosableFetcher {
  const { runTime, ...manners } = DEFAULT_MANNERS;
  return createFetcher({
    ...MANNERS,
    ...manners,
    network: networkOf(process.env),
    userAgent: userAgent(contactUrl({ option: contact, environment: process.env })),
    cache: join(project, '.cache/http'),
    notify: (what) => consola.warn(what),
    signal: AbortSignal.timeout(runTime),
  });
}
