import { z } from 'astro/zod';
import { articleRowSchema } from '../schemas/open-data/article-row.ts';
import { coverageRowSchema } from '../schemas/open-data/coverage-row.ts';
import { dataIndexSchema, dayFilesSchema } from '../schemas/open-data/data-files.ts';
import { dayDigestSchema } from '../schemas/open-data/day-digest.ts';
import { storyRowSchema } from '../schemas/open-data/story-row.ts';
import { schemaAddress } from './addresses.ts';

/**
 * The published JSON Schemas by name. A day's files name the schema that they follow and stay for ever, so what changes
 * the form of a file gets a new version beside this one.
 */
export const SCHEMAS = {
  'v1/digest.json': { title: 'A day', schema: dayDigestSchema },
  'v1/story.json': { title: 'A row of stories', schema: storyRowSchema },
  'v1/article.json': { title: 'A row of articles', schema: articleRowSchema },
  'v1/coverage.json': { title: 'A row of coverage', schema: coverageRowSchema },
  'v1/files.json': { title: 'The data files of a day', schema: dayFilesSchema },
  'v1/index.json': { title: 'The data files of all days', schema: dataIndexSchema },
} as const;

/** The name of a published JSON Schema, below `/data/schemas/`. */
export type SchemaName = keyof typeof SCHEMAS;

/** All names of published JSON Schemas. */
export const SCHEMA_NAMES = Object.keys(SCHEMAS) as SchemaName[];

/** A JSON Schema (draft 2020-12), made from the schema that the program itself uses. */
export function jsonSchema(name: SchemaName, root: string): Record<string, unknown> {
  const { title, schema } = SCHEMAS[name];
  return { $id: schemaAddress(name, root), title, ...z.toJSONSchema(schema) };
}
