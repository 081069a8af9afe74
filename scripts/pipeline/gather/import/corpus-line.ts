import { z } from 'astro/zod';
import type { Result } from '../../outcome/result.ts';

/** A line read from a corpus: its text, or why it could not be read. */
export interface CorpusLine {
  /** From 1. */
  number: number;
  text: Result<string>;
}

const optionalText = z.string().nullish();

/** Optional keys: a value of the wrong type counts as absent instead of costing the article. */
const niceText = optionalText.catch(undefined);

/** A line's text in English. */
export const corpusEnglishSchema = z.object({
  title: z.string(),
  text: optionalText,
  lead: optionalText,
  /** The engine that translated it. */
  engine: niceText,
  engineVersion: niceText,
});

/** The keys of a line. Others are ignored: real corpora have more. */
export const corpusRecordSchema = z.object({
  url: z.string(),
  title: z.string(),
  /** Paragraphs, one per line. */
  text: optionalText,
  lead: optionalText,
  /** The id of a source in the given registry, or else its name. */
  source: niceText,
  /** The source's host. */
  domain: niceText,
  language: niceText,
  lang: niceText,
  /** ISO 3166-1 alpha-2 code of the source's country, in upper or lower case. */
  country: niceText,
  /** RFC 3339, ISO 8601 or RFC 5322. */
  published: z.unknown().optional(),
  byline: niceText,
  author: niceText,
  section: niceText,
  /** Its English (corpusEnglishSchema), validated separately: a bad one does not cost the article. */
  english: z.unknown().optional(),
});

/** An article of a corpus, before its English is validated. */
export type CorpusRecord = z.infer<typeof corpusRecordSchema>;
/** The English of an article of a corpus. */
export type CorpusEnglish = z.infer<typeof corpusEnglishSchema>;
