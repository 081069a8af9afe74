import type { z } from 'astro/zod';
import { annotationSchema } from '../../../src/schemas/annotation.ts';
import { articleSchema } from '../../../src/schemas/article.ts';
import { derivedArticleSchema } from '../../../src/schemas/derived-article.ts';
import { earlierStorySchema } from '../../../src/schemas/earlier-story.ts';
import { headlineSchema } from '../../../src/schemas/headline.ts';
import { ledgerLineSchema } from '../../../src/schemas/ledger.ts';
import { sourceSchema } from '../../../src/schemas/source.ts';
import { storySchema } from '../../../src/schemas/story.ts';
import { translationSchema } from '../../../src/schemas/translation.ts';
import { withdrawalSchema } from '../../../src/schemas/withdrawal.ts';
import { InputError } from '../outcome/input-error.ts';
import { maxRecordsOf } from './limits.ts';
import { parseJsonArray, parseJsonLines } from './parse-records.ts';
import { isPictureName, type SealedFileName, type SnapshotBytes } from './snapshot-files.ts';
import type { SnapshotContents } from '../../../src/schemas/snapshot.ts';

/**
 * Parses the records of a snapshot's files and validates each by itself; checkContents validates them together.
 * @param place the snapshot as messages name it
 * @throws InputError naming file and line of the first record that is not valid
 */
export function parseContents(files: SnapshotBytes, place: string): SnapshotContents {
  const lines = <T>(name: SealedFileName, schema: z.ZodType<T>): T[] | undefined => {
    const bytes = files.get(name);
    return bytes && parseJsonLines(bytes, `${place}/${name}`, schema, maxRecordsOf(name));
  };
  const required = <T>(name: SealedFileName, records: T[] | undefined): T[] => {
    if (records) return records;
    throw new InputError(`${place}/${name}`, 'it is missing', 'get the complete snapshot again');
  };
  const sources = files.get('sources.json');
  const articles = lines('derived-articles.jsonl', derivedArticleSchema);
  const stories = lines('derived-stories.jsonl', storySchema);
  const withdrawals = lines('withdrawals.jsonl', withdrawalSchema);
  return {
    sources: required(
      'sources.json',
      sources && parseJsonArray(sources, `${place}/sources.json`, sourceSchema),
    ),
    articles: required('articles.jsonl', lines('articles.jsonl', articleSchema)),
    translations: lines('translations.jsonl', translationSchema) ?? [],
    ledger: required('ledger.jsonl', lines('ledger.jsonl', ledgerLineSchema)),
    headlines: lines('headlines.jsonl', headlineSchema) ?? [],
    earlier: lines('earlier.jsonl', earlierStorySchema) ?? [],
    annotations: lines('annotations.jsonl', annotationSchema) ?? [],
    pictures: new Map([...files].filter(([name]) => isPictureName(name))),
    ...(withdrawals && { withdrawals }),
    ...((articles ?? stories) && { derived: { articles: articles ?? [], stories: stories ?? [] } }),
  };
}
