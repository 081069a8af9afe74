import type { Article } from '../../../../src/schemas/article.ts';
import type { Headline } from '../../../../src/schemas/headline.ts';
import type { LedgerLine } from '../../../../src/schemas/ledger.ts';
import type { Source } from '../../../../src/schemas/source.ts';
import { exactly, type Why } from '../../outcome/failure.ts';
import { fail, type Result } from '../../outcome/result.ts';
import { articleHeadline } from '../../snapshot/article-headline.ts';
import type { SnapshotContents } from '../../../../src/schemas/snapshot.ts';
import { oneLine } from '../../snapshot/schema-issues.ts';
import { publishedBefore } from '../day/drop-published.ts';
import { type Memory, NO_MEMORY } from '../day/memory.ts';
import type { CorpusEntry } from './corpus-entry.ts';
import type { CorpusLine } from './corpus-line.ts';
import { CorpusRoom, filledLines } from './corpus-room.ts';
import { corpusSources, type CorpusSources } from './corpus-sources.ts';
import { doubtedLanguages } from './doubted-languages.ts';
import { importHeadlines, unlessKnown } from './import-headlines.ts';
import { type LineContext, parseCorpusLine } from './parse-corpus-line.ts';

/** The parts of a snapshot that a corpus provides; the caller adds the earlier stories. */
export type ImportedDay = Omit<SnapshotContents, 'earlier' | 'annotations' | 'pictures'>;

/** The lines of a file, and its name in the ledger. */
export interface CorpusFile {
  name: string;
  lines: AsyncIterable<CorpusLine> | Iterable<CorpusLine>;
}

/** The options of an import. */
export interface ImportOptions extends LineContext {
  /** The name of the corpus in the ledger, for example `articles.jsonl`. */
  corpus: string;
  /** Sources that lines may refer to by id; all of them go into the snapshot. */
  registry: readonly Source[];
  /** Known sources, from which lines that do not say take country and name, by host. */
  known?: readonly Source[] | undefined;
  /** What other days published, which is not published again. */
  memory?: Memory | undefined;
  /** All entries of the day, if the corpus is a choice of them; by default, the articles are the only headlines. */
  headlines?: CorpusFile | undefined;
}

/**
 * Imports a corpus: one article for each good line. Every line that is not blank has exactly one ledger line, as
 * published or dropped; parts of a published line that were left out have another as failed, parts that were filled in
 * or cut, and languages
 * that were mistaken, one as ok. Of two lines with the same canonical URL the first counts; what another day published
 * under the same headline is dropped. Every article, and every other entry of
 * the day, gives a headline.
 * @throws InputError naming the line at which the corpus has more than a snapshot can hold
 */
export async function importCorpus(
  lines: AsyncIterable<CorpusLine> | Iterable<CorpusLine>,
  options: ImportOptions,
): Promise<ImportedDay> {
  const entries = new Map<string, CorpusEntry>();
  const subjects = new Map<string, string>();
  const ledger: LedgerLine[] = [];
  const room = new CorpusRoom();
  for await (const { number, text } of filledLines(lines, options.corpus)) {
    const subject = `${options.corpus}:${number}`;
    const note = (outcome: LedgerLine['outcome'], why: Why): void =>
      void ledger.push(noteOn(subject, outcome, why));
    const parsed = text.ok ? unlessKnown(parseCorpusLine(text.value, options), entries) : text;
    const read = unlessPublished(parsed, options.memory ?? NO_MEMORY);
    if (!read.ok) {
      note('dropped', read.failure);
      continue;
    }
    const entry = read.value;
    room.addArticle(subject, text.ok ? text.value : '');
    entries.set(entry.article.id, entry);
    subjects.set(entry.article.id, subject);
    ledger.push({ stage: 'import', subject, outcome: 'published' });
    for (const failure of entry.failures) note('failed', failure);
    for (const each of entry.notes) note('ok', each);
  }
  const { headlines } = options;
  const known = new Set(entries.keys());
  const others = headlines
    ? await importHeadlines(headlines.lines, { ...options, corpus: headlines.name }, known, room)
    : { items: [], failures: [] };
  const lost = others.failures.map((failure) => ({ ...failure, outcome: 'dropped' as const }));
  const all = [...entries.values(), ...others.items];
  const { sources, sourceOf } = corpusSources(all, options.registry, options.known);
  const languages = doubtedLanguages(all, sourceOf);
  const doubts = [...subjects].flatMap(([id, subject]) =>
    languageNotes(subject, entries.get(id)?.article.language, languages.get(id)),
  );
  return {
    ...snapshotOf([...entries.values()], others.items, { sources, sourceOf, languages }),
    ledger: [...ledger, ...doubts, ...lost],
  };
}

/** The result of a line, or a failure if another day published its article. */
function unlessPublished(entry: Result<CorpusEntry>, memory: Memory): Result<CorpusEntry> {
  const why = entry.ok ? publishedBefore(entry.value.article, memory) : undefined;
  return why ? fail(why) : entry;
}

/** The line on an article whose text is in another language than is given with it; none where it is not. */
function languageNotes(subject: string, given: string | undefined, read: string | undefined): LedgerLine[] {
  if (read === undefined) return [];
  const detail = `given as "${given}"; read as "${read}", which its source writes in`;
  return [noteOn(subject, 'ok', { reason: 'language read', detail })];
}

function noteOn(subject: string, outcome: LedgerLine['outcome'], why: Why): LedgerLine {
  return { stage: 'import', subject, outcome, reason: why.reason, detail: oneLine(exactly(why)) };
}

function snapshotOf(
  entries: readonly CorpusEntry[],
  others: readonly CorpusEntry[],
  { sources, sourceOf, languages }: CorpusSources & { languages: ReadonlyMap<string, string> },
): Omit<ImportedDay, 'ledger'> {
  const withSource = ({ article }: CorpusEntry): Article => {
    const source = sourceOf.get(article.id);
    if (source === undefined) throw new Error(`import: no source was found for the article ${article.id}`);
    return { ...article, source, language: languages.get(article.id) ?? article.language };
  };
  const headlineOf = (entry: CorpusEntry): Headline => {
    const { article, translation } = entry;
    const published = article.publishedFrom === 'feed' ? article.published : undefined;
    return articleHeadline(withSource(entry), published, translation?.title);
  };
  return {
    sources,
    articles: entries.map(withSource),
    translations: entries.flatMap(({ translation }) => translation ?? []),
    headlines: [...entries, ...others].map(headlineOf),
  };
}
