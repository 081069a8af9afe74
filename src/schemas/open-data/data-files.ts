import { z } from 'astro/zod';
import { daySchema } from '../day.ts';
import { httpUrlSchema } from '../ids.ts';

/** Under which licence the data may be used, and what it does not cover. */
export const licenceSchema = z.strictObject({
  /** As SPDX names it. */
  id: z.string().min(1).describe('The licence, by its SPDX identifier.'),
  url: httpUrlSchema.describe('Its text.'),
  covers: z.string().min(1).describe('What it covers.'),
  exceptions: z.string().min(1).describe('What it does not cover.'),
});

/** One file of a day. */
const dayFileSchema = z.strictObject({
  name: z
    .string()
    .regex(/^[a-z]+\.[a-z]+$/)
    .describe('Its name in the folder of the day.'),
  bytes: z.int().nonnegative().describe('Its size; 0 where a day has no story.'),
  sha256: z
    .string()
    .regex(/^[\da-f]{64}$/)
    .describe('Its SHA-256, in hexadecimal.'),
  records: z.int().nonnegative().nullable().describe('Its rows; null if it is no table.'),
  schema: z
    .string()
    .regex(/^v\d+\/[a-z-]+\.json$/)
    .describe('The JSON Schema of the file, or of each of its rows, below /data/schemas/.'),
});

/**
 * `/data/DAY/files.json`: the files of one day, made with them. The list of all days is made from these, so that an
 * earlier day is listed without its articles.
 */
export const dayFilesSchema = z.strictObject({
  formatVersion: z.literal(1),
  day: daySchema.meta({ format: 'date' }).describe('The day, in UTC unless its page says otherwise.'),
  files: z.array(dayFileSchema).describe('Its files, by name.'),
});

/** `/data/index.json`: the files of every day of the site. */
export const dataIndexSchema = z.strictObject({
  formatVersion: z.literal(1),
  sample: z.boolean().describe('Whether everything in it is invented for demonstration.'),
  licence: licenceSchema,
  schemas: z.array(httpUrlSchema).describe('The addresses of the JSON Schemas.'),
  files: z
    .array(
      dayFileSchema.extend({
        day: daySchema.meta({ format: 'date' }).describe('The day, in UTC unless its page says otherwise.'),
        url: httpUrlSchema.describe('The address of the file.'),
        schema: httpUrlSchema.describe('The JSON Schema of the file, or of each of its rows.'),
      }),
    )
    .describe('The files of all days, the newest day first.'),
});

/** Under which licence the data may be used, and what it does not cover. */
export type Licence = z.infer<typeof licenceSchema>;
/** The data files of one day. */
export type DayFiles = z.infer<typeof dayFilesSchema>;
/** The data files of every day of the site. */
export type DataIndex = z.infer<typeof dataIndexSchema>;
