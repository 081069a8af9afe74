import type { Digest, FailedFeed } from '../schemas/digest.ts';

/** What a line of the ledger counts, by the stage that wrote it. */
const COUNTED: Readonly<Record<string, string>> = {
  registry: 'Sources',
  fetch: 'News feeds',
  parse: 'News feeds and their entries',
  headlines: 'Headlines',
  import: 'Articles',
  select: 'Articles',
  page: 'Web pages',
  picture: 'Pictures',
  extract: 'Texts of web pages',
  translate: 'Translated articles',
  'translate headlines': 'Translated headlines',
  annotate: 'Texts by a language model',
  publish: 'Articles',
  quality: 'Aims of a day',
  withdraw: 'Articles',
};

/** Why something was left out or failed, where the ledger's own word is not plain. */
const PLAIN: Readonly<Record<string, string>> = {
  'language read': 'in a language that we told by the text, since another was given',
  duplicate: 'the same as another',
  repeated: 'the same as another',
  'given twice': 'the same as another',
  'over the limit': 'more than a day has room for',
  'over the fair share': 'more than one source’s fair share',
  'older than the day': 'from an earlier day',
  'older by its address': 'from an earlier day, by the date in their address',
  'newer than the day': 'from a later day',
  'no title': 'without a headline',
  'no text': 'without a text',
  'no url': 'without a link',
  'no address': 'without a link',
  'not an http url': 'with a faulty link',
  'url with a user name': 'with a faulty link',
  'url too long': 'with a faulty link',
  'no language': 'in a language that we could not tell',
  'no engine': 'in a language that we cannot translate',
  'engine not available': 'while what translates them could not be had',
  'no model': 'in a language that we cannot translate',
  'not reached': 'not reached in time',
  'out of time': 'not reached in time',
  'timed out': 'the server took too long',
  'text cut': 'cut short',
  withdrawn: 'withdrawn after they were published',
  'robots.txt': 'the site asks programs to stay away',
  'access refused': 'the server refused access',
  'asked to wait': 'the server asked us to wait',
};

/** What became of an input, as the heading of its part of the ledger, in the order in which the parts are shown. */
const OUTCOMES: readonly (readonly [outcome: string, heading: string])[] = [
  ['published', 'Published'],
  ['ok', 'Read or made'],
  ['dropped', 'Left out'],
  ['failed', 'Could not be read or made'],
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
  lines: { what: string; reason: string | undefined; count: number }[];
}

/** A day's ledger by outcome, in words; the largest number first. */
export function ledgerParts({ ledger }: Pick<Digest, 'ledger'>): LedgerPart[] {
  return OUTCOMES.map(([outcome, heading]) => ({
    heading,
    lines: ledger
      .filter((line) => line.outcome === outcome)
      .map(({ stage, reason, count }) => ({
        what: COUNTED[stage] ?? stage,
        reason: reason === undefined ? undefined : (PLAIN[reason] ?? reason),
        count,
      }))
      .sort((a, b) => b.count - a.count),
  })).filter(({ lines }) => lines.length > 0);
}

/** Why a feed could not be read, for example `its server refused access (HTTP 403)`. */
export function failureWords({ reason, detail }: Pick<FailedFeed, 'reason' | 'detail'>): string {
  const words = REASONS[reason] ?? reason;
  return detail === undefined ? words : `${words} (${detail})`;
}

/** What a day lacks, by the reason in its ledger, as a part of a sentence. */
const LACKS: Readonly<Record<string, string>> = {
  'too few pages read': 'many articles have no more than the summary of their feed',
  'too few articles in English': 'many articles are in their own language alone',
};

/** In which way a day is incomplete, as a sentence; undefined when it is not. */
export function incompleteWords({ ledger }: Pick<Digest, 'ledger'>): string | undefined {
  const lacks = ledger.filter(({ stage }) => stage === 'quality').map(({ reason }) => LACKS[reason ?? '']);
  const words = lacks.filter((each) => each !== undefined).join(', and ');
  return words === '' ? undefined : `This day is incomplete: ${words}.`;
}
