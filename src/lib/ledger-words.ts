import { t } from '../interface/t.ts';
import { phrase } from '../schemas/phrase.ts';
import type { Digest, FailedFeed } from '../schemas/digest.ts';

/** What a line of the ledger counts, by the stage that wrote it. */
const COUNTED: Readonly<Record<string, string>> = {
  registry: phrase('Sources'),
  fetch: phrase('News feeds'),
  parse: phrase('News feeds and their entries'),
  headlines: phrase('Headlines'),
  import: phrase('Articles'),
  select: phrase('Articles'),
  page: phrase('Web pages'),
  picture: phrase('Pictures'),
  extract: phrase('Texts of web pages'),
  translate: phrase('Translated articles'),
  'translate headlines': phrase('Translated headlines'),
  annotate: phrase('Texts by a language model'),
  publish: phrase('Articles'),
  quality: phrase('Aims of a day'),
  withdraw: phrase('Articles'),
};

/** Why something was left out or failed, where the ledger's own word is not plain. */
const PLAIN: Readonly<Record<string, string>> = {
  'language read': phrase('in a language that we recognised by the text, since another was given'),
  duplicate: phrase('the same as another'),
  repeated: phrase('the same as another'),
  'given twice': phrase('the same as another'),
  'over the limit': phrase('more than a day has room for'),
  'over the fair share': phrase('more than one source’s fair share'),
  'older than the day': phrase('from an earlier day'),
  'older by its address': phrase('from an earlier day, by the date in their address'),
  'newer than the day': phrase('from a later day'),
  'no title': phrase('without a headline'),
  'no text': phrase('without a text'),
  'no url': phrase('without a link'),
  'no address': phrase('without a link'),
  'not an http url': phrase('with a faulty link'),
  'url with a user name': phrase('with a faulty link'),
  'url too long': phrase('with a faulty link'),
  'no language': phrase('in a language that we could not tell'),
  'no engine': phrase('in a language that we cannot translate'),
  'engine not available': phrase('while what translates them could not be had'),
  'no model': phrase('in a language that we cannot translate'),
  'not reached': phrase('not reached in time'),
  'out of time': phrase('not reached in time'),
  'timed out': phrase('the server took too long'),
  'text cut': phrase('cut short'),
  withdrawn: phrase('withdrawn after they were published'),
  'robots.txt': phrase('the site asks programs to stay away'),
  'access refused': phrase('the server refused access'),
  'asked to wait': phrase('the server asked us to wait'),
};

/** What became of an input, as the heading of its part of the ledger, in the order in which the parts are shown. */
const OUTCOMES: readonly (readonly [outcome: string, heading: string])[] = [
  ['published', phrase('Published')],
  ['ok', phrase('What worked')],
  ['dropped', phrase('Left out')],
  ['failed', phrase('Could not be read or made')],
];

/** Why a feed could not be read, as the end of a sentence that begins with its source. */
const REASONS: Readonly<Record<string, string>> = {
  'address not allowed': phrase('its address is not one that we may ask'),
  'host not found': phrase('its server was not found'),
  'connection failed': phrase('its server did not answer'),
  'TLS failure': phrase('its server has no valid certificate'),
  'timed out': phrase('its server took too long'),
  'out of time': phrase('the day’s time for reading was over'),
  'too many redirects': phrase('its address leads round in circles'),
  'redirect not allowed': phrase('its address leads where we may not go'),
  'too large': phrase('its feed is too large'),
  truncated: phrase('its feed broke off'),
  'bad encoding': phrase('the encoding of its feed cannot be read'),
  'bad response': phrase('its server gave no proper answer'),
  empty: phrase('its feed was empty'),
  'not modified, and not kept': phrase('its server said that nothing is new, and we had no copy'),
  'asked to wait': phrase('its server asked us to wait'),
  'robots.txt': phrase('its robots.txt asks us to stay away'),
  'access refused': phrase('its server refused access'),
  'not found': phrase('its feed is no longer there'),
  gone: phrase('its feed is gone for good'),
  'server error': phrase('its server had an error'),
  'HTTP error': phrase('its server answered with an error'),
  'web page': phrase('a web page stood where its feed was'),
  'challenge page': phrase('its server wanted proof that we are human'),
  'not a feed': phrase('what it gave is no feed'),
  unreadable: phrase('its feed is malformed'),
};

/** A part of a day's ledger: all lines of one outcome. */
export interface LedgerPart {
  heading: string;
  lines: { what: string; reason: string | undefined; count: number }[];
}

/** A day's ledger by outcome, in words; the largest number first. */
export function ledgerParts({ ledger }: Pick<Digest, 'ledger'>): LedgerPart[] {
  return OUTCOMES.map(([outcome, heading]) => ({
    heading: t(heading),
    lines: ledger
      .filter((line) => line.outcome === outcome)
      .map(({ stage, reason, count }) => ({
        what: translated(COUNTED[stage]) ?? stage,
        reason: reason === undefined ? undefined : (translated(PLAIN[reason]) ?? reason),
        count,
      }))
      .sort((a, b) => b.count - a.count),
  })).filter(({ lines }) => lines.length > 0);
}

/** A phrase of a table; what a snapshot says in other words stays as it is. */
const translated = (known: string | undefined): string | undefined =>
  known === undefined ? undefined : t(known);

/** Why a feed could not be read, for example `its server refused access (HTTP 403)`. */
export function failureWords({ reason, detail }: Pick<FailedFeed, 'reason' | 'detail'>): string {
  const words = translated(REASONS[reason]) ?? reason;
  return detail === undefined ? words : `${words} (${detail})`;
}

/** What a day lacks, by the reason in its ledger, as a part of a sentence. */
const LACKS: Readonly<Record<string, string>> = {
  'too few pages read': phrase('many articles have no more than the summary of their feed'),
  'too few articles in English': phrase('many articles are in their own language alone'),
};

/** In which way a day is incomplete, as a sentence; undefined when it is not. */
export function incompleteWords({ ledger }: Pick<Digest, 'ledger'>): string | undefined {
  const lacks = ledger.filter(({ stage }) => stage === 'quality').map(({ reason }) => LACKS[reason ?? '']);
  const words = lacks
    .flatMap((each) => (each === undefined ? [] : t(each)))
    .reduce((first, second) => (first === '' ? second : t('{first}, and {second}', { first, second })), '');
  return words === '' ? undefined : t('This day is incomplete: {words}.', { words });
}
