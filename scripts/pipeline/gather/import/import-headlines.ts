import { exactly, type Outcome, type Why } from '../../outcome/failure.ts';
import { fail, type Result } from '../../outcome/result.ts';
import { oneLine } from '../../snapshot/schema-issues.ts';
import type { CorpusEntry } from './corpus-entry.ts';
import type { CorpusLine } from './corpus-line.ts';
import { parseCorpusLine, type LineContext } from './parse-corpus-line.ts';

/**
 * Reads a day's whole set of entries, from which its articles were chosen. A line whose address is that of an article
 * is that article; of two others with the same canonical address the first counts. Lines that give no headline are the
 * failures, named as the ledger names them.
 * @param corpus the file as the ledger names it
 * @param articles the canonical ids that the day's articles have already
 */
export async function importHeadlines(
  lines: AsyncIterable<CorpusLine> | Iterable<CorpusLine>,
  { corpus, ...context }: LineContext & { corpus: string },
  articles: ReadonlySet<string>,
): Promise<Outcome<CorpusEntry>> {
  const entries = new Map<string, CorpusEntry>();
  const failures: Outcome<CorpusEntry>['failures'] = [];
  for await (const { number, text } of lines) {
    if (text.ok && text.value.trim() === '') continue;
    const entry = text.ok ? unlessKnown(parseCorpusLine(text.value, context), entries) : text;
    if (!entry.ok) {
      const subject = `${corpus}:${number}`;
      const { reason } = entry.failure;
      failures.push({ stage: 'headlines', subject, reason, detail: oneLine(exactly(entry.failure)) });
    } else if (!articles.has(entry.value.article.id)) entries.set(entry.value.article.id, entry.value);
  }
  return { items: [...entries.values()], failures };
}

/** What a line gave, but for one whose address an earlier line has. */
export function unlessKnown(
  entry: Result<CorpusEntry>,
  known: ReadonlyMap<string, CorpusEntry>,
): Result<CorpusEntry> {
  return entry.ok && known.has(entry.value.article.id) ? fail(duplicate(entry.value)) : entry;
}

function duplicate({ article: { url, canonicalUrl } }: CorpusEntry): Why {
  return { reason: 'duplicate', detail: `an earlier line has the same address: ${canonicalUrl ?? url}` };
}
