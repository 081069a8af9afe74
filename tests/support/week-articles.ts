import { inventedTitle } from './invented-text.ts';

/** The first day of the simulated week, a Monday, and how many days have news. */
const FIRST = Date.parse('2026-03-09T00:00:00Z');
export const DAYS = 9;

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** An instant of the week: days from its first, hours and minutes, in UTC. */
export const at = (day: number, hours: number, minutes = 0): number =>
  FIRST + (24 * day + hours) * HOUR + minutes * MINUTE;

/** An instant as a snapshot writes it. */
export const instant = (milliseconds: number): string =>
  new Date(milliseconds).toISOString().replace('.000Z', 'Z');

/** The calendar day of an instant. */
export const dayAt = (milliseconds: number): string => instant(milliseconds).slice(0, 'YYYY-MM-DD'.length);

/** What an article says from some moment on. */
export interface Version {
  from: number;
  title: string;
  summary: string;
  /** Which invented text its page has. */
  text: number;
  /** Whether what it says has changed so much that it is news. */
  isNews: boolean;
  /** A slip of the text, as editors mend it. */
  slip?: boolean;
  hasNoPage?: boolean;
}

/** An article as it truly is, whatever its feed says of it. */
export interface TrueArticle {
  /** A word that stands in all its headlines and in no other's. */
  key: string;
  published: number;
  /** When its feed lists it first, and no longer. */
  listed: number;
  dropped: number;
  /** From the oldest to the newest. */
  versions: readonly Version[];
}

const letters = (number: number): string =>
  [...String(number)].map((digit) => 'abcdefghij'[Number(digit)] ?? '').join('');

/** The key of an article in a headline, and nothing else. */
export const KEY = /\bzq[a-z]+\b/i;

/**
 * Invents an article.
 * @param site the number of its site
 * @param n its number there
 */
export function makeArticle(
  site: number,
  n: number,
  published: number,
  { listed = published + 10 * MINUTE, kept = 60 * HOUR, isShort = false } = {},
): TrueArticle {
  const seed = 10_000 * (site + 1) + 10 * n;
  const key = `zq${letters(100 * (site + 1) + n)}`;
  const first: Version = {
    from: published,
    title: `${key} ${inventedTitle(seed)}`,
    summary: isShort ? `In brief on ${key}.` : `${inventedTitle(seed + 1)}, ${inventedTitle(seed + 2)}.`,
    text: seed,
    isNews: true,
  };
  return { key, published, listed, dropped: listed + kept, versions: [first] };
}

/** An article that is changed later. */
export function changedLater(article: TrueArticle, from: number, changes: Partial<Version>): TrueArticle {
  const [first] = article.versions;
  if (!first) throw new Error(`no version of ${article.key}`);
  return { ...article, versions: [first, { ...first, isNews: false, ...changes, from }] };
}

/** What an article says at some moment. */
export function versionAt({ versions, key }: TrueArticle, now: number): Version {
  const version = versions.findLast(({ from }) => from <= now) ?? versions[0];
  if (!version) throw new Error(`no version of ${key}`);
  return version;
}
