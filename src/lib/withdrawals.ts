import { t } from '../interface/t.ts';
import { phrase } from '../schemas/phrase.ts';
import { type Restoration, type Withdrawal, withdrawnSchema } from '../schemas/withdrawal.ts';
import { longDay } from './dates.ts';
import { readPublished } from './published-file.ts';
import { oncePerTurn } from './turn.ts';

/** All that is withdrawn from the site, the latest first. */
export const listWithdrawals = oncePerTurn(async ({ published }): Promise<Withdrawal[]> => {
  const list = await readList(published);
  return (list?.withdrawals ?? []).toSorted((a, b) => (a.at > b.at ? -1 : 1));
});

/** All that was withdrawn from the site and is there again, the latest first. */
export const listRestorations = oncePerTurn(
  async ({ published }): Promise<Restoration[]> => (await readList(published))?.restored ?? [],
);

/** Only the list of this build: one that was published before may be out of date. */
const readList = (published: readonly string[]) =>
  readPublished('withdrawn.json', withdrawnSchema, published.slice(0, 1));

/** A page in place of a withdrawn one. */
export interface Tombstone {
  /** Its address below that of its day, without a slash at the end; empty for the page of the day. */
  path: string;
  withdrawal: Withdrawal;
}

/**
 * The pages of a day that are no longer there, each with the withdrawal that it went with: its own, else the day’s, else the
 * latest one.
 */
export function tombstonesOf(day: string, withdrawals: readonly Withdrawal[]): Tombstone[] {
  const root = `/${day}/`;
  const found = new Map<string, Withdrawal>();
  for (const withdrawal of withdrawals)
    for (const address of withdrawal.addresses) {
      if (!address.startsWith(root) || !address.endsWith('/')) continue;
      const known = found.get(address);
      if (!known || nearness(withdrawal, address) > nearness(known, address)) found.set(address, withdrawal);
    }
  return [...found]
    .map(([address, withdrawal]) => ({ path: address.slice(root.length, -1), withdrawal }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

const nearness = ({ page, kind, day }: Withdrawal, address: string): number => {
  if (page === address) return 2;
  return kind === 'day' && address.startsWith(`/${day}/`) ? 1 : 0;
};

/** What was withdrawn, in words, for example `An article of 18 March 2026`. */
export const withdrawnWords = ({ kind, day }: Pick<Withdrawal, 'kind' | 'day'>): string =>
  t(WITHDRAWN[kind], { day: longDay(day) });

const WITHDRAWN: Readonly<Record<Withdrawal['kind'], string>> = {
  day: phrase('The digest of {day}'),
  article: phrase('An article of {day}'),
  story: phrase('A story of {day}'),
};

/** The day of an instant in UTC, in words. */
export const dayOfInstant = (at: string): string => longDay(at.slice(0, 10));

const ITSELF_WITHDRAWN: typeof WITHDRAWN = {
  day: phrase('The digest of {day} was withdrawn on {date}'),
  article: phrase('This article was withdrawn on {date}'),
  story: phrase('This story was withdrawn on {date}'),
};

/** What a page in place of a withdrawn one says first. */
export function tombstoneTitle(withdrawal: Withdrawal, address: string): string {
  const { kind, day, at, page } = withdrawal;
  if (page !== address) return t('This page is no longer here');
  return t(ITSELF_WITHDRAWN[kind], { day: longDay(day), date: dayOfInstant(at) });
}
