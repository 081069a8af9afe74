import { type Article, articleSchema } from '../../../../src/schemas/article.ts';
import type { Day } from '../../../../src/schemas/day.ts';
import { cleanText } from '../../../text/clean-text.ts';
import { limitBlocks, MAX_BLOCKS } from '../../../text/limit-blocks.ts';
import { paragraphBlocks, paragraphsOf } from '../../../text/paragraphs.ts';
import { languageTag, UNKNOWN_LANGUAGE } from '../../../text/language-tag.ts';
import { schemaProblem } from '../../snapshot/schema-problem.ts';
import { alignTranslation } from './align-translation.ts';
import { articleAddress } from './article-address.ts';
import { articleDate } from './article-date.ts';
import { articleTitle, plainLabel } from './article-title.ts';
import type { CorpusEntry } from './corpus-entry.ts';
import type { Problem } from './corpus-line.ts';
import { lineOrigin } from './line-origin.ts';
import { parseCorpusRecord } from './parse-corpus-record.ts';

/** What every line of an import shares. */
export interface LineContext {
  day: Day;
  /** Instant in UTC that counts as the time of fetching. */
  fetched: string;
}

/** One line of a corpus as an article, or why it is dropped. Depends on nothing but its arguments. */
export function parseCorpusLine(text: string, context: LineContext): CorpusEntry | Problem {
  const record = parseCorpusRecord(text);
  if ('reason' in record) return record;
  const address = articleAddress(record.url);
  if ('reason' in address) return address;
  const title = articleTitle(record.title);
  if (title === '') return { reason: 'no title', detail: 'its title is empty' };
  const date = articleDate(record.published, context.day);
  if ('reason' in date) return date;

  const { host, ...addresses } = address;
  const paragraphs = paragraphsOf(record.text ?? '');
  const { blocks, cut } = limitBlocks(paragraphBlocks(paragraphs));
  const article: Omit<Article, 'source'> = {
    ...addresses,
    ...date,
    title,
    blocks,
    summary: cleanText(record.lead ?? '') || undefined,
    byline: plainLabel(record.byline || record.author),
    section: plainLabel(record.section),
    language: languageTag(record.language || record.lang || '') ?? UNKNOWN_LANGUAGE,
    fetched: context.fetched,
    based: blocks.length > 0 ? 'page' : 'summary',
  };
  const valid = articleSchema.omit({ source: true }).safeParse(article);
  if (!valid.success) return { reason: 'not an article', detail: schemaProblem(valid.error) };
  const { origin, problem } = lineOrigin(record, host);
  const english = record.english ? alignTranslation(record.english, article, paragraphs) : undefined;
  const isAligned = typeof english !== 'string';
  return {
    article,
    origin,
    translation: isAligned ? english : undefined,
    failures: [
      ...(isAligned ? [] : [{ reason: 'translation left out', detail: english }]),
      ...(problem ? [problem] : []),
    ],
    notes: notesOn(article, cut),
  };
}

function notesOn({ language }: Pick<Article, 'language'>, cut: number): Problem[] {
  const notes: Problem[] = [];
  if (cut > 0) notes.push({ reason: 'text cut', detail: `${cut} blocks over ${MAX_BLOCKS} were left out` });
  if (language === UNKNOWN_LANGUAGE) {
    notes.push({ reason: 'no language', detail: `no known language is given; written as "${language}"` });
  }
  return notes;
}
