import { feedHistoryIn, readFeedHistory, writeFeedHistory } from '../adapters/registry/feed-history-file.ts';
import type { FeedOutcome } from '../pipeline/gather/day/read-feeds.ts';
import { feedAnswers, type FeedsAsked, mostFailed } from '../pipeline/gather/registry/mend/feed-answers.ts';
import { type FeedHistory, remember } from '../pipeline/gather/registry/mend/feed-history.ts';
import { InputError } from '../pipeline/outcome/input-error.ts';

/** What is known of feeds after a run. */
export interface RememberedFeeds {
  history: FeedHistory;
  /** The feeds of which the run has an answer. */
  asked: Set<string>;
}

/**
 * Adds what feeds answered in a run to the history of earlier runs.
 * @param path the file of the history
 * @throws InputError when it is damaged or cannot be written
 */
export async function rememberFeeds(path: string, run: FeedsAsked): Promise<RememberedFeeds> {
  const answers = feedAnswers(run);
  const history = remember(await readFeedHistory(path), answers, run.at);
  await writeFeedHistory(path, history);
  return { history, asked: new Set(answers.keys()) };
}

/**
 * Adds the feeds of a gathering to the history of the registry's check, unless most of them failed. A history that is
 * damaged is reported: it must not cost the day.
 */
export async function rememberGathering(
  project: string,
  outcomes: readonly FeedOutcome[],
  at: string,
  notify: (what: string) => void,
): Promise<void> {
  if (mostFailed(outcomes)) return;
  const registry = [...new Set(outcomes.map(({ source }) => source))];
  try {
    await rememberFeeds(feedHistoryIn(project), { outcomes, registry, at });
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    notify(`what the feeds answered is not remembered for the registry: ${error.message}`);
  }
}
