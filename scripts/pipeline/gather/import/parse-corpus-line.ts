import { type Article, articleSchema } from '../../../../src/schemas/article.ts';
import type { PlacedDay } from '../../../../src/schemas/day-period.ts';
import { isEnglish } from '../../../../src/schemas/language.ts';
import { partGlued } from '../../../text/part-glued.ts';
import { tidyLead } from '../../../text/tidy-lead.ts';
import { limitBlocks } from '../../../text/limit-blocks.ts';
import { paragraphBlocks } from '../../../text/paragraphs.ts';
import { corpusParagraphs } from './corpus-paragraphs.ts';
import { languageTag, UNKNOWN_LANGUAGE } from '../../../text/language-tag.ts';
import type { Why } from '../../outcome/failure.ts';
import { fail, type Result, succeed } from '../../outcome/result.ts';
import { schemaIssues } from '../../snapshot/schema-issues.ts';
import { findAgency } from '../day/find-agency.ts';
import { olderByAddress } from '../day/older-by-address.ts';
import { alignTranslation } from './align-translation.ts';
import { parseArticleAddress } from './article-address.ts';
import { articleDate } from './article-date.ts';
import { articleTitle, plainLabel } from './article-title.ts';
import type { CorpusEntry } from './corpus-entry.ts';
import { lineOrigin } from './line-origin.ts';
import { parseCorpusRecord } from './parse-corpus-record.ts';
import type { CorpusRecord } from './corpus-line.ts';

/** What all lines of an import share. */
export interface LineContext extends PlacedDay {
  /** Instant in UTC, used as the time of fetching. */
  fetched: string;
}

/** Parses one line of a corpus into an article, or why it is dropped. Depends only on its arguments. */
export function parseCorpusLine(text: string, context: LineContext): Result<CorpusEntry> {
  const parsed = parseCorpusRecord(text);
  if (!parsed.ok) return parsed;
  const record = parsed.value;
  const address = parseArticleAddress(record.url);
  if (!address.ok) return address;
  const title = articleTitle(record.title);
  if (title === '') return fail({ reason: 'no title', detail: 'its title is empty' });
  const date = articleDate(record.published, context);
  if (!date.ok) return date;
  const older = olderByAddress(address.value.url, date.value.published);
  if (older) return fail(older);

  const { host, ...addresses } = address.value;
  const { paragraphs, cut, ...texts } = textsOf(record, host);
  const article = { ...addresses, ...date.value, title, ...texts, fetched: context.fetched };
  const valid = articleSchema.omit({ source: true }).safeParse(article);
  if (!valid.success) return fail({ reason: 'not an article', detail: schemaIssues(valid.error) });
  const { origin, failure } = lineOrigin(record, host);
  const english = record.english ? alignTranslation(record.english, article, paragraphs) : undefined;
  return succeed({
    article,
    origin,
    translation: english?.ok ? english.value : undefined,
    failures: [...(english?.ok === false ? [english.failure] : []), ...(failure ? [failure] : [])],
    notes: notesOn(article, cut),
  });
}

/** What a line says of its article's text, and how much of it was too long. */
interface LineTexts extends Pick<
  Article,
  'blocks' | 'summary' | 'byline' | 'section' | 'agency' | 'language' | 'based'
> {
  paragraphs: string[];
  /** Blocks beyond the longest text. */
  cut: number;
}

function textsOf(record: CorpusRecord, host: string): LineTexts {
  const language = languageTag(record.language || record.lang || '') ?? UNKNOWN_LANGUAGE;
  // Whoever made the corpus may have removed the tags between paragraphs, and put nothing in their place.
  const parted = (text: string): string => (isEnglish(language) ? partGlued(text) : text);
  const paragraphs = corpusParagraphs(parted(record.text ?? ''));
  const { blocks, cut } = limitBlocks(paragraphBlocks(paragraphs));
  return {
    paragraphs,
    cut,
    blocks,
    summary: tidyLead(parted(record.lead ?? '')) || undefined,
    byline: plainLabel(record.byline || record.author),
    section: plainLabel(record.section),
    agency: findAgency({
      byline: record.byline || record.author || undefined,
      paragraphs: paragraphs.length > 0 ? paragraphs : [record.lead ?? ''],
      sourceNames: [record.source ?? '', host],
    }),
    language,
    based: blocks.length > 0 ? 'page' : 'summary',
  };
}

function notesOn({ language }: Pick<Article, 'language'>, cut: number): Why[] {
  const notes: Why[] = [];
  if (cut > 0)
    notes.push({ reason: 'text cut', detail: `${cut} blocks beyond the longest text were left out` });
  if (language === UNKNOWN_LANGUAGE) {
    notes.push({ reason: 'no language', detail: `no known language is given; written as "${language}"` });
  }
  return notes;
}
