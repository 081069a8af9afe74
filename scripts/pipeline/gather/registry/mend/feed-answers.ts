import type { Entry } from '../../../../../src/schemas/entry.ts';
import type { Source } from '../../../../../src/schemas/source.ts';
import { plainAddress } from '../../../../text/plain-address.ts';
import type { FeedOutcome } from '../../day/read-feeds.ts';
import type { FetchReason } from '../../fetcher.ts';
import { entriesLanguage, languagesSpoken } from './entries-language.ts';
import type { FeedAnswer } from './feed-history.ts';

/** Failures of a run, which say nothing of the feed. */
const OF_THE_RUN: ReadonlySet<string> = new Set<FetchReason>([
  'asked to wait',
  'out of time',
  'not modified, and not kept',
]);

/** Share of the entries over https that the feed over http must have too to be the same. */
const SAME_SHARE = 0.5;

/** What was asked of feeds in a run. */
export interface FeedsAsked {
  outcomes: readonly FeedOutcome[];
  /** The same over https, by their address in the registry, of those that are registered or have moved over http. */
  https?: ReadonlyMap<string, FeedOutcome>;
  /** The sources by which the languages of each country's press are known. */
  registry: readonly Source[];
  /** When the run began. */
  at: string;
}

/** Whether most feeds failed: this says more of the network than of any of them. */
export function mostFailed(outcomes: readonly FeedOutcome[]): boolean {
  return outcomes.filter(({ failure }) => failure).length * 2 > outcomes.length;
}

/** What a run is remembered for of each feed, by its address in the registry; nothing of those on which it could not judge. */
export function feedAnswers({ outcomes, https, registry, at }: FeedsAsked): Map<string, FeedAnswer> {
  const spoken = languagesSpoken(registry);
  return new Map(
    outcomes
      .filter(({ failure }) => failure === undefined || !OF_THE_RUN.has(failure.reason))
      .map((outcome) => {
        const { feed, source } = outcome;
        const answer = answerOf(outcome, at, spoken.get(source.country ?? '') ?? new Set());
        const secure = https?.get(feed);
        if (!secure) return [feed, answer] as const;
        return [feed, { ...answer, https: isSameOverHttps(outcome, secure) && secure.feed }] as const;
      }),
  );
}

function answerOf(
  { source, entries, failure, movedTo }: FeedOutcome,
  at: string,
  spoken: ReadonlySet<string>,
): FeedAnswer {
  if (failure) return { at, failure: failure.reason };
  if (entries.length === 0) return { at, failure: 'no entries' };
  // A date in the future says nothing of how new a feed is.
  const dates = entries.flatMap(({ published }) =>
    published !== undefined && published <= at ? published : [],
  );
  return {
    at,
    movedTo,
    newest: dates.sort().at(-1),
    language: entriesLanguage(entries, source, spoken),
  };
}

/** The https address of a feed to ask besides, where it answers over http, or its server sends it there. */
export function httpsToAsk({ feed, movedTo = feed }: FeedOutcome): string | undefined {
  return movedTo.startsWith('http:') && feed.startsWith('http:')
    ? movedTo.replace('http:', 'https:')
    : undefined;
}

function isSameOverHttps(plain: FeedOutcome, { failure, entries, answeredBy = '' }: FeedOutcome): boolean {
  // One that leads back to http is of no use.
  if (failure || entries.length === 0 || !answeredBy.startsWith('https:')) return false;
  return plain.failure !== undefined || isSameFeed(plain.entries, entries);
}

function isSameFeed(plain: readonly Entry[], secure: readonly Entry[]): boolean {
  const known = new Set(plain.flatMap(keysOf));
  const shared = secure.filter((entry) => keysOf(entry).some((key) => known.has(key)));
  return shared.length >= SAME_SHARE * secure.length;
}

function keysOf({ url, guid, title }: Entry): string[] {
  const address = url === undefined ? [] : [plainAddress(url)];
  return [...address, ...(guid === undefined ? [] : [guid]), ...(title === undefined ? [] : [title])];
}
