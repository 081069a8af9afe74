import type { Source } from '../../../src/schemas/source.ts';
import { type FeedOutcome, readFeeds } from '../../pipeline/gather/day/read-feeds.ts';
import { readInWorkers } from '../feed/read-in-workers.ts';
import { progressBar } from '../terminal/progress-bar.ts';
import { registryFetcher } from './registry-fetcher.ts';

/**
 * Fetches and reads every feed of the sources now, as the daily run does.
 * @param contact the contact URL, if the user gave one
 */
export async function readRegistryFeeds(
  sources: readonly Source[],
  project: string,
  contact: string | undefined,
): Promise<FeedOutcome[]> {
  const fetcher = registryFetcher(project, contact);
  const reader = readInWorkers();
  const now = new Date().toISOString();
  return readFeeds(sources, { fetcher, reader, progress: progressBar() }, now).finally(() =>
    Promise.all([fetcher.close(), reader.close()]),
  );
}
