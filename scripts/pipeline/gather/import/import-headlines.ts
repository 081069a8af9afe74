import type { LedgerLine } from '../../../../src/schemas/ledger.ts';
import { oneLine } from '../../snapshot/schema-problem.ts';
import type { CorpusEntry } from './corpus-entry.ts';
import type { CorpusLine, Problem } from './corpus-line.ts';
import { parseCorpusLine, type LineContext } from './parse-corpus-line.ts';

/** Further entries of a day, of which only the headlines count, and the lines that gave none. */
export interface HeadlineEntries {
  entries: CorpusEntry[];
  ledger: LedgerLine[];
}

/**
 * Reads a day's whole set of entries, from which its articles were chosen. A line whose address is that of an article
 * is that article; of two others with the same canonical address the first counts. Lines that give no headline are in
 * the ledger, each with its reason.
 * @param corpus the file as the ledger names it
 * @param articles the canonical ids that the day's articles have already
 */
export async function importHeadlines(
  lines: AsyncIterable<CorpusLine> | Iterable<CorpusLine>,
  { corpus, ...context }: LineContext & { corpus: string },
  articles: ReadonlySet<string>,
): Promise<HeadlineEntries> {
  const entries = new Map<string, CorpusEntry>();
  const ledger: LedgerLine[] = [];
  const drop = (number: number, { reason, detail }: Problem): void =>
    void ledger.push({
      stage: 'headlines',
      subject: `${corpus}:${number}`,
      outcome: 'dropped',
      reason,
      detail: oneLine(detail),
    });
  for await (const line of lines) {
    if ('unreadable' in line) drop(line.number, { reason: line.unreadable, detail: line.unreadable });
    else if (line.text.trim() !== '') {
      const entry = parseCorpusLine(line.text, context);
      if ('reason' in entry) drop(line.number, entry);
      else if (entries.has(entry.article.id)) drop(line.number, duplicate(entry));
      else if (!articles.has(entry.article.id)) entries.set(entry.article.id, entry);
    }
  }
  return { entries: [...entries.values()], ledger };
}

function duplicate({ article: { url, canonicalUrl } }: CorpusEntry): Problem {
  return { reason: 'duplicate', detail: `an earlier line has the same address: ${canonicalUrl ?? url}` };
}
