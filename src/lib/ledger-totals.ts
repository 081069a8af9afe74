import type { Digest } from '../schemas/digest.ts';
import type { LedgerTotals } from '../schemas/day-summary.ts';
import { reportingCountries } from './reporting-countries.ts';

/** The stages that read feeds and pages. Failures of other stages, such as translation, are not counted here. */
const READING: ReadonlySet<string> = new Set(['fetch', 'parse', 'page']);

/** Totals of what happened to a day's inputs. */
export function ledgerTotals(digest: Digest): LedgerTotals {
  const { ledger, countries, articles } = digest;
  const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);
  const total = (counted: (line: Digest['ledger'][number]) => boolean): number =>
    sum(ledger.filter(counted).map(({ count }) => count));
  return {
    published: articles.length,
    dropped: total(({ outcome }) => outcome === 'dropped'),
    failed: total(({ outcome, stage }) => outcome === 'failed' && READING.has(stage)),
    countries: { reporting: reportingCountries(digest).length, monitored: countries.length },
    sources: {
      reporting: sum(countries.map(({ sources }) => sources)),
      registered: sum(countries.map(({ registered }) => registered)),
    },
  };
}
