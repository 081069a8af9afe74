import type { LedgerLine } from '../../../../src/schemas/ledger.ts';
import type { ImportedDay } from './import-corpus.ts';
import { tally } from '../../../text/tally.ts';

/** Maximum number of bad lines listed individually. */
const MAX_LISTED_LINES = 10;

/** The first ten bad lines, each as `articles.jsonl:17: reason: detail`, and how many more there are. */
export function badLines(ledger: readonly LedgerLine[]): string[] {
  const bad = ledger.filter(({ outcome }) => outcome === 'dropped' || outcome === 'failed');
  const listed = bad
    .slice(0, MAX_LISTED_LINES)
    .map(({ subject, reason, detail }) => `${subject}: ${reason}: ${detail}`);
  return bad.length > MAX_LISTED_LINES
    ? [...listed, `and ${bad.length - MAX_LISTED_LINES} more, all in ledger.jsonl`]
    : listed;
}

/** Summarises an import in a few lines: counts by outcome and reason, then the contents of the day. */
export function importSummary(day: ImportedDay): string[] {
  const { articles, sources, translations, headlines } = day;
  const ledger = day.ledger.filter(({ stage }) => stage === 'import');
  const others = day.ledger.filter(({ stage }) => stage === 'headlines');
  const published = ledger.filter(({ outcome }) => outcome === 'published').length;
  const dropped = ledger.filter(({ outcome }) => outcome === 'dropped').length;
  const used = new Set(articles.map(({ source }) => source));
  const countries = new Set(sources.filter(({ id }) => used.has(id)).map(({ country }) => country ?? ''));
  const abroad = [...countries].filter((country) => country !== '').length;
  const languages = new Set(articles.map(({ language }) => language)).size;
  return [
    `read ${published + dropped} lines, imported ${published}, dropped ${dropped}`,
    ...countReasons(ledger),
    `${headlines.length} headlines of the day, ${others.length} lines without one`,
    ...countReasons(others),
    `${used.size} sources, ${abroad} countries, ${languages} languages, ${translations.length} translations`,
  ];
}

const VERBS: Record<string, string> = { dropped: 'dropped', failed: 'left out', ok: 'noted' };

function countReasons(ledger: readonly LedgerLine[]): string[] {
  const counts = tally(
    ledger.flatMap(({ outcome, reason }) => {
      const verb = VERBS[outcome];
      return verb && reason ? [`${verb}: ${reason}`] : [];
    }),
  );
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, count]) => `${key}: ${count}`);
}
