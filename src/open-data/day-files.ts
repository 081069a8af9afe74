import { createHash } from 'node:crypto';
import type { DayOfNews } from '../lib/days.ts';
import { articleRowSchema } from '../schemas/open-data/article-row.ts';
import { coverageRowSchema } from '../schemas/open-data/coverage-row.ts';
import type { DayFiles } from '../schemas/open-data/data-files.ts';
import { storyRowSchema } from '../schemas/open-data/story-row.ts';
import { articleRows } from './article-rows.ts';
import { coverageRows } from './coverage-rows.ts';
import { writeCsv } from './csv.ts';
import { digestOfDay } from './digest-of-day.ts';
import { fieldsOf } from './fields.ts';
import { writeLines } from './lines.ts';
import { writeParquet } from './parquet.ts';
import type { SchemaName } from './schemas.ts';
import { storyRows } from './story-rows.ts';

/** The names of a day's data files. */
export const DATA_FILES = [
  'articles.ndjson',
  'articles.parquet',
  'coverage.csv',
  'coverage.parquet',
  'digest.json',
  'stories.ndjson',
  'stories.parquet',
] as const;

/** One of `DATA_FILES`. */
export type DataFileName = (typeof DATA_FILES)[number];

interface DataFile {
  content: Uint8Array<ArrayBuffer>;
  /** Its rows; null if it is no table. */
  records: number | null;
  schema: SchemaName;
}

const made = new WeakMap<DayOfNews, Record<DataFileName, DataFile>>();

/**
 * The data files of a day by name, made once.
 * @param root the address of the site, with a slash at the end
 */
export function dataFiles(news: DayOfNews, root: string): Record<DataFileName, DataFile> {
  const known = made.get(news) ?? makeFiles(news, root);
  made.set(news, known);
  return known;
}

/** What is listed of a day: its data files with their size and SHA-256. */
export function listFilesOf(news: DayOfNews, root: string): DayFiles {
  const files = dataFiles(news, root);
  return {
    formatVersion: 1,
    day: news.day,
    files: DATA_FILES.map((name) => {
      const { content, records, schema } = files[name];
      const sha256 = createHash('sha256').update(content).digest('hex');
      return { name, bytes: content.byteLength, sha256, records, schema };
    }),
  };
}

function makeFiles(news: DayOfNews, root: string): Record<DataFileName, DataFile> {
  const [stories, articles, coverage] = [storyRows(news, root), articleRows(news, root), coverageRows(news)];
  const ofStories = { records: stories.length, schema: 'v1/story.json' } as const;
  const ofArticles = { records: articles.length, schema: 'v1/article.json' } as const;
  const ofCoverage = { records: coverage.length, schema: 'v1/coverage.json' } as const;
  const coverageFields = fieldsOf(coverageRowSchema);
  return {
    'articles.ndjson': { content: bytesOf(writeLines(articles)), ...ofArticles },
    'articles.parquet': { content: writeParquet(fieldsOf(articleRowSchema), articles), ...ofArticles },
    'coverage.csv': { content: bytesOf(writeCsv(coverageFields, coverage)), ...ofCoverage },
    'coverage.parquet': { content: writeParquet(coverageFields, coverage), ...ofCoverage },
    'digest.json': {
      content: bytesOf(writeLines([digestOfDay(news, root)])),
      records: null,
      schema: 'v1/digest.json',
    },
    'stories.ndjson': { content: bytesOf(writeLines(stories)), ...ofStories },
    'stories.parquet': { content: writeParquet(fieldsOf(storyRowSchema), stories), ...ofStories },
  };
}

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
