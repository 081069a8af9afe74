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

/** The stages that read feeds and pages; others fail too, as a translation does. */
const READING: ReadonlySet<string> = new Set(['fetch', 'parse', 'page']);

/** Sums up what became of a day's inputs. */
export function ledgerTotals(digest: Digest): LedgerTotals {
  const { ledger, countries, articles } = digest;
  const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);
  const total = (counted: (line: Digest['ledger'][number]) => boolean): number =>
    sum(ledger.filter(counted).map(({ count }) => count));
  return {
    published: articles.length,
    dropped: total(({ outcome }) => outcome === 'dropped'),
    failed: total(({ outcome, stage }) => outcome === 'failed' && READING.has(stage)),
    countries: { told: toldCountries(digest).length, monitored: countries.length },
    sources: {
      told: sum(countries.map(({ sources }) => sources)),
      registered: sum(countries.map(({ registered }) => registered)),
    },
  };
}
