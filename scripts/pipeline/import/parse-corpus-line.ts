import { type Article, articleSchema } from '../../../src/schemas/article.ts';
import type { Day } from '../../../src/schemas/day.ts';
import { cleanText } from '../../text/clean-text.ts';
import { languageTag, UNKNOWN_LANGUAGE } from '../../text/language-tag.ts';
import { schemaProblem } from '../snapshot/schema-problem.ts';
import { alignTranslation } from './align-translation.ts';
import { articleAddress } from './article-address.ts';
import { articleBlocks, MAX_BLOCKS, paragraphsOf } from './article-blocks.ts';
import { articleDate } from './article-date.ts';
import { articleTitle, plainLabel } from './article-title.ts';
import type { CorpusEntry } from './corpus-entry.ts';
import { type CorpusRecord, corpusRecordSchema, type Problem } from './corpus-line.ts';
import { lineOrigin } from './line-origin.ts';

/** What every line of an import shares. */
export interface LineContext {
  day: Day;
  /** Instant in UTC that counts as the time of fetching. */
  fetched: string;
}

/** One line of a corpus as an article, or why it is dropped. Depends on nothing but its arguments. */
export function parseCorpusLine(text: string, context: LineContext): CorpusEntry | Problem {
  const record = parseRecord(text);
  if ('reason' in record) return record;
  const address = articleAddress(record.url);
  if ('reason' in address) return address;
  const title = articleTitle(record.title);
  if (title === '') return { reason: 'no title', detail: 'its title is empty' };
  const date = articleDate(record.published, context.day);
  if ('reason' in date) return date;

  const paragraphs = paragraphsOf(record.text ?? '');
  const { blocks, cut } = articleBlocks(paragraphs);
  const language = languageTag(record.language || record.lang || '');
  const { host, ...addresses } = address;
  const article: Omit<Article, 'source'> = {
    ...addresses,
    ...date,
    title,
    blocks,
    summary: cleanText(record.lead ?? '') || undefined,
    byline: plainLabel(record.byline || record.author),
    section: plainLabel(record.section),
    language: language ?? UNKNOWN_LANGUAGE,
    fetched: context.fetched,
    based: blocks.length > 0 ? 'page' : 'summary',
  };
  const valid = articleSchema.omit({ source: true }).safeParse(article);
  if (!valid.success) return { reason: 'not an article', detail: schemaProblem(valid.error) };

  const translation = record.english ? alignTranslation(record.english, article, paragraphs) : undefined;
  const origin = lineOrigin(record, host);
  const failures: Problem[] = [];
  const notes: Problem[] = [];
  if (typeof translation === 'string') failures.push({ reason: 'translation left out', detail: translation });
  if (origin.problem) failures.push(origin.problem);
  if (cut > 0) notes.push({ reason: 'text cut', detail: `${cut} blocks over ${MAX_BLOCKS} were left out` });
  if (!language) notes.push({ reason: 'no language', detail: `no language is given; written as "und"` });
  return {
    article,
    origin: origin.origin,
    translation: typeof translation === 'string' ? undefined : translation,
    failures,
    notes,
  };
}

function parseRecord(text: string): CorpusRecord | Problem {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { reason: 'not JSON', detail: `the line is not JSON: ${(error as Error).message}` };
  }
  const record = corpusRecordSchema.safeParse(value);
  if (record.success) return record.data;
  const missing = record.error.issues.find(({ path }) => path[0] === 'url' || path[0] === 'title')?.path[0];
  return {
    reason: missing === undefined ? 'not an article' : `no ${String(missing)}`,
    detail: schemaProblem(record.error),
  };
}
