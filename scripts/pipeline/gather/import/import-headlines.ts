import { exactly, type Outcome, type Why } from '../../outcome/failure.ts';
import { fail, type Result } from '../../outcome/result.ts';
import { oneLine } from '../../snapshot/schema-issues.ts';
import type { CorpusEntry } from './corpus-entry.ts';
import { type CorpusRoom, filledLines } from './corpus-room.ts';
import type { CorpusLine } from './corpus-line.ts';
import { parseCorpusLine, type LineContext } from './parse-corpus-line.ts';

/**
 * Reads all entries of a day, from which its articles were chosen. A line with the address of an article stands for
 * that article; of two others with the same canonical address the first counts. Lines that give no headline are
 * returned as failures, identified as in the ledger.
 * @param corpus the name of the file in the ledger
 * @param articles the canonical ids of the day's articles
 * @param room what the import has kept before
 * @throws InputError naming the line at which there is more than a snapshot can hold
 */
export async function importHeadlines(
  lines: AsyncIterable<CorpusLine> | Iterable<CorpusLine>,
  { corpus, ...context }: LineContext & { corpus: string },
  articles: ReadonlySet<string>,
  room: CorpusRoom,
): Promise<Outcome<CorpusEntry>> {
  const entries = new Map<string, CorpusEntry>();
  const failures: Outcome<CorpusEntry>['failures'] = [];
  for await (const { number, text } of filledLines(lines, corpus)) {
    const subject = `${corpus}:${number}`;
    const entry = text.ok ? unlessKnown(parseCorpusLine(text.value, context), entries) : text;
    if (!entry.ok) {
      const { reason } = entry.failure;
      failures.push({ stage: 'headlines', subject, reason, detail: oneLine(exactly(entry.failure)) });
    } else if (!articles.has(entry.value.article.id)) {
      room.addText(subject, text.ok ? text.value : '');
      entries.set(entry.value.article.id, entry.value);
    }
  }
  return { items: [...entries.values()], failures };
}

/** The result of a line, or a failure if an earlier line has its address. */
export function unlessKnown(
  entry: Result<CorpusEntry>,
  known: ReadonlyMap<string, CorpusEntry>,
): Result<CorpusEntry> {
  return entry.ok && known.has(entry.value.article.id) ? fail(duplicate(entry.value)) : entry;
}

function duplicate({ article: { url, canonicalUrl } }: CorpusEntry): Why {
  return { reason: 'duplicate', detail: `an earlier line has the same address: ${canonicalUrl ?? url}` };
}
