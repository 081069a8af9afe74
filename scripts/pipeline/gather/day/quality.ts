import type { Article } from '../../../../src/schemas/article.ts';
import { isEnglish } from '../../../../src/schemas/language.ts';
import type { LedgerLine } from '../../../../src/schemas/ledger.ts';
import { LIMIT_RULES } from '../../../../src/schemas/text-limit.ts';
import type { Translation } from '../../../../src/schemas/translation.ts';
import { canonicalUrl } from '../../../text/canonical-url.ts';
import { mostFrequent } from '../../../text/tally.ts';
import type { Why } from '../../outcome/failure.ts';

/** The stage under which the ledger says that a day is incomplete. */
export const QUALITY = 'quality';

/** Whether a line of a ledger says that its day is incomplete. */
export const saysIncomplete = ({ stage, outcome }: LedgerLine): boolean =>
  stage === QUALITY && outcome === 'failed';

/** The reason of a day with too little English. */
const TOO_LITTLE_ENGLISH = 'too few articles in English';

/** Whether a line of a ledger says that its day has too little English. */
export const lacksEnglish = (line: LedgerLine): boolean =>
  saysIncomplete(line) && line.reason === TOO_LITTLE_ENGLISH;

/** The shares below which a day that has its quorum is published as incomplete. */
export interface QualityRules {
  /** Minimum share of the articles' pages that could be read. */
  pages: number;
  /** Minimum share of the articles in other languages that are in English too. */
  english: number;
}

/** The shares that hold unless a day is given others. */
export const DEFAULT_QUALITY: QualityRules = { pages: 0.6, english: 0.6 };

/** The reasons of pages that a site asks not to use: no repair changes them. */
const RESERVED: ReadonlySet<string> = new Set([...LIMIT_RULES, 'robots.txt']);

/** How many reasons are named. */
const MAX_REASONS = 3;

/** A day as far as its quality is judged by it. */
export interface JudgedDay {
  articles: readonly Article[];
  translations: readonly Translation[];
  ledger: readonly LedgerLine[];
}

/** What a day lacks, as failures of the ledger, each with its most frequent causes; empty when it lacks nothing. */
export function lostQuality(day: JudgedDay, rules: QualityRules): Why[] {
  const urls = new Set(day.articles.map(({ url }) => url));
  const own = day.ledger.filter(({ subject }) => urls.has(subjectUrl(subject)));
  const pages = own.filter(({ stage, reason }) => stage === 'page' && !RESERVED.has(reason ?? ''));
  const foreign = day.articles.filter(({ language }) => !isEnglish(language)).length;
  const unread = pages.filter(isRepairable);
  return [
    ...shortOf('too few pages read', 'pages were read', pages.length - unread.length, pages.length, {
      least: rules.pages,
      causes: unread.map(({ reason }) => reason ?? 'unknown'),
    }),
    ...shortOf(TOO_LITTLE_ENGLISH, 'articles are in English', day.translations.length, foreign, {
      least: rules.english,
      causes: failuresOf(own, 'translate').map(({ reason, detail }) => detail ?? reason ?? 'unknown'),
    }),
  ];
}

/** The address of an article by the subject of a ledger line, which is as its feed writes it. */
export const subjectUrl = (subject: string): string =>
  /^https?:/.test(subject) && URL.canParse(subject) ? canonicalUrl(subject) : subject;

/** Whether a line is of a page that could not be read, and could be another time. */
export function isRepairable({ stage, outcome, reason }: LedgerLine): boolean {
  return stage === 'page' && outcome === 'failed' && !RESERVED.has(reason ?? '');
}

function failuresOf(lines: readonly LedgerLine[], wanted: string): LedgerLine[] {
  return lines.filter(({ stage, outcome }) => stage === wanted && outcome === 'failed');
}

function shortOf(
  reason: string,
  what: string,
  done: number,
  all: number,
  { least, causes }: { least: number; causes: readonly string[] },
): Why[] {
  if (done >= least * all) return [];
  const named = mostFrequent(causes)
    .slice(0, MAX_REASONS)
    .map(([cause, count]) => `${count}: ${cause}`);
  return [{ reason, detail: [`${done} of ${all} ${what}`, ...named].join('; ') }];
}
