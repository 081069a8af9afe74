import type { Digest } from '../schemas/digest.ts';
import { toldCountries } from './told-countries.ts';

/** A day's ledger in a few numbers. */
export interface LedgerTotals {
  /** Articles. */
  published: number;
  /** Entries that came in and were left out. */
  dropped: number;
  /** Feeds and pages that could not be read. */
  failed: number;
  countries: { told: number; monitored: number };
  sources: { told: number; registered: number };
}

/** Sums up what became of a day's inputs. */
export function ledgerTotals(digest: Digest): LedgerTotals {
  const { ledger, countries, articles } = digest;
  const total = (outcome: string): number =>
    ledger.filter((line) => line.outcome === outcome).reduce((sum, { count }) => sum + count, 0);
  const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);
  return {
    published: articles.length,
    dropped: total('dropped'),
    failed: total('failed'),
    countries: { told: toldCountries(digest).length, monitored: countries.length },
    sources: {
      told: sum(countries.map(({ sources }) => sources)),
      registered: sum(countries.map(({ registered }) => registered)),
    },
  };
}
