import type { Digest, FailedFeed } from '../schemas/digest.ts';

/** What the program was doing at each stage of the ledger. */
const STAGES: Readonly<Record<string, string>> = {
  registry: 'Choosing sources',
  fetch: 'Asking for feeds',
  parse: 'Reading feeds',
  headlines: 'Keeping headlines',
  import: 'Reading the corpus',
  select: 'Choosing articles',
  page: 'Fetching pages',
  picture: 'Fetching pictures',
  extract: 'Finding the text of pages',
  translate: 'Translating articles',
  'translate headlines': 'Translating headlines',
  annotate: 'Asking a language model',
  publish: 'Publishing',
};

/** What became of an input, as the heading of its part of the ledger, in the order in which the parts are shown. */
const OUTCOMES: readonly (readonly [outcome: string, heading: string])[] = [
  ['published', 'Published'],
  ['ok', 'Read'],
  ['dropped', 'Left out'],
  ['failed', 'Failed'],
];

/** Why a feed could not be read, as the end of a sentence that begins with its source. */
const REASONS: Readonly<Record<string, string>> = {
  'address not allowed': 'its address is not one that we may ask',
  'host not found': 'its server was not found',
  'connection failed': 'its server did not answer',
  'TLS failure': 'its server has no valid certificate',
  'timed out': 'its server took too long',
  'out of time': 'the day’s time for reading was over',
  'too many redirects': 'its address leads round in circles',
  'redirect not allowed': 'its address leads where we may not go',
  'too large': 'its feed is too large',
  truncated: 'its feed broke off',
  'bad encoding': 'the encoding of its feed cannot be read',
  'bad response': 'its server gave no proper answer',
  empty: 'its feed was empty',
  'not modified, and not kept': 'its server said that nothing is new, and we had no copy',
  'asked to wait': 'its server asked us to wait',
  'robots.txt': 'its robots.txt asks us to stay away',
  'access refused': 'its server refused access',
  'not found': 'its feed is no longer there',
  gone: 'its feed is gone for good',
  'server error': 'its server had an error',
  'HTTP error': 'its server answered with an error',
  'web page': 'a web page stood where its feed was',
  'challenge page': 'its server wanted proof that we are human',
  'not a feed': 'what it gave is no feed',
  unreadable: 'its feed is malformed',
};

/** A part of a day's ledger: all lines of one outcome. */
export interface LedgerPart {
  heading: string;
  lines: { stage: string; reason: string | undefined; count: number }[];
}

/** A day's ledger by outcome, in words; the largest number first. */
export function ledgerParts({ ledger }: Pick<Digest, 'ledger'>): LedgerPart[] {
  return OUTCOMES.map(([outcome, heading]) => ({
    heading,
    lines: ledger
      .filter((line) => line.outcome === outcome)
      .map(({ stage, reason, count }) => ({ stage: STAGES[stage] ?? stage, reason, count }))
      .sort((a, b) => b.count - a.count),
  })).filter(({ lines }) => lines.length > 0);
}

/** Why a feed could not be read, for example `its server refused access (HTTP 403)`. */
export function failureWords({ reason, detail }: Pick<FailedFeed, 'reason' | 'detail'>): string {
  const words = REASONS[reason] ?? reason;
  return detail === undefined ? words : `${words} (${detail})`;
}
