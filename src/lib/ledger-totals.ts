import type { Digest } from '../schemas/digest.ts';
import type { LedgerTotals } from '../schemas/day-summary.ts';
import type { DayOfNews } from './days.ts';
import { reportingCountries } from './reporting-countries.ts';

/** The stages that read feeds and pages. Failures of other stages, such as translation, are not counted here. */
const READING: ReadonlySet<string> = new Set(['fetch', 'parse', 'page']);

/** Totals of what happened to a day's inputs. Sources of no country count too. */
export function ledgerTotals({ digest, articles }: Pick<DayOfNews, 'digest' | 'articles'>): LedgerTotals {
  const { ledger, countries } = digest;
  const total = (counted: (line: Digest['ledger'][number]) => boolean): number =>
    ledger.filter(counted).reduce((all, { count }) => all + count, 0);
  return {
    published: articles.length,
    dropped: total(({ outcome }) => outcome === 'dropped'),
    failed: total(({ outcome, stage }) => outcome === 'failed' && READING.has(stage)),
    countries: { reporting: reportingCountries(digest).length, monitored: countries.length },
    sources: {
      reporting: new Set(articles.map(({ source }) => source.id)).size,
      registered: digest.sources.length,
    },
  };
}
